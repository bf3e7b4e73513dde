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
    const stale = lanesGoneStale(state);
    return [
      ...decisions.map((key) => `${phase}  decision ${key} is not pinned`),
      ...reasons(state).map((reason) => `${phase}  ${reason}`),
      ...stale.map((lane) => `${phase}  ${lane} is stale`),
    ];
  });
  return lines.length === 0 ? ['nothing is unresolved'] : lines;
}

export const lanesGoneStale = ({ lanes }: PhaseState): readonly string[] =>
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

/** What an operator wants to see of an event beside its name, by the members that events have in common. */
function summaryOf({ payload }: LedgerEvent): string {
  if ('overall_pass' in payload)
    return `${payload.overall_pass ? 'pass' : `fail ${payload.blockers.join(' ')}`}, attempt ${payload.attempt}`;
  if ('lost' in payload) return `attempt ${payload.attempt} of ${payload.execution_id}`;
  if ('verdict_code' in payload) return payload.verdict_code;
  if ('hold_reason' in payload) return payload.hold_reason;
  if ('key' in payload) return `${payload.key} from ${payload.source}`;
  if ('code' in payload) return payload.code;
  if ('class' in payload) return payload.class;
  return 'reason' in payload ? payload.reason : '';
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
