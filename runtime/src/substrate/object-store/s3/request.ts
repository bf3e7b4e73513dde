import type { S3Client } from '@aws-sdk/client-s3';
import { PlatformError } from '@spine-green/evidence-schemas';
import type { Clock } from '../../../kernel/clock.ts';
import { type AwsFailure, factsOf, failureOf } from '../../aws/failure.ts';
import type { ObjectAddress } from '../port.ts';

export interface S3Access {
  readonly client: S3Client;
  readonly clock: Clock;
}

/** What a request was about, for messages. */
export const nameOf = ({ bucket, key }: ObjectAddress, versionId?: string): string =>
  `${bucket}/${key}${versionId === undefined ? '' : ` version ${versionId.slice(0, 80)}`}`;

export const unreachable = (what: string, failure: AwsFailure, cause: unknown): PlatformError =>
  new PlatformError('E_OBJECT_STORE_UNREACHABLE', `${what}: ${factsOf(failure)}`, { cause });

/** Runs one request: what `absent` names is undefined, every other failure is unreachable and never absent. */
export async function asked<T>(
  what: string,
  work: () => Promise<T>,
  absent: (failure: AwsFailure) => boolean = () => false,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    if (absent(failure)) return undefined;
    throw unreachable(what, failure, error);
  }
}

/** The same where nothing may be absent. */
export async function required<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    throw failure === undefined ? error : unreachable(what, failure, error);
  }
}
