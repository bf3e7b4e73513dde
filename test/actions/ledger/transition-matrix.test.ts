import { describe, expect, it } from 'vitest';
import { allowedEvents } from '../../../actions/lib/ledger/decide.ts';
import type { Draft, EventName, PlanPhase } from '../../../actions/lib/ledger/events.ts';
import type { PhaseStatus } from '../../../actions/lib/ledger/state.ts';
import { checked, done, envelopeOf, executable, failed, outcome, passed, stateAfter } from './builder.ts';
import { drafts, executionIn, HEX } from './drafts.ts';

/** Ledgers in every state that matters to M0, each with the status that it has. */
const STATES = {
  'not started': { before: [drafts.initialise()], status: 'NOT_STARTED' },
  'not started, budget stop': { before: [drafts.initialise(), drafts.budgetStop()], status: 'NOT_STARTED' },
  activated: { before: [drafts.initialise(), drafts.activate()], status: 'ACTIVE' },
  permitted: { before: executable, status: 'ACTIVE' },
  'lane running': { before: [...executable, drafts.start()], status: 'ACTIVE' },
  'lane passed': { before: passed, status: 'ACTIVE' },
  'lane failed': { before: failed, status: 'BLOCKED' },
  drift: { before: [...executable, drafts.drift()], status: 'BLOCKED' },
  checked: { before: checked, status: 'ACTIVE' },
  done: { before: done, status: 'DONE' },
  'next phase active': { before: [...done, drafts.activate('M1')], status: 'DONE' },
} as const satisfies Readonly<Record<string, { before: readonly Draft[]; status: PhaseStatus }>>;
type State = keyof typeof STATES;

const EVENTS: Readonly<Record<EventName, Draft>> = {
  LEDGER_INITIALISED: drafts.initialise(),
  PHASE_ACTIVATED: drafts.activate('M0', 'fresh'),
  PLAN_EXPANDED: drafts.expand(),
  DECISION_PINNED: drafts.pin(),
  EXECUTION_GO_GRANTED: drafts.go('M0', 'fresh'),
  EXECUTION_GO_REVOKED: drafts.revoke(),
  LANE_STARTED: drafts.start(),
  LANE_RESULT_RECORDED: drafts.result(),
  BLOCKER_OPENED: drafts.openBlocker(),
  BLOCKER_CLOSED: drafts.closeBlocker(),
  DRIFT_RAISED: drafts.drift(),
  DRIFT_RESOLVED: drafts.resolveDrift(),
  TRANSITION_CHECKED: drafts.checklist(),
  PHASE_COMPLETED: drafts.complete(),
  NEXT_PHASE_HELD: drafts.hold('M0'),
  PHASE_REOPENED: drafts.reopen(),
  WAIVER_RECORDED: drafts.waive(),
  BUDGET_STOP_SET: drafts.budgetStop(),
  BUDGET_STOP_CLEARED: drafts.clearBudget(),
  EVIDENCE_SEALED: drafts.sealEvidence(),
};

const yes = 'accepted';
const illegal = 'E_ILLEGAL_TRANSITION';
const exists = 'E_LEDGER_EXISTS';

/**
 * The answer of the ledger to every event in every state, written down by hand from the event table of the
 * specification. Nothing here is computed; a change of any guard or of the table of legal events shows as a row.
 */
