import type { Flow, LabelEvent } from '@spine-green/runtime/services/feature-plane/types';

/** Features by definition: every value from the whole history, with nothing kept between two questions. */
export interface History {
  /** Applied flows, in any order. */
  readonly flows: readonly Flow[];
  /** Accepted labels that name one of them. */
  readonly labels: readonly LabelEvent[];
}

const SECOND = 1_000_000;
const DAY = 86_400 * SECOND;
const TYPES = ['account_id', 'instrument_id', 'party_id', 'device_id', 'ip_id', 'merchant_id'] as const;
const WINDOWS = { '1m': [5, 12], '10m': [30, 20], '1h': [60, 60], '24h': [900, 96], '7d': [7200, 84] } as const;
const DISTINCT = {
  merchants: 'merchant_id',
  instruments: 'instrument_id',
  devices: 'device_id',
  parties: 'party_id',
} as const;
const TWO_HOURS = 7_200 * SECOND;

export function plainFeatures(history: History, asking: Flow): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const type of TYPES) {
    const own = history.flows.filter(({ keys }) => keys[type] === asking.keys[type]);
    for (const [name, value] of velocity(own, asking.at)) all.set(`velocity.${type}.${name}`, value);
    if (type === 'party_id' || type === 'ip_id') continue;
    for (const [name, value] of labels(own, history.labels, asking.at)) {
      all.set(`label_feedback.${type}.${name}`, value);
    }
  }
  return all;
}

function velocity(own: readonly Flow[], at: number): [string, number][] {
  const values: [string, number][] = [];
  for (const [name, [seconds, buckets]] of Object.entries(WINDOWS)) {
    const place = (time: number): number => Math.floor(time / (seconds * SECOND));
    const isInside = (time: number): boolean => place(at) - place(time) >= 0 && place(at) - place(time) < buckets;
    const inside = own.filter((flow) => isInside(flow.at));
    const amounts = inside.map(({ amountMinor }) => amountMinor);
    values.push([`count_${name}`, inside.length]);
    values.push([`amount_sum_${name}`, amounts.reduce((sum, one) => sum + one, 0) / 100]);
    values.push([`amount_max_${name}`, Math.max(0, ...amounts) / 100]);
    for (const [what, key] of Object.entries(DISTINCT)) {
      const newest = Map.groupBy(own, ({ keys }) => keys[key]);
      const recent = [...newest.values()].filter((group) => isInside(Math.max(...group.map((one) => one.at))));
      values.push([`distinct_${what}_${name}`, inside.length === 0 ? 0 : recent.length]);
    }
  }
  return values;
}

function labels(own: readonly Flow[], accepted: readonly LabelEvent[], at: number): [string, number][] {
  const place = (time: number): number => Math.floor(time / TWO_HOURS);
  const due = place(at - 7 * DAY);
  const isConfirmed = ({ flowId }: Flow): boolean =>
    accepted.some((label) => label.flowId === flowId && label.observedAt <= at);
  const confirmed = own.filter((flow) => flow.at <= at && place(flow.at) >= due - 360 && isConfirmed(flow));
  const values: [string, number][] = [];
  for (const days of [1, 7, 30]) {
    const from = due - 12 * days;
    const fraud = confirmed.filter((flow) => place(flow.at) >= from);
    const known = own.filter((flow) => place(flow.at) >= from && (place(flow.at) < due || confirmed.includes(flow)));
    values.push([`confirmed_count_${days}d`, fraud.length], [`known_count_${days}d`, known.length]);
    values.push([`confirmed_share_${days}d`, known.length === 0 ? 0 : fraud.length / known.length]);
  }
  const newest = Math.max(...confirmed.map((flow) => flow.at));
  values.push(['days_since_confirmed', confirmed.length === 0 ? Number.NaN : (at - newest) / DAY]);
  return values;
}
