import { digestOf } from '@spine-green/evidence-schemas';
import { expect, it } from 'vitest';
import type { EventName } from '../../../actions/lib/ledger/events.ts';
import { driftAnswers, lawAnswers } from '../../../actions/lib/ledger/self-test/answers.ts';
import { authorityAnswers } from '../../../actions/rehearsal/foundation-answers.ts';

const ILLEGAL = 'E_ILLEGAL_TRANSITION';

/**
 * What the ledger has to answer to each event on a phase that is not started, active, blocked or done: written down from
 * the event table (02, section 6.1) and computed by nothing.
 */
const MATRIX: Readonly<Record<EventName, readonly [string, string, string, string]>> = {
  LEDGER_INITIALISED: ['E_LEDGER_EXISTS', 'E_LEDGER_EXISTS', 'E_LEDGER_EXISTS', 'E_LEDGER_EXISTS'],
  PHASE_ACTIVATED: ['accepted', ILLEGAL, ILLEGAL, ILLEGAL],
  PLAN_EXPANDED: ['E_NOT_ACTIVE', 'accepted', 'accepted', 'E_NOT_ACTIVE'],
  DECISION_PINNED: [ILLEGAL, 'accepted', 'accepted', ILLEGAL],
  // The answer of the self-test is an activation, which is no permission to execute, to resolve or to waive.
  EXECUTION_GO_GRANTED: [ILLEGAL, 'E_APPROVAL_MISMATCH', 'E_APPROVAL_MISMATCH', ILLEGAL],
  EXECUTION_GO_REVOKED: [ILLEGAL, 'accepted', 'accepted', ILLEGAL],
  LANE_STARTED: [ILLEGAL, 'accepted', 'E_LANE_ATTEMPT', ILLEGAL],
  LANE_RESULT_RECORDED: [ILLEGAL, ILLEGAL, ILLEGAL, ILLEGAL],
  BLOCKER_OPENED: [ILLEGAL, 'accepted', 'accepted', ILLEGAL],
  BLOCKER_CLOSED: [ILLEGAL, ILLEGAL, 'E_BLOCKER_NEEDS_RERUN', ILLEGAL],
  DRIFT_RAISED: [ILLEGAL, 'accepted', 'accepted', 'accepted'],
  DRIFT_RESOLVED: [ILLEGAL, ILLEGAL, 'E_DRIFT_CLASS_UNKNOWN', 'E_DRIFT_CLASS_UNKNOWN'],
  TRANSITION_CHECKED: [ILLEGAL, 'accepted', ILLEGAL, ILLEGAL],
  PHASE_COMPLETED: [ILLEGAL, 'E_LANES_OPEN', 'E_OPEN_BLOCKERS', ILLEGAL],
  NEXT_PHASE_HELD: ['accepted', ILLEGAL, ILLEGAL, ILLEGAL],
  PHASE_REOPENED: [ILLEGAL, ILLEGAL, ILLEGAL, 'E_APPROVAL_MISMATCH'],
  WAIVER_RECORDED: [ILLEGAL, 'E_NOT_WAIVABLE', 'E_NOT_WAIVABLE', ILLEGAL],
  BUDGET_STOP_SET: ['accepted', 'accepted', 'accepted', 'accepted'],
  BUDGET_STOP_CLEARED: [
    'E_BUDGET_RESET_INTENT_MISSING',
    'E_BUDGET_RESET_INTENT_MISSING',
    'E_BUDGET_RESET_INTENT_MISSING',
    'E_BUDGET_RESET_INTENT_MISSING',
  ],
  EVIDENCE_SEALED: ['accepted', 'accepted', 'accepted', 'accepted'],
};

const STATUSES = ['NOT_STARTED', 'ACTIVE', 'BLOCKED', 'DONE'];
const FORBIDDEN = [
  'an activation by automation: E_ACTIVATION_NOT_OPERATOR',
  'an activation over a phase that is active: E_SLOT_OCCUPIED',
  'an activation over a phase that is not done: E_PREDECESSOR_NOT_DONE',
  'an execution over an open decision: E_DECISION_INCOMPLETE',
  'a lane without a go: E_NO_EXECUTION_GO',
  'an approval that was used: E_ACTIVATION_TOKEN_REUSED',
  'a lane under another definition: E_DEFINITION_CHANGED',
];
const LAW = [
  ...Object.entries(MATRIX).flatMap(([event, answers]) =>
    answers.map((answer, index) => `${event} on ${STATUSES[index]}: ${answer}`),
  ),
  ...FORBIDDEN,
];
const pinned = authorityAnswers('operator:test');

it('the ledger answers what the law says, event by event', () => expect(lawAnswers()).toEqual(LAW));

it('the operator pins the digest of exactly that law', () => {
  expect(pinned.transition_law?.value).toBe(digestOf(LAW));
});

it('the ledger answers what the operator pins of drift', () => {
  const { answers } = JSON.parse(pinned.drift_protocol?.value ?? '{}') as { answers: readonly string[] };
  expect(driftAnswers()).toEqual(answers);
});
