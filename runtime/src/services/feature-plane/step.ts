import { addToFlow, CORE_NAMES, emptyFlow, readFlow, readTime, TIME_NAMES } from './flows.ts';
import { addFlowToLabels, confirmFlow, LABEL_NAMES, readLabels } from './label-feedback.ts';
import { addToProfile, PROFILE_NAMES, readProfile } from './profiles.ts';
import { emptyEntity, type FeatureState, type PairState } from './state.ts';
import {
  type EntityKeys,
  type FeatureValues,
  type Flow,
  KEY_TYPES,
  type KeyType,
  LABEL_KEY_TYPES,
  type LabelEvent,
  PAIR_TYPES,
  PROFILE_KEY_TYPES,
  SECOND,
} from './types.ts';
import { addToVelocity, meanOfWeek, readVelocity, registersOf, VELOCITY_NAMES } from './velocity.ts';

const PAIR_NAMES = ['first_seen', 'pair_age_seconds', 'pair_count'] as const;

const named = (group: string, keys: readonly string[], names: readonly string[]): readonly string[] =>
  keys.flatMap((key) => names.map((name) => `${group}.${key}.${name}`));

/** `group.key.feature` of every value that `stepFlow` returns, in its order (13, section 4.2). */
export const FEATURE_NAMES: readonly string[] = [
  ...named('core_features', ['flow_id'], CORE_NAMES),
  ...named('velocity', KEY_TYPES, VELOCITY_NAMES),
  ...named('amount_profile', PROFILE_KEY_TYPES, PROFILE_NAMES),
  ...named(
    'novelty',
    PAIR_TYPES.map((pair) => pair.join('|')),
    PAIR_NAMES,
  ),
  ...named('time_context', ['flow_id'], TIME_NAMES),
  ...named('label_feedback', LABEL_KEY_TYPES, LABEL_NAMES),
];

/**
 * Features of a flow from everything that was applied before it, and then the flow itself applied: an event never
 * counts itself. The same applied events and labels give the same values, in whatever order they came.
 */
export function stepFlow(state: FeatureState, flow: Flow): FeatureValues {
  const features = featuresOf(state, flow);
  applyFlow(state, flow);
  return features;
}

/** What `stepFlow` returns, without applying anything. */
export function featuresOf(state: FeatureState, flow: Flow): FeatureValues {
  const { at, keys, amountMinor } = flow;
  const out: FeatureValues = [];
  readFlow(state.flows.find(flow.flowId), flow, out);
  const known = KEY_TYPES.map((type) => state.entities[type].find(keys[type]));
  for (const entity of known) readVelocity(entity?.velocity, at, out);
  for (const place of PROFILE_PLACES) {
    const mean7dMinor = meanOfWeek(known[place]?.velocity, at);
    readProfile(known[place]?.profile, { amountMinor, mean7dMinor }, out);
  }
  for (const [left, right] of PAIR_TYPES) {
    readPair(state.pairs.find(pairKey(keys, left, right)), at, out);
  }
  readTime(flow, out);
  for (const place of LABEL_PLACES) readLabels(known[place]?.labels, at, out);
  return out;
}

const PROFILE_PLACES = PROFILE_KEY_TYPES.map((type) => KEY_TYPES.indexOf(type));
const LABEL_PLACES = LABEL_KEY_TYPES.map((type) => KEY_TYPES.indexOf(type));

function readPair(pair: PairState | undefined, at: number, out: FeatureValues): void {
  const age = pair === undefined ? 0 : Math.max(0, at - pair.firstAt) / SECOND;
  out.push(pair === undefined ? 1 : 0, age, pair?.count ?? 0);
}

/** `left|right:left_id|right_id` */
export const pairKey = (keys: EntityKeys, left: KeyType, right: KeyType): string =>
  `${left}|${right}:${keys[left]}|${keys[right]}`;

function applyFlow(state: FeatureState, flow: Flow): void {
  countFlow(state, flow);
  const { at, flowId } = flow;
  addToFlow(state.flows.touch(flowId, { at, watermark: state.watermark, empty: emptyFlow }), flow);
}

/** Everything of a flow but its own events: what its entities and their pairs know of it. */
export function countFlow(state: FeatureState, flow: Flow): void {
  const { at, keys, amountMinor, flowId } = flow;
  state.watermark = Math.max(state.watermark, at);
  const { watermark } = state;
  const registers = registersOf(keys);
  for (const type of KEY_TYPES) {
    const entity = state.entities[type].touch(keys[type], { at, watermark, empty: emptyEntity });
    addToVelocity(entity.velocity, flow, registers);
    if (HAS_PROFILE.has(type)) addToProfile(entity.profile, amountMinor);
    if (HAS_LABELS.has(type)) addFlowToLabels(entity.labels, flow);
  }
  for (const [left, right] of PAIR_TYPES) {
    const pair = state.pairs.touch(pairKey(keys, left, right), {
      at,
      watermark,
      empty: () => ({ firstAt: at, lastAt: at, count: 0 }),
    });
    pair.firstAt = Math.min(pair.firstAt, at);
    pair.lastAt = Math.max(pair.lastAt, at);
    pair.count += 1;
  }
  state.subjects.touch(flowId, { at, watermark, empty: () => ({ at, keys, label: undefined }) });
  state.counters.flows_applied += 1;
}

const HAS_PROFILE: ReadonlySet<string> = new Set(PROFILE_KEY_TYPES);
const HAS_LABELS: ReadonlySet<string> = new Set(LABEL_KEY_TYPES);
const CONFIRMS = new Set(['FRAUD_CONFIRMED', 'CHARGEBACK']);
/** Values that leave the question open: what settles it comes after them and contradicts nothing. */
const OPEN = new Set(['FRAUD_SUSPECTED', 'PENDING']);

/**
 * Applies an accepted label. One about a flow that nobody saw, one that says otherwise than the first about its flow,
 * one that was observed after everything that was applied, and one that settles nothing reach no feature; each is
 * counted by its reason.
 */
export function applyLabel(state: FeatureState, label: LabelEvent): void {
  const { counters, watermark } = state;
  const subject = state.subjects.find(label.flowId);
  const verdict = CONFIRMS.has(label.labelValue) ? 'fraud' : 'other';
  if (label.observedAt > watermark) counters.label_from_future += 1;
  else if (subject === undefined) counters.label_subject_unknown += 1;
  else if (OPEN.has(label.labelValue)) counters.labels_undecided += 1;
  else if (subject.label === verdict) counters.label_duplicates += 1;
  else if (subject.label !== undefined) counters.label_conflicts += 1;
  else if (verdict === 'other') {
    subject.label = verdict;
    counters.labels_without_fraud += 1;
  } else {
    subject.label = verdict;
    counters.labels_applied += 1;
    const confirmation = { at: subject.at, flowId: label.flowId, observedAt: label.observedAt };
    for (const type of LABEL_KEY_TYPES) {
      const touch = { at: subject.at, watermark, empty: emptyEntity };
      const { labels } = state.entities[type].touch(subject.keys[type], touch);
      counters.confirmations_dropped += confirmFlow(labels, confirmation);
    }
  }
}
