import { BEYOND } from '../observability/latency.ts';

/** Upper bounds of the buckets of decision times, milliseconds; counts of lives and runs add up only while they stay. */
export const DECISION_BUCKETS_MS = [5, 10, 25, 50, 100, 200, 300, 500, 800, 900, 1500] as const;

/** Counter of the times of decisions; its dim is the bucket. */
export const DECISION_TIMES = 'decision_ms';

export const decisionBucketOf = (ms: number): string =>
  String(DECISION_BUCKETS_MS.find((bound) => ms <= bound) ?? BEYOND);
