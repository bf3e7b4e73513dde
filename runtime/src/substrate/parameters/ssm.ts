/**
 * Parameters in SSM, each a SecureString with its versions (05, section 5.4).
 *
 * I1. Absent is what SSM says is absent. Denied, throttled, undecipherable and unanswered is unreadable.
 * I2. Nothing that is thrown carries what a put was given: neither the vendor's sentence nor its request.
 */
import { setTimeout as delay } from 'node:timers/promises';
import {
  DeleteParameterCommand,
  DescribeParametersCommand,
  GetParameterCommand,
  type ParameterMetadata,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { PlatformError } from '@spine-green/evidence-schemas';
import { type AwsBounds, awsClientConfig, callBound } from '../aws/client.ts';
import { type AwsFailure, factsOf, failureOf } from '../aws/failure.ts';
import { isPathBelow, requirePath, requireValue } from './grammar.ts';
import { type ParameterDescription, type Parameters, Secret } from './port.ts';

/** SSM takes one change of a parameter at a time, and says so to whoever comes second. */
const TURNS_MAX = 20;
const TURN_PAUSE_MS = 50;
const PAGE_MAX = 50;

export function ssmParameters(region: string, bounds: Partial<AwsBounds> = {}): Parameters {
  const client = new SSMClient(awsClientConfig(region, bounds));
  return {
    get: async (path) => {
      requirePath(path);
      const command = new GetParameterCommand({ Name: path, WithDecryption: true });
      const { Parameter } = await reading(path, () => client.send(command, callBound()));
      if (Parameter?.Value === undefined) throw unreadable(path, 'the answer holds no value');
      return { ...described(path, Parameter), value: new Secret(Parameter.Value) };
    },
    put: async (path, value) => {
      requirePath(path);
      requireValue(path, value);
      const put = new PutParameterCommand({
        Name: path,
        Value: value,
        Type: 'SecureString',
        Tier: 'Standard',
        Overwrite: true,
      });
      const { Version } = await inTurn(path, () => client.send(put, callBound()));
      return Version ?? 0;
    },
    describe: async (prefix) => {
      if (prefix !== '/') requirePath(prefix.replace(/\/$/, ''));
      const found = await describedBelow(client, prefix);
      return found.toSorted((left, right) => (left.path < right.path ? -1 : 1));
    },
    delete: async (path) => {
      requirePath(path);
      const command = new DeleteParameterCommand({ Name: path });
      await reading(path, () => client.send(command, callBound()));
    },
  };
}

async function describedBelow(client: SSMClient, prefix: string): Promise<readonly ParameterDescription[]> {
  const path = prefix === '/' ? prefix : prefix.replace(/\/$/, '');
  const found: ParameterDescription[] = [];
  let next: string | undefined;
  do {
    const command = new DescribeParametersCommand({
      ParameterFilters: [{ Key: 'Path', Option: 'Recursive', Values: [path] }],
      MaxResults: PAGE_MAX,
      NextToken: next,
    });
    const page = await reading(prefix, () => client.send(command, callBound()));
    for (const entry of page.Parameters ?? []) found.push(described(entry.Name ?? '', entry));
    // A page may be empty and not the last one.
    next = page.NextToken;
  } while (next !== undefined && next !== '');
  return found.filter((one) => isPathBelow(one.path, prefix));
}

const described = (
  path: string,
  { Version, LastModifiedDate }: Pick<ParameterMetadata, 'Version' | 'LastModifiedDate'>,
): ParameterDescription => {
  if (Version === undefined || LastModifiedDate === undefined) throw unreadable(path, 'the answer is not whole');
  return { path, version: Version, lastModifiedUtc: LastModifiedDate.toISOString() };
};

async function reading<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    if (failure.name === 'ParameterNotFound') throw new PlatformError('E_PARAMETER_ABSENT', path, { cause: error });
    throw unreadable(path, factsOf(failure), error);
  }
}

async function inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await work();
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      // I2: the code alone.
      if (failure.name !== 'TooManyUpdates' || turn >= TURNS_MAX) throw unreadable(path, codeOf(failure));
      await delay(TURN_PAUSE_MS * (0.5 + Math.random()));
    }
  }
}

const codeOf = ({ name, status, attempts }: AwsFailure): string =>
  `${name}${status === undefined ? '' : ` (${status})`} after ${attempts} attempts`;

const unreadable = (path: string, facts: string, cause?: unknown): PlatformError =>
  new PlatformError('E_PARAMETERS_UNREADABLE', `${path}: ${facts}`, { cause });
