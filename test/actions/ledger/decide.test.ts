import { describe, expect, it } from 'vitest';
import { allowedEvents } from '../../../actions/lib/ledger/decide.ts';
import { finalWord } from '../../../actions/lib/ledger/derived.ts';
import type { Draft, EventName } from '../../../actions/lib/ledger/events.ts';
import { driftStopsTheLine, transitionFaults } from '../../../actions/lib/ledger/self-test.ts';
import type { PhaseStatus } from '../../../actions/lib/ledger/state.ts';
import { CONTROLLER, drafts, executable, HEX, outcome, REF, stateAfter } from './builder.ts';

const passed = [...executable, drafts.start(), drafts.result()];
const bothPassed = [...passed, drafts.start('M0.B'), drafts.result('M0.B')];
const failed = [...executable, drafts.start(), drafts.result('M0.A', false), drafts.openBlocker()];
const done = [...bothPassed, drafts.checklist(), drafts.complete()];
const verdict = { predecessorVerdict: { sha256: HEX, verdict: 'ADVANCE_TO_M1' } };

describe('guards', () => {
  it.each<{ given: string; before: readonly Draft[]; draft: Draft; facts?: object; outcomeCode: string }>([
    {
      given: 'a second initialisation',
      before: [drafts.initialise()],
      draft: drafts.initialise(),
      outcomeCode: 'E_LEDGER_EXISTS',
    },
    {
      given: 'anything before initialisation',
      before: [],
      draft: drafts.activate(),
      outcomeCode: 'E_ILLEGAL_TRANSITION',
    },
    {
      given: 'the first phase, approved',
      before: [drafts.initialise()],
      draft: drafts.activate(),
      outcomeCode: 'accepted',
    },
    {
      given: 'an activation by the controller',
      before: [drafts.initialise()],
      draft: { ...drafts.activate(), actor: CONTROLLER },
      outcomeCode: 'E_ACTIVATION_NOT_OPERATOR',
    },
    { given: 'a taken slot', before: executable, draft: drafts.activate('M1'), outcomeCode: 'E_SLOT_OCCUPIED' },
    {
      given: 'a predecessor that is not done',
      before: [drafts.initialise()],
      draft: drafts.activate('M1'),
      outcomeCode: 'E_PREDECESSOR_NOT_DONE',
    },
    {
      given: 'no readable verdict',
      before: done,
      draft: drafts.activate('M1'),
      outcomeCode: 'E_PREDECESSOR_VERDICT_MISSING',
    },
    {
      given: 'a readable verdict',
      before: done,
      draft: drafts.activate('M1'),
      facts: verdict,
      outcomeCode: 'accepted',
    },
    {
      given: 'a verdict for another phase',
      before: done,
      draft: drafts.activate('M1'),
      facts: { predecessorVerdict: { sha256: HEX, verdict: 'HOLD_M0' } },
      outcomeCode: 'E_PREDECESSOR_VERDICT_MISSING',
    },
    {
      given: 'a verdict that was written again after the approval',
      before: done,
      draft: drafts.activate('M1'),
      facts: { predecessorVerdict: { sha256: 'b'.repeat(64), verdict: 'ADVANCE_TO_M1' } },
      outcomeCode: 'E_ACTIVATION_TOKEN_STALE',
    },
    {
      given: 'a used approval',
      before: done,
      draft: drafts.activate('M1', 'nonce-M0'),
      facts: verdict,
      outcomeCode: 'E_ACTIVATION_TOKEN_REUSED',
    },
    {
      given: 'the budget stop',
      before: [...done, drafts.budgetStop()],
      draft: drafts.activate('M1'),
      facts: verdict,
      outcomeCode: 'E_BUDGET_STOP',
    },
    {
      given: 'a plan for a phase that is not active',
      before: [drafts.initialise()],
      draft: drafts.expand(),
      outcomeCode: 'E_NOT_ACTIVE',
    },
    {
      given: 'a definition without parts',
      before: [drafts.initialise(), drafts.activate()],
      draft: drafts.expand(),
      facts: { missingParts: ['dod'] },
      outcomeCode: 'E_ELABORATION_INCOMPLETE',
    },
    {
      given: 'a capability without a lane',
      before: [drafts.initialise(), drafts.activate()],
      draft: drafts.expand(),
      facts: { planGaps: ['network'] },
      outcomeCode: 'E_PLAN_GAP',
    },
    {
      given: 'a decision with placeholder text',
      before: executable,
      draft: drafts.pin(),
      facts: { concrete: false },
      outcomeCode: 'E_DECISION_PLACEHOLDER',
    },
    {
      given: 'a decision that nobody registered',
      before: [drafts.initialise(), drafts.activate()],
      draft: drafts.pin(),
      outcomeCode: 'E_DECISION_UNKNOWN_KEY',
    },
    {
      given: 'a go without every decision',
      before: [drafts.initialise(), drafts.activate(), drafts.expand()],
      draft: drafts.go(),
      outcomeCode: 'E_DECISION_INCOMPLETE',
    },
    {
      given: 'a go without a plan',
      before: [drafts.initialise(), drafts.activate()],
      draft: drafts.go(),
      outcomeCode: 'E_ELABORATION_INCOMPLETE',
    },
    {
      given: 'a lane without a go',
      before: executable.slice(0, 4),
      draft: drafts.start(),
      outcomeCode: 'E_NO_EXECUTION_GO',
    },
    {
      given: 'a go that has expired',
      before: executable,
      draft: drafts.start(),
      facts: { nowUtc: '2026-11-24T10:00:00.000000Z' },
      outcomeCode: 'E_NO_EXECUTION_GO',
    },
    {
      given: 'a lane whose dependency has not passed',
      before: executable,
      draft: drafts.start('M0.B'),
      outcomeCode: 'E_LANE_DEPENDENCY',
    },
    { given: 'a lane whose dependency passed', before: passed, draft: drafts.start('M0.B'), outcomeCode: 'accepted' },
    {
      given: 'a running lane',
      before: [...executable, drafts.start()],
      draft: drafts.start('M0.A', 2),
      outcomeCode: 'E_LANE_CONCURRENT',
    },
    {
      given: 'a lane that no plan lists',
      before: executable,
      draft: drafts.start('M0.Z'),
      outcomeCode: 'E_LANE_NOT_BUILT',
    },
    {
      given: 'a result of a lane that does not run',
      before: executable,
      draft: drafts.result(),
      outcomeCode: 'E_ILLEGAL_TRANSITION',
    },
    {
      given: 'a result of another attempt',
      before: [...executable, drafts.start()],
      draft: drafts.result('M0.A', true, 2),
      outcomeCode: 'E_ILLEGAL_TRANSITION',
    },
    {
      given: 'a snapshot that is not there',
      before: [...executable, drafts.start()],
      draft: drafts.result(),
      facts: { snapshot: undefined },
      outcomeCode: 'E_EVIDENCE_MISSING',
    },
    {
      given: 'a snapshot with other bytes',
      before: [...executable, drafts.start()],
      draft: drafts.result(),
      facts: { snapshot: { sha256: 'b'.repeat(64), schemaValid: true, recomputedPass: true } },
      outcomeCode: 'E_EVIDENCE_DIGEST',
    },
    {
      given: 'a snapshot of another shape',
      before: [...executable, drafts.start()],
      draft: drafts.result(),
      facts: { snapshot: { sha256: HEX, schemaValid: false, recomputedPass: true } },
      outcomeCode: 'E_SNAPSHOT_SCHEMA',
    },
    {
      given: 'a pass that its checks do not bear out',
      before: [...executable, drafts.start()],
      draft: drafts.result(),
      facts: { snapshot: { sha256: HEX, schemaValid: true, recomputedPass: false } },
      outcomeCode: 'E_VERDICT_INCONSISTENT',
    },
    {
      given: 'a blocker of no taxonomy',
      before: executable,
      draft: drafts.openBlocker(),
      facts: { knownCodes: [] },
      outcomeCode: 'E_BLOCKER_CODE_UNKNOWN',
    },
    {
      given: 'a closure without a rerun',
      before: failed,
      draft: drafts.closeBlocker(),
      outcomeCode: 'E_BLOCKER_NEEDS_RERUN',
    },
    {
      given: 'a closure after a pass of the same lane',
      before: [...failed, drafts.start('M0.A', 2), drafts.result('M0.A', true, 2)],
      draft: drafts.closeBlocker(),
      outcomeCode: 'accepted',
    },
    {
      given: 'a closure by another lane',
      before: failed,
      draft: drafts.closeBlocker('M0.B'),
      outcomeCode: 'E_BLOCKER_CODE_UNKNOWN',
    },
    {
      given: 'a lane under drift',
      before: [...executable, drafts.drift()],
      draft: drafts.start(),
      outcomeCode: 'E_DRIFT_OPEN',
    },
    {
      given: 'a revert without proof',
      before: [...executable, drafts.drift()],
      draft: drafts.resolveDrift(),
      facts: { driftEvidence: false },
      outcomeCode: 'E_DRIFT_NO_EVIDENCE',
    },
    {
      given: 'a repin that is not in the ledger',
      before: [...executable, drafts.drift()],
      draft: drafts.resolveDrift('REPINNED'),
      facts: { repinned: false },
      outcomeCode: 'E_DRIFT_NO_REPIN',
    },
    {
      given: 'completion without a checklist',
      before: bothPassed,
      draft: drafts.complete(),
      outcomeCode: 'E_CHECKLIST_INCOMPLETE',
    },
    {
      given: 'a checklist older than the newest result',
      before: [...passed, drafts.checklist(), drafts.start('M0.B'), drafts.result('M0.B')],
      draft: drafts.complete(),
      outcomeCode: 'E_CHECKLIST_INCOMPLETE',
    },
    {
      given: 'a checklist with an open item',
      before: [...bothPassed, drafts.checklist(false)],
      draft: drafts.complete(),
      outcomeCode: 'E_CHECKLIST_INCOMPLETE',
    },
    {
      given: 'no envelope',
      before: [...bothPassed, drafts.checklist()],
      draft: drafts.complete(),
      facts: { envelopeReadable: false },
      outcomeCode: 'E_PHASE_ENVELOPE_MISSING',
    },
    { given: 'open blockers', before: failed, draft: drafts.complete(), outcomeCode: 'E_OPEN_BLOCKERS' },
    {
      given: 'everything in order',
      before: [...bothPassed, drafts.checklist()],
      draft: drafts.complete(),
      outcomeCode: 'accepted',
    },
    { given: 'a reopening of what is done', before: done, draft: drafts.reopen(), outcomeCode: 'accepted' },
    {
      given: 'a reopening that names nobody in the slot',
      before: [...done, drafts.activate('M1')],
      draft: drafts.reopen(),
      outcomeCode: 'E_SLOT_OCCUPIED',
    },
    {
      given: 'a reopening that names who waits',
      before: [...done, drafts.activate('M1')],
      draft: drafts.reopen('M1'),
      outcomeCode: 'accepted',
    },
    {
      given: 'a waiver of evidence',
      before: executable,
      draft: drafts.waive('evidence:M0.A'),
      outcomeCode: 'E_NOT_WAIVABLE',
    },
    {
      given: 'a waiver of a planning budget',
      before: executable,
      draft: drafts.waive('runtime_budget:M0.A:m0_20261122T100000Z'),
      outcomeCode: 'accepted',
    },
    {
      given: 'a waiver of a scale budget',
      before: executable,
      draft: drafts.waive('runtime_budget:M10.F:m10_20261122T100000Z'),
      outcomeCode: 'E_NOT_WAIVABLE',
    },
    {
      given: 'a budget reset without intent',
      before: [drafts.initialise(), drafts.budgetStop()],
      draft: drafts.clearBudget(' '),
      outcomeCode: 'E_BUDGET_RESET_INTENT_MISSING',
    },
    {
      given: 'a clock that went back',
      before: executable,
      draft: drafts.start(),
      facts: { nowUtc: '2026-11-21T10:00:00.000000Z' },
      outcomeCode: 'E_CLOCK_REGRESSION',
    },
  ])('$given: $outcomeCode', ({ before, draft, facts, outcomeCode }) => {
    expect(outcome(stateAfter(...before), draft, facts)).toBe(outcomeCode);
  });
});

