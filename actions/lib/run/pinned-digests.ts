import { pinnedDigestsHandover } from '../handovers/m3.ts';
import type { LaneContext } from './lane.ts';

export interface PinnedDigests {
  readonly configDigest: string;
  readonly scenarioConfigDigest: string;
  readonly runConfigDigest: string;
  readonly runEquivalenceKey: string;
  readonly scenarioRunId: string;
}

/** What M3.C recorded. Throws E_HANDOVER_UNREADABLE for a member that is absent or no digest. */
export async function pinnedDigests(context: Pick<LaneContext, 'source'>): Promise<PinnedDigests> {
  const pinned = pinnedDigestsHandover.parse((await context.source('M3.C')).payload);
  return {
    configDigest: pinned.config_digest,
    scenarioConfigDigest: pinned.scenario_config_digest,
    runConfigDigest: pinned.run_config_digest,
    runEquivalenceKey: pinned.run_equivalence_key,
    scenarioRunId: pinned.scenario_run_id,
  };
}
