import type { DriftReviewV1 } from '@spine-green/evidence-schemas/documents/drift_review.v1';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../actions/lib/ledger/events.ts';
import { chainOf, executable, outcome, stateAfter, unresolvedOf } from './builder.ts';
import { CI, drafts, EXECUTION, HEX, NOW, ROOT } from './drafts.ts';

const repin = (refs: string[], name = 'DS-I4'): Draft => drafts.resolveDrift('REPINNED', refs, name);
const onRegion = [...executable, drafts.drift('DS-I4', ['region'])];
const onPlan = [...executable, drafts.drift('DS-M2', ['plan'])];
const unrelated = drafts.operatorPin('pin-2', 'owner');
const OTHER = 'b'.repeat(64);

describe('a repin resolves the drift whose pins it replaces', () => {
  it.each<{ given: string; before: readonly Draft[]; draft: Draft; answer: string }>([
    {
      given: 'the named decision has another value',
      before: [...onRegion, drafts.pin('M0', ROOT)],
      draft: repin(['region']),
      answer: 'accepted',
    },
    {
      given: 'the named plan is another one',
      before: [...onPlan, drafts.expand('M0', {}, ROOT)],
      draft: repin(['plan'], 'DS-M2'),
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
      before: [...onRegion, unrelated, drafts.pin('M0', ROOT)],
      draft: repin(['region', 'owner']),
      answer: 'E_DRIFT_NO_REPIN',
    },
    {
      given: 'one of two named pins stays as it was',
      before: [...executable, drafts.drift('DS-I4', ['region', 'plan']), drafts.pin('M0', ROOT)],
      draft: repin(['region', 'plan']),
      answer: 'E_DRIFT_NO_REPIN',
    },
    {
      given: 'nothing is shown',
      before: [...onRegion, drafts.pin('M0', ROOT)],
      draft: repin([]),
      answer: 'E_DRIFT_NO_REPIN',
    },
    {
      given: 'the drift is about no pin',
      before: [...executable, drafts.drift('DS-S1'), drafts.pin('M0', ROOT)],
      draft: repin(['region'], 'DS-S1'),
      answer: 'E_DRIFT_NO_REPIN',
    },
  ])('$given: $answer', ({ before, draft, answer }) => expect(outcome(stateAfter(...before), draft)).toBe(answer));

  it('says which pins are open', () => {
    expect(unresolvedOf(stateAfter(...onRegion, unrelated), repin(['owner']))).toEqual(['region', 'owner']);
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
    expect(outcome(state, draft, { driftReviews: reviews, driftReverted: true })).toBe('E_DRIFT_NO_EVIDENCE');
  });

  it('no review stands in for a detector', () => {
    const detected = stateAfter(...executable, drafts.drift());
    const of = { ...review, class: 'DS-S1', raised_event_sha256: HEX };
    expect(outcome(detected, drafts.resolveDrift(), { driftReverted: false, driftReviews: [of] })).toBe(
      'E_DRIFT_NO_EVIDENCE',
    );
  });
});
