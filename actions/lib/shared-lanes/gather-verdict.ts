import type { LaneContext, LaneId } from '../run/lane.ts';
import { readSource } from '../run/sources.ts';
import type { VerdictFacts } from './phase-verdict.ts';

/** Every lane that the verdict rests on; a lane that is planned is no source. */
export async function gatherVerdict(context: LaneContext, lane: LaneId): Promise<VerdictFacts> {
  const { definition, ledger, session } = context;
  const lanes = ledger.phases[definition.plan_phase].lanes;
  const names = definition.lanes.find((one) => one.lane === lane)?.source_lanes ?? [];
  const runs = names.filter((name) => lanes[name]?.planned !== true);
  return {
    sources: await Promise.all(runs.map((name) => readSource(session.evidence, { ledger, user: lane }, name))),
    planned: names.filter((name) => lanes[name]?.planned === true),
    predicates: definition.verdict.predicates,
  };
}
