import type { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { describe, expect, it } from 'vitest';
import { namesItsAct } from '../../../actions/lib/ledger/approval-guard.ts';
import type { Draft } from '../../../actions/lib/ledger/events.ts';
import type { LedgerState } from '../../../actions/lib/ledger/state.ts';
import { answerFor, done, executable, failed, outcome, stateAfter, unresolvedOf } from './builder.ts';
import { CONTROLLER, drafts, END, HEX, REF, ROOT } from './drafts.ts';

const initialised = [drafts.initialise()];
const undecided = [...initialised, drafts.activate(), drafts.expand()];
const drifted = [...executable, drafts.drift()];
const slow = [...executable, drafts.start(), drafts.overBudget(), drafts.openBlocker()];

/** Every act that only an operator can do, where it is legal. */
const ACTS: Readonly<Record<string, { before: readonly Draft[]; draft: Draft }>> = {
  activation: { before: initialised, draft: drafts.activate() },
  'execution go': { before: executable.slice(0, 4), draft: drafts.go() },
  'a second execution go': { before: executable, draft: drafts.go('M0', 'again') },
  'a pin': { before: undecided, draft: drafts.operatorPin() },
  revocation: { before: executable, draft: drafts.revokeByOperator() },
  'drift resolution': { before: drifted, draft: drafts.resolveDrift() },
  reopening: { before: done, draft: drafts.reopen() },
  waiver: { before: slow, draft: drafts.waive() },
  'budget reset': { before: [...initialised, drafts.budgetStop()], draft: drafts.clearBudget() },
};

/** An activation says how its answer was given. */
function answeredBy(draft: Draft, mechanism: ApprovalRecordV1['mechanism'], selfApproved = true): Draft {
  if (draft.event !== 'PHASE_ACTIVATED') return draft;
  const approval_mechanism = mechanism === 'embedded_recorded_answer' ? 'recorded_answer' : mechanism;
  return { ...draft, payload: { ...draft.payload, approval_mechanism, self_approved: selfApproved } };
}

/** Changes of an answer that make it an answer to something else, each with the member that gives it away. */
const FOREIGN: readonly (readonly [member: string, change: Partial<ApprovalRecordV1>])[] = [
  ['phase', { phase: 'M4' }],
  ['environment', { environment: 'phase-execute-m9' }],
  ['substrate', { substrate: 'emulated' }],
  ['nonce', { nonce: 'another' }],
  ['operator', { operator: 'operator:somebody' }],
  ['approval_id', { approval_id: 'another' }],
  ['subject', { subject: { event: 'SOMETHING_ELSE' } as never }],
  ['execution_id', { execution_id: 'm0_20261122T110000Z' }],
  ['approved_at_utc', { approved_at_utc: '2026-11-22T10:00:00.000001Z' }],
  ['predecessor_verdict', { predecessor_verdict: { ...REF, sha256: ROOT } }],
  ['definition_sha256', { definition_sha256: ROOT }],
];

describe.each(Object.entries(ACTS))('%s', (_, { before, draft }) => {
  const state = stateAfter(...before);
  const record = answerFor(draft);
  const withRecord = (change: Partial<ApprovalRecordV1>, sha256 = HEX) => ({
    approval: { record: { ...record, ...change }, sha256 },
  });

  it('is accepted with the answer that permits it', () => expect(outcome(state, draft)).toBe('accepted'));

  // A reopening names its own execution in the event, and a budget that is cleared before any activation has none.
  const foreign = FOREIGN.filter(([member]) => member !== 'execution_id' || draft.event !== 'BUDGET_STOP_CLEARED');
  it.each(foreign)('is refused with an answer of another %s', (member, change) => {
    expect(outcome(state, draft, withRecord(change))).toBe('E_APPROVAL_MISMATCH');
    expect(unresolvedOf(state, draft, withRecord(change))).toContain(member);
  });

  it.each(['activation', 'execution_go', 'reopening', 'waiver', 'budget_reset'] as const)(
    'is refused with an answer to %s, unless that is what it is',
    (purpose) => {
      const legal = purpose === record.purpose || (draft.event === 'DECISION_PINNED' && purpose === 'execution_go');
      const definition_sha256 = purpose === 'execution_go' ? HEX : null;
      expect(outcome(state, draft, withRecord({ purpose, definition_sha256 }))).toBe(
        legal ? 'accepted' : 'E_APPROVAL_MISMATCH',
      );
    },
  );

  it('is nobody’s act when the answer cannot be read', () =>
    expect(outcome(state, draft, { approval: undefined as never })).toBe('E_APPROVAL_UNREADABLE'));

  it('is refused when the stored answer has other bytes', () =>
    expect(outcome(state, draft, withRecord({}, ROOT))).toBe('E_EVIDENCE_DIGEST'));

  it('is refused when the answer is too old', () =>
    expect(outcome(state, draft, { nowUtc: END })).toBe('E_APPROVAL_EXPIRED'));

  it('spends its answer', () => {
    // The same answer for the same act again; what the act changed is undone as far as a fold can.
    const again = stateAfter(...before);
    const { nonce } = (draft.payload as { approval: { nonce: string } }).approval;
    const used = { ...again, usedNonces: [...again.usedNonces, nonce] };
    expect(outcome(used, draft)).toBe('E_ACTIVATION_TOKEN_REUSED');
    expect(stateAfter(...before, draft).usedNonces.some((one) => one.startsWith(nonce))).toBe(true);
  });

  it.each([
    { substrate: 'dev_min', forbidden: true, self: true, answer: 'E_ACTIVATION_NOT_OPERATOR' },
    { substrate: 'dev_min', forbidden: true, self: false, answer: 'accepted' },
    { substrate: 'dev_min', forbidden: false, self: true, answer: 'accepted' },
    { substrate: 'embedded', forbidden: true, self: true, answer: 'E_ACTIVATION_NOT_OPERATOR' },
    { substrate: 'embedded', forbidden: true, self: false, answer: 'accepted' },
    { substrate: 'embedded', forbidden: false, self: true, answer: 'accepted' },
  ] as const)(
    'on $substrate, self-review forbidden: $forbidden, answered by who asked: $self: $answer',
    ({ substrate, forbidden, self, answer }) => {
      const given: Partial<ApprovalRecordV1> = {
        mechanism: 'github_environment',
        substrate,
        self_approved: self,
        protection: {
          required_reviewers: ['a'],
          prevent_self_review: forbidden,
          admin_bypass: false,
          branch_policy: 'main',
        },
      };
      const act = answeredBy(draft, 'github_environment', self);
      expect(outcome(state, act, { substrate, ...withRecord(given) })).toBe(answer);
    },
  );

  it('is refused on dev_min where the environment can be passed by', () => {
    const strong = {
      self_approved: false,
      mechanism: 'github_environment' as const,
      substrate: 'dev_min' as const,
      protection: {
        required_reviewers: ['a', 'b'],
        prevent_self_review: true,
        admin_bypass: false,
        branch_policy: 'main',
      },
    };
    const answer = (change: Partial<ApprovalRecordV1>) => {
      const given = { ...strong, ...change };
      return outcome(state, answeredBy(draft, given.mechanism, false), { substrate: 'dev_min', ...withRecord(given) });
    };
    expect(answer({})).toBe('accepted');
    expect(answer({ mechanism: 'embedded_recorded_answer' })).toBe('E_APPROVAL_WEAK');
    expect(answer({ protection: { ...strong.protection, admin_bypass: true } })).toBe('E_APPROVAL_WEAK');
    expect(answer({ protection: { ...strong.protection, prevent_self_review: false } })).toBe('E_APPROVAL_WEAK');
    expect(answer({ protection: { ...strong.protection, required_reviewers: [] } })).toBe('E_APPROVAL_WEAK');
    expect(answer({ protection: { ...strong.protection, branch_policy: 'none' } })).toBe('E_APPROVAL_WEAK');
  });
});

describe('an execution go', () => {
  const state = stateAfter(...executable.slice(0, 4));
  const answered = (definition_sha256: string | null, draft = drafts.go()) => ({
    approval: { record: { ...answerFor(draft), definition_sha256 }, sha256: HEX },
  });

  it('names the definition that is approved', () => {
    expect(unresolvedOf(state, drafts.go(), answered(null))).toEqual(['definition_sha256']);
    expect(unresolvedOf(state, drafts.go(), answered(ROOT))).toEqual(['definition_sha256']);
  });

  it('of the plan before is none of the plan that took its place', () => {
    const again = stateAfter(...executable, drafts.expand('M0', {}, ROOT));
    const go = drafts.go('M0', 'again');
    expect(outcome(again, go, { definitionSha256: ROOT, ...answered(HEX, go) })).toBe('E_APPROVAL_MISMATCH');
    expect(outcome(again, go, { definitionSha256: ROOT, ...answered(ROOT, go) })).toBe('accepted');
  });
});

/** Another value of each member that an act leaves open. */
const OTHERWISE: readonly (readonly [act: string, member: string, value: unknown])[] = [
  ['drift resolution', 'class', 'DS-S2'],
  ['drift resolution', 'resolution', 'REPINNED'],
  ['drift resolution', 'refs', ['region']],
  ['drift resolution', 'stale_lanes', ['M0.A', 'M0.B']],
  ['drift resolution', 'stale_lanes', []],
  ['reopening', 'reason', 'SCOPE_UPLIFT'],
  ['reopening', 'affected_lanes', ['M0.B']],
  ['reopening', 'occupied_by', 'M1'],
  ['waiver', 'item', 'runtime_budget:M0.B:m0_20261122T100000Z'],
  ['waiver', 'elapsed_seconds', 60],
  ['waiver', 'reason', 'another'],
  ['waiver', 'residual_risk', 'another'],
  ['revocation', 'reason', 'another'],
  ['budget reset', 'reset_intent', 'another'],
  ['budget reset', 'snapshot', { ...REF, sha256: ROOT }],
];

describe('an act that its purpose leaves open', () => {
  it.each(OTHERWISE)('%s is refused with an answer of another %s: %j', (act, member, value) => {
    const { before, draft } = ACTS[act] ?? { before: [], draft: drafts.activate() };
    const record = answerFor(draft);
    const answered = (subject: ApprovalRecordV1['subject']) => ({
      approval: { record: { ...record, subject }, sha256: HEX },
    });
    const told = new Map<string, unknown>(Object.entries(record.subject ?? {}));
    expect(told.has(member)).toBe(true);
    const other = answered(Object.fromEntries([...told, [member, value]]) as ApprovalRecordV1['subject']);
    expect(unresolvedOf(stateAfter(...before), draft, other)).toEqual([`subject.${member}`]);
    expect(unresolvedOf(stateAfter(...before), draft, answered(null))).toEqual(['subject']);
  });
});

describe('a question', () => {
  it.each([
    ['drift_resolution', null, false],
    ['reopening', null, false],
    ['waiver', null, false],
    ['revocation', null, false],
    ['budget_reset', null, false],
    ['activation', null, true],
    ['execution_go', null, true],
    ['decision', null, true],
    ['revocation', { event: 'EXECUTION_GO_REVOKED', reason: 'x' }, true],
    ['waiver', { event: 'EXECUTION_GO_REVOKED', reason: 'x' }, false],
    ['activation', { event: 'EXECUTION_GO_REVOKED', reason: 'x' }, false],
  ] as const)('about %s that names %j says what it is about: %s', (purpose, subject, says) =>
    expect(namesItsAct({ purpose, subject })).toBe(says),
  );
});

describe('a signed answer', () => {
  const draft = answeredBy(drafts.activate(), 'signed_dispatch');
  const state = stateAfter(...initialised);
  const record = { ...answerFor(draft), mechanism: 'signed_dispatch' as const };
  const signed = (
    signatureDifferences: readonly string[] | undefined,
    substrate: 'embedded' | 'dev_min' = 'embedded',
  ) => ({
    substrate,
    approval: {
      record: { ...record, substrate },
      sha256: HEX,
      ...(signatureDifferences === undefined ? {} : { signatureDifferences }),
    },
  });

  it('is accepted when it is what was signed with the pinned key', () => {
    expect(outcome(state, draft, signed([]))).toBe('accepted');
    expect(outcome(state, draft, signed([], 'dev_min'))).toBe('accepted');
  });

  it('is refused when it is not, and says in what', () => {
    expect(outcome(state, draft, signed(['signed_dispatch.phase']))).toBe('E_APPROVAL_MISMATCH');
    expect(unresolvedOf(state, draft, signed(['signed_dispatch.phase']))).toEqual(['signed_dispatch.phase']);
  });

  it('is refused when nobody verified it', () =>
    expect(outcome(state, draft, signed(undefined))).toBe('E_APPROVAL_MISMATCH'));

  it('is used once', () => {
    const used = { ...state, usedNonces: [record.nonce] };
    expect(outcome(used, draft, signed([]))).toBe('E_ACTIVATION_TOKEN_REUSED');
  });
});

describe('what an answer is bound to', () => {
  const permitted = stateAfter(...executable.slice(0, 4));
  const activated = drafts.activate();
  const go = drafts.go();
  const pin = drafts.operatorPin();
  const waiver = drafts.waive();
  it.each<{ given: string; before: readonly Draft[]; draft: Draft; change: Partial<ApprovalRecordV1>; member: string }>(
    [
      {
        given: 'an activation of another execution',
        before: initialised,
        draft: activated,
        change: { execution_id: 'm0_20261122T110000Z' },
        member: 'execution_id',
      },
      {
        given: 'an activation bound to another verdict',
        before: initialised,
        draft: activated,
        change: { predecessor_verdict: REF },
        member: 'predecessor_verdict',
      },
      {
        given: 'an activation whose answer was given in another way',
        before: initialised,
        draft: activated,
        change: { mechanism: 'github_environment' },
        member: 'mechanism',
      },
      {
        given: 'an activation that was not self-approved',
        before: initialised,
        draft: activated,
        change: { self_approved: false },
        member: 'self_approved',
      },
      {
        given: 'a go for another execution',
        before: executable.slice(0, 4),
        draft: go,
        change: { execution_id: 'm0_20261122T110000Z' },
        member: 'execution_id',
      },
      {
        given: 'a go until another time',
        before: executable.slice(0, 4),
        draft: go,
        change: { expires_at_utc: '2026-11-22T11:00:00.000000Z' },
        member: 'expires_at_utc',
      },
      {
        given: 'a pin of another value',
        before: undecided,
        draft: pin,
        change: { decisions: [{ key: 'region', value: 'eu-west-1', locator: null }] },
        member: 'decisions.region',
      },
      {
        given: 'a pin that was not answered',
        before: undecided,
        draft: pin,
        change: { decisions: [] },
        member: 'decisions.region',
      },
      {
        given: 'a waiver until another time',
        before: slow,
        draft: waiver,
        change: { expires_at_utc: '2026-11-22T11:00:00.000000Z' },
        member: 'expires_at_utc',
      },
    ],
  )('$given is refused for $member', ({ before, draft, change, member }) => {
    const approval = { record: { ...answerFor(draft), ...change }, sha256: HEX };
    expect(outcome(stateAfter(...before), draft, { approval })).toBe('E_APPROVAL_MISMATCH');
    expect(unresolvedOf(stateAfter(...before), draft, { approval })).toEqual([member]);
  });

  it('a go is for the execution that was activated, and after a reopening for the one that it began', () => {
    const second = 'm0_20261122T110000Z';
    const inSecond = (draft: Draft) => ({
      approval: { record: { ...answerFor(draft), execution_id: second }, sha256: HEX },
    });
    const never = drafts.go('M0', 'never', second);
    expect(outcome(permitted, never, inSecond(never))).toBe('E_APPROVAL_MISMATCH');
    expect(unresolvedOf(permitted, never, inSecond(never))).toEqual(['execution_id']);
    const reopening = drafts.reopen() as Extract<Draft, { event: 'PHASE_REOPENED' }>;
    const began = { ...reopening, payload: { ...reopening.payload, execution_id: second } };
    expect(outcome(stateAfter(...done), began, inSecond(began))).toBe('accepted');
    const reopened = stateAfter(...done, began);
    expect(outcome(reopened, never, inSecond(never))).toBe('accepted');
    expect(outcome(reopened, drafts.go('M0', 'old'))).toBe('E_APPROVAL_MISMATCH');
  });

  it('is the operator whom M0 pinned', () => {
    const identity = { ...(drafts.pin() as Extract<Draft, { event: 'DECISION_PINNED' }>) };
    const payload = { ...identity.payload, key: 'operator_identity', value: 'operator:another' };
    const state = stateAfter(...executable.slice(0, 4), { ...identity, payload });
    expect(outcome(permitted, go)).toBe('accepted');
    expect(outcome(state, go)).toBe('E_APPROVAL_MISMATCH');
  });

  it('one answer pins several decisions, and each of them once', () => {
    const state = stateAfter(...undecided, drafts.operatorPin('pins', 'region'));
    expect(outcome(state, drafts.operatorPin('pins', 'owner'))).toBe('accepted');
    expect(outcome(state, drafts.operatorPin('pins', 'region'))).toBe('E_ACTIVATION_TOKEN_REUSED');
  });

  describe('of the answer that activated the phase', () => {
    // The token of `drafts.activate()`, on whose environment the operator answered the decisions as well.
    const { nonce } = (activated.payload as { approval: { nonce: string } }).approval;
    const held = (key: string, token = nonce) => {
      const draft = drafts.operatorPin(token, key);
      const record = { ...answerFor(draft), purpose: 'activation' as const, environment: 'phase-activation-m0' };
      return { draft, facts: { approval: { record, sha256: HEX } } };
    };
    const verdictOf = (state: LedgerState, { draft, facts }: ReturnType<typeof held>) => outcome(state, draft, facts);
    const planned = stateAfter(...undecided);

    it('each decision that it holds is pinned once', () => {
      expect(verdictOf(planned, held('region'))).toBe('accepted');
      const pinned = stateAfter(...undecided, held('region').draft);
      expect(verdictOf(pinned, held('owner'))).toBe('accepted');
      expect(verdictOf(pinned, held('region'))).toBe('E_ACTIVATION_TOKEN_REUSED');
    });

    it('nothing is pinned once the execution is permitted', () =>
      expect(verdictOf(stateAfter(...executable), held('region'))).toBe('E_ACTIVATION_TOKEN_REUSED'));

    it('a spent answer of another activation pins nothing', () => {
      const other = { ...planned, usedNonces: [...planned.usedNonces, 'other'] };
      expect(verdictOf(other, held('region', 'other'))).toBe('E_ACTIVATION_TOKEN_REUSED');
    });
  });

  it('an answer that gave the go pins nothing any more', () => {
    const state = stateAfter(...executable.slice(0, 4), drafts.go('M0', 'both'));
    expect(outcome(state, drafts.operatorPin('both'))).toBe('E_ACTIVATION_TOKEN_REUSED');
  });

  it('to stop needs no answer, and whoever names an operator has to show his', () => {
    const state = stateAfter(...executable);
    expect(outcome(state, drafts.revoke())).toBe('accepted');
    expect(outcome(state, { ...drafts.revokeByOperator(), actor: CONTROLLER })).toBe('E_ACTIVATION_NOT_OPERATOR');
    expect(outcome(stateAfter(...failed), drafts.revoke())).toBe('accepted');
  });
});

const activated = drafts.activate();

it.each([
  ['of this phase', 'm0_20261122T100000Z', 'accepted'],
  ['of another phase', 'm9_20261122T100000Z', 'E_APPROVAL_MISMATCH'],
  ['of no second', 'm0_99999999T999999Z', 'E_APPROVAL_MISMATCH'],
  ['of a day that there was not', 'm0_20260229T100000Z', 'E_APPROVAL_MISMATCH'],
  ['of no form', 'm0_2026', 'E_APPROVAL_MISMATCH'],
])('an execution %s begins: %s, %s', (_given, execution_id, answer) => {
  const draft = { ...activated, payload: { ...activated.payload, execution_id } } as Draft;
  const approval = { record: { ...answerFor(activated), execution_id }, sha256: HEX };
  expect(outcome(stateAfter(drafts.initialise()), draft, { approval })).toBe(answer);
});
