import { PlatformError } from '@spine-green/evidence-schemas';
import { advisoryLockId } from '../kernel/advisory-lock-id.ts';
import type { Database } from '../substrate/database/port.ts';
import type { OwnerLock } from './work.ts';

export interface StreamLock extends OwnerLock {
  /** Aborts when the session that holds the lock is gone; the holder must stop at once. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/** Makes this process the only owner of a stream id. Throws E_STREAM_BUSY when another one is (exit 75). */
export async function openStreamLock(database: Database, streamId: string): Promise<StreamLock> {
  const session = await database.session();
  const id = advisoryLockId(streamId);
  try {
    if (!(await session.tryAdvisoryLock(id))) throw new PlatformError('E_STREAM_BUSY', `${streamId} has another owner`);
  } catch (error) {
    await session.close();
    throw error;
  }
  return {
    owns: () => !session.lost.aborted,
    lost: session.lost,
    release: async () => {
      if (!session.lost.aborted) await session.advisoryUnlock(id);
      await session.close();
    },
  };
}
