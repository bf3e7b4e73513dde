import { finalWord, findOccupant, isStale, unresolvedDecisions } from '../../lib/ledger/derived.ts';
import { type LedgerEvent, PLAN_PHASES, type PlanPhase } from '../../lib/ledger/events.ts';
import { fold } from '../../lib/ledger/fold.ts';
import type { LaneStatus, PhaseState } from '../../lib/ledger/state.ts';

/** Where every phase stands, who holds the slot, and which event this was read at. */
export function statusLines(events: readonly LedgerEvent[]): readonly string[] {
  const state = fold(events);
  const rows = PLAN_PHASES.map((phase) => statusRow(phase, state.phases[phase]));
  return [
    ...columns([['phase', 'status', 'lanes', 'word', 'because'], ...rows]),
    '',
    `slot        ${findOccupant(state) ?? 'free'}${state.budgetStop ? ', the budget stop is set' : ''}`,
    `final word  ${finalWord(state)}`,
    `newest      event ${state.seq} of ${state.atUtc ?? 'never'}`,
    `head        ${state.headSha256 ?? 'none'}`,
  ];
}

function statusRow(phase: PlanPhase, state: PhaseState): readonly string[] {
  return [phase, state.status, laneCounts(state), state.completed?.verdict_code ?? '', reasons(state).join(', ')];
}

function laneCounts({ lanes }: PhaseState): string {
  const counts = new Map<LaneStatus | 'planned', number>();
  for (const { status, planned } of Object.values(lanes)) {
    const word = planned ? 'planned' : status;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => `${count} ${word}`).join(' ');
}

/** Why a phase is not where its operator wants it. */
export function reasons(state: PhaseState): readonly string[] {
  const { openBlockers, openDrift, waitingOn, holdReason, status } = state;
  return [
    ...openBlockers.map(({ code, lane }) => `${code} on ${lane}`),
    ...openDrift.map((name) => `drift ${name}`),
    ...(waitingOn === undefined ? [] : [`waits on ${waitingOn}`]),
    ...(status === 'NOT_STARTED' && holdReason !== undefined ? [holdReason] : []),
    ...(status === 'DONE' && isStale(state) ? ['results are stale'] : []),
  ];
}

/** What is open in every phase: what stops an execution from starting, or a phase from ending. */
export function unresolvedLines(events: readonly LedgerEvent[]): readonly string[] {
  const { phases } = fold(events);
  const lines = PLAN_PHASES.flatMap((phase) => {
    const state = phases[phase];
    const decisions = state.status === 'DONE' ? [] : unresolvedDecisions(state);
    const stale = staleLanes(state);
    return [
      ...decisions.map((key) => `${phase}  decision ${key} is not pinned`),
      ...reasons(state).map((reason) => `${phase}  ${reason}`),
      ...stale.map((lane) => `${phase}  ${lane} is stale`),
    ];
  });
  return lines.length === 0 ? ['nothing is unresolved'] : lines;
}

export const staleLanes = ({ lanes }: PhaseState): readonly string[] =>
  Object.entries(lanes).flatMap(([name, { status }]) => (status === 'STALE' ? [name] : []));

/** One line an event, the newest last. */
export function eventLines(events: readonly LedgerEvent[], phase?: PlanPhase): readonly string[] {
  const shown = events.filter((event) => phase === undefined || event.phase === phase);
  return columns(
    shown.map((event) => [
      String(event.seq),
      event.at_utc,
      event.phase,
      event.lane ?? '',
      event.event,
      event.actor.kind === 'operator' ? event.actor.id : 'controller',
      summaryOf(event),
    ]),
  );
}

function summaryOf({ event, payload }: LedgerEvent): string {
  switch (event) {
    case 'LANE_RESULT_RECORDED':
      return `${payload.overall_pass ? 'pass' : `fail ${payload.blockers.join(' ')}`}, attempt ${payload.attempt}`;
    case 'LANE_STARTED':
      return `attempt ${payload.attempt} of ${payload.execution_id}`;
    case 'BLOCKER_OPENED':
    case 'BLOCKER_CLOSED':
      return payload.code;
    case 'DRIFT_RAISED':
    case 'DRIFT_RESOLVED':
      return payload.class;
    case 'DECISION_PINNED':
      return `${payload.key} from ${payload.source}`;
    case 'PHASE_COMPLETED':
      return payload.verdict_code;
    case 'NEXT_PHASE_HELD':
      return payload.hold_reason;
    case 'EXECUTION_GO_REVOKED':
    case 'PHASE_REOPENED':
      return payload.reason;
    default:
      return '';
  }
}

export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
