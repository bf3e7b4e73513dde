import type { Clock } from '../../../kernel/clock.ts';

/** Longest single sleep, so that a stream notices its signal while it waits for a far event. */
const SLEEP_MS_MAX = 1000;

/**
 * One virtual clock for all outputs of a stream: event time runs `speedup` times as fast as elapsed time, from the
 * first
 * row's time on. A speed-up of 0 or less means no waiting. Event times themselves are never changed.
 */
export interface Pacer {
  /** Milliseconds until the row is due; 0 when it may go now. At most one second at a time. */
  waitMs(dueMicros: number): number;
}

export function pacer(speedup: number, clock: Clock): Pacer {
  if (speedup <= 0) return { waitMs: () => 0 };
  let start: { readonly dueMicros: number; readonly elapsedMs: number } | undefined;
  return {
    waitMs: (dueMicros) => {
      start ??= { dueMicros, elapsedMs: clock.elapsedMs() };
      const dueMs = (dueMicros - start.dueMicros) / 1000 / speedup;
      const wait = dueMs - (clock.elapsedMs() - start.elapsedMs);
      return Math.min(SLEEP_MS_MAX, Math.max(0, wait));
    },
  };
}
