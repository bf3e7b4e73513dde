import type { Clock } from '../../kernel/clock.ts';

/** Percentiles of what came within the last while; bounded by the newest `SAMPLES_MAX`. */
export interface RollingTimes {
  add(ms: number): void;
  /** Undefined while there are too few for a percentile. */
  percentiles(): { readonly p50: number; readonly p95: number; readonly p99: number } | undefined;
}

const WINDOW_MS = 60_000;
const SAMPLES_MAX = 2_000;
const SAMPLES_MIN = 20;

export function rollingTimes(clock: Clock): RollingTimes {
  let samples: { readonly ms: number; readonly atMs: number }[] = [];
  return {
    add: (ms) => {
      samples.push({ ms, atMs: clock.elapsedMs() });
      if (samples.length > 2 * SAMPLES_MAX) samples = samples.slice(-SAMPLES_MAX);
    },
    percentiles: () => {
      const since = clock.elapsedMs() - WINDOW_MS;
      const times = samples
        .slice(-SAMPLES_MAX)
        .filter(({ atMs }) => atMs > since)
        .map(({ ms }) => ms)
        .sort((one, other) => one - other);
      if (times.length < SAMPLES_MIN) return undefined;
      const at = (share: number): number => Math.round(times[Math.ceil(times.length * share) - 1] ?? 0);
      return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
    },
  };
}