const MATRIX: Readonly<Record<State, Readonly<Record<EventName, string>>>> = {
  'not started': {
    LEDGER_INITIALISED: exists,
    PHASE_ACTIVATED: yes,
    PLAN_EXPANDED: 'E_NOT_ACTIVE',
    DECISION_PINNED: illegal,
    EXECUTION_GO_GRANTED: illegal,
    EXECUTION_GO_REVOKED: illegal,
    LANE_STARTED: illegal,
    LANE_RESULT_RECORDED: illegal,
    BLOCKER_OPENED: illegal,
    BLOCKER_CLOSED: illegal,
    DRIFT_RAISED: illegal,
    DRIFT_RESOLVED: illegal,
    TRANSITION_CHECKED: illegal,
    PHASE_COMPLETED: illegal,
    NEXT_PHASE_HELD: yes,
    PHASE_REOPENED: illegal,
    WAIVER_RECORDED: illegal,
    BUDGET_STOP_SET: yes,
    BUDGET_STOP_CLEARED: yes,
    EVIDENCE_SEALED: yes,
  },
  'not started, budget stop': {
    LEDGER_INITIALISED: exists,
    PHASE_ACTIVATED: 'E_BUDGET_STOP',
    PLAN_EXPANDED: 'E_NOT_ACTIVE',
    DECISION_PINNED: illegal,
    EXECUTION_GO_GRANTED: illegal,
    EXECUTION_GO_REVOKED: illegal,
    LANE_STARTED: illegal,
    LANE_RESULT_RECORDED: illegal,
    BLOCKER_OPENED: illegal,
    BLOCKER_CLOSED: illegal,
    DRIFT_RAISED: illegal,
    DRIFT_RESOLVED: illegal,
    TRANSITION_CHECKED: illegal,
    PHASE_COMPLETED: illegal,
    NEXT_PHASE_HELD: yes,
    PHASE_REOPENED: illegal,
    WAIVER_RECORDED: illegal,
    BUDGET_STOP_SET: yes,
    BUDGET_STOP_CLEARED: yes,
    EVIDENCE_SEALED: yes,
  },
  activated: {
    LEDGER_INITIALISED: exists,
    PHASE_ACTIVATED: illegal,
    PLAN_EXPANDED: yes,
    DECISION_PINNED: yes,
    EXECUTION_GO_GRANTED: 'E_ELABORATION_INCOMPLETE',
    EXECUTION_GO_REVOKED: yes,
    LANE_STARTED: 'E_LANE_NOT_BUILT',
    LANE_RESULT_RECORDED: illegal,
    BLOCKER_OPENED: 'E_LANE_NOT_BUILT',
    BLOCKER_CLOSED: illegal,
    DRIFT_RAISED: yes,
    DRIFT_RESOLVED: illegal,
    TRANSITION_CHECKED: yes,
    PHASE_COMPLETED: 'E_LANES_OPEN',
    NEXT_PHASE_HELD: illegal,
    PHASE_REOPENED: illegal,
    WAIVER_RECORDED: 'E_NOT_WAIVABLE',
    BUDGET_STOP_SET: yes,
    BUDGET_STOP_CLEARED: yes,
    EVIDENCE_SEALED: yes,
  },
  permitted: {
    LEDGER_INITIALISED: exists,
    PHASE_ACTIVATED: illegal,
    PLAN_EXPANDED: yes,
    DECISION_PINNED: yes,
    EXECUTION_GO_GRANTED: yes,
    EXECUTION_GO_REVOKED: yes,
    LANE_STARTED: yes,
    LANE_RESULT_RECORDED: illegal,
    BLOCKER_OPENED: yes,
    BLOCKER_CLOSED: illegal,
    DRIFT_RAISED: yes,
    DRIFT_RESOLVED: illegal,
    TRANSITION_CHECKED: yes,
    PHASE_COMPLETED: 'E_LANES_OPEN',
    NEXT_PHASE_HELD: illegal,
    PHASE_REOPENED: illegal,
    WAIVER_RECORDED: 'E_NOT_WAIVABLE',
    BUDGET_STOP_SET: yes,
    BUDGET_STOP_CLEARED: yes,
    EVIDENCE_SEALED: yes,
  },
  'lane running': {
    LEDGER_INITIALISED: exists,
    PHASE_ACTIVATED: illegal,
    PLAN_EXPANDED: 'E_LANE_CONCURRENT',
    // The same value again changes nothing that the running lane rests on.
    DECISION_PINNED: yes,
    EXECUTION_GO_GRANTED: yes,
    EXECUTION_GO_REVOKED: yes,
    LANE_STARTED: 'E_LANE_CONCURRENT',
    LANE_RESULT_RECORDED: yes,
    BLOCKER_OPENED: yes,
    BLOCKER_CLOSED: illegal,
    DRIFT_RAISED: yes,
    DRIFT_RESOLVED: illegal,
    TRANSITION_CHECKED: yes,
    PHASE_COMPLETED: 'E_LANE_CONCURRENT',
    NEXT_PHASE_HELD: illegal,
    PHASE_REOPENED: illegal,
    WAIVER_RECORDED: 'E_NOT_WAIVABLE',
    BUDGET_STOP_SET: yes,
    BUDGET_STOP_CLEARED: yes,
    EVIDENCE_SEALED: yes,
  },
  'lane passed': {
    LEDGER_INITIALISED: exists,
    PHASE_ACTIVATED: illegal,
    PLAN_EXPANDED: yes,
    DECISION_PINNED: yes,
    EXECUTION_GO_GRANTED: yes,
    EXECUTION_GO_REVOKED: yes,
    LANE_STARTED: 'E_LANE_ATTEMPT',
    LANE_RESULT_RECORDED: illegal,
    BLOCKER_OPENED: yes,
    BLOCKER_CLOSED: illegal,
    DRIFT_RAISED: yes,
    DRIFT_RESOLVED: illegal,
    TRANSITION_CHECKED: yes,
    PHASE_COMPLETED: 'E_LANES_OPEN',
    NEXT_PHASE_HELD: illegal,
    PHASE_REOPENED: illegal,
    WAIVER_RECORDED: 'E_NOT_WAIVABLE',
    BUDGET_STOP_SET: yes,
    BUDGET_STOP_CLEARED: yes,
    EVIDENCE_SEALED: yes,
  },
  'lane failed': {
    LEDGER_INITIALISED: exists,
    PHASE_ACTIVATED: illegal,
    PLAN_EXPANDED: yes,
    DECISION_PINNED: yes,
    // A go that ended or was taken back is renewed, or nothing could ever close the blocker.
    EXECUTION_GO_GRANTED: yes,
    EXECUTION_GO_REVOKED: yes,
    LANE_STARTED: 'E_LANE_ATTEMPT',
    LANE_RESULT_RECORDED: illegal,
    BLOCKER_OPENED: yes,
    BLOCKER_CLOSED: 'E_BLOCKER_NEEDS_RERUN',
    DRIFT_RAISED: yes,
    DRIFT_RESOLVED: 'E_DRIFT_CLASS_UNKNOWN',
    TRANSITION_CHECKED: illegal,
    PHASE_COMPLETED: 'E_OPEN_BLOCKERS',
    NEXT_PHASE_HELD: illegal,
    PHASE_REOPENED: illegal,
    WAIVER_RECORDED: 'E_NOT_WAIVABLE',
    BUDGET_STOP_SET: yes,
    BUDGET_STOP_CLEARED: yes,
    EVIDENCE_SEALED: yes,
  },
  drift: {
    LEDGER_INITIALISED: exists,
    PHASE_ACTIVATED: illegal,
    PLAN_EXPANDED: yes,
    DECISION_PINNED: yes,
    EXECUTION_GO_GRANTED: 'E_DRIFT_OPEN',
    EXECUTION_GO_REVOKED: yes,
    LANE_STARTED: 'E_DRIFT_OPEN',
    LANE_RESULT_RECORDED: illegal,
    BLOCKER_OPENED: yes,
    BLOCKER_CLOSED: 'E_BLOCKER_CODE_UNKNOWN',
    DRIFT_RAISED: 'E_DRIFT_OPEN',
    DRIFT_RESOLVED: yes,
    TRANSITION_CHECKED: illegal,
    PHASE_COMPLETED: 'E_DRIFT_OPEN',
    NEXT_PHASE_HELD: illegal,
    PHASE_REOPENED: illegal,
    WAIVER_RECORDED: 'E_NOT_WAIVABLE',
    BUDGET_STOP_SET: yes,
    BUDGET_STOP_CLEARED: yes,
    EVIDENCE_SEALED: yes,
  },
  checked: {
    LEDGER_INITIALISED: exists,
    PHASE_ACTIVATED: illegal,
    PLAN_EXPANDED: yes,
    DECISION_PINNED: yes,
    EXECUTION_GO_GRANTED: yes,
    EXECUTION_GO_REVOKED: yes,
    LANE_STARTED: 'E_LANE_ATTEMPT',
    LANE_RESULT_RECORDED: illegal,
    BLOCKER_OPENED: yes,
    BLOCKER_CLOSED: illegal,
    DRIFT_RAISED: yes,
    DRIFT_RESOLVED: illegal,
    TRANSITION_CHECKED: yes,
    PHASE_COMPLETED: yes,
    NEXT_PHASE_HELD: illegal,
    PHASE_REOPENED: illegal,
    WAIVER_RECORDED: 'E_NOT_WAIVABLE',
    BUDGET_STOP_SET: yes,
    BUDGET_STOP_CLEARED: yes,
    EVIDENCE_SEALED: yes,
  },
  done: {
    LEDGER_INITIALISED: exists,
    PHASE_ACTIVATED: illegal,
    PLAN_EXPANDED: 'E_NOT_ACTIVE',
    DECISION_PINNED: illegal,
    EXECUTION_GO_GRANTED: illegal,
    EXECUTION_GO_REVOKED: illegal,
    LANE_STARTED: illegal,
    LANE_RESULT_RECORDED: illegal,
    BLOCKER_OPENED: illegal,
    BLOCKER_CLOSED: illegal,
    // What is about no phase hangs on the last one that was done.
    DRIFT_RAISED: yes,
    DRIFT_RESOLVED: 'E_DRIFT_CLASS_UNKNOWN',
    TRANSITION_CHECKED: illegal,
    PHASE_COMPLETED: illegal,
    NEXT_PHASE_HELD: illegal,
    PHASE_REOPENED: yes,
    WAIVER_RECORDED: illegal,
    BUDGET_STOP_SET: yes,
    BUDGET_STOP_CLEARED: yes,
    EVIDENCE_SEALED: yes,
  },
  'next phase active': {
    LEDGER_INITIALISED: exists,
    PHASE_ACTIVATED: illegal,
    PLAN_EXPANDED: 'E_NOT_ACTIVE',
    DECISION_PINNED: illegal,
    EXECUTION_GO_GRANTED: illegal,
    EXECUTION_GO_REVOKED: illegal,
    LANE_STARTED: illegal,
    LANE_RESULT_RECORDED: illegal,
    BLOCKER_OPENED: illegal,
    BLOCKER_CLOSED: illegal,
    // What is about no phase hangs on the last one that was done.
    DRIFT_RAISED: yes,
    DRIFT_RESOLVED: 'E_DRIFT_CLASS_UNKNOWN',
    TRANSITION_CHECKED: illegal,
    PHASE_COMPLETED: illegal,
    NEXT_PHASE_HELD: illegal,
    // The occupant has to be named, so that it is known to wait.
    PHASE_REOPENED: 'E_SLOT_OCCUPIED',
    WAIVER_RECORDED: illegal,
    BUDGET_STOP_SET: yes,
    BUDGET_STOP_CLEARED: yes,
    // A bundle ends at the phase that is open.
    EVIDENCE_SEALED: illegal,
  },
};

