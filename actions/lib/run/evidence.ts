import { type DocumentSchema, evidenceKey, type Immutable, PlatformError } from '@spine-green/evidence-schemas';
import { type Evidence, readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence, replaceEvidence } from '@spine-green/runtime/evidence/write';
import { type EvidenceRef, refOf } from './documents.ts';
import { executionPlace } from './execution.ts';

import type { LaneContext } from './lane.ts';

/** Key of an object of this phase execution. */
export const executionKey = ({ substrate, definition, executionId }: LaneContext, name: string): string =>
  evidenceKey(executionPlace(substrate, definition.plan_phase, executionId), name);

/** The run that this execution works for. Throws E_RUN_NOT_PINNED before a run exists. */
export function getRunId({ platformRunId }: Pick<LaneContext, 'platformRunId'>): string {
  if (platformRunId === undefined) throw new PlatformError('E_RUN_NOT_PINNED', 'no run is pinned yet');
  return platformRunId;
}

/** Key of an object of the run. Throws E_RUN_NOT_PINNED before a run exists. */
export const runKey = (context: Pick<LaneContext, 'platformRunId'>, name: string): string =>
  evidenceKey({ family: 'run', platform_run_id: getRunId(context) }, name);

/** Creates an immutable object; the same bytes again are the same object. */
export async function createAt<T>(
  context: LaneContext,
  key: string,
  schema: DocumentSchema<T>,
  document: Immutable<NoInfer<T>>,
): Promise<EvidenceRef> {
  return refOf(await createEvidence(context.session.evidence, key, schema, document));
}

/** Writes a derived summary over whatever version is there now. */
export async function replaceAt<T>(
  context: LaneContext,
  key: string,
  schema: DocumentSchema<T>,
  document: Immutable<NoInfer<T>>,
): Promise<EvidenceRef> {
  const present = await context.session.store.head(context.session.evidence.bucket, key);
  return refOf(await replaceEvidence(context.session.evidence, key, schema, document, present?.versionId));
}

export const readAt = <T>(context: LaneContext, key: string, parse: (value: unknown) => T): Promise<Evidence<T>> =>
  readEvidence(context.session.evidence, key, parse);
