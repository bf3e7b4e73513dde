import { type Tally, tallyOf, worstOf } from '../lib/checks/outcome.ts';
import type { ChecklistItem } from '../lib/ledger/state.ts';
import { type DodResult, readPhaseResults } from '../lib/phase-end/results.ts';
import type { Command, LedgerContext } from './append.ts';

/** The six items of 02, section 6.2, each with what was found. */
export async function checklist(
  command: Extract<Command, { command: 'check-transition' }>,
  context: LedgerContext,
): Promise<ChecklistItem[]> {
  const state = context.ledger.state();
  const results = await readPhaseResults(context.session, state, command.phase, command.execution_id);
  const open = state.phases[command.phase].openDrift;
  const item = (id: ChecklistItem['id'], pass: boolean, detail: string): ChecklistItem => ({
    id,
    outcome: pass ? 'pass' : 'fail',
    detail,
  });
  return [
    doneItem(results.dod),
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

/** T1 is as good as the worst item, and says how many had which outcome. */
function doneItem(dod: readonly DodResult[]): ChecklistItem {
  const failing = dod.filter((one) => one.outcome === 'fail').map((one) => one.item);
  const outcomes = dod.map((one) => one.outcome);
  const detail = failing.length === 0 ? tallyText(tallyOf(outcomes)) : `open: ${failing.join(', ')}`;
  return { id: 'T1', outcome: worstOf(outcomes), detail: detail.slice(0, 1024) };
}

const tallyText = (tally: Tally): string =>
  Object.entries(tally)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(', ');
