import { describe, expect, it } from 'vitest';
import type { GuardFacts } from '../../../actions/lib/ledger/decision.ts';
import type { Draft } from '../../../actions/lib/ledger/events.ts';
import { bothPassed, done, executable, failed, outcome, passed, stateAfter, unresolvedOf } from './builder.ts';
import { CONTROLLER, drafts, HEX, ROOT } from './drafts.ts';

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

const undecided = [drafts.initialise(), drafts.activate(), drafts.expand()];
const running = [...executable, drafts.start()];

describe('activation', () =>
  rows([
    { given: 'approved', before: [drafts.initialise()], draft: drafts.activate(), answer: 'accepted' },
    {
      given: 'by the controller',
      before: [drafts.initialise()],
      draft: { ...drafts.activate(), actor: CONTROLLER },
      answer: 'E_ACTIVATION_NOT_OPERATOR',
    },
    { given: 'a taken slot', before: executable, draft: drafts.activate('M1'), answer: 'E_SLOT_OCCUPIED' },
    {
      given: 'a blocked phase in the slot',
      before: failed,
      draft: drafts.activate('M1'),
      answer: 'E_SLOT_OCCUPIED',
    },
    {
      given: 'a predecessor that is not done',
      before: [drafts.initialise()],
      draft: drafts.activate('M1'),
      answer: 'E_PREDECESSOR_NOT_DONE',
    },
    { given: 'the predecessor done', before: done, draft: drafts.activate('M1'), answer: 'accepted' },
    {
      given: 'no readable verdict',
      before: done,
      draft: drafts.activate('M1'),
      facts: { predecessorVerdict: undefined as never },
      answer: 'E_PREDECESSOR_VERDICT_MISSING',
    },
    {
      given: 'a verdict for another phase',
      before: done,
      draft: drafts.activate('M1'),
      facts: { predecessorVerdict: { sha256: HEX, verdict: 'HOLD_M0' } },
      answer: 'E_PREDECESSOR_VERDICT_MISSING',
    },
    {
      given: 'a verdict that was written again after the approval',
      before: done,
      draft: drafts.activate('M1'),
      facts: { predecessorVerdict: { sha256: ROOT, verdict: 'ADVANCE_TO_M1' } },
      answer: 'E_ACTIVATION_TOKEN_STALE',
    },
    {
      given: 'the budget stop',
      before: [...done, drafts.budgetStop()],
      draft: drafts.activate('M1'),
      answer: 'E_BUDGET_STOP',
    },
    {
      given: 'a clock that went back',
      before: [drafts.initialise()],
      draft: drafts.activate(),
      facts: { nowUtc: '2026-11-21T10:00:00.000000Z' },
      answer: 'E_CLOCK_REGRESSION',
    },
  ]));

describe('plan and decisions', () => {
  rows([
    {
      given: 'a definition without parts',
      before: [drafts.initialise(), drafts.activate()],
      draft: drafts.expand(),
      facts: { missingParts: ['dod'] },
      answer: 'E_ELABORATION_INCOMPLETE',
    },
    {
      given: 'a capability without a lane',
      before: [drafts.initialise(), drafts.activate()],
      draft: drafts.expand(),
      facts: { planGaps: ['network'] },
      answer: 'E_PLAN_GAP',
    },
    {
      given: 'the digest of another definition',
      before: [drafts.initialise(), drafts.activate()],
      draft: drafts.expand('M0', {}, ROOT),
      answer: 'E_DEFINITION_CHANGED',
    },
    {
      given: 'a value that decides nothing',
      before: undecided,
      draft: drafts.pin(),
      facts: { pin: { declared: true, fault: 'is a placeholder' } },
      answer: 'E_DECISION_PLACEHOLDER',
    },
    {
      given: 'a value that is not the one in use',
      before: undecided,
      draft: drafts.pin(),
      facts: { pin: { declared: true, differs: 'is not what is used' } },
      answer: 'E_DECISION_MISMATCH',
    },
    {
      given: 'a key that nobody declared',
      before: undecided,
      draft: drafts.pin(),
      facts: { pin: { declared: false } },
      answer: 'E_DECISION_UNKNOWN_KEY',
    },
    {
      given: 'another value while a lane runs',
      before: running,
      draft: drafts.pin('M0', ROOT),
      answer: 'E_LANE_CONCURRENT',
    },
    {
      given: "an operator's value as the act of the controller",
      before: undecided,
      draft: { ...drafts.operatorPin(), actor: CONTROLLER },
      answer: 'E_ACTIVATION_NOT_OPERATOR',
    },
    {
      given: "an operator's value with his answer",
      before: undecided,
      draft: drafts.operatorPin(),
      answer: 'accepted',
    },
    { given: 'a go without every decision', before: undecided, draft: drafts.go(), answer: 'E_DECISION_INCOMPLETE' },
    {
      given: 'a go without a plan',
      before: [drafts.initialise(), drafts.activate()],
      draft: drafts.go(),
      answer: 'E_ELABORATION_INCOMPLETE',
    },
    {
      given: 'a go under another definition',
      before: executable.slice(0, 4),
      draft: drafts.go(),
      facts: { definitionSha256: ROOT },
      answer: 'E_DEFINITION_CHANGED',
    },
    {
      given: 'a go with a pin that is not what is used',
      before: executable.slice(0, 4),
      draft: drafts.go(),
      facts: { differingDecisions: ['region'] },
      answer: 'E_DECISION_MISMATCH',
    },
    {
      given: 'a go whose pins nobody compared',
      before: executable.slice(0, 4),
      draft: drafts.go(),
      facts: { differingDecisions: undefined as never },
      answer: 'E_DECISION_MISMATCH',
    },
  ]);

  it('says everything that is undecided at once', () => {
    const expanded = drafts.expand() as Extract<Draft, { event: 'PLAN_EXPANDED' }>;
    const payload = { ...expanded.payload, required_decisions: ['region', 'owner', 'scope'] };
    const state = stateAfter(drafts.initialise(), drafts.activate(), { ...expanded, payload }, drafts.pin());
    expect(unresolvedOf(state, drafts.go())).toEqual(['owner', 'scope']);
  });
});

