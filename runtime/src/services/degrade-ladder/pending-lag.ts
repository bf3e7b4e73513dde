/** Ends of a partition that were seen and not reached yet, oldest first, with the elapsed time at which they were seen. */
export type PendingEnds = readonly { readonly high: number; readonly seenMs: number }[];

const ENDS_MAX = 256;

/**
 * What a look at a partition adds and takes away. Lag in seconds is how long the oldest record that is not done has been
 * known, measured with one elapsed clock: comparing a broker's time with ours would measure the two clocks.
 */
export function seeEnd(
  pending: PendingEnds,
  look: { readonly high: number; readonly next: number; readonly nowMs: number },
): PendingEnds {
  const open = pending.filter(({ high }) => high > look.next);
  const last = open.at(-1)?.high ?? look.next;
  if (look.high <= last) return open;
  // Beyond the bound the newest end stands for those after it; the oldest, which counts, stays.
  const kept = open.length < ENDS_MAX ? open : open.slice(0, ENDS_MAX - 1);
  return [...kept, { high: look.high, seenMs: look.nowMs }];
}

export const pendingSeconds = (pending: PendingEnds, nowMs: number): number =>
  pending[0] === undefined ? 0 : Math.max(0, nowMs - pending[0].seenMs) / 1000;
