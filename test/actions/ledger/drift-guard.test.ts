import type { DriftReviewV1 } from '@spine-green/evidence-schemas/documents/drift_review.v1';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../actions/lib/ledger/events.ts';
import { chainOf, executable, outcome, stateAfter, unresolvedOf } from './builder.ts';
import { CI, drafts, EXECUTION, HEX, NOTHING_SHA256, NOW, ROOT, TEST_SHA256 } from './drafts.ts';

const repin = (refs: string[], name = 'DS-I4'): Draft => drafts.resolveDrift('REPINNED', refs, name);
const onRegion = [...executable, drafts.drift('DS-I4', ['region'])];
const onPlan = [...executable, drafts.drift('DS-M2', ['plan'])];
const unrelated = drafts.operatorPin('pin-2', 'owner');
const OTHER = 'b'.repeat(64);

describe('a repin resolves the drift whose pins it replaces', () => {
  it.each<{ given: string; before: readonly Draft[]; draft: Draft; answer: string }>([
    {
      given: 'the named decision has another value',
      before: [...onRegion, drafts.pin('M0', ROOT, ROOT)],
      draft: repin(['region']),
      answer: 'accepted',
    },
    {
      given: 'the named plan is another one',
      before: [...onPlan, drafts.expand('M0', {}, ROOT)],
      draft: repin(['plan'], 'DS-M2'),
      answer: 'accepted',
    },
    {
      given: 'the registry is of the same version and gives another value',
      before: [...onRegion, drafts.pin('M0', ROOT)],
      draft: repin(['region']),
      answer: 'E_DRIFT_NO_REPIN',
    },
    {
      given: 'the operator decided otherwise, for which no registry has a version',
      before: [...onRegion, drafts.operatorPin()],
      draft: repin(['region']),
      answer: 'accepted',
    },
    { given: 'nothing was pinned since', before: onRegion, draft: repin(['region']), answer: 'E_DRIFT_NO_REPIN' },
    {
      given: 'the same value was pinned again',
      before: [...onRegion, drafts.pin()],
      draft: repin(['region']),
      answer: 'E_DRIFT_NO_REPIN',
    },
    {
      given: 'the same plan was expanded again',
      before: [...onPlan, drafts.expand()],
      draft: repin(['plan'], 'DS-M2'),
      answer: 'E_DRIFT_NO_REPIN',
    },
    {
      given: 'a decision that the drift does not name is shown',
      before: [...onRegion, unrelated],
      draft: repin(['owner']),
      answer: 'E_DRIFT_NO_REPIN',
    },
    {
      given: 'one more decision is shown',
      before: [...onRegion, unrelated, drafts.pin('M0', ROOT, ROOT)],
      draft: repin(['region', 'owner']),
      answer: 'E_DRIFT_NO_REPIN',
    },
    {
      given: 'one of two named pins stays as it was',
      before: [...executable, drafts.drift('DS-I4', ['region', 'plan']), drafts.pin('M0', ROOT, ROOT)],
      draft: repin(['region', 'plan']),
      answer: 'E_DRIFT_NO_REPIN',
    },
    {
      given: 'nothing is shown',
      before: [...onRegion, drafts.pin('M0', ROOT, ROOT)],
      draft: repin([]),
      answer: 'E_DRIFT_NO_REPIN',
    },
    {
      given: 'the drift is about no pin',
      before: [...executable, drafts.drift('DS-S1'), drafts.pin('M0', ROOT, ROOT)],
      draft: repin(['region'], 'DS-S1'),
      answer: 'E_DRIFT_NO_REPIN',
    },
  ])('$given: $answer', ({ before, draft, answer }) => expect(outcome(stateAfter(...before), draft)).toBe(answer));

  it('says which pins are open', () => {
    expect(unresolvedOf(stateAfter(...onRegion, unrelated), repin(['owner']))).toEqual(['region', 'owner']);
  });

  it.each([
    { named: ['M0.A'], answer: 'accepted' },
    { named: ['M0.A', 'M0.Z'], answer: 'E_LANE_NOT_BUILT' },
  ])('makes lanes stale that a plan has: $named is $answer', ({ named, answer }) => {
    const draft = repin(['region']);
    const state = stateAfter(...onRegion, drafts.pin('M0', ROOT, ROOT));
    const other = { ...draft, payload: { ...draft.payload, stale_lanes: named } } as Draft;
    expect(outcome(state, other)).toBe(answer);
  });

  it('is measured at pins that the phase has: a drift about any other is not raised', () => {
    const state = stateAfter(...executable);
    expect(outcome(state, drafts.drift('DS-I4', ['region']))).toBe('accepted');
    expect(outcome(state, drafts.drift('DS-I4', ['nothing']))).toBe('E_DECISION_UNKNOWN_KEY');
  });
});