describe('holding the next phase', () =>
  rows([
    { given: 'a phase that nobody held', before: bothPassed, draft: drafts.hold(), answer: 'accepted' },
    {
      given: 'the same reason again',
      before: [...bothPassed, drafts.hold()],
      draft: drafts.hold(),
      answer: 'accepted',
    },
    {
      given: 'another reason',
      before: [...bothPassed, drafts.hold()],
      draft: drafts.hold('M1', 'the operator did not like it'),
      answer: 'E_ILLEGAL_TRANSITION',
    },
    {
      given: 'a phase that was opened',
      before: [...done, drafts.hold(), drafts.activate('M1')],
      draft: drafts.hold(),
      answer: 'E_ILLEGAL_TRANSITION',
    },
  ]));

describe('starting a lane', () => {
  rows([
    { given: 'everything in order', before: executable, draft: drafts.start(), answer: 'accepted' },
    { given: 'no go', before: executable.slice(0, 4), draft: drafts.start(), answer: 'E_NO_EXECUTION_GO' },
    {
      given: 'a go that has ended',
      before: executable,
      draft: drafts.start(),
      facts: { nowUtc: '2026-11-24T10:00:00.000000Z' },
      answer: 'E_NO_EXECUTION_GO',
    },
    {
      given: 'a go that was renewed',
      before: [...executable, drafts.revoke(), drafts.go('M0', 'go-again')],
      draft: drafts.start(),
      answer: 'accepted',
    },
    {
      given: 'a go that was revoked',
      before: [...executable, drafts.revoke()],
      draft: drafts.start(),
      answer: 'E_NO_EXECUTION_GO',
    },
    {
      given: 'a go for another execution',
      before: executable,
      draft: drafts.start('M0.A', 1, 'm0_20261122T110000Z'),
      answer: 'E_NO_EXECUTION_GO',
    },
    {
      given: 'another definition than the pinned one',
      before: executable,
      draft: drafts.start(),
      facts: { definitionSha256: ROOT },
      answer: 'E_DEFINITION_CHANGED',
    },
    {
      given: 'a pin that is not what is used',
      before: executable,
      draft: drafts.start(),
      facts: { differingDecisions: ['region'] },
      answer: 'E_DECISION_MISMATCH',
    },
    { given: 'an open dependency', before: executable, draft: drafts.start('M0.B'), answer: 'E_LANE_DEPENDENCY' },
    { given: 'a passed dependency', before: passed, draft: drafts.start('M0.B'), answer: 'accepted' },
    {
      given: 'a dependency that runs again',
      before: [...bothPassed, drafts.start('M0.A', 2)],
      draft: drafts.start('M0.B', 2),
      answer: 'E_LANE_CONCURRENT',
    },
    { given: 'a running lane', before: running, draft: drafts.start('M0.A', 2), answer: 'E_LANE_CONCURRENT' },
    {
      given: 'a running lane whose attempt left a failure record',
      before: running,
      draft: drafts.startAfterLoss(2),
      facts: { lostAttempt: { sha256: ROOT, attempt: 1 } },
      answer: 'accepted',
    },
    {
      given: 'a failure record of an earlier attempt',
      before: [...passed, drafts.start('M0.A', 2)],
      draft: drafts.startAfterLoss(3),
      facts: { lostAttempt: { sha256: ROOT, attempt: 1 } },
      answer: 'E_LANE_CONCURRENT',
    },
    {
      given: 'a failure record that nobody read',
      before: running,
      draft: drafts.startAfterLoss(2),
      answer: 'E_LANE_CONCURRENT',
    },
    { given: 'the next attempt of a pass', before: passed, draft: drafts.start('M0.A', 2), answer: 'accepted' },
    { given: 'a skipped attempt', before: passed, draft: drafts.start('M0.A', 3), answer: 'E_LANE_ATTEMPT' },
    { given: 'an attempt again', before: passed, draft: drafts.start('M0.A', 1), answer: 'E_LANE_ATTEMPT' },
    {
      given: 'a first attempt that is no first',
      before: executable,
      draft: drafts.start('M0.A', 2),
      answer: 'E_LANE_ATTEMPT',
    },
    { given: 'a lane of no plan', before: executable, draft: drafts.start('M0.Z'), answer: 'E_LANE_NOT_BUILT' },
    { given: 'the owner of the open blocker', before: failed, draft: drafts.start('M0.A', 2), answer: 'accepted' },
    {
      given: 'a lane that owns no open blocker',
      before: [...bothPassed, drafts.start('M0.A', 2), drafts.result('M0.A', false, 2), drafts.openBlocker()],
      draft: drafts.start('M0.B', 2),
      answer: 'E_OPEN_BLOCKERS',
    },
    { given: 'drift', before: [...executable, drafts.drift()], draft: drafts.start(), answer: 'E_DRIFT_OPEN' },
    {
      given: 'the budget stop',
      before: [...executable, drafts.budgetStop()],
      draft: drafts.start(),
      answer: 'E_BUDGET_STOP',
    },
  ]);

  it.each([
    ['embedded', 'accepted'],
    ['emulated', 'E_LANE_DEPENDENCY'],
    ['dev_min', 'E_LANE_DEPENDENCY'],
  ] as const)('over a planned dependency is on %s %s', (substrate, answer) => {
    const planned = [...executable.slice(0, 2), drafts.expand('M0', { A: 'planned' }), drafts.pin(), drafts.go()];
    expect(outcome(stateAfter(...planned), drafts.start('M0.A'))).toBe('E_LANE_NOT_BUILT');
    expect(outcome(stateAfter(...planned), drafts.start('M0.B'), { substrate })).toBe(answer);
  });
});

