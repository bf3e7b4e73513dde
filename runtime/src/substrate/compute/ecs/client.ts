/** The clients of ECS and of its logs, and what their refusals mean. No type of theirs is seen outside this folder. */
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { ECSClient, type Failure } from '@aws-sdk/client-ecs';
import { type Code, PlatformError } from '@spine-green/evidence-schemas';
import { awsClientConfig } from '../../aws/client.ts';
import { type AwsFailure, factsOf, failureOf } from '../../aws/failure.ts';
import type { EcsAddress } from './address.ts';

/** From the first byte of a request to the first of its answer. */
const ANSWER_MS_MAX = 15_000;

export interface EcsOptions {
  /** The most that one request may take, milliseconds. */
  readonly answerMsMax?: number;
  /** Of one call, the first included; what is throttled, lost or broken is tried again with a growing pause. */
  readonly attemptsMax?: number;
}

export interface EcsClients {
  readonly address: EcsAddress;
  readonly ecs: ECSClient;
  readonly logs: CloudWatchLogsClient;
}

/** Endpoint and credentials come from the environment, as for every client of AWS. */
export function ecsClients(address: EcsAddress, options: EcsOptions = {}): EcsClients {
  const config = () => awsClientConfig(address.region, { answerMsMax: ANSWER_MS_MAX, ...options });
  return { address, ecs: new ECSClient(config()), logs: new CloudWatchLogsClient(config()) };
}

/** Exceptions of the published model, by what they mean to a caller. Any other is a refusal of the call itself. */
const MEANINGS: Readonly<Record<string, Code>> = {
  AccessDeniedException: 'E_COMPUTE_DENIED',
  AccessDenied: 'E_COMPUTE_DENIED',
  UnrecognizedClientException: 'E_COMPUTE_DENIED',
  InvalidSignatureException: 'E_COMPUTE_DENIED',
  ExpiredTokenException: 'E_COMPUTE_DENIED',
  CredentialsProviderError: 'E_COMPUTE_DENIED',
  TokenProviderError: 'E_COMPUTE_DENIED',
  ThrottlingException: 'E_COMPUTE_THROTTLED',
  LimitExceededException: 'E_COMPUTE_THROTTLED',
  ClusterNotFoundException: 'E_COMPUTE_CLUSTER_UNKNOWN',
  ServiceNotFoundException: 'E_COMPUTE_SERVICE_UNKNOWN',
  ServiceNotActiveException: 'E_COMPUTE_SERVICE_UNKNOWN',
  ServerException: 'E_COMPUTE_UNREACHABLE',
  ServiceUnavailableException: 'E_COMPUTE_UNREACHABLE',
  TimeoutError: 'E_COMPUTE_UNREACHABLE',
};

/** Performs one call; its error becomes a code. `what` names the call for the operator. */
export async function calling<T>(what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    throw new PlatformError(codeOf(failure), `${what}: ${factsOf(failure)}`, { cause: error });
  }
}

function codeOf({ name, status }: AwsFailure): Code {
  const known = Object.hasOwn(MEANINGS, name) ? MEANINGS[name] : undefined;
  if (known !== undefined) return known;
  // An answer that never came has no status; one of 500 and above says nothing of the call.
  return status === undefined || status >= 500 ? 'E_COMPUTE_UNREACHABLE' : 'E_COMPUTE_REFUSED';
}

/** What was asked for by name and is not there is absent; every other failure means that it could not be read. */
export function requireOnlyMissing(what: string, failures: readonly Failure[] | undefined): void {
  const other = (failures ?? []).find(({ reason }) => reason !== 'MISSING');
  if (other === undefined) return;
  const facts = `${what}: ${other.arn ?? 'something'}: ${other.reason ?? 'no reason'} ${other.detail ?? ''}`.trim();
  throw new PlatformError(/denied|authoriz/i.test(facts) ? 'E_COMPUTE_DENIED' : 'E_COMPUTE_UNREACHABLE', facts);
}
