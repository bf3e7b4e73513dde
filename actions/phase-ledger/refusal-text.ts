import { codeTable } from '@spine-green/evidence-schemas';
import { allowedEvents, heldBy } from '../lib/ledger/decide.ts';
import type { Refusal } from '../lib/ledger/decision.ts';
import { findOccupant } from '../lib/ledger/derived.ts';
import { DRIFT_ROWS } from '../lib/ledger/drift.ts';
import { PLAN_PHASES, type PlanPhase } from '../lib/ledger/events.ts';
import type { LedgerState } from '../lib/ledger/state.ts';
import type { Command } from './append.ts';

/** What an operator reads when the ledger says no: code, facts, everything that is open, the remedy, what is legal now. */
export function refusalLines(command: Command, { code, detail, unresolved }: Refusal, state: LedgerState): string[] {
  return [
    `${command.command} refused, ${code}: ${detail}`,
    // What is legal instead stands in the last line anyway.
    ...(unresolved.length > 0 && code !== 'E_ILLEGAL_TRANSITION' ? [`open: ${unresolved.join(', ')}`] : []),
    `remedy: ${codeTable[code].remedy}`,
    `next: ${nextStep(('phase' in command ? command.phase : undefined) ?? 'M0', state)}`,
  ];
}

/** Each class that stops a phase, with what the table of drift says of it; empty when none is open. */
export const openDriftLines = ({ phases }: LedgerState): readonly string[] =>
  PLAN_PHASES.flatMap((phase) =>
    phases[phase].openDrift.map((name) => {
      const condition = DRIFT_ROWS.find((row) => row.class === name)?.condition ?? name;
      return `${phase} is stopped by ${name}: ${condition}; npm run ledger -- explain ${phase} says what ends it`;
    }),
  );

function nextStep(phase: PlanPhase, state: LedgerState): string {
  if (state.seq === 0) return 'the ledger waits for LEDGER_INITIALISED';
  const { status } = state.phases[phase];
  const occupant = findOccupant(state);
  const slot = occupant === undefined || occupant === phase ? '' : `, ${occupant} holds the slot`;
  return `${phase} is ${status}${heldBy(state.phases[phase])}${slot}; legal are ${allowedEvents(status).join(', ')}`;
}
