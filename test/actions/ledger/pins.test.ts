import type { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { describe, expect, it } from 'vitest';
import type { GuardFacts } from '../../../actions/lib/ledger/decision.ts';
import type { Draft } from '../../../actions/lib/ledger/events.ts';
import { answerFor, bothPassed, done, executable, outcome, stateAfter, unresolvedOf } from './builder.ts';
import { drafts, HEX, OPERATOR, OTHER_REGION, REGION, ROOT } from './drafts.ts';

type Pin = Extract<Draft, { event: 'DECISION_PINNED' }>;
type Facts = Partial<GuardFacts>;
type Row = { readonly given: string; readonly draft: Draft; readonly facts?: Facts; readonly answer: string };

const undecided = [drafts.initialise(), drafts.activate(), drafts.expand()];
const SOMEBODY = { ...OPERATOR, id: 'operator:somebody' };

const by = (decidedBy: NonNullable<GuardFacts['pin']>['decidedBy'] & string): Facts => ({
  pin: { declared: true, decidedBy },
});

/** A pin of the controller that says this of its source. */
function declared(source: Pin['payload']['source']): Draft {
  const draft = drafts.pin() as Pin;
  return { ...draft, payload: { ...draft.payload, source } };
}

/** A pin with an answer of the operator that says this of its source. */
function answered(source: Pin['payload']['source']): Draft {
  const draft = drafts.operatorPin() as Pin;
  return { ...draft, payload: { ...draft.payload, source } };
}

const withAnswers = (draft: Draft, decisions: ApprovalRecordV1['decisions']): Facts => ({
  approval: { record: { ...answerFor(draft), decisions }, sha256: HEX },
});

const region = (value: string) => ({ key: 'region', value, locator: null });

describe('whose a decision is', () => {
  it.each<Row>([
    { given: 'what is used, under its source', draft: declared('computed'), facts: by('computed'), answer: 'accepted' },
    {
      given: "the operator's, under any source of the controller",
      draft: declared('computed'),
      facts: by('operator'),
      answer: 'E_ACTIVATION_NOT_OPERATOR',
    },
    {
      given: "the operator's, as a value of the registry",
      draft: declared('handles_registry'),
      facts: by('operator'),
      answer: 'E_ACTIVATION_NOT_OPERATOR',
    },
    {
      given: "the operator's, as nothing to decide",
      draft: declared('not_applicable'),
      facts: by('operator'),
      answer: 'E_ACTIVATION_NOT_OPERATOR',
    },
    {
      given: 'nobody whom a definition names',
      draft: declared('computed'),
      facts: { pin: { declared: true } },
      answer: 'E_ACTIVATION_NOT_OPERATOR',
    },
    {
      given: 'the registry, and the pin says computed',
      draft: declared('computed'),
      facts: by('handles_registry'),
      answer: 'E_DECISION_MISMATCH',
    },
    {
      given: 'nobody on this substrate, and the pin says computed',
      draft: declared('computed'),
      facts: by('not_applicable'),
      answer: 'E_DECISION_MISMATCH',
    },
    {
      given: 'the operator, who answered, and the pin says computed',
      draft: answered('computed'),
      facts: by('operator'),
      answer: 'E_DECISION_MISMATCH',
    },
    {
      given: 'a declared source, and the operator answered it',
      draft: answered('operator'),
      facts: by('computed'),
      answer: 'accepted',
    },
    {
      given: 'a declared source, and the pin says operator without an answer',
      draft: declared('operator'),
      facts: by('computed'),
      answer: 'E_ACTIVATION_NOT_OPERATOR',
    },
  ])('$given: $answer', ({ draft, facts, answer }) =>
    expect(outcome(stateAfter(...undecided), draft, facts)).toBe(answer),
  );

  it('is said before a running lane is looked at, and of a blocked phase too', () => {
    const blocked = stateAfter(...executable, drafts.drift());
    expect(outcome(blocked, declared('computed'), by('operator'))).toBe('E_ACTIVATION_NOT_OPERATOR');
  });
});

describe('the registry of a pin', () => {
  it.each([
    { inForce: HEX, answer: 'accepted' },
    { inForce: ROOT, answer: 'E_DECISION_MISMATCH' },
    { inForce: undefined, answer: 'E_DECISION_MISMATCH' },
  ])('is the one in force: $inForce is $answer', ({ inForce, answer }) => {
    const facts = { registrySha256: inForce } as Facts;
    expect(outcome(stateAfter(...undecided), drafts.pin(), facts)).toBe(answer);
    expect(outcome(stateAfter(...undecided), drafts.operatorPin(), facts)).toBe(answer);
  });
});

describe('an answer', () => {
  const state = stateAfter(...undecided);

  it.each<Row & { readonly member?: string }>([
    {
      given: 'a digest that is not that of the answered value',
      draft: drafts.operatorPin('pin', 'region', ['eu-west-2', ROOT]),
      answer: 'E_APPROVAL_MISMATCH',
    },
    {
      given: 'a value as a locator',
      draft: drafts.operatorPin(),
      facts: withAnswers(drafts.operatorPin(), [{ key: 'region', value: null, locator: 'eu-west-2' }]),
      answer: 'E_APPROVAL_MISMATCH',
    },
    { given: 'the value that was answered', draft: drafts.operatorPin(), answer: 'accepted' },
  ])('pins $given: $answer', ({ draft, facts, answer }) => {
    expect(outcome(state, draft, facts)).toBe(answer);
    if (answer !== 'accepted') expect(unresolvedOf(state, draft, facts)).toEqual(['decisions.region']);
  });

  it('that activated the phase takes the place of no later one', () => {
    const activation = drafts.operatorPin('activate-M0');
    const record = { ...answerFor(activation), purpose: 'activation' as const, environment: 'phase-activation-m0' };
    const facts = { approval: { record, sha256: HEX } };
    expect(outcome(state, activation, facts)).toBe('accepted');
    const later = stateAfter(...undecided, drafts.operatorPin('later', 'region', OTHER_REGION));
    expect(outcome(later, activation, facts)).toBe('E_ACTIVATION_TOKEN_REUSED');
  });
});

describe('a go', () => {
  const pinned = stateAfter(...undecided, drafts.operatorPin());
  const go = drafts.go();

  it.each([
    { given: 'without decisions of its own', decisions: [], open: undefined },
    { given: 'over what is pinned as it says', decisions: [region('eu-west-2')], open: undefined },
    { given: 'over another value', decisions: [region('eu-west-3')], open: ['decisions.region'] },
    {
      given: 'over a decision that nobody pinned',
      decisions: [region('eu-west-2'), { key: 'owner', value: 'root', locator: null }],
      open: ['decisions.owner'],
    },
  ])('$given: $open', ({ decisions, open }) => {
    const facts = withAnswers(go, decisions);
    expect(outcome(pinned, go, facts)).toBe(open === undefined ? 'accepted' : 'E_APPROVAL_MISMATCH');
    expect(unresolvedOf(pinned, go, facts)).toEqual(open);
  });

  it('is refused over a pin whose digest is another', () => {
    const forged = stateAfter(...undecided, drafts.operatorPin('pin', 'region', ['eu-west-2', ROOT]));
    expect(outcome(forged, go, withAnswers(go, [region('eu-west-2')]))).toBe('E_APPROVAL_MISMATCH');
  });

  it.each([
    { given: 'another value', pin: drafts.pin('M0', ROOT), holds: false },
    { given: 'another value by an answer', pin: drafts.operatorPin('pin', 'region', OTHER_REGION), holds: false },
    { given: 'a key that it was not given over', pin: drafts.operatorPin('pin', 'owner', REGION), holds: false },
    { given: 'the same value', pin: drafts.pin(), holds: true },
  ])('after a pin of $given holds: $holds', ({ pin, holds }) => {
    const state = stateAfter(...executable, pin);
    expect(state.phases.M0.executionGo !== undefined).toBe(holds);
    expect(outcome(state, drafts.start())).toBe(holds ? 'accepted' : 'E_NO_EXECUTION_GO');
    expect(outcome(stateAfter(...executable, pin, drafts.go('M0', 'again')), drafts.start())).toBe('accepted');
  });

  it('that a pin ended leaves the results stale', () => {
    const { lanes, executionGo } = stateAfter(...bothPassed, drafts.pin('M0', ROOT)).phases.M0;
    expect(executionGo).toBeUndefined();
    expect(Object.values(lanes).map(({ status }) => status)).toEqual(['STALE', 'STALE']);
  });
});

describe('the operator', () => {
  const identity = (id: string): Draft => drafts.operatorPin('pin', 'operator_identity', [id, digests[id] ?? '']);
  /** Of the canonical texts, by another program. */
  const digests: Readonly<Record<string, string>> = {
    'operator:test': '2f39dac2211a11623cc131c2e9adfc7b662c6cf48afe46c27eb33dccf6a77183',
    'operator:somebody': '77bb58e94e6b96a74978b51d7abb892eb0529c2b6ed8988d283482d289f78b2c',
  };
  const opened = stateAfter(...undecided);

  it('is who opened the first phase, until somebody is pinned', () => {
    const other = { ...drafts.operatorPin(), actor: SOMEBODY } as Draft;
    const record = { ...answerFor(drafts.operatorPin()), operator: SOMEBODY.id };
    const facts = { approval: { record, sha256: HEX } };
    expect(outcome(opened, other, facts)).toBe('E_APPROVAL_MISMATCH');
    expect(unresolvedOf(opened, other, facts)).toEqual(['operator']);
  });

  it('is pinned as who opened the first phase, and as nobody else in that execution', () => {
    expect(outcome(opened, identity('operator:test'))).toBe('accepted');
    expect(outcome(opened, identity('operator:somebody'))).toBe('E_APPROVAL_MISMATCH');
    expect(unresolvedOf(opened, identity('operator:somebody'))).toEqual(['operator_identity']);
  });

  it('hands over to somebody else in a later execution', () => {
    const reopened = stateAfter(...done, drafts.reopen());
    const execution = 'm0_20261123T100000Z';
    const { phases } = reopened;
    const later = { ...reopened, phases: { ...phases, M0: { ...phases.M0, execution } } };
    const record = { ...answerFor(identity('operator:somebody')), execution_id: execution };
    expect(outcome(later, identity('operator:somebody'), { approval: { record, sha256: HEX } })).toBe('accepted');
  });
});

/** M1 asks for the region again. */
const inM1 = [...done, drafts.activate('M1'), drafts.expand('M1')];

describe('what an earlier phase pinned', () => {
  it.each<Row>([
    { given: 'is pinned again as it is', draft: drafts.pin('M1'), answer: 'accepted' },
    { given: 'is pinned otherwise', draft: drafts.pin('M1', ROOT), answer: 'E_DECISION_TWICE' },
  ])('$given: $answer', ({ draft, answer }) => expect(outcome(stateAfter(...inM1), draft)).toBe(answer));

  it.each<Row>([
    { given: 'no go is given', draft: drafts.go('M1'), answer: 'E_DECISION_TWICE' },
    { given: 'no lane starts', draft: drafts.start('M1.A'), answer: 'E_DECISION_TWICE' },
    { given: 'it is pinned as it is there', draft: drafts.pin('M1', HEX), answer: 'accepted' },
  ])('is another than the later phase has: $given', ({ draft, answer }) => {
    const state = stateAfter(...inM1, drafts.pin('M1', ROOT), drafts.go('M1', 'before'));
    expect(outcome(state, draft)).toBe(answer);
    if (answer !== 'accepted') expect(unresolvedOf(state, draft)).toEqual(['region']);
  });

  it('is what a later phase has when the earlier one is opened again and pins anew', () => {
    const pinned = [...inM1, drafts.pin('M1'), drafts.reopen('M1')];
    expect(outcome(stateAfter(...pinned), drafts.pin('M0', ROOT))).toBe('accepted');
  });
});

describe('an answer that holds a key twice', () => {
  const pin = drafts.operatorPin();
  it.each([
    { given: 'with one value', decisions: [region(REGION[0]), region(REGION[0])] },
    { given: 'with two', decisions: [region(REGION[0]), region(OTHER_REGION[0])] },
    {
      given: 'with one value, beside another key',
      decisions: [region(REGION[0]), { ...region('x'), key: 'owner' }, region(REGION[0])],
    },
  ])('$given permits nothing', ({ decisions }) => {
    const facts = withAnswers(pin, decisions);
    expect(outcome(stateAfter(...undecided), pin, facts)).toBe('E_DECISION_TWICE');
    expect(unresolvedOf(stateAfter(...undecided), pin, facts)).toEqual(['region']);
  });
});
