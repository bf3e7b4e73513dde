import { comparedFindings } from './compared.ts';
import type { Draft, EventName } from './events.ts';
import { answerTo, CONTROLLER, DRAFTS, failedResult, ledgerAfter, nextActivation } from './self-test-ledger.ts';
import type { LedgerState, PhaseStatus } from './state.ts';

const BEGUN: readonly Draft[] = [DRAFTS.LEDGER_INITIALISED, DRAFTS.PHASE_ACTIVATED, DRAFTS.PLAN_EXPANDED];
const EXECUTABLE: readonly Draft[] = [...BEGUN, DRAFTS.DECISION_PINNED, DRAFTS.EXECUTION_GO_GRANTED];

const STATES: Readonly<Record<PhaseStatus, LedgerState>> = {
  NOT_STARTED: ledgerAfter(DRAFTS.LEDGER_INITIALISED),
  ACTIVE: ledgerAfter(...EXECUTABLE),
  BLOCKED: ledgerAfter(...EXECUTABLE, DRAFTS.LANE_STARTED, failedResult, DRAFTS.BLOCKER_OPENED),
  DONE: ledgerAfter(...EXECUTABLE, DRAFTS.LANE_STARTED, DRAFTS.LANE_RESULT_RECORDED, DRAFTS.PHASE_COMPLETED),
};

const ILLEGAL = 'E_ILLEGAL_TRANSITION';
const STATUSES = ['NOT_STARTED', 'ACTIVE', 'BLOCKED', 'DONE'] as const satisfies readonly PhaseStatus[];

/**
 * What the ledger has to answer to each event in each status, written down from the event table and not computed by
 * anything: not started, active, blocked, done. An event that the table does not have for a status is illegal there.
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

const matrixFaults = (): readonly string[] =>
  (Object.keys(MATRIX) as EventName[]).flatMap((event) =>
    STATUSES.flatMap((status, index) => {
      const wanted = MATRIX[event][index];
      const answer = answerTo(STATES[status], DRAFTS[event]);
      return STATES[status].phases.M0.status === status && answer === wanted
        ? []
        : [`${event} on ${status} is answered ${answer}, not ${wanted}`];
    }),
  );

const shown = (found: readonly string[]): Draft => ({
  ...DRAFTS.DRIFT_RAISED,
  payload: { ...DRAFTS.DRIFT_RAISED.payload, evidence: [...found], compared: [comparedFindings('DS-S1', found)] },
});

/** The end of a drift whose detector finds nothing any more. */
const GONE: Draft = {
  ...DRAFTS.DRIFT_RESOLVED,
  payload: { ...DRAFTS.DRIFT_RESOLVED.payload, compared: [comparedFindings('DS-S1', [])] },
};

/**
 * The gate proves its own rules before it is relied on (01, M0.A-C02 and M0.E-C01). Each fault is a sentence; none means
 * that the rules hold.
 */
export function driftStopsTheLine(): readonly string[] {
  const raised = ledgerAfter(...EXECUTABLE, DRAFTS.DRIFT_RAISED);
  const unknown = { ...DRAFTS.DRIFT_RAISED, payload: { ...DRAFTS.DRIFT_RAISED.payload, class: 'DS-X1' } };
  return faults([
    ['drift blocks the phase', raised.phases.M0.status === 'BLOCKED'],
    ['drift stops lanes', answerTo(raised, DRAFTS.LANE_STARTED) === 'E_DRIFT_OPEN'],
    ['drift stops completion', answerTo(raised, DRAFTS.PHASE_COMPLETED) === 'E_DRIFT_OPEN'],
    [
      'only the operator resolves drift',
      answerTo(raised, { ...GONE, actor: CONTROLLER }) === 'E_ACTIVATION_NOT_OPERATOR',
    ],
    ['a revert needs proof', answerTo(raised, DRAFTS.DRIFT_RESOLVED) === 'E_DRIFT_NO_EVIDENCE'],
    ['a drift shows what was found', answerTo(STATES.ACTIVE, shown([])) === 'E_DRIFT_NOT_SHOWN'],
    ['an unknown class is refused', answerTo(STATES.ACTIVE, unknown) === 'E_DRIFT_CLASS_UNKNOWN'],
  ]);
}

export function transitionFaults(): readonly string[] {
  const begun = ledgerAfter(...BEGUN);
  const decided = ledgerAfter(...BEGUN, DRAFTS.DECISION_PINNED);
  const used = { ...STATES.NOT_STARTED, usedNonces: ['self-test'] };
  const byController = { ...DRAFTS.PHASE_ACTIVATED, actor: CONTROLLER };
  return [
    ...matrixFaults(),
    ...faults([
      ['automation cannot activate', answerTo(STATES.NOT_STARTED, byController) === 'E_ACTIVATION_NOT_OPERATOR'],
      ['one phase holds the slot', answerTo(STATES.ACTIVE, nextActivation) === 'E_SLOT_OCCUPIED'],
      ['a phase needs its predecessor', answerTo(STATES.NOT_STARTED, nextActivation) === 'E_PREDECESSOR_NOT_DONE'],
      ['execution needs every decision', answerTo(begun, DRAFTS.EXECUTION_GO_GRANTED) === 'E_DECISION_INCOMPLETE'],
      ['a lane needs the execution go', answerTo(decided, DRAFTS.LANE_STARTED) === 'E_NO_EXECUTION_GO'],
      ['an approval is good once', answerTo(used, DRAFTS.PHASE_ACTIVATED) === 'E_ACTIVATION_TOKEN_REUSED'],
      [
        'a changed definition runs nothing',
        answerTo(STATES.ACTIVE, DRAFTS.LANE_STARTED, { definitionSha256: 'f'.repeat(64) }) === 'E_DEFINITION_CHANGED',
      ],
    ]),
  ];
}

const faults = (rules: readonly (readonly [string, boolean])[]): readonly string[] =>
  rules.filter(([, holds]) => !holds).map(([rule]) => rule);
