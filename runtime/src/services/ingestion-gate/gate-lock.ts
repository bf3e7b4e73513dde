import { isPlatformError } from '@spine-green/evidence-schemas';
import { openStreamLock, type StreamLock } from '../../consumer/lock.ts';
import type { Database } from '../../substrate/database/port.ts';
import { pause } from './retries.ts';

/** Makes this process the only gate of its run, through outages of the database. */
export interface GateLock {
  /** False while the session that held the lock is gone and no new one holds it yet. */
  owns(): boolean;
  /** Aborts when another process took the lock meanwhile. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

const RETRY_MS = 250;

/**
 * Throws E_STREAM_BUSY when another gate works for the run. A session that breaks is replaced: the gate holds what the
 * reconciler could only search for, the positions of records whose rows are not settled yet, so it stays alive and
 * publishes nothing until it owns the lock again.
 */
export async function openGateLock(
  database: Database,
  streamId: string,
  onFault: (error: unknown) => void,
): Promise<GateLock> {
  const lost = new AbortController();
  let released = false;
  let held: StreamLock | undefined = await openStreamLock(database, streamId);
  const watch = (lock: StreamLock): void => {
    lock.lost.addEventListener('abort', () => void regain(), { once: true });
  };
  const regain = async (): Promise<void> => {
    held = undefined;
    while (!released && held === undefined) {
      await pause(RETRY_MS);
      try {
        held = await openStreamLock(database, streamId);
      } catch (error) {
        if (isPlatformError(error, 'E_STREAM_BUSY')) return lost.abort(error);
        onFault(error);
      }
    }
    if (held === undefined) return;
    if (released) await held.release();
    else watch(held);
  };
  watch(held);
  return {
    owns: () => held !== undefined,
    lost: lost.signal,
    release: async () => {
      released = true;
      try {
        await held?.release();
      } catch (error) {
        // A session that is gone has released its lock.
        if (!isPlatformError(error, 'E_DATABASE_UNREACHABLE')) throw error;
      }
    },
  };
}
