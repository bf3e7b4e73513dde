import type { ChecklistItem } from '../lib/ledger/state.ts';
import { readPhaseResults } from '../lib/phase-end/results.ts';
import type { Command, LedgerContext } from './append.ts';

/** The six items of 02, section 6.2, each with what was found. */
export async function checklist(
  command: Extract<Command, { command: 'check-transition' }>,
  context: LedgerContext,
): Promise<ChecklistItem[]> {
  const state = context.ledger.state();
  const results = await readPhaseResults(context.session, state, command.phase, command.execution_id);
  const open = state.phases[command.phase].openDrift;
  const failing = results.dod.filter((item) => !item.pass).map((item) => item.item);
  const item = (id: ChecklistItem['id'], pass: boolean, detail: string): ChecklistItem => ({ id, pass, detail });
  return [
    item(
      'T1',
      failing.length === 0,
      failing.length === 0 ? `${results.dod.length} items pass` : `open: ${failing.join(', ')}`.slice(0, 1024),
    ),
    item(
      'T2',
      results.missingEvidence.length === 0,
      results.missingEvidence.length === 0
        ? `${results.presentEvidence} required objects are there`
        : `missing: ${results.missingEvidence.join(', ')}`.slice(0, 1024),
    ),
    item('T3', open.length === 0, open.length === 0 ? 'no drift is open' : `open: ${open.join(', ')}`),
    item(
      'T4',
      results.decisionLogged,
      results.decisionLogged ? 'decisions are in the ledger' : 'no decision is recorded',
    ),
    item('T5', true, 'activation of the next phase is a separate operator act after completion'),
    item('T6', true, 'the next phase is held with a reason when this one completes'),
  ];
}
