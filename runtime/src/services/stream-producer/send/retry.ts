/** Waiting between tries of one batch (11, section 5.5). */
export interface RetryPolicy {
  readonly attemptsMax: number;
  readonly backoffMs: number;
  readonly backoffMsMax: number;
  /** Longest wait that a gate may ask for. */
  readonly retryAfterMsMax: number;
}

export const RETRY_POLICY: RetryPolicy = {
  attemptsMax: 5,
  backoffMs: 250,
  backoffMsMax: 5000,
  retryAfterMsMax: 30_000,
};

export interface FailedTry {
  /** From 1. */
  readonly attempt: number;
  /** What the gate asked for. */
  readonly retryAfterMs: number | undefined;
}

/**
 * Milliseconds before the next try: the doubled delay plus full jitter, and never sooner than the gate asked for.
 * `random` lies in [0, 1).
 */
export function delayMs(policy: RetryPolicy, { attempt, retryAfterMs }: FailedTry, random: number): number {
  const delay = Math.min(policy.backoffMsMax, policy.backoffMs * 2 ** (attempt - 1));
  return Math.max(delay + delay * random, Math.min(retryAfterMs ?? 0, policy.retryAfterMsMax));
}

/** Timeout, throttling and server faults may pass; every other refusal will not. */
export const isRetryableStatus = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/** Milliseconds of a `Retry-After` header: seconds, or an HTTP date compared with the wall clock. */
export function retryAfterMs(header: string | undefined, wallMs: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^[0-9]{1,6}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - wallMs);
}
