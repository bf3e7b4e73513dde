import { type DocumentSchema, evidenceKey, type Immutable } from '@spine-green/evidence-schemas';
import { type EvidenceTarget, replaceEvidence } from '../../evidence/write.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { StoredVersion } from '../../substrate/object-store/port.ts';

/** For whom a job of this service works; recorded in what it writes. */
export interface JobContext {
  readonly platformRunId: string;
  readonly taskArn: string;
  readonly clock: Clock;
  readonly evidence: EvidenceTarget;
}

/** Writes a derived document under `oracle/` of the run, over the version that is there: a job may be repeated. */
export async function writeDerived<T>(
  context: JobContext,
  name: string,
  schema: DocumentSchema<T>,
  document: Immutable<NoInfer<T>>,
): Promise<StoredVersion> {
  const key = evidenceKey({ family: 'run', platform_run_id: context.platformRunId }, `oracle/${name}`);
  const present = await context.evidence.store.head(context.evidence.bucket, key);
  return replaceEvidence(context.evidence, key, schema, document, present?.versionId);
}