const IN_STATUS: Readonly<Record<PhaseStatus, readonly Draft[]>> = {
  NOT_STARTED: [drafts.initialise()],
  ACTIVE: executable,
  BLOCKED: failed,
  DONE: done,
};
const EVERY_EVENT: readonly Draft[] = [
  drafts.initialise(),
  drafts.activate(),
  drafts.expand(),
  drafts.pin(),
  drafts.go(),
  { ...drafts.go(), event: 'EXECUTION_GO_REVOKED', payload: { reason: 'test' } },
  drafts.start(),
  drafts.result(),
  drafts.openBlocker(),
  drafts.closeBlocker(),
  drafts.checklist(),
  drafts.complete(),
  { ...drafts.hold(), phase: 'M0' },
  drafts.drift(),
  drafts.resolveDrift(),
  drafts.reopen(),
  drafts.waive('runtime_budget:M0.A:m0_20261122T100000Z'),
  drafts.budgetStop(),
  drafts.clearBudget(),
];

describe('the transition matrix', () => {
  const matrix = Object.entries(IN_STATUS).flatMap(([status, before]) =>
    EVERY_EVENT.map((draft) => ({ status: status as PhaseStatus, event: draft.event, before, draft })),
  );

  it('holds every event once', () => {
    expect(new Set(EVERY_EVENT.map((draft) => draft.event)).size).toBe(19);
  });

  it.each(matrix)('$event on $status is legal exactly when the table allows it', ({ status, event, before, draft }) => {
    const state = stateAfter(...before);
    expect(state.phases.M0.status).toBe(status);
    const legal = allowedEvents(status).includes(event as EventName);
    expect(outcome(state, draft) === 'E_ILLEGAL_TRANSITION').toBe(!legal || isStrayResult(status, event));
  });
});

