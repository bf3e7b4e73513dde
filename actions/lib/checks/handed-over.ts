import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import {
  type CheckPlace,
  isFactless,
  type LaneDefinition,
  type PhaseDefinition,
} from '../definition/phase-definition.ts';
import { handoverOfLane } from '../handovers/lanes.ts';
import { successorOf } from '../ledger/derived.ts';
import type { PlanPhase } from '../ledger/events.ts';
import { type Handover, handedIn } from '../run/handover.ts';

/** Whose hand-over it is, by its definition and its place; never by what the snapshot says. */
export interface HandoverPlace extends CheckPlace {
  readonly definition: PhaseDefinition;
  readonly laneDefinition: LaneDefinition;
}

/**
 * What is wrong with what a snapshot hands over, in words that quote no foreign text. A lane that passes hands over all
 * that its reader knows and nothing else; one that fails hands over all of it or nothing; one that was not evaluated, or
 * has no facts here, nothing. Words that follow from the outcome are made again.
 */
export function handoverFaults(snapshot: LaneSnapshotV1, place: HandoverPlace): readonly string[] {
  const { laneDefinition, definition } = place;
  const handed = handedIn(snapshot.payload);
  const reader = handoverOfLane(laneDefinition.lane);
  if (reader === null || isFactless(laneDefinition, place) || isUnevaluated(snapshot))
    return isNothing(handed) ? [] : ['payload: hands over what this lane does not'];
  const words = wordsOf(reader, { lane: laneDefinition.lane, definition, passes: snapshot.overall_pass });
  if (isNothing(handed)) {
    // A verdict is always said; any other lane that fails may lack the facts.
    const isVerdict = laneDefinition.lane === definition.verdict.lane && Object.keys(words).length > 0;
    return snapshot.overall_pass || isVerdict ? ['payload: hands over nothing'] : [];
  }
  return [
    ...reader.faults(handed).map((what) => `payload: ${what}`),
    ...Object.entries(words).flatMap(([name, due]) =>
      valueIn(handed, name) === due ? [] : [`payload.${name}: its checks give ${String(due)}`],
    ),
  ];
}

/** What a phase may say of itself: it advances when its verdict lane passes, and holds otherwise. */
export const verdictOf = (phase: PlanPhase, passes: boolean): string => {
  const next = successorOf(phase);
  return passes && next !== undefined ? `ADVANCE_TO_${next}` : `HOLD_${phase}`;
};

interface Ended {
  readonly lane: string;
  readonly definition: PhaseDefinition;
  readonly passes: boolean;
}

/** Members that say how the lane ended: those of a phase's verdict, by their names, and the statement before a push. */
function wordsOf(
  reader: Handover<string, object>,
  { lane, definition, passes }: Ended,
): Readonly<Record<string, unknown>> {
  if (lane === BUILD_READINESS) return { state: passes ? 'READY_FOR_BUILD_GO' : 'NOT_READY' };
  if (lane !== definition.verdict.lane) return {};
  return Object.fromEntries(
    reader.names.flatMap((name): readonly (readonly [string, unknown])[] => {
      if (/^(?:m\d+_)?verdict$/.test(name)) return [[name, verdictOf(definition.plan_phase, passes)]];
      return /^m\d+_overall_pass$/.test(name) ? [[name, passes]] : [];
    }),
  );
}

const BUILD_READINESS = 'M1.I';

/** A guard that does not hold ended the lane before its facts, and a payload with a secret is not written down. */
const isUnevaluated = ({ checks }: LaneSnapshotV1): boolean =>
  checks.some(({ id, outcome }) => WITHOUT_FACTS.includes(id) && outcome === 'fail');

const WITHOUT_FACTS: readonly string[] = ['U-ENTRY', 'U-SCOPE', 'U-HANDLES', 'U-FRESH', 'U-SECRET'];

const isNothing = (handed: unknown): boolean =>
  typeof handed === 'object' && handed !== null && Object.keys(handed).length === 0;

const valueIn = (handed: unknown, name: string): unknown =>
  typeof handed === 'object' && handed !== null && Object.hasOwn(handed, name) ? Reflect.get(handed, name) : undefined;
