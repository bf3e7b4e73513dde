import { DecisionLogV1 } from '@spine-green/evidence-schemas/documents/decision_log.v1';
import { isReadable, observe } from '../lib/checks/fact.ts';
import { type Outcome, type Tally, tallyOf, worstOf } from '../lib/checks/outcome.ts';
import { successorOf } from '../lib/ledger/derived.ts';
import type { PlanPhase } from '../lib/ledger/events.ts';
import type { ChecklistItem, LedgerState } from '../lib/ledger/state.ts';
import { readAttempts } from '../lib/phase-end/attempts.ts';
import type { ContractContext } from '../lib/phase-end/contract.ts';
import { DECISION_LOG, decisionLogFaults } from '../lib/phase-end/decision-log.ts';
import { type ReadBack, readBackContract } from '../lib/phase-end/read-back.ts';
import { type DodResult, readPhaseResults } from '../lib/phase-end/results.ts';
import { executionPlace } from '../lib/run/execution.ts';
import { readDocument } from '../lib/run/sources.ts';
import type { CommandOf, LedgerContext } from './append.ts';

/** What the checklist of a phase rests on, read when it is checked. */
export interface ChecklistFacts {
  readonly phase: PlanPhase;
  readonly state: LedgerState;
  readonly contract: ContractContext;
  readonly dod: readonly DodResult[];
  readonly evidence: ReadBack;
  /** Required objects that are not there at all. */
  readonly missingEvidence: readonly string[];
  /** What the decision log lacks. */
  readonly logFaults: readonly string[];
}

export async function readChecklistFacts(
  { phase, execution_id: executionId }: CommandOf<'check-transition'>,
  { session, ledger }: LedgerContext,
): Promise<ChecklistFacts> {
  const state = ledger.state();
  const { dod, contract, missingEvidence } = await readPhaseResults(session, state, { phase, executionId });
  const evidence = await readBackContract(contract);
  const place = executionPlace(session.config.substrate, phase, executionId);
  const { newest } = await readAttempts(session, place, DECISION_LOG);
  const log = await observe(() => {
    const { key, versionId, sha256 } = newest ?? { key: DECISION_LOG, versionId: '1', sha256: '' };
    return readDocument(session.evidence, { key, version_id: versionId, sha256 }, DecisionLogV1.parse);
  });
  const logFaults = isReadable(log) ? decisionLogFaults(log.value, state, { phase, executionId }) : [log.unreadable];
  return { phase, state, contract, dod, evidence, missingEvidence, logFaults };
}

/** The six items of 02, section 6.2, each with what was found. Pure. */
export const checklistOf = (facts: Omit<ChecklistFacts, 'contract' | 'missingEvidence'>): ChecklistItem[] => [
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
    `${read} required objects were read back`,
  );

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
