import { setTimeout as sleep } from 'node:timers/promises';

/** Waits so many milliseconds; an abort ends the wait, and whoever waited looks at the signal. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  }
}