describe('a lane result', () => {
  const snapshot = { sha256: HEX, faults: [], overallPass: true, blockers: [] };
  rows([
    { given: 'what the snapshot shows', before: running, draft: drafts.result(), answer: 'accepted' },
    { given: 'no running lane', before: executable, draft: drafts.result(), answer: 'E_ILLEGAL_TRANSITION' },
    {
      given: 'another attempt',
      before: running,
      draft: drafts.result('M0.A', true, 2),
      answer: 'E_ILLEGAL_TRANSITION',
    },
    {
      given: 'another execution',
      before: running,
      draft: drafts.result('M0.A', true, 1, 'm0_20261122T110000Z'),
      answer: 'E_ILLEGAL_TRANSITION',
    },
    {
      given: 'an attempt whose go was revoked',
      before: [...running, drafts.revoke()],
      draft: drafts.result(),
      answer: 'E_ILLEGAL_TRANSITION',
    },
    {
      given: 'a snapshot that is not there',
      before: running,
      draft: drafts.result(),
      facts: { snapshot: undefined as never },
      answer: 'E_EVIDENCE_MISSING',
    },
    {
      given: 'other bytes',
      before: running,
      draft: drafts.result(),
      facts: { snapshot: { ...snapshot, sha256: ROOT } },
      answer: 'E_EVIDENCE_DIGEST',
    },
    {
      given: 'a snapshot that its judge refuses',
      before: running,
      draft: drafts.result(),
      facts: { snapshot: { ...snapshot, faults: [{ code: 'E_SNAPSHOT_SCHEMA', what: 'checks' }] } },
      answer: 'E_SNAPSHOT_SCHEMA',
    },
    {
      given: 'a pass that the event does not claim',
      before: running,
      draft: drafts.result('M0.A', false),
      facts: { snapshot },
      answer: 'E_VERDICT_INCONSISTENT',
    },
    {
      given: 'a pass that the snapshot does not hold',
      before: running,
      draft: drafts.result(),
      facts: { snapshot: { ...snapshot, overallPass: false, blockers: ['M0A-B1'] } },
      answer: 'E_VERDICT_INCONSISTENT',
    },
    {
      given: 'a blocker of no taxonomy',
      before: executable,
      draft: drafts.openBlocker(),
      facts: { knownCodes: [] },
      answer: 'E_BLOCKER_CODE_UNKNOWN',
    },
    {
      given: 'a closure without a rerun',
      before: failed,
      draft: drafts.closeBlocker(),
      answer: 'E_BLOCKER_NEEDS_RERUN',
    },
    {
      given: 'a closure after a pass of the same lane',
      before: [...failed, drafts.start('M0.A', 2), drafts.result('M0.A', true, 2)],
      draft: drafts.closeBlocker(),
      answer: 'accepted',
    },
    {
      given: 'a closure by another lane',
      before: failed,
      draft: drafts.closeBlocker('M0.B'),
      answer: 'E_BLOCKER_CODE_UNKNOWN',
    },
  ]);
});

