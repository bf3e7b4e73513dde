import { decisionLog, type LogFacts } from '../../../actions/m0-authority/lanes/d-decision-log.ts';
import { type ExitFacts, exitReadiness } from '../../../actions/m0-authority/lanes/e-exit-readiness.ts';
import { laneRows } from '../../support/decided-lane.ts';

const entry = (decision: string) => ({
  key: 'evidence/embedded/ledger/events/00000004.json',
  decision,
  at_utc: '2026-11-22T10:00:00.000000Z',
  pinned_by: 'operator:test',
});
const log: LogFacts = {
  entries: { value: [entry('operator_identity'), entry('scope_lock')] },
  required: ['operator_identity', 'scope_lock'],
  operator: { value: 'operator:test' },
  rewritten: { value: [] },
  strangers: { value: [] },
};
const logFails = (given: string, changed: Partial<LogFacts>) => ({
  given,
  facts: { ...log, ...changed },
  fails: { 'M0.D-C01': 'M0D-B1' },
});

/** Of the canonical list of that one answer, by another program. */
const LAW_SHA256 = '26bd940bbf2a6ba4613697bf152fdc44ba7f2ad5440227c2a733b1362a74a735';
const exit: ExitFacts = {
  pinnedLaw: { value: LAW_SHA256 },
  answers: { value: ['an activation by automation: E_ACTIVATION_NOT_OPERATOR'] },
  successor: { value: { status: 'NOT_STARTED', hold_reason: 'AWAITING_OPERATOR_ACTIVATION' } },
};
const exitFails = (id: 'C01' | 'C02', given: string, changed: Partial<ExitFacts>) => ({
  given,
  facts: { ...exit, ...changed },
  fails: { [`M0.E-${id}`]: `M0E-B${id.slice(2)}` },
});

export const rows = [
  laneRows(decisionLog, {
    passing: [{ given: 'a log with every decision', facts: log }],
    failing: [
      logFails('an empty log of a phase that decides nothing', { entries: { value: [] }, required: [] }),
      logFails('an operator that somebody else named', { operator: { value: 'operator:other' } }),
      logFails('an operator that is not pinned', { operator: { unreadable: 'E_DECISION_INCOMPLETE' } }),
      logFails('an operator who is not in the log', { entries: { value: [entry('scope_lock')] } }),
      logFails('a decision of the plan that is not in the log', { entries: { value: [entry('operator_identity')] } }),
      logFails('an event that was written again', { rewritten: { value: ['events/00000004.json'] } }),
      logFails('an object that is no event', { strangers: { value: ['events/notes.json'] } }),
      logFails('a log that cannot be read', { entries: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } }),
    ],
  }),
  laneRows(exitReadiness, {
    passing: [{ given: 'a lawful ledger and a held successor', facts: exit }],
    failing: [
      exitFails('C01', 'a ledger in which automation activates', {
        answers: { value: ['an activation by automation: accepted'] },
      }),
      exitFails('C01', 'a ledger that answers less than was pinned', { answers: { value: [] } }),
      exitFails('C01', 'a law that nobody pinned', { pinnedLaw: { unreadable: 'E_DECISION_INCOMPLETE' } }),
      exitFails('C01', 'a ledger that cannot be tried', { answers: { unreadable: 'TypeError' } }),
      exitFails('C02', 'a successor that has started', {
        successor: { value: { status: 'ACTIVE', hold_reason: null } },
      }),
      exitFails('C02', 'a successor that was activated while it is held', {
        successor: { value: { status: 'ACTIVE', hold_reason: 'AWAITING_OPERATOR_ACTIVATION' } },
      }),
      exitFails('C02', 'a successor that is not held', {
        successor: { value: { status: 'NOT_STARTED', hold_reason: null } },
      }),
    ],
  }),
];
