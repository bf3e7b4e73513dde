import { DAY, type FeatureValues, SECOND } from './types.ts';
import { addToSeries, bucketOf, type Series, totals, type Window } from './windows.ts';

/**
 * Confirmed fraud of one entity (13, section 4.2).
 *
 * I1: a confirmation counts for the event time of its flow and is visible from its `observedAt`, never before: every
 *     confirmation keeps both, and every reading compares.
 * I2: windows end where labels are due, at the asking moment minus the label delay: a window that ended at the asking
 *     moment would hold no flow of known outcome while it is shorter than the delay. A confirmation that came earlier counts
 *     at once.
 * I3: whatever the traffic, at most `LABEL_BUCKETS` buckets and `CONFIRMED_MAX` confirmations.
 */
export interface LabelState {
  /** All flows of the entity by event time. */
  readonly flows: Series;
  /** By rising event time, then flow. */
  readonly confirmed: Confirmation[];
}

interface Confirmation {
  readonly at: number;
  readonly flowId: string;
  readonly observedAt: number;
}

const LABEL_WINDOW_DAYS = [1, 7, 30] as const;
const LONGEST_DAYS = 30;
/** How long after its event time a flow without a confirmation counts as one that will not have one. */
export const LABEL_DELAY_DAYS = 7;
const LABEL_DELAY = LABEL_DELAY_DAYS * DAY;
/** How long flows and confirmations are kept at least: the longest window and the delay. */
export const LABEL_RETENTION = LONGEST_DAYS * DAY + LABEL_DELAY;

const BUCKET = 7_200 * SECOND;
const CONFIRMED_MAX = 1_000;
const BUCKETS_PER_DAY = DAY / BUCKET;
const KEPT: Window = { name: 'kept', bucketMicros: BUCKET, buckets: LABEL_RETENTION / BUCKET + 2 };

export const emptyLabels = (): LabelState => ({ flows: [], confirmed: [] });

export const addFlowToLabels = (state: LabelState, flow: { at: number; amountMinor: number }): void =>
  addToSeries(state.flows, KEPT, flow);

/** Says how many confirmations were given up for want of room. */
export function confirmFlow(state: LabelState, confirmation: Confirmation): number {
  const { confirmed } = state;
  const oldest = bucketOf(confirmation.observedAt, BUCKET) - KEPT.buckets;
  while (confirmed[0] !== undefined && bucketOf(confirmed[0].at, BUCKET) <= oldest) confirmed.shift();
  let place = confirmed.length;
  while (place > 0 && isAfter(confirmed[place - 1], confirmation)) place -= 1;
  confirmed.splice(place, 0, confirmation);
  if (confirmed.length <= CONFIRMED_MAX) return 0;
  confirmed.shift();
  return 1;
}

const isAfter = (one: Confirmation | undefined, other: Confirmation): boolean =>
  one !== undefined && (one.at > other.at || (one.at === other.at && one.flowId > other.flowId));

export const LABEL_NAMES: readonly string[] = [
  ...LABEL_WINDOW_DAYS.flatMap((days) => [
    `confirmed_count_${days}d`,
    `known_count_${days}d`,
    `confirmed_share_${days}d`,
  ]),
  'days_since_confirmed',
];

/** Features of one entity at `at`, in the order of `LABEL_NAMES`. Without flows of known outcome the share
 * is 0; the days are those since the newest confirmation of the longest window. */
export function readLabels(state: LabelState | undefined, at: number, out: FeatureValues): void {
  const { flows, confirmed } = state ?? NO_LABELS;
  const due = bucketOf(at - LABEL_DELAY, BUCKET) - 1;
  const oldest = due - LONGEST_DAYS * BUCKETS_PER_DAY;
  const isVisible = (one: Confirmation): boolean =>
    one.observedAt <= at && one.at <= at && bucketOf(one.at, BUCKET) > oldest;
  const visible = confirmed.length === 0 ? NONE : confirmed.filter(isVisible);
  const early = visible.filter((one) => bucketOf(one.at, BUCKET) > due).length;
  for (const days of LABEL_WINDOW_DAYS) {
    const buckets = days * BUCKETS_PER_DAY;
    const count = visible.filter((one) => bucketOf(one.at, BUCKET) > due - buckets).length;
    const known = totals(flows, due, buckets).count + early;
    out.push(count, known, known === 0 ? 0 : count / known);
  }
  const newest = visible.at(-1);
  out.push(newest === undefined ? Number.NaN : (at - newest.at) / DAY);
}

const NO_LABELS = emptyLabels();
const NONE: readonly Confirmation[] = [];
