import { codeTable } from '@spine-green/evidence-schemas';
import { allowedEvents } from '../lib/ledger/decide.ts';
import type { Refusal } from '../lib/ledger/decision.ts';
import { findOccupant } from '../lib/ledger/derived.ts';
import type { PlanPhase } from '../lib/ledger/events.ts';
import type { LedgerState } from '../lib/ledger/state.ts';
import type { Command } from './append.ts';

/** What an operator reads when the ledger says no: code, facts, everything that is open, the remedy, what is legal now. */
export function refusalLines(command: Command, { code, detail, unresolved }: Refusal, state: LedgerState): string[] {
  return [
    `${command.command} refused, ${code}: ${detail}`,
    ...(unresolved.length > 0 ? [`open: ${unresolved.join(', ')}`] : []),
    `remedy: ${codeTable[code].remedy}`,
    `next: ${nextStep('phase' in command ? command.phase : 'M0', state)}`,
  ];
}

function nextStep(phase: PlanPhase, state: LedgerState): string {
  if (state.seq === 0) return 'the ledger waits for LEDGER_INITIALISED';
  const { status, waitingOn, openBlockers, openDrift } = state.phases[phase];
  const occupant = findOccupant(state);
  const holds = [
    ...(waitingOn === undefined ? [] : [`waits on ${waitingOn}`]),
    ...openBlockers.map(({ code, lane }) => `${code} open on ${lane}`),
    ...openDrift.map((name) => `drift ${name}`),
    ...(occupant === undefined || occupant === phase ? [] : [`${occupant} holds the slot`]),
  ];
  const why = holds.length === 0 ? '' : ` (${holds.join(', ')})`;
  return `${phase} is ${status}${why}; legal are ${allowedEvents(status).join(', ')}`;
}