describe('a revert of a class that nothing detects is proven by a review of that very drift', () => {
  const list = [...executable, drafts.drift('DS-I6')];
  const state = stateAfter(...list);
  const review: DriftReviewV1 = {
    schema: 'fp.drift_review.v1',
    substrate: 'embedded',
    plan_phase: 'M0',
    execution_id: EXECUTION,
    class: 'DS-I6',
    raised_event_sha256: chainOf(list).at(-1)?.event_sha256 ?? '',
    looked_at: [{ what: 'terraform plan', found: 'no changes' }],
    written_at_utc: NOW,
    ci: CI,
  };
  const revert = drafts.resolveDrift('REVERTED', ['evidence/a.json'], 'DS-I6');
  const both = drafts.resolveDrift('REVERTED', ['evidence/a.json', 'evidence/b.json'], 'DS-I6');

  it('is accepted with one', () => expect(outcome(state, revert, { driftReviews: [review] })).toBe('accepted'));

  it.each<{ given: string; reviews: readonly DriftReviewV1[]; draft?: Draft }>([
    { given: 'no review', reviews: [] },
    { given: 'a review of another class', reviews: [{ ...review, class: 'DS-B1' }] },
    { given: 'a review of an earlier drift of the class', reviews: [{ ...review, raised_event_sha256: OTHER }] },
    { given: 'a review of another phase', reviews: [{ ...review, plan_phase: 'M1' }] },
    { given: 'a review of another substrate', reviews: [{ ...review, substrate: 'emulated' }] },
    { given: 'one reference that is no review', reviews: [review], draft: both },
  ])('is refused with $given', ({ reviews, draft = revert }) => {
    expect(outcome(state, draft, { driftReviews: reviews })).toBe('E_DRIFT_NO_EVIDENCE');
  });

  it('no review stands in for a detector', () => {
    const detected = stateAfter(...executable, drafts.drift());
    const of = { ...review, class: 'DS-S1', raised_event_sha256: HEX };
    const revert = drafts.resolveDrift('REVERTED', ['evidence/a.json']);
    expect(outcome(detected, revert, { driftReviews: [of] })).toBe('E_DRIFT_NO_EVIDENCE');
  });
});

type Rows = readonly { what: string; pinned_sha256: string; found_sha256: string }[];
const OF_CLASS = { what: 'DS-I4', pinned_sha256: NOTHING_SHA256, found_sha256: TEST_SHA256 };
const OF_REGION = { what: 'region', pinned_sha256: HEX, found_sha256: ROOT };
const comparing = (draft: Draft, compared: Rows): Draft =>
  ({ ...draft, payload: { ...draft.payload, compared } }) as Draft;

describe('an event of a drift records what was compared, and is judged by it', () => {
  const state = stateAfter(...executable);
  const raise = drafts.drift('DS-I4', ['region']);

  it.each<{ given: string; compared: Rows; answer: string }>([
    { given: 'the findings and the pin that differs', compared: [OF_CLASS, OF_REGION], answer: 'accepted' },
    { given: 'nothing', compared: [], answer: 'E_DRIFT_NOT_SHOWN' },
    { given: 'the findings alone', compared: [OF_CLASS], answer: 'E_DRIFT_NOT_SHOWN' },
    {
      given: 'a detector that found nothing',
      compared: [{ ...OF_CLASS, found_sha256: NOTHING_SHA256 }, OF_REGION],
      answer: 'E_DRIFT_NOT_SHOWN',
    },
    {
      given: 'findings that are not its evidence',
      compared: [{ ...OF_CLASS, found_sha256: OTHER }, OF_REGION],
      answer: 'E_DRIFT_NOT_SHOWN',
    },
    {
      given: 'another value than no finding for the class',
      compared: [{ ...OF_CLASS, pinned_sha256: OTHER }, OF_REGION],
      answer: 'E_DRIFT_NOT_SHOWN',
    },
    {
      given: 'a pin that the ledger does not hold',
      compared: [OF_CLASS, { ...OF_REGION, pinned_sha256: OTHER }],
      answer: 'E_DRIFT_NOT_SHOWN',
    },
    {
      given: 'a pin that holds',
      compared: [OF_CLASS, { ...OF_REGION, found_sha256: HEX }],
      answer: 'E_DRIFT_NOT_SHOWN',
    },
    {
      given: 'a pin that it does not name',
      compared: [OF_CLASS, OF_REGION, { ...OF_REGION, what: 'owner' }],
      answer: 'E_DRIFT_NOT_SHOWN',
    },
  ])('raised over $given: $answer', ({ compared, answer }) =>
    expect(outcome(state, comparing(raise, compared))).toBe(answer),
  );

  const gone = { ...OF_CLASS, found_sha256: NOTHING_SHA256 };
  const holds = { ...OF_REGION, found_sha256: HEX };
  it.each<{ given: string; compared: Rows; answer: string }>([
    { given: 'no finding and the pin as it is', compared: [gone, holds], answer: 'accepted' },
    { given: 'nothing', compared: [], answer: 'E_DRIFT_NO_EVIDENCE' },
    { given: 'no finding alone', compared: [gone], answer: 'E_DRIFT_NO_EVIDENCE' },
    { given: 'a detector that still finds it', compared: [OF_CLASS, holds], answer: 'E_DRIFT_NO_EVIDENCE' },
    { given: 'a pin that still differs', compared: [gone, OF_REGION], answer: 'E_DRIFT_NO_EVIDENCE' },
    {
      given: 'a pin that the ledger does not hold, twice',
      compared: [gone, { what: 'region', pinned_sha256: OTHER, found_sha256: OTHER }],
      answer: 'E_DRIFT_NO_EVIDENCE',
    },
  ])('reverted over $given: $answer', ({ compared, answer }) => {
    const revert = comparing(drafts.resolveDrift('REVERTED', [], 'DS-I4'), compared);
    expect(outcome(stateAfter(...onRegion), revert)).toBe(answer);
  });

  it('a repin compares nothing, for the pins themselves are the proof', () => {
    const before = stateAfter(...onRegion, drafts.pin('M0', ROOT, ROOT));
    expect(outcome(before, comparing(repin(['region']), [gone]))).toBe('E_DRIFT_NO_REPIN');
  });
});
