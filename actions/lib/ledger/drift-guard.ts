import { type Decision, type GuardFacts, refuse } from './decision.ts';
import { pinnedDigest } from './derived.ts';
import { isDetected } from './drift.ts';
import type { Draft } from './events.ts';
import type { PhaseState } from './state.ts';

type DraftOf<E extends Draft['event']> = Extract<Draft, { event: E }>;

/** A drift can name only pins that the phase has, for it is measured at their digests whether they were replaced. */
export function pinnedKeys(phase: PhaseState, { payload }: DraftOf<'DRIFT_RAISED'>): Decision | undefined {
  const unknown = (payload.keys ?? []).filter((key) => pinnedDigest(phase, key) === undefined);
  return unknown.length === 0 ? undefined : refuse('E_DECISION_UNKNOWN_KEY', 'the phase has no such pin', unknown);
}

/**
 * Resolved is what was violated and nothing beside it (02, section 6.1): a repin replaced every pin that the drift named,
 * a revert is confirmed by the detector of the class, or by reviews that answer exactly this event where there is none.
 */
export function driftResolution(
  phase: PhaseState,
  draft: DraftOf<'DRIFT_RESOLVED'>,
  facts: GuardFacts,
): Decision | undefined {
  const { class: name, resolution } = draft.payload;
  if (!phase.openDrift.includes(name)) return refuse('E_DRIFT_CLASS_UNKNOWN', `${name} is not open`);
  return resolution === 'REPINNED' ? repinned(phase, draft) : reverted(phase, draft, facts);
}

function repinned(phase: PhaseState, { payload }: DraftOf<'DRIFT_RESOLVED'>): Decision | undefined {
  const violated = phase.driftRaised[payload.class]?.pins ?? {};
  const names = Object.keys(violated);
  if (names.length === 0) return refuse('E_DRIFT_NO_REPIN', `${payload.class} names no pin that a repin could replace`);
  const unchanged = names.filter((key) => pinnedDigest(phase, key) === violated[key]);
  const unnamed = names.filter((key) => !payload.refs.includes(key));
  const foreign = payload.refs.filter((ref) => !names.includes(ref));
  const open = [...new Set([...unchanged, ...unnamed, ...foreign])];
  return open.length === 0
    ? undefined
    : refuse('E_DRIFT_NO_REPIN', `other pins than those that ${payload.class} names, or the same values`, open);
}

function reverted(
  phase: PhaseState,
  { phase: plan_phase, payload }: DraftOf<'DRIFT_RESOLVED'>,
  { driftReverted, driftReviews = [], substrate }: GuardFacts,
): Decision | undefined {
  if (isDetected(payload.class)) {
    return driftReverted === true
      ? undefined
      : refuse('E_DRIFT_NO_EVIDENCE', 'its detector does not say that the pin holds again');
  }
  const raised = phase.driftRaised[payload.class]?.eventSha256;
  const answering = driftReviews.filter(
    (review) =>
      review.class === payload.class &&
      review.raised_event_sha256 === raised &&
      review.plan_phase === plan_phase &&
      review.substrate === substrate,
  );
  if (answering.length > 0 && answering.length === payload.refs.length) return undefined;
  return refuse('E_DRIFT_NO_EVIDENCE', `not every reference is a review of this ${payload.class}`, payload.refs);
}
