import { type DocumentSchema, evidenceKey, type Immutable, isPlatformError } from '@spine-green/evidence-schemas';
import { type EvidenceTarget, replaceEvidence } from '../evidence/write.ts';
import type { StoredVersion } from '../substrate/object-store/port.ts';

/** Who wrote a run-scoped object (04, section 3.3). */
export interface Writer {
  readonly identity: string;
  readonly task_arn: string | null;
  readonly ci_run: string | null;
  readonly image_digest: string | null;
}

export const taskWriter = (identity: string, config: { taskArn: string; imageDigest: string }): Writer => ({
  identity,
  task_arn: config.taskArn,
  ci_run: null,
  image_digest: config.imageDigest,
});

/** Key of an object below the run's evidence root. */
export const runKey = (platformRunId: string, name: string): string =>
  evidenceKey({ family: 'run', platform_run_id: platformRunId }, name);

/** Replaces a derived document over the version that is newest now; throws E_OBJECT_MOVED when somebody else wrote
 * it meanwhile: a derived object has one writer. */
export async function writeDerived<T>(
  target: EvidenceTarget,
  key: string,
  schema: DocumentSchema<T>,
  document: Immutable<NoInfer<T>>,
): Promise<StoredVersion> {
  const known = await target.store.head(target.bucket, key);
  return replaceEvidence(target, key, schema, document, known?.versionId);
}

/** Undefined when the object is absent; every other failure is thrown. */
export async function findPresent<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return undefined;
    throw error;
  }
}
