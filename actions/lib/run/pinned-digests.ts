import type { LaneContext } from './lane.ts';

export interface PinnedDigests {
  readonly configDigest: string;
  readonly scenarioConfigDigest: string;
  readonly runConfigDigest: string;
  readonly runEquivalenceKey: string;
  readonly scenarioRunId: string;
}

/** What M3.C recorded; a member that is absent or no digest throws. */
export async function pinnedDigests(context: Pick<LaneContext, 'source'>): Promise<PinnedDigests> {
  const { payload } = await context.source('M3.C');
  const members = payload as Readonly<Record<string, unknown>>;
  const digest = (name: string, length: number): string => {
    const value = members[name];
    if (typeof value === 'string' && new RegExp(`^[0-9a-f]{${length}}$`).test(value)) return value;
    throw new Error(`M3.C has no ${name}`);
  };
  return {
    configDigest: digest('config_digest', 64),
    scenarioConfigDigest: digest('scenario_config_digest', 64),
    runConfigDigest: digest('run_config_digest', 64),
    runEquivalenceKey: digest('run_equivalence_key', 64),
    scenarioRunId: digest('scenario_run_id', 32),
  };
}
