import { evidenceKey, PlatformError } from '@spine-green/evidence-schemas';
import { type Evidence, readEvidence } from '@spine-green/runtime/evidence/read';
import type { LaneContext } from './lane.ts';

/** The run that this execution works for. Throws E_RUN_NOT_PINNED before a run exists. */
export function getRunId({ platformRunId }: Pick<LaneContext, 'platformRunId'>): string {
  if (platformRunId === undefined) throw new PlatformError('E_RUN_NOT_PINNED', 'no run is pinned yet');
  return platformRunId;
}

/** Key of an object of the run. Throws E_RUN_NOT_PINNED before a run exists. */
export const runKey = (context: Pick<LaneContext, 'platformRunId'>, name: string): string =>
  evidenceKey({ family: 'run', platform_run_id: getRunId(context) }, name);

export const readAt = <T>(context: LaneContext, key: string, parse: (value: unknown) => T): Promise<Evidence<T>> =>
  readEvidence(context.session.evidence, key, parse);
