import { PLAN_PHASES, type PlanPhase } from './events.ts';
import type { LedgerState, PhaseState } from './state.ts';

/** The phase that holds the one slot; BLOCKED holds it too. */
export const findOccupant = (state: LedgerState): PlanPhase | undefined =>
  PLAN_PHASES.find((phase) => ['ACTIVE', 'BLOCKED'].includes(state.phases[phase].status));

export const predecessorOf = (phase: PlanPhase): PlanPhase | undefined => PLAN_PHASES[PLAN_PHASES.indexOf(phase) - 1];

export const successorOf = (phase: PlanPhase): PlanPhase | undefined => PLAN_PHASES[PLAN_PHASES.indexOf(phase) + 1];

/** The execution that wrote the newest result of a phase; undefined before the first. */
export function findExecution(state: LedgerState, phase: PlanPhase): string | undefined {
  const lanes = Object.values(state.phases[phase].lanes).filter((lane) => lane.snapshot !== undefined);
  return lanes.sort((a, b) => b.resultSeq - a.resultSeq)[0]?.executionId;
}

export const unresolvedDecisions = (phase: PhaseState): readonly string[] =>
  phase.requiredDecisions.filter((key) => phase.pinned[key] === undefined);

export interface RunCoverage {
  readonly planned_lanes: readonly string[];
  readonly planned_checks: readonly string[];
  readonly not_applicable_checks: readonly string[];
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
 * something planned was passed over, anything else is held where it stands.
 */
export function finalWord(state: LedgerState): string {
  const rehearsed = PLAN_PHASES.filter((phase) => phase !== 'M10');
  const open = rehearsed.find((phase) => state.phases[phase].status !== 'DONE');
  if (open !== undefined) return `HOLD_${open}`;
  const { planned_lanes, planned_checks } = runCoverage(state);
  if (planned_lanes.length + planned_checks.length > 0) return 'REHEARSED_PARTIAL';
  return state.phases.M10.status === 'DONE' ? 'REHEARSED' : 'HOLD_M10';
}
