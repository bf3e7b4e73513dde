import { codeTable } from '@spine-green/evidence-schemas';
import { getBlocker, getLaneDefinition, loadPhaseDefinition } from '../../lib/definition/phase-definition.ts';
import { allowedEvents } from '../../lib/ledger/decide.ts';
import { findOccupant, predecessorOf, unresolvedDecisions } from '../../lib/ledger/derived.ts';
import type { LedgerEvent, PlanPhase } from '../../lib/ledger/events.ts';
import { fold } from '../../lib/ledger/fold.ts';
import type { LedgerState, PhaseState } from '../../lib/ledger/state.ts';
import { columns, lanesGoneStale, reasons } from './status-lines.ts';

/** Why a phase is where it is, what closes what is open, and what the operator may do now. */
export function explainLines(phase: PlanPhase, events: readonly LedgerEvent[]): readonly string[] {
  const ledger = fold(events);
  const state = ledger.phases[phase];
  const { name } = loadPhaseDefinition(phase);
  return [
    `${phase} ${name} is ${state.status}${state.completed === undefined ? '' : `, ${state.completed.verdict_code}`}`,
    ...reasons(state).map((reason) => `because  ${reason}`),
    ...goLines(state),
    '',
    ...laneLines(state),
    ...blockerLines(state),
    ...unresolvedDecisions(state).map((key) => `open     decision ${key} is not pinned`),
    '',
    `next     ${nextStep(phase, ledger)}`,
    `legal    ${allowedEvents(state.status).join(', ')}`,
  ];
}

function goLines({ executionGo, executions }: PhaseState): readonly string[] {
  if (executionGo !== undefined) return [`go       ${executionGo.executionId} until ${executionGo.expiresAtUtc}`];
  return executions.length === 0 ? [] : [`go       none; the newest execution is ${executions.at(-1)}`];
}

const laneLines = ({ lanes }: PhaseState): readonly string[] =>
  columns(
    Object.entries(lanes).map(([name, lane]) => [
      name,
      lane.planned ? 'planned' : lane.status,
      lane.attempt === 0 ? '' : `attempt ${lane.attempt}`,
      lane.snapshot?.key ?? '',
    ]),
  );

function blockerLines({ openBlockers }: PhaseState): readonly string[] {
  return openBlockers.flatMap(({ code, lane }) => {
    const { meaning, closure_criteria: criteria } = getBlocker(getLaneDefinition(lane), code);
    return ['', `blocker  ${code} of ${lane}: ${meaning}`, `closes   ${[criteria].flat().join(' ')}`];
  });
}

/** The first thing that stands between the phase and its end, in the order in which the ledger would refuse it. */
function nextStep(phase: PlanPhase, ledger: LedgerState): string {
  const state = ledger.phases[phase];
  if (ledger.seq === 0) return 'the ledger waits for LEDGER_INITIALISED';
  if (state.status === 'DONE')
    return lanesGoneStale(state).length === 0 ? 'nothing; it is done' : 'reopen it: lanes are stale';
  if (state.status === 'NOT_STARTED') return beforeActivation(phase, ledger);
  const [drift] = state.openDrift;
  if (drift !== undefined) return `resolve drift ${drift}: repin or revert, with the operator's answer`;
  if (state.waitingOn !== undefined) return `finish ${state.waitingOn}, which took the slot back`;
  const running = Object.entries(state.lanes).find(([, { status }]) => status === 'RUNNING')?.[0];
  if (running !== undefined) return `wait for ${running}, or revoke the go when its job is gone`;
  const [blocker] = state.openBlockers;
  if (blocker !== undefined) return `mend what ${blocker.code} says, then run ${blocker.lane} again`;
  if (state.executionGo === undefined)
    return unresolvedDecisions(state).length > 0 ? 'pin the open decisions' : 'ask for the execution go';
  const [lane] = Object.entries(state.lanes).find(([, { status, planned }]) => !planned && status !== 'PASS') ?? [];
  return lane === undefined ? 'close the phase' : `run ${lane}`;
}

function beforeActivation(phase: PlanPhase, ledger: LedgerState): string {
  const before = predecessorOf(phase);
  if (before !== undefined && ledger.phases[before].status !== 'DONE')
    return `${codeTable.E_PREDECESSOR_NOT_DONE.remedy} ${before} is ${ledger.phases[before].status}.`;
  const occupant = findOccupant(ledger);
  if (occupant !== undefined) return `finish ${occupant}, which holds the slot`;
  return `ask for the activation of ${phase}`;
}
