import { describe, expect, it } from 'vitest';
import type { GuardFacts } from '../../../actions/lib/ledger/decision.ts';
import type { Draft, EventName } from '../../../actions/lib/ledger/events.ts';
import { bothPassed, checked, done, executable, outcome, stateAfter } from './builder.ts';
import { drafts, END, HEX, OPERATOR, OTHER_REGION, ROOT } from './drafts.ts';

interface Row {
  readonly given: string;
  readonly before: readonly Draft[];
  readonly draft: Draft;
  readonly facts?: Partial<GuardFacts>;
  readonly answer: string;
}

const rows = (list: readonly Row[]) =>
  it.each(list)('$given: $answer', ({ before, draft, facts, answer }) => {
    expect(outcome(stateAfter(...before), draft, facts)).toBe(answer);
  });

const LATER = { nowUtc: END };
const ANOTHER = 'm0_20261122T110000Z';
const running = [...executable, drafts.start()];
/** A key that nothing had pinned before: the go was given without it. */
const anotherKey = drafts.operatorPin('pin-2', 'TAG_OWNER_VALUE', OTHER_REGION);

/** A go over one of the two lanes. */
const narrowGo = (): Draft => {
  const go = drafts.go('M0', 'narrow') as Extract<Draft, { event: 'EXECUTION_GO_GRANTED' }>;
  return { ...go, payload: { ...go.payload, lanes: ['M0.B'] } };
};

describe('a phase is completed under a go that holds', () =>
  rows([
    { given: 'it holds', before: checked, draft: drafts.complete(), answer: 'accepted' },
    {
      given: 'it was taken back',
      before: [...bothPassed, drafts.revoke(), drafts.checklist()],
      draft: drafts.complete(),
      answer: 'E_NO_EXECUTION_GO',
    },
    {
      given: 'it was taken back and renewed',
      before: [...bothPassed, drafts.revoke(), drafts.go('M0', 'again'), drafts.checklist()],
      draft: drafts.complete(),
      answer: 'accepted',
    },
    { given: 'its time is over', before: checked, draft: drafts.complete(), facts: LATER, answer: 'E_NO_EXECUTION_GO' },
    {
      given: 'another key was pinned',
      before: [...bothPassed, anotherKey, drafts.checklist()],
      draft: drafts.complete(),
      answer: 'E_NO_EXECUTION_GO',
    },
    {
      given: 'it is for another execution',
      before: [...bothPassed, drafts.go('M0', 'again', ANOTHER), drafts.checklist()],
      draft: drafts.complete(),
      answer: 'E_NO_EXECUTION_GO',
    },
  ]));

describe('a result is recorded under a go that holds', () =>
  rows([
    { given: 'it holds', before: running, draft: drafts.result(), answer: 'accepted' },
    { given: 'its time is over', before: running, draft: drafts.result(), facts: LATER, answer: 'E_NO_EXECUTION_GO' },
    {
      given: 'its time is over, of a lane that failed',
      before: running,
      draft: drafts.result('M0.A', false),
      facts: LATER,
      answer: 'E_NO_EXECUTION_GO',
    },
    {
      given: 'it was taken back',
      before: [...running, drafts.revoke()],
      draft: drafts.result(),
      answer: 'E_ILLEGAL_TRANSITION',
    },
    {
      given: 'one for another execution took its place',
      before: [...running, drafts.go('M0', 'again', ANOTHER)],
      draft: drafts.result(),
      answer: 'E_NO_EXECUTION_GO',
    },
    {
      given: 'one over other lanes took its place',
      before: [...running, narrowGo()],
      draft: drafts.result(),
      answer: 'E_NO_EXECUTION_GO',
    },
    {
      given: 'the same one was given again',
      before: [...running, drafts.go('M0', 'again')],
      draft: drafts.result(),
      answer: 'accepted',
    },
  ]));

const inBoth = [
  ...running,
  drafts.result('M0.A', false),
  drafts.go('M0', 'other', ANOTHER),
  drafts.start('M0.A', 1, ANOTHER),
  drafts.result('M0.A', false, 1, ANOTHER),
  drafts.go('M0', 'back'),
];

describe('attempts count up without a gap in each execution', () =>
  rows([
    { given: 'the first', before: executable, draft: drafts.start('M0.A', 1), answer: 'accepted' },
    {
      given: 'the second before the first',
      before: executable,
      draft: drafts.start('M0.A', 2),
      answer: 'E_LANE_ATTEMPT',
    },
    {
      given: 'one is left out',
      before: [...running, drafts.result('M0.A', false)],
      draft: drafts.start('M0.A', 3),
      answer: 'E_LANE_ATTEMPT',
    },
    {
      given: 'an execution is gone on with, from its first attempt',
      before: inBoth,
      draft: drafts.start('M0.A', 1),
      answer: 'E_LANE_ATTEMPT',
    },
    {
      given: 'an execution is gone on with, where it was left',
      before: inBoth,
      draft: drafts.start('M0.A', 2),
      answer: 'accepted',
    },
  ]));

