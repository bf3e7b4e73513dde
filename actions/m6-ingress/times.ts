import { findMicros } from '@spine-green/runtime/kernel/clock';

/** Whether a moment is at or after another one; a text that is no time is never. */
export function isNotBefore(utc: string | null, sinceUtc: string): boolean {
  const [at, since] = [findMicros(utc ?? ''), findMicros(sinceUtc)];
  return at !== undefined && since !== undefined && at >= since;
}
