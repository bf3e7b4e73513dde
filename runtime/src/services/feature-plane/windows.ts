import { SECOND } from './types.ts';

/** A trailing window of event time as a number of buckets; the one of the asking moment is the last (13, section 4.2). */
export interface Window {
  readonly name: string;
  readonly bucketMicros: number;
  readonly buckets: number;
}

export const VELOCITY_WINDOWS: readonly Window[] = [
  { name: '1m', bucketMicros: 5 * SECOND, buckets: 12 },
  { name: '10m', bucketMicros: 30 * SECOND, buckets: 20 },
  { name: '1h', bucketMicros: 60 * SECOND, buckets: 60 },
  { name: '24h', bucketMicros: 900 * SECOND, buckets: 96 },
  { name: '7d', bucketMicros: 7_200 * SECOND, buckets: 84 },
];

/** Flows of one bucket. Sums of minor units are whole numbers, so their order does not matter. */
interface Bucket {
  readonly index: number;
  count: number;
  sumMinor: number;
  maxMinor: number;
}

/** Buckets that hold something, by rising index: at most `buckets` of a window, whatever the traffic. */
export type Series = Bucket[];

export interface WindowTotals {
  readonly count: number;
  readonly sumMinor: number;
  readonly maxMinor: number;
}

export const bucketOf = (at: number, bucketMicros: number): number => Math.floor(at / bucketMicros);

/** Counts a flow; one that lies behind the newest bucket by `buckets` or more has left the window and changes nothing. */
export function addToSeries(series: Series, window: Window, flow: { at: number; amountMinor: number }): void {
  const index = bucketOf(flow.at, window.bucketMicros);
  const oldest = Math.max(index, series.at(-1)?.index ?? index) - window.buckets;
  if (index <= oldest) return;
  let place = series.length;
  while (place > 0 && (series[place - 1]?.index ?? 0) > index) place -= 1;
  const bucket = series[place - 1];
  if (bucket?.index === index) {
    bucket.count += 1;
    bucket.sumMinor += flow.amountMinor;
    bucket.maxMinor = Math.max(bucket.maxMinor, flow.amountMinor);
  } else {
    series.splice(place, 0, { index, count: 1, sumMinor: flow.amountMinor, maxMinor: flow.amountMinor });
  }
  while ((series[0]?.index ?? Number.POSITIVE_INFINITY) <= oldest) series.shift();
}

/** What the `buckets` buckets up to `last` hold. */
export function totals(series: Series, last: number, buckets: number): WindowTotals {
  let count = 0;
  let sumMinor = 0;
  let maxMinor = 0;
  for (let place = series.length - 1; place >= 0; place -= 1) {
    const bucket = series[place];
    if (bucket === undefined || bucket.index <= last - buckets) break;
    if (bucket.index > last) continue;
    count += bucket.count;
    sumMinor += bucket.sumMinor;
    if (bucket.maxMinor > maxMinor) maxMinor = bucket.maxMinor;
  }
  return { count, sumMinor, maxMinor };
}