const sealing = drafts.sealEvidence();

describe('the evidence is sealed as it is, where the run stands', () =>
  rows([
    { given: 'before any phase', before: [drafts.initialise()], draft: sealing, answer: 'accepted' },
    { given: 'in the open phase', before: running, draft: sealing, answer: 'accepted' },
    { given: 'after the last one that was done', before: done, draft: sealing, answer: 'accepted' },
    {
      given: 'at a phase that is done while the next is open',
      before: [...done, drafts.activate('M1')],
      draft: sealing,
      answer: 'E_ILLEGAL_TRANSITION',
    },
    {
      given: 'at a phase that nobody opened',
      before: done,
      draft: { ...sealing, phase: 'M1' } as Draft,
      answer: 'E_ILLEGAL_TRANSITION',
    },
    {
      given: 'nobody counted it',
      before: done,
      draft: sealing,
      facts: { evidence: undefined as never },
      answer: 'E_EVIDENCE_MISSING',
    },
    {
      given: 'by another root',
      before: done,
      draft: sealing,
      facts: { evidence: { evidence_root_sha256: ROOT, objects: 1 } },
      answer: 'E_SEAL_MISMATCH',
    },
    {
      given: 'with another number of objects',
      before: done,
      draft: sealing,
      facts: { evidence: { evidence_root_sha256: HEX, objects: 2 } },
      answer: 'E_SEAL_MISMATCH',
    },
  ]));

const yes = 'accepted';
const illegal = 'E_ILLEGAL_TRANSITION';
const exists = 'E_LEDGER_EXISTS';
const noGo = 'E_NO_EXECUTION_GO';
const stopped = 'E_BUDGET_STOP';