/** M1 had passed its checklist when M0 took the slot back: everything that M1 could do but for the wait is prepared. */
const WAITING = [
  ...done,
  drafts.activate('M1'),
  drafts.expand('M1'),
  drafts.pin('M1'),
  drafts.go('M1'),
  drafts.start('M1.A'),
  drafts.result('M1.A'),
  drafts.start('M1.B'),
  drafts.result('M1.B'),
  of('M1', drafts.checklist()),
  drafts.reopen('M1', ['M0.B']),
];

const WAITS: Readonly<Record<EventName, string>> = {
  LEDGER_INITIALISED: exists,
  PHASE_ACTIVATED: illegal,
  PLAN_EXPANDED: yes,
  DECISION_PINNED: yes,
  EXECUTION_GO_GRANTED: 'E_SLOT_OCCUPIED',
  EXECUTION_GO_REVOKED: yes,
  LANE_STARTED: 'E_SLOT_OCCUPIED',
  LANE_RESULT_RECORDED: illegal,
  BLOCKER_OPENED: yes,
  BLOCKER_CLOSED: 'E_BLOCKER_CODE_UNKNOWN',
  DRIFT_RAISED: yes,
  DRIFT_RESOLVED: 'E_DRIFT_CLASS_UNKNOWN',
  TRANSITION_CHECKED: illegal,
  PHASE_COMPLETED: 'E_SLOT_OCCUPIED',
  NEXT_PHASE_HELD: illegal,
  PHASE_REOPENED: illegal,
  WAIVER_RECORDED: 'E_NOT_WAIVABLE',
  BUDGET_STOP_SET: yes,
  BUDGET_STOP_CLEARED: yes,
  EVIDENCE_SEALED: illegal,
};

