import type { Clock } from '../kernel/clock.ts';

export interface RateLimiter {
  /** Undefined when the request may pass, otherwise the whole seconds to wait. */
  take(principal: string): number | undefined;
}

/** A token bucket per principal; 0 requests per second means no limit (12, section 11). */
export function rateLimiter(clock: Clock, perSecond: number, burst: number): RateLimiter {
  const buckets = new Map<string, { tokens: number; atMs: number }>();
  return {
    take: (principal) => {
      if (perSecond === 0) return undefined;
      const now = clock.elapsedMs();
      const bucket = buckets.get(principal) ?? { tokens: burst, atMs: now };
      const tokens = Math.min(burst, bucket.tokens + ((now - bucket.atMs) / 1000) * perSecond);
      const passes = tokens >= 1;
      buckets.set(principal, { tokens: passes ? tokens - 1 : tokens, atMs: now });
      return passes ? undefined : Math.max(1, Math.ceil((1 - tokens) / perSecond));
    },
  };
}