/** A result is illegal also on a running phase when its lane does not run. */
const isStrayResult = (status: PhaseStatus, event: string): boolean =>
  event === 'LANE_RESULT_RECORDED' && (status === 'ACTIVE' || status === 'BLOCKED');

describe('planned lanes', () => {
  const planned = [
    drafts.initialise(),
    drafts.activate(),
    drafts.expand('M0', { A: 'planned' }),
    drafts.pin(),
    drafts.go(),
  ];

  it('never start', () => expect(outcome(stateAfter(...planned), drafts.start())).toBe('E_LANE_NOT_BUILT'));

  it.each([
    ['embedded', 'accepted'],
    ['emulated', 'E_LANE_DEPENDENCY'],
    ['dev_min', 'E_LANE_DEPENDENCY'],
  ] as const)('on %s what depends on them is %s', (substrate, outcomeCode) => {
    expect(outcome(stateAfter(...planned), drafts.start('M0.B'), { substrate })).toBe(outcomeCode);
  });
});

describe('folding', () => {
  it('makes a lane stale when what it depends on runs again', () => {
    const state = stateAfter(...bothPassed, drafts.start('M0.A', 2));
    expect(state.phases.M0.lanes['M0.B']?.status).toBe('STALE');
  });

  it('makes every result stale when a pinned decision changes', () => {
    const state = stateAfter(...passed, drafts.pin('M0', 'b'.repeat(64)));
    expect(state.phases.M0.lanes['M0.A']?.status).toBe('STALE');
  });

  it('keeps the slot while blocked', () => {
    expect(outcome(stateAfter(...failed), drafts.activate('M1'))).toBe('E_SLOT_OCCUPIED');
  });

  it('names the first phase that is not done as held', () => {
    expect(finalWord(stateAfter(...done))).toBe('HOLD_M1');
  });

  it('refers to snapshots by key, version and digest', () => {
    expect(stateAfter(...passed).phases.M0.lanes['M0.A']?.snapshot).toEqual(REF);
  });
});

describe('the gate proves its own rules', () => {
  it('finds no fault in its transitions', () => expect(transitionFaults()).toEqual([]));
  it('stops the line on drift', () => expect(driftStopsTheLine()).toEqual([]));
});
