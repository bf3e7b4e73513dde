import { isHandleKey } from '@spine-green/evidence-schemas';
import { type Payload, PLAN_PHASES, type PlanPhase } from './events.ts';
import type { LedgerState, PhaseState } from './state.ts';

/** The phase that holds the one slot; BLOCKED holds it too, one that waits for an earlier phase does not. */
export const findOccupant = (state: LedgerState): PlanPhase | undefined =>
  PLAN_PHASES.find((phase) => {
    const { status, waitingOn } = state.phases[phase];
    return (status === 'ACTIVE' || status === 'BLOCKED') && waitingOn === undefined;
  });

export const predecessorOf = (phase: PlanPhase): PlanPhase | undefined => PLAN_PHASES[PLAN_PHASES.indexOf(phase) - 1];

const [, ...LATER_PHASES] = PLAN_PHASES;

/** Of the phases that come after another one. */
export const successorOf = (phase: PlanPhase): (typeof LATER_PHASES)[number] | undefined =>
  LATER_PHASES[PLAN_PHASES.indexOf(phase)];

/** Where the event that ends a bundle stands: at the phase that is open, or at the last one that was done. */
export const sealingPhase = (state: LedgerState): PlanPhase =>
  findOccupant(state) ?? PLAN_PHASES.findLast((name) => state.phases[name].status === 'DONE') ?? 'M0';

/** The execution that wrote the newest result of a phase; undefined before the first. */
export function findExecution(state: LedgerState, phase: PlanPhase): string | undefined {
  const lanes = Object.values(state.phases[phase].lanes).filter((lane) => lane.snapshot !== undefined);
  return lanes.sort((a, b) => b.resultSeq - a.resultSeq)[0]?.executionId;
}

/** The newest execution of every phase before one, and this one's own. */
export function executionsUpTo(
  state: LedgerState,
  phase: PlanPhase,
  executionId: string,
): Readonly<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const before of PLAN_PHASES.slice(0, PLAN_PHASES.indexOf(phase))) {
    const newest = findExecution(state, before);
    if (newest !== undefined) ids[before] = newest;
  }
  return { ...ids, [phase]: executionId };
}

export const unresolvedDecisions = (phase: PhaseState): readonly string[] =>
  phase.requiredDecisions.filter((key) => phase.pinned[key] === undefined);

/** The earliest phase before this one that has the key pinned as something else. */
export const pinnedOtherwise = (
  { phases }: Pick<LedgerState, 'phases'>,
  name: PlanPhase,
  { key, digest }: Pick<Payload<'DECISION_PINNED'>, 'key' | 'digest'>,
): PlanPhase | undefined =>
  PLAN_PHASES.slice(0, PLAN_PHASES.indexOf(name)).find((earlier) => {
    const known = phases[earlier].pinned[key];
    return known !== undefined && known.digest !== digest;
  });

/** Handles that were pinned as decisions, of every phase. */
export const pinnedHandles = ({ phases }: LedgerState): readonly (readonly [key: string, value: string | null])[] =>
  PLAN_PHASES.flatMap((phase) => Object.entries(phases[phase].pinned))
    .filter(([key, { value }]) => isHandleKey(key) && value !== null)
    .map(([key, { value }]) => [key, value] as const);

/** Digest of what a phase has pinned under a decision's key, or of its whole plan. */
export const pinnedDigest = (phase: PhaseState, key: string): string | undefined =>
  key === 'plan' ? phase.definitionSha256 : phase.pinned[key]?.digest;

/** Digest of the specification in force, as M0 pinned it with its version; null before it is pinned. */
export const specSha256 = ({ phases }: Pick<LedgerState, 'phases'>): string | null =>
  phases.M0.pinned.spec_version?.value?.split('@')[1] ?? null;

/**
 * Whether the phase was activated on GitHub. A rehearsal whose answers are recorded has no GitHub to ask, whatever machine
 * it runs on.
 */
export function isOnGitHub({ phases }: Pick<LedgerState, 'phases'>, phase: PlanPhase): boolean {
  const mechanism = phases[phase].activation?.approval_mechanism;
  return mechanism !== undefined && mechanism !== 'recorded_answer';
}

/** A result of the phase no longer rests on what it rested on, so the phase has to be opened again. */
export const isStale = (phase: PhaseState): boolean =>
  Object.values(phase.lanes).some(({ status }) => status === 'STALE');

export type RunCoverage = Payload<'PHASE_COMPLETED'>['coverage'];

/** What a phase advances over, as the results of its lanes say it. */
export function phaseCoverage({ lanes }: PhaseState): RunCoverage {
  const rows = Object.entries(lanes);
  return {
    planned_lanes: rows.filter(([, lane]) => lane.planned).map(([id]) => id),
    planned_checks: rows.flatMap(([, lane]) => lane.coverage.planned_checks),
    not_applicable_checks: rows.flatMap(([, lane]) => lane.coverage.not_applicable_checks),
  };
}

/** What a run advanced over, phase by phase, as its own completion events say it. */
export function runCoverage(state: LedgerState): RunCoverage {
  const completed = PLAN_PHASES.flatMap((phase) => state.phases[phase].completed ?? []);
  return {
    planned_lanes: completed.flatMap(({ coverage }) => coverage.planned_lanes),
    planned_checks: completed.flatMap(({ coverage }) => coverage.planned_checks),
    not_applicable_checks: completed.flatMap(({ coverage }) => coverage.not_applicable_checks),
  };
}

/**
 * The last word of a rehearsal (00, section 2): `REHEARSED` needs M10, `REHEARSED_PARTIAL` needs M0..M9 and says that
 * something planned was passed over or that M10 was never begun, anything else is held where it stands.
 */
export function finalWord(state: LedgerState): string {
  const open = PLAN_PHASES.filter((name) => {
    const phase = state.phases[name];
    return phase.status !== 'DONE' || isStale(phase) || phase.openDrift.length > 0;
  });
  const [first] = open.filter((phase) => phase !== 'M10');
  if (first !== undefined) return `HOLD_${first}`;
  const { planned_lanes, planned_checks } = runCoverage(state);
  const isPartial = planned_lanes.length + planned_checks.length > 0 || state.phases.M10.status === 'NOT_STARTED';
  if (isPartial) return 'REHEARSED_PARTIAL';
  return open.length === 0 ? 'REHEARSED' : 'HOLD_M10';
}

/** Whether an id is one of this phase and names a second that there was: evidence lies under it, and is looked for there. */
export function isExecutionOf(phase: PlanPhase, executionId: string): boolean {
  const [, name, ...parts] = /^(m\d{1,2})_(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(executionId) ?? [];
  if (name !== phase.toLowerCase()) return false;
  const [year, month, day, hour, minute, second] = parts;
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
