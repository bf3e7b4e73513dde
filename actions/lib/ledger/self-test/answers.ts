import { comparedFindings } from '../compared.ts';
import type { Draft, EventName } from '../events.ts';
import type { LedgerState, PhaseStatus } from '../state.ts';
import { answerTo, CONTROLLER, DRAFTS, failedResult, ledgerAfter, nextActivation } from './trial-ledger.ts';

const BEGUN: readonly Draft[] = [DRAFTS.LEDGER_INITIALISED, DRAFTS.PHASE_ACTIVATED, DRAFTS.PLAN_EXPANDED];
const EXECUTABLE: readonly Draft[] = [...BEGUN, DRAFTS.DECISION_PINNED, DRAFTS.EXECUTION_GO_GRANTED];

const STATES: Readonly<Record<PhaseStatus, LedgerState>> = {
  NOT_STARTED: ledgerAfter(DRAFTS.LEDGER_INITIALISED),
  ACTIVE: ledgerAfter(...EXECUTABLE),
  BLOCKED: ledgerAfter(...EXECUTABLE, DRAFTS.LANE_STARTED, failedResult, DRAFTS.BLOCKER_OPENED),
  DONE: ledgerAfter(...EXECUTABLE, DRAFTS.LANE_STARTED, DRAFTS.LANE_RESULT_RECORDED, DRAFTS.PHASE_COMPLETED),
};

const STATUSES = ['NOT_STARTED', 'ACTIVE', 'BLOCKED', 'DONE'] as const satisfies readonly PhaseStatus[];

const shown = (found: readonly string[], name = 'DS-S1'): Draft => ({
  ...DRAFTS.DRIFT_RAISED,
  payload: {
    ...DRAFTS.DRIFT_RAISED.payload,
    class: name,
    evidence: [...found],
    compared: [comparedFindings(name, found)],
  },
});

/** The end of a drift whose detector finds nothing any more. */
const GONE: Draft = {
  ...DRAFTS.DRIFT_RESOLVED,
  payload: { ...DRAFTS.DRIFT_RESOLVED.payload, compared: [comparedFindings('DS-S1', [])] },
};

/** Which of these classes the ledger takes a drift of. */
export const acceptedClasses = (names: readonly string[]): readonly string[] =>
  names.filter((name) => answerTo(STATES.ACTIVE, shown(['x'], name)) === 'accepted');

/** What the ledger that runs here answers to each attempt to go on over drift, or to end it (02, section 8). */
export function driftAnswers(): readonly string[] {
  const raised = ledgerAfter(...EXECUTABLE, DRAFTS.DRIFT_RAISED);
  return [
    `a phase with open drift: ${raised.phases.M0.status}`,
    `a lane over open drift: ${answerTo(raised, DRAFTS.LANE_STARTED)}`,
    `a completion over open drift: ${answerTo(raised, DRAFTS.PHASE_COMPLETED)}`,
    `an end of drift by automation: ${answerTo(raised, { ...GONE, actor: CONTROLLER })}`,
    `a revert without proof: ${answerTo(raised, DRAFTS.DRIFT_RESOLVED)}`,
    `a drift that shows nothing: ${answerTo(STATES.ACTIVE, shown([]))}`,
    `a class that no list has: ${answerTo(STATES.ACTIVE, shown(['x'], 'DS-X1'))}`,
  ];
}

/** What the ledger that runs here answers to each kind of event in each status, and to each act that the law forbids. */
export function lawAnswers(): readonly string[] {
  const begun = ledgerAfter(...BEGUN);
  const decided = ledgerAfter(...BEGUN, DRAFTS.DECISION_PINNED);
  const used = { ...STATES.NOT_STARTED, usedNonces: ['self-test'] };
  const byController = { ...DRAFTS.PHASE_ACTIVATED, actor: CONTROLLER };
  const changed = { definitionSha256: 'f'.repeat(64) };
  return [
    ...matrix(),
    `an activation by automation: ${answerTo(STATES.NOT_STARTED, byController)}`,
    `an activation over a phase that is active: ${answerTo(STATES.ACTIVE, nextActivation)}`,
    `an activation over a phase that is not done: ${answerTo(STATES.NOT_STARTED, nextActivation)}`,
    `an execution over an open decision: ${answerTo(begun, DRAFTS.EXECUTION_GO_GRANTED)}`,
    `a lane without a go: ${answerTo(decided, DRAFTS.LANE_STARTED)}`,
    `an approval that was used: ${answerTo(used, DRAFTS.PHASE_ACTIVATED)}`,
    `a lane under another definition: ${answerTo(STATES.ACTIVE, DRAFTS.LANE_STARTED, changed)}`,
  ];
}

const matrix = (): readonly string[] =>
  (Object.keys(DRAFTS) as EventName[]).flatMap((event) =>
    STATUSES.map((status) => `${event} on ${statusOf(status)}: ${answerTo(STATES[status], DRAFTS[event])}`),
  );

/** The status that the ledger really has, should it not be the one that was built. */
const statusOf = (status: PhaseStatus): string => {
  const found = STATES[status].phases.M0.status;
  return found === status ? status : `${status}, which is ${found}`;
};