/** The same act on another phase. */
function of(phase: PlanPhase, draft: Draft): Draft {
  const payload =
    'execution_id' in draft.payload ? { ...draft.payload, execution_id: executionIn(phase) } : draft.payload;
  const lane = draft.lane === undefined ? {} : { lane: draft.lane.replace('M0', phase) };
  return { ...draft, phase, ...lane, payload } as Draft;
}

describe('every event in a phase that waits for an earlier one', () => {
  const state = stateAfter(...WAITING);
  const draftOf = (event: EventName): Draft =>
    event === 'EXECUTION_GO_GRANTED'
      ? drafts.go('M1', 'fresh')
      : of('M1', event === 'PHASE_COMPLETED' ? drafts.complete('M1') : EVENTS[event]);
  const envelope = {
    document: envelopeOf({
      plan_phase: 'M1',
      execution_id: executionIn('M1'),
      verdict_code: 'ADVANCE_TO_M2',
      prev_phase_envelope_sha256: HEX,
    }),
    sha256: HEX,
  };

  it('is one whose status is BLOCKED, over the phase that it names', () => {
    expect(state.phases.M1).toMatchObject({ status: 'BLOCKED', waitingOn: 'M0' });
    expect(Object.keys(WAITS)).toHaveLength(20);
  });

  it.each(Object.entries(WAITS) as [EventName, string][])('%s is answered %s', (event, answer) => {
    expect(outcome(state, event === 'PLAN_EXPANDED' ? drafts.expand('M1') : draftOf(event), { envelope })).toBe(answer);
  });

  it('completes nothing before the wait is over, and stays done after it', () => {
    const ready = stateAfter(...WAITING.slice(0, -1));
    expect(outcome(ready, drafts.complete('M1'), { envelope })).toBe('accepted');
    // A completion that a ledger holds all the same is not undone by the end of the wait.
    const rerun = [drafts.go('M0', 'again'), drafts.start('M0.B', 2), drafts.result('M0.B', true, 2)];
    const both = stateAfter(...WAITING, drafts.complete('M1'), ...rerun, drafts.checklist(), drafts.complete());
    expect(both.phases.M1.status).toBe('DONE');
  });
});

