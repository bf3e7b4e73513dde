import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { type Check, check } from '../checks/check.ts';
import { fact, isReadable } from '../checks/fact.ts';
import { laneOverallPass } from '../checks/outcome.ts';
import { loadPhaseDefinition, type PhaseDefinition } from '../definition/phase-definition.ts';
import { type LaneContext, type PlainLane, plainLane } from '../run/lane.ts';
import { type LaneSource, readSource } from '../run/sources.ts';

export interface VerdictFacts {
  readonly sources: readonly LaneSource[];
  readonly planned: readonly string[];
  readonly definition: PhaseDefinition;
}

interface VerdictCodes {
  readonly sources: string;
  readonly predicates: string;
  readonly union: string;
}

/**
 * The verdict of a phase (01, section 0.5): every source readable, every predicate a pure boolean of lane passes, the
 * union of blockers empty. A lane that is planned is no source; `embedded` alone comes this far without it.
 */
export function verdictLane(lane: string, codes: VerdictCodes): PlainLane<VerdictFacts> {
  return plainLane<VerdictFacts>({
    id: lane,
    gather: (context) => gatherVerdict(lane, context),
    decide: (facts, { substrate }) => decideVerdict(lane, codes, facts, substrate),
    payload: ({ sources, definition, planned }) => ({
      verdict: `ADVANCE_TO_M${Number(definition.plan_phase.slice(1)) + 1}`,
      lanes: Object.fromEntries(sources.map((source) => [source.lane, source.ref?.overall_pass ?? null])),
      planned_lanes: planned,
      predicates: definition.verdict.predicates.map((predicate) => predicate.name),
    }),
  });
}

export async function gatherVerdict(lane: string, context: LaneContext): Promise<VerdictFacts> {
  const { definition, ledger, session } = context;
  const lanes = ledger.phases[definition.plan_phase].lanes;
  const names = definition.lanes.find((one) => one.lane === lane)?.source_lanes ?? [];
  const planned = names.filter((name) => lanes[name]?.planned);
  const built = names.filter((name) => !lanes[name]?.planned);
  return {
    sources: await Promise.all(built.map((name) => readSource(session.evidence, ledger, name))),
    planned,
    definition: loadPhaseDefinition(definition.plan_phase),
  };
}

export function decideVerdict(
  lane: string,
  codes: VerdictCodes,
  { sources, planned, definition }: VerdictFacts,
  substrate: LaneSnapshotV1['substrate'],
): readonly Check[] {
  const unreadable = sources.filter(({ snapshot }) => !isReadable(snapshot)).map((source) => source.lane);
  const read = sources.flatMap(({ snapshot }) => (isReadable(snapshot) ? [snapshot.value] : []));
  const passed = new Set(
    read
      .filter((snapshot) => laneOverallPass(substrate, snapshot.checks, snapshot.blockers))
      .map((snapshot) => snapshot.lane),
  );
  const resting = new Set(substrate === 'embedded' ? planned : []);
  const open = definition.verdict.predicates
    .filter(({ lanes }) => !lanes.every((name) => passed.has(name) || resting.has(name)))
    .map((predicate) => predicate.name);
  return [
    check(`${lane}-C01`, { expected: [], observed: fact(unreadable), fails: codes.sources }),
    check(`${lane}-C02`, { expected: [], observed: fact(open), fails: codes.predicates }),
    check(`${lane}-C03`, {
      expected: [],
      observed: fact(read.flatMap((snapshot) => snapshot.blockers.map((blocker) => blocker.code))),
      fails: codes.union,
    }),
  ];
}
