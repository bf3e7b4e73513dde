import { type Outcome, type Tally, tallyOf, worstOf } from '../checks/outcome.ts';
import { successorOf } from '../ledger/derived.ts';
import type { PlanPhase } from '../ledger/events.ts';
import type { ChecklistItem, LedgerState } from '../ledger/state.ts';
import type { ReadBack } from './read-back.ts';
import type { DodResult } from './results.ts';

/** What the checklist of a phase rests on: as it is read when the phase ends, or again from a bundle. */
export interface ChecklistFacts {
  readonly phase: PlanPhase;
  readonly state: LedgerState;
  readonly dod: readonly DodResult[];
  readonly evidence: ReadBack;
  /** What the decision log lacks. */
  readonly logFaults: readonly string[];
}

/** The six items of 02, section 6.2, each with what was found. Pure. */
export const checklistOf = (facts: ChecklistFacts): ChecklistItem[] => [
  doneItem(facts.dod),
  evidenceItem(facts.evidence),
  item('T3', facts.state.phases[facts.phase].openDrift, 'no drift is open'),
  item('T4', facts.logFaults, 'the decision log holds what the ledger holds of this execution'),
  item('T5', orderFaults(facts), 'the next phase was not activated before this one was done'),
  item('T6', holdFaults(facts), 'the next phase waits with a recorded reason, or has its activation'),
];

function item(id: ChecklistItem['id'], faults: readonly string[], holds: string): ChecklistItem {
  const detail = faults.length === 0 ? holds : faults.join(', ').slice(0, 1024);
  return { id, outcome: faults.length === 0 ? 'pass' : 'fail', detail };
}

/** T1 is as good as the worst item, and says how many had which outcome. */
function doneItem(dod: readonly DodResult[]): ChecklistItem {
  const failing = dod.filter((one) => one.outcome === 'fail').map((one) => one.item);
  const outcomes: readonly Outcome[] = dod.length === 0 ? ['fail'] : dod.map((one) => one.outcome);
  const detail = failing.length === 0 ? tallyText(tallyOf(outcomes)) : `open: ${failing.join(', ')}`;
  return { id: 'T1', outcome: worstOf(outcomes), detail: detail.slice(0, 1024) };
}

const tallyText = (tally: Tally): string =>
  Object.entries(tally)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(', ');

const evidenceItem = ({ read, absent, faults }: ReadBack): ChecklistItem =>
  item(
    'T2',
    [...absent.map((key) => `absent: ${key}`), ...faults, ...(read === 0 ? ['nothing was read'] : [])],
    readText(read),
  );

export const readText = (read: number): string => `${read} required objects were read back`;

/** T5: an activation of the next phase stands behind a completion of this one, or there is none. */
function orderFaults({ state, phase }: Pick<ChecklistFacts, 'state' | 'phase'>): readonly string[] {
  const next = successorOf(phase);
  if (next === undefined) return [];
  const { activatedSeq, status } = state.phases[next];
  const { completedSeq } = state.phases[phase];
  const ordered = activatedSeq === 0 ? status === 'NOT_STARTED' : completedSeq > 0 && activatedSeq > completedSeq;
  return ordered && status !== 'ACTIVE' ? [] : [`${next} is ${status}, activated by event ${activatedSeq}`];
}

/** T6: without an activation the next phase is held, and the ledger says why. */
function holdFaults({ state, phase }: Pick<ChecklistFacts, 'state' | 'phase'>): readonly string[] {
  const next = successorOf(phase);
  if (next === undefined) return [];
  const { activatedSeq, status, holdReason } = state.phases[next];
  if (activatedSeq > 0) return [];
  return status === 'NOT_STARTED' && holdReason !== undefined ? [] : [`${next} is ${status} without a hold reason`];
}