/** In the order of the columns of `CONDITIONS`. */
const ACTS: Readonly<Record<EventName, Draft>> = {
  LEDGER_INITIALISED: drafts.initialise(),
  PHASE_ACTIVATED: drafts.activate('M0', 'fresh'),
  PLAN_EXPANDED: drafts.expand(),
  DECISION_PINNED: drafts.pin(),
  EXECUTION_GO_GRANTED: drafts.go('M0', 'fresh'),
  EXECUTION_GO_REVOKED: drafts.revoke(),
  LANE_STARTED: drafts.start('M0.A', 2),
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

/** What is said of an event where nothing is said of it here. */
const USUAL: Readonly<Record<'open' | 'done', Readonly<Partial<Record<EventName, string>>>>> = {
  open: {
    LEDGER_INITIALISED: exists,
    PHASE_ACTIVATED: illegal,
    LANE_RESULT_RECORDED: illegal,
    BLOCKER_CLOSED: illegal,
    DRIFT_RESOLVED: illegal,
    NEXT_PHASE_HELD: illegal,
    PHASE_REOPENED: illegal,
    WAIVER_RECORDED: 'E_NOT_WAIVABLE',
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
    DRIFT_RESOLVED: 'E_DRIFT_CLASS_UNKNOWN',
    TRANSITION_CHECKED: illegal,
    PHASE_COMPLETED: illegal,
    NEXT_PHASE_HELD: illegal,
    WAIVER_RECORDED: illegal,
  },
};

/** The same phase under each condition that may hold beside its status, from the guards of 02, section 6.1. */
const CONDITIONS: readonly {
  readonly given: string;
  readonly before: readonly Draft[];
  readonly facts?: Partial<GuardFacts>;
  readonly status: 'open' | 'done';
  /** Where the answer is another one than the usual. */
  readonly answers: Readonly<Partial<Record<EventName, string>>>;
}[] = [
  { given: 'everything passed', before: checked, status: 'open', answers: {} },
  {
    given: 'everything passed, and the go was taken back',
    before: [...bothPassed, drafts.revoke(), drafts.checklist()],
    status: 'open',
    answers: { LANE_STARTED: noGo, PHASE_COMPLETED: noGo },
  },
  {
    given: 'everything passed, and the time of the go and of every answer is over',
    before: checked,
    facts: LATER,
    status: 'open',
    answers: {
      EXECUTION_GO_GRANTED: 'E_APPROVAL_EXPIRED',
      LANE_STARTED: noGo,
      PHASE_COMPLETED: noGo,
      BUDGET_STOP_CLEARED: 'E_APPROVAL_EXPIRED',
    },
  },
  {
    given: 'everything passed, and another definition was pinned',
    before: [...bothPassed, drafts.expand('M0', {}, ROOT), drafts.checklist()],
    facts: { definitionSha256: ROOT },
    status: 'open',
    // The drafts expand the plan of the definition that was pinned before, and approve that.
    answers: {
      PLAN_EXPANDED: 'E_DEFINITION_CHANGED',
      EXECUTION_GO_GRANTED: 'E_APPROVAL_MISMATCH',
      LANE_STARTED: noGo,
      PHASE_COMPLETED: 'E_LANES_OPEN',
    },
  },
  {
    given: 'everything passed, and the budget stop is set',
    before: [...checked, drafts.budgetStop()],
    status: 'open',
    answers: { EXECUTION_GO_GRANTED: stopped, LANE_STARTED: stopped },
  },
  {
    given: 'a lane runs, and the budget stop is set',
    before: [...running, drafts.budgetStop()],
    status: 'open',
    answers: {
      PLAN_EXPANDED: 'E_LANE_CONCURRENT',
      EXECUTION_GO_GRANTED: stopped,
      LANE_STARTED: stopped,
      LANE_RESULT_RECORDED: yes,
      PHASE_COMPLETED: 'E_LANE_CONCURRENT',
    },
  },
  {
    given: 'a lane runs, and its go was taken back',
    before: [...running, drafts.revoke()],
    status: 'open',
    answers: { LANE_STARTED: noGo, PHASE_COMPLETED: 'E_LANES_OPEN' },
  },
  {
    given: 'it was opened again and is stale',
    before: [...done, drafts.reopen()],
    status: 'open',
    answers: { LANE_STARTED: noGo, PHASE_COMPLETED: 'E_LANES_OPEN' },
  },
  { given: 'it is done', before: done, status: 'done', answers: {} },
  {
    given: 'it is done, and the budget stop is set',
    before: [...done, drafts.budgetStop()],
    status: 'done',
    answers: { PHASE_REOPENED: stopped },
  },
];

describe('every event under each condition of a phase', () => {
  const table = CONDITIONS.flatMap(({ given, before, facts, status, answers }) =>
    (Object.keys(ACTS) as EventName[]).map((event) => ({
      given,
      before,
      facts,
      event,
      answer: answers[event] ?? USUAL[status][event] ?? yes,
    })),
  );

  it('is 20 events under 10 conditions', () => expect(table).toHaveLength(200));

  it.each(table)('$given: $event is answered $answer', ({ before, facts, event, answer }) => {
    expect(outcome(stateAfter(...before), ACTS[event], facts)).toBe(answer);
  });
});

describe('who acts', () => {
  const OF_CONTROLLER: readonly (readonly [Draft, readonly Draft[]])[] = [
    [drafts.initialise(), []],
    [drafts.expand(), checked],
    [drafts.start(), executable],
    [drafts.result(), running],
    [drafts.openBlocker(), checked],
    [drafts.closeBlocker(), [...running, drafts.result('M0.A', false), drafts.openBlocker()]],
    [drafts.checklist(), checked],
    [drafts.complete(), checked],
    [drafts.hold('M1'), checked],
    [drafts.budgetStop(), checked],
    [drafts.sealEvidence(), checked],
  ];

  it.each(OF_CONTROLLER)('is the controller: %#', (draft, before) => {
    expect(outcome(stateAfter(...before), { ...draft, actor: OPERATOR } as Draft)).toBe('E_NOT_CONTROLLER');
  });

  it('is a person or the controller where drift is raised', () => {
    expect(outcome(stateAfter(...checked), { ...drafts.drift(), actor: OPERATOR } as Draft)).toBe('accepted');
  });
});

describe('what comes next is held', () =>
  rows([
    { given: 'before anything', before: [drafts.initialise()], draft: drafts.hold('M1'), answer: 'accepted' },
    { given: 'after the first phase', before: done, draft: drafts.hold('M1'), answer: 'accepted' },
    {
      given: 'while the one before it is open',
      before: [...done, drafts.activate('M1')],
      draft: drafts.hold('M2'),
      answer: 'accepted',
    },
    { given: 'long before its turn', before: done, draft: drafts.hold('M2'), answer: 'E_PREDECESSOR_NOT_DONE' },
  ]));

describe('a drift that is open', () => {
  const named = [...executable, drafts.drift('DS-I4', ['region'])];

  it('is not raised again with fewer pins, so that its end still shows each of them', () => {
    expect(outcome(stateAfter(...named), drafts.drift('DS-I4'))).toBe('E_DRIFT_OPEN');
    const unshown = drafts.resolveDrift('REVERTED', [], 'DS-I4');
    expect(outcome(stateAfter(...named), unshown)).toBe('E_DRIFT_NO_EVIDENCE');
  });

  it('does not keep another class from being raised', () => {
    expect(outcome(stateAfter(...named), drafts.drift('DS-S1'))).toBe('accepted');
  });
});
