/** A target rate for part of a campaign (11, section 5.6). */
export interface RateSegment {
  /** From the campaign's start. */
  readonly startOffsetSeconds: number;
  readonly targetEps: number;
  readonly burstSeconds: number;
  readonly initialTokens: number;
}

export interface TokenBucket {
  /**
   * Takes up to `wanted` tokens at `nowMs`. Returns how many were granted, or how long to wait before any can be. As
   * many as fit the bucket are granted at once, so that batches stay whole.
   */
  take(wanted: number, nowMs: number): { readonly granted: number } | { readonly waitMs: number };
}

export const BURST_SECONDS = 0.25;

/** `segments` in order of their start, the first at or before the campaign's start; times are elapsed milliseconds. */
export function tokenBucket(segments: readonly RateSegment[], campaignStartMs: number): TokenBucket {
  let index = -1;
  let tokens = 0;
  let filledAt = campaignStartMs;
  const startOf = (segment: RateSegment): number => campaignStartMs + segment.startOffsetSeconds * 1000;

  const enter = (nowMs: number): RateSegment => {
    for (let next = segments[index + 1]; next !== undefined && startOf(next) <= nowMs; next = segments[index + 1]) {
      index += 1;
      tokens = next.initialTokens;
      filledAt = Math.max(filledAt, startOf(next));
    }
    const current = segments[Math.max(index, 0)];
    if (current === undefined) throw new RangeError('a token bucket needs a segment');
    return current;
  };

  return {
    take: (wanted, nowMs) => {
      const { targetEps, burstSeconds } = enter(nowMs);
      const capacity = Math.max(1, targetEps * burstSeconds);
      tokens = Math.min(Math.max(capacity, tokens), tokens + (Math.max(0, nowMs - filledAt) * targetEps) / 1000);
      filledAt = Math.max(filledAt, nowMs);
      const whole = Math.max(1, Math.min(wanted, Math.floor(capacity)));
      if (tokens < whole) return { waitMs: Math.max(1, ((whole - tokens) * 1000) / targetEps) };
      const granted = Math.min(wanted, Math.floor(tokens));
      tokens -= granted;
      return { granted };
    },
  };
}
