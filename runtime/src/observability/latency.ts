/** Phases that the gate measures (12, section 14): admission as its caller sees it, the parts of it, and the receipts as
 * objects after it. */
export const LATENCY_PHASES = ['admission', 'validate', 'reserve', 'dedupe', 'publish', 'commit', 'receipt'] as const;
export type LatencyPhase = (typeof LATENCY_PHASES)[number];

/** Upper bounds of the buckets in ms. They are the same in every life of a task, so counts of lives add up. */
export const LATENCY_BUCKETS_MS = [1, 2, 5, 10, 20, 50, 100, 250, 500, 1000, 2500, 5000, 15_000] as const;
export const BEYOND = 'beyond_last_bucket';

/** The bound of the bucket that holds the percentile: the value itself is not stored, and beyond the last bound nothing
 * is known of it. Null when nothing was measured. */
export type Percentile = number | typeof BEYOND | null;

export interface LatencyPercentiles {
  readonly measured: number;
  readonly p50_ms: Percentile;
  readonly p95_ms: Percentile;
  readonly p99_ms: Percentile;
}

/** Counts by the metric name of phase and bucket; empty buckets may be absent. */
export type LatencyCounts = ReadonlyMap<string, number>;

/** What the metric names of all buckets start with. */
export const LATENCY_METRICS = 'latency_ms/';

/** Metric that counts the bucket of a value; an upper bound belongs to its bucket. */
export function latencyMetric(phase: LatencyPhase, milliseconds: number): string {
  return metricOf(phase, LATENCY_BUCKETS_MS.find((bound) => milliseconds <= bound) ?? BEYOND);
}

export const latencyPercentiles = (counts: LatencyCounts, phase: LatencyPhase): LatencyPercentiles =>
  bucketPercentiles(LATENCY_BUCKETS_MS, (bucket) => counts.get(metricOf(phase, bucket)) ?? 0);

/** Percentiles of what was counted by bucket; bounds rise, and what lies beyond the last is a bucket of its own. */
export function bucketPercentiles<B extends number>(
  bounds: readonly B[],
  countOf: (bucket: B | typeof BEYOND) => number,
): LatencyPercentiles {
  const buckets = [...bounds, BEYOND] as const;
  const measured = buckets.reduce((sum, bucket) => sum + countOf(bucket), 0);
  const percentile = (percent: number): Percentile => {
    if (measured === 0) return null;
    let below = 0;
    const holds = buckets.find((bucket) => {
      below += countOf(bucket);
      return below * 100 >= measured * percent;
    });
    return holds ?? BEYOND;
  };
  return { measured, p50_ms: percentile(50), p95_ms: percentile(95), p99_ms: percentile(99) };
}

const metricOf = (phase: LatencyPhase, bucket: number | typeof BEYOND): string =>
  `${LATENCY_METRICS}${phase}/${bucket}`;
