import { evidenceKey, type SchemaName } from '@spine-green/evidence-schemas';
import { type Evidence, readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence, replaceEvidence } from '@spine-green/runtime/evidence/write';
import type { StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { executionPlace } from './execution.ts';
import type { LaneContext } from './lane.ts';

export interface EvidenceRef {
  readonly key: string;
  readonly version_id: string;
  readonly sha256: string;
}

export const refOf = ({ key, versionId, sha256 }: StoredVersion): EvidenceRef => ({
  key,
  version_id: versionId,
  sha256,
});

/** Key of an object of this phase execution. */
export const executionKey = ({ substrate, definition, executionId }: LaneContext, name: string): string =>
  evidenceKey(executionPlace(substrate, definition.plan_phase, executionId), name);

/** Key of an object of the run. Throws before a run exists. */
export function runKey({ platformRunId }: Pick<LaneContext, 'platformRunId'>, name: string): string {
  if (platformRunId === undefined) throw new Error('no run is pinned yet');
  return evidenceKey({ family: 'run', platform_run_id: platformRunId }, name);
}

/** Creates an immutable object; the same bytes again are the same object. */
export async function createAt(
  context: LaneContext,
  key: string,
  schema: SchemaName,
  document: unknown,
): Promise<EvidenceRef> {
  return refOf(await createEvidence(context.session.evidence, key, schema, document));
}

/** Writes a derived summary over whatever version is there now. */
export async function replaceAt(
  context: LaneContext,
  key: string,
  schema: SchemaName,
  document: unknown,
): Promise<EvidenceRef> {
  const present = await context.session.store.head(context.session.evidence.bucket, key);
  return refOf(await replaceEvidence(context.session.evidence, key, schema, document, present?.versionId));
}

export const readAt = <T>(context: LaneContext, key: string, parse: (value: unknown) => T): Promise<Evidence<T>> =>
  readEvidence(context.session.evidence, key, parse);