describe('every event in every state', () => {
  const rows = (Object.keys(MATRIX) as State[]).flatMap((state) =>
    (Object.keys(MATRIX[state]) as EventName[]).map((event) => ({ state, event, answer: MATRIX[state][event] })),
  );

  it('is 20 events in 11 states', () => expect(rows).toHaveLength(220));

  it.each(Object.entries(STATES))('a ledger that is %s has the status that the rows mean', (_, { before, status }) => {
    expect(stateAfter(...before).phases.M0.status).toBe(status);
  });

  it.each(rows)('$state: $event is answered $answer', ({ state, event, answer }) => {
    expect(outcome(stateAfter(...STATES[state].before), EVENTS[event])).toBe(answer);
  });

  it.each(['NOT_STARTED', 'ACTIVE', 'BLOCKED', 'DONE'] as const)(
    'what a refusal names as legal in a phase that is %s is what a ledger takes up, and all of that',
    (status) => {
      const own = rows.filter(({ state }) => STATES[state].status === status);
      const refused = own.filter(({ answer }) => [exists, 'E_NOT_ACTIVE'].includes(answer)).map(({ event }) => event);
      const taken = own.filter(({ event, answer }) => answer !== illegal && !refused.includes(event));
      const named = allowedEvents(status);
      expect(named).toEqual(expect.arrayContaining(taken.map(({ event }) => event)));
      expect(named.filter((event) => refused.includes(event))).toEqual([]);
    },
  );

  it.each(Object.keys(EVENTS) as EventName[])(
    'before the ledger is initialised %s is illegal, but for its first event',
    (event) => {
      expect(outcome(stateAfter(), EVENTS[event])).toBe(event === 'LEDGER_INITIALISED' ? yes : illegal);
    },
  );
});
