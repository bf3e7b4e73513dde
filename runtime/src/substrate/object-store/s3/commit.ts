import { setTimeout as delay } from 'node:timers/promises';
import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { PlatformError } from '@spine-green/evidence-schemas';
import { callBound } from '../../aws/client.ts';
import { type AwsFailure, factsOf, failureOf, mayHaveHappened } from '../../aws/failure.ts';
import type { ObjectAddress, PutCondition, StoredVersion } from '../port.ts';
import type { Marks } from './marks.ts';
import { nameOf, required, type S3Access, unreachable } from './request.ts';
import { findHead, type Head } from './stored.ts';

/** Writers that meet at one key are told so (409) and asked to come again. */
const CONFLICTS_MAX = 8;
const CONFLICT_PAUSE_MS = 50;
/** Newer versions among which a writer looks for its own after an answer that was lost. */
const OWN_AMONG_MAX = 50;

export interface Write {
  readonly condition: PutCondition;
  readonly marks: Marks;
  readonly size_bytes: number;
  /** Asks S3 for the write under this condition; tells the version. Called again after a conflict. */
  readonly send: (header: ConditionHeader) => Promise<string | undefined>;
}

export type ConditionHeader = { readonly IfNoneMatch: '*' } | { readonly IfMatch: string };

/** Throws E_OBJECT_EXISTS, E_OBJECT_MOVED, and E_OBJECT_STORE_UNREACHABLE when nobody knows whether it was written. */
export async function commitWrite(s3: S3Access, to: ObjectAddress, write: Write): Promise<StoredVersion> {
  const header = await headerOf(s3, to, write.condition);
  for (let conflicts = 0; ; ) {
    try {
      return stored(to, write, await write.send(header));
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      const own = isUnsure(failure, conflicts) ? await findOwn(s3, to, { write, failure, error }) : undefined;
      if (own !== undefined) return stored(to, write, own.versionId);
      if (!isConflict(failure)) throw refusal(to, write, { failure, error });
      conflicts += 1;
      if (conflicts >= CONFLICTS_MAX) throw unreachable(`write ${nameOf(to)}`, failure, error);
      await delay(CONFLICT_PAUSE_MS * conflicts * (0.5 + Math.random()));
    }
  }
}

async function headerOf(s3: S3Access, to: ObjectAddress, condition: PutCondition): Promise<ConditionHeader> {
  if (condition.kind === 'create') return { IfNoneMatch: '*' };
  const head = await findHead(s3, to);
  if (head?.versionId === condition.versionId) return { IfMatch: head.etag };
  throw moved(to, condition, head);
}

const moved = (to: ObjectAddress, condition: PutCondition, head: Head | undefined): PlatformError => {
  const found = head === undefined ? 'nothing' : `version ${head.versionId}`;
  const wanted = condition.kind === 'replace' ? condition.versionId.slice(0, 80) : 'nothing';
  return new PlatformError('E_OBJECT_MOVED', `${nameOf(to)} holds ${found}, wanted ${wanted}`);
};

function stored({ bucket, key }: ObjectAddress, { marks, size_bytes }: Write, versionId?: string): StoredVersion {
  if (versionId === undefined || versionId === 'null') {
    throw new PlatformError('E_OBJECT_STORE_UNVERSIONED', `bucket ${bucket} took ${key} and gave it no version`);
  }
  return { bucket, key, versionId, sha256: marks.sha256, size_bytes, writtenAtUtc: marks.writtenAtUtc };
}

const isConflict = ({ name, status }: AwsFailure): boolean => status === 409 && name === 'ConditionalRequestConflict';

/** After a request that may have been carried out, also the refusal of a later try says nothing of the first. */
const isUnsure = (failure: AwsFailure, conflicts: number): boolean =>
  mayHaveHappened(failure) ||
  failure.name === 'NoSuchUpload' ||
  (isPrecondition(failure) && (failure.attempts > 1 || conflicts > 0));

const isPrecondition = ({ name, status }: AwsFailure): boolean => status === 412 || name === 'NoSuchKey';

interface Refused {
  readonly failure: AwsFailure;
  readonly error: unknown;
}

function refusal(to: ObjectAddress, { condition }: Write, { failure, error }: Refused): PlatformError {
  if (failure.status === 412 && condition.kind === 'create') {
    return new PlatformError('E_OBJECT_EXISTS', `${nameOf(to)} holds an object`, { cause: error });
  }
  if (isPrecondition(failure) && condition.kind === 'replace') {
    const facts = `${nameOf(to)} no longer holds version ${condition.versionId.slice(0, 80)}`;
    return new PlatformError('E_OBJECT_MOVED', facts, { cause: error });
  }
  const unknown = mayHaveHappened(failure) ? ', and whether it was written is unknown' : '';
  const facts = `write ${nameOf(to)}: ${factsOf(failure)}${unknown}`;
  return new PlatformError('E_OBJECT_STORE_UNREACHABLE', facts, { cause: error });
}

/** I1: the version that bears this writer's id, also when others have written over it since. */
async function findOwn(
  s3: S3Access,
  to: ObjectAddress,
  { write, failure, error }: Refused & { readonly write: Write },
): Promise<Head | undefined> {
  try {
    const command = new ListObjectVersionsCommand({ Bucket: to.bucket, Prefix: to.key, MaxKeys: OWN_AMONG_MAX });
    const { Versions = [] } = await required(`look for ${nameOf(to)}`, () => s3.client.send(command, callBound()));
    for (const { Key, VersionId } of Versions) {
      const head = Key === to.key && VersionId !== undefined ? await findHead(s3, to, VersionId) : undefined;
      if (head?.writeId === write.marks.writeId) return head;
    }
    return undefined;
  } catch (cause) {
    const facts = `write ${nameOf(to)}: ${factsOf(failure)}, and whether it was written cannot be read`;
    throw new PlatformError('E_OBJECT_STORE_UNREACHABLE', facts, { cause: new AggregateError([error, cause]) });
  }
}
