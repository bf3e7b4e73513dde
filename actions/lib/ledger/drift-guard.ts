import { comparedFindings, isEqual, misplaced } from './compared.ts';
import { type Decision, type GuardFacts, refuse } from './decision.ts';
import { pinnedDigest } from './derived.ts';
import { isDetected } from './drift.ts';
import type { Draft } from './events.ts';
import type { LedgerState, PhaseState } from './state.ts';

type DraftOf<E extends Draft['event']> = Extract<Draft, { event: E }>;

/**
 * A drift shows what was compared: something was found for its class, and in the place of each pin that it names there
 * is another value. It can name only pins that the phase has, for at their digests it is measured whether they were
 * replaced.
 */
export function driftShown(phase: PhaseState, { payload }: DraftOf<'DRIFT_RAISED'>): Decision | undefined {
  const { class: name, evidence, keys = [], compared } = payload;
  // A second one with fewer pins would take the place of what the end of the first has to show.
  if (phase.openDrift.includes(name)) return refuse('E_DRIFT_OPEN', `${name} is open already`, [name]);
  const unknown = keys.filter((key) => pinnedDigest(phase, key) === undefined);
  if (unknown.length > 0) return refuse('E_DECISION_UNKNOWN_KEY', 'the phase has no such pin', unknown);
  const open = [
    ...misplaced(compared, { phase, class: name, keys }),
    ...compared.filter(isEqual).map(({ what }) => what),
    ...(compared[0]?.found_sha256 === comparedFindings(name, evidence).found_sha256 ? [] : ['evidence']),
  ];
  return open.length === 0
    ? undefined
    : refuse('E_DRIFT_NOT_SHOWN', 'what was compared shows no drift', [...new Set(open)]);
}

/**
 * Resolved is what was violated and nothing beside it (02, section 6.1): a repin replaced every pin that the drift named,
 * a revert is confirmed by the detector of the class, or by reviews that answer exactly this event where there is none.
 */
export function driftResolution(
  { phases }: Pick<LedgerState, 'phases'>,
  draft: DraftOf<'DRIFT_RESOLVED'>,
  facts: GuardFacts,
): Decision | undefined {
  const { class: name, resolution, stale_lanes: stale } = draft.payload;
  const phase = phases[draft.phase];
  if (!phase.openDrift.includes(name)) return refuse('E_DRIFT_CLASS_UNKNOWN', `${name} is not open`);
  return (
    (resolution === 'REPINNED' ? repinned(phase, draft) : reverted(phase, draft, facts)) ?? plannedIn(phases, stale)
  );
}

/** A lane that no plan has would be made stale in words alone, and the one that was meant would still hold. */
function plannedIn(phases: LedgerState['phases'], named: readonly string[]): Decision | undefined {
  const known = new Set(Object.values(phases).flatMap(({ lanes }) => Object.keys(lanes)));
  const unknown = named.filter((lane) => !known.has(lane));
  return unknown.length === 0
    ? undefined
    : refuse('E_LANE_NOT_BUILT', 'no plan has the lanes to be made stale', unknown);
}

function repinned(phase: PhaseState, { payload }: DraftOf<'DRIFT_RESOLVED'>): Decision | undefined {
  const { pins: violated = {}, registries = {} } = phase.driftRaised[payload.class] ?? {};
  const names = Object.keys(violated);
  if (names.length === 0) return refuse('E_DRIFT_NO_REPIN', `${payload.class} names no pin that a repin could replace`);
  const unchanged = names.filter((key) => pinnedDigest(phase, key) === violated[key]);
  // Another value of the registry is another version of it (03, R7).
  const sameVersion = names.filter((key) => {
    const pin = phase.pinned[key];
    return pin?.source === 'handles_registry' && pin.registry_sha256 === registries[key];
  });
  const unnamed = names.filter((key) => !payload.refs.includes(key));
  const foreign = payload.refs.filter((ref) => !names.includes(ref));
  const compared = payload.compared.map(({ what }) => what);
  const open = [...new Set([...unchanged, ...sameVersion, ...unnamed, ...foreign, ...compared])];
  return open.length === 0
    ? undefined
    : refuse('E_DRIFT_NO_REPIN', `other pins than those that ${payload.class} names, or the same versions`, open);
}

function reverted(
  phase: PhaseState,
  { phase: plan_phase, payload }: DraftOf<'DRIFT_RESOLVED'>,
  { driftReviews = [], substrate }: GuardFacts,
): Decision | undefined {
  const raised = phase.driftRaised[payload.class];
  const { compared } = payload;
  if (isDetected(payload.class)) {
    const keys = Object.keys(raised?.pins ?? {});
    const differing = compared.filter((row) => !isEqual(row)).map(({ what }) => what);
    const open = [...misplaced(compared, { phase, class: payload.class, keys }), ...differing];
    return open.length === 0
      ? undefined
      : refuse('E_DRIFT_NO_EVIDENCE', 'its detector does not say that the pin holds again', [...new Set(open)]);
  }
  const answering = driftReviews.filter(
    (review) =>
      review.class === payload.class &&
      review.raised_event_sha256 === raised?.eventSha256 &&
      review.plan_phase === plan_phase &&
      review.substrate === substrate,
  );
  if (compared.length === 0 && answering.length > 0 && answering.length === payload.refs.length) return undefined;
  return refuse('E_DRIFT_NO_EVIDENCE', `not every reference is a review of this ${payload.class}`, payload.refs);
}
