import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

/**
 * kafkajs re-arms a timer of one millisecond for ever on every connection, even when nothing waits: 5 to 7 % of a core
 * while idle, and a warning on Node 24 because the time is negative. The timer is only of use while requests are queued
 * or the broker throttles; armed only then, an idle connection costs 0.2 to 0.4 %. Upstream: tulios/kafkajs #1751,
 * #1755 and #1768, all open.
 */
export function armTimersOnlyWhenNeeded(): void {
  const { prototype } = RequestQueue;
  const arm = prototype.scheduleCheckPendingRequests;
  if (Object.hasOwn(arm, PATCHED)) return;
  const armWhenNeeded = function (this: RequestQueue): void {
    if (this.pending.length > 0 || this.throttledUntil > Date.now()) arm.call(this);
  };
  prototype.scheduleCheckPendingRequests = Object.assign(armWhenNeeded, { [PATCHED]: true });
}

const PATCHED = Symbol('armTimersOnlyWhenNeeded');
