import { setTimeout as pause } from 'node:timers/promises';
import { isPlatformError } from '@spine-green/evidence-schemas';
import type { Database } from '../substrate/database/port.ts';
import { openStreamLock, type StreamLock } from './lock.ts';

const RETRY_MS = 250;

/**
 * Throws E_STREAM_BUSY when another process owns the stream. A session that breaks is replaced, for a process that would
 * lose more by ending than by waiting: the gate alone knows the positions of records whose rows are not settled yet. It
 * writes nothing until it owns the lock again; `lost` aborts when another process took it meanwhile.
 */
export async function openRegainedLock(
  database: Database,
  streamId: string,
  onFault: (error: unknown) => void,
): Promise<StreamLock> {
  const lost = new AbortController();
  let released = false;
  let held: StreamLock | undefined = await openStreamLock(database, streamId);
  const watch = (lock: StreamLock): void => {
    const again = (): void => {
      regain().catch(onFault);
    };
    lock.lost.addEventListener('abort', again, { once: true });
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
        if (!isPlatformError(error) || !error.retry) throw error;
      }
    },
  };
}
