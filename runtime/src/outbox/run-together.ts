import type { OutboxDrain } from './drain.ts';

type Run = (signal: AbortSignal) => Promise<void>;

/**
 * Works until the signal aborts, and publishes meanwhile; whichever fails ends the others. The drain ends last, so that what
 * the work decided before its end is published with it.
 */
export async function runTogether(works: readonly Run[], drain: OutboxDrain, signal: AbortSignal): Promise<void> {
  const failed = new AbortController();
  const done = new AbortController();
  const guarded = async (run: Run, until: AbortSignal): Promise<void> => {
    try {
      await run(AbortSignal.any([until, failed.signal]));
    } catch (error) {
      failed.abort(error);
      throw error;
    }
  };
  const working = Promise.allSettled(works.map((run) => guarded(run, signal))).finally(() => done.abort());
  const [ends, drained] = await Promise.all([working, Promise.allSettled([guarded(drain.run, done.signal)])]);
  const rejected = [...ends, ...drained].find((end) => end.status === 'rejected');
  if (rejected !== undefined) throw rejected.reason;
}
