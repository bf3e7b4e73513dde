/** Detects many quarantines in a short time: at most one spike per window (12, section 13). */
export interface SpikeDetector {
  /** Number of quarantines in the window when a spike starts now; undefined otherwise. */
  add(count: number, nowMs: number): number | undefined;
}

export const SPIKE_COUNT_MIN = 25;
export const SPIKE_WINDOW_MS = 60_000;
const SLOT_MS = 1000;

export function spikeDetector(): SpikeDetector {
  let slots: { readonly atMs: number; count: number }[] = [];
  let firedAtMs = Number.NEGATIVE_INFINITY;
  return {
    add: (count, nowMs) => {
      slots = slots.filter(({ atMs }) => nowMs - atMs < SPIKE_WINDOW_MS);
      const last = slots.at(-1);
      if (last !== undefined && nowMs - last.atMs < SLOT_MS) last.count += count;
      else slots.push({ atMs: nowMs, count });
      const sum = slots.reduce((total, slot) => total + slot.count, 0);
      if (sum < SPIKE_COUNT_MIN || nowMs - firedAtMs < SPIKE_WINDOW_MS) return undefined;
      firedAtMs = nowMs;
      return sum;
    },
  };
}