/** A waiver whose answer says the same as it does. */
function ofSeconds(elapsed_seconds: number): Draft {
  const draft = drafts.waive() as Extract<Draft, { event: 'WAIVER_RECORDED' }>;
  return { ...draft, payload: { ...draft.payload, elapsed_seconds } };
}

describe('drift, waiver, budget, reopening', () => {
  const drifted = [...executable, drafts.drift()];
  const slow = [...executable, drafts.start(), drafts.overBudget(), drafts.openBlocker()];
  rows([
    { given: 'a revert that its detector confirms', before: drifted, draft: drafts.resolveDrift(), answer: 'accepted' },
    {
      given: 'a revert without proof',
      before: drifted,
      draft: drafts.resolveDrift('REVERTED', ['evidence/a.json']),
      answer: 'E_DRIFT_NO_EVIDENCE',
    },
    { given: 'the budget of a planning lane', before: slow, draft: drafts.waive(), answer: 'accepted' },
    {
      given: 'the budget of a lane that starts things',
      before: slow,
      draft: drafts.waive(),
      facts: { budgetWaivable: false },
      answer: 'E_NOT_WAIVABLE',
    },
    {
      given: 'another time than the ledger recorded of the attempt',
      before: slow,
      draft: ofSeconds(60),
      answer: 'E_NOT_WAIVABLE',
    },
    { given: 'anything else that failed', before: failed, draft: drafts.waive(), answer: 'E_NOT_WAIVABLE' },
    { given: 'evidence', before: slow, draft: drafts.waive('evidence:M0.A'), answer: 'E_NOT_WAIVABLE' },
    {
      given: 'the budget of another execution',
      before: slow,
      draft: drafts.waive('runtime_budget:M0.A:m0_20261122T110000Z'),
      answer: 'E_NOT_WAIVABLE',
    },
    {
      given: 'a budget stop without a cost snapshot',
      before: executable,
      draft: drafts.budgetStop(),
      facts: { cost: undefined as never },
      answer: 'E_EVIDENCE_MISSING',
    },
    {
      given: 'a reset without intent',
      before: [drafts.initialise(), drafts.budgetStop()],
      draft: drafts.clearBudget(' '),
      answer: 'E_BUDGET_RESET_INTENT_MISSING',
    },
    { given: 'opening what is done', before: done, draft: drafts.reopen(), answer: 'accepted' },
    {
      given: 'opening without lanes',
      before: done,
      draft: drafts.reopen(null, []),
      answer: 'E_REOPEN_REASON',
    },
    {
      given: 'opening lanes of another phase',
      before: done,
      draft: drafts.reopen(null, ['M1.A']),
      answer: 'E_REOPEN_REASON',
    },
    {
      given: 'opening over a named occupant',
      before: [...done, drafts.activate('M1')],
      draft: drafts.reopen('M1'),
      answer: 'accepted',
    },
    {
      given: 'opening a later phase over an earlier one',
      before: [...done, drafts.activate('M1'), drafts.expand('M1'), drafts.complete('M1'), drafts.reopen()],
      draft: { ...drafts.reopen('M0', ['M1.A']), phase: 'M1' },
      answer: 'E_SLOT_OCCUPIED',
    },
    {
      given: 'opening over an occupant whose lane runs',
      before: [
        ...done,
        drafts.activate('M1'),
        drafts.expand('M1'),
        drafts.pin('M1'),
        drafts.go('M1'),
        drafts.start('M1.A'),
      ],
      draft: drafts.reopen('M1'),
      answer: 'E_LANE_CONCURRENT',
    },
  ]);
});
