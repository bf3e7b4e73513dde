import { setTimeout as sleep } from 'node:timers/promises';
import { type Code, PlatformError } from '@spine-green/evidence-schemas';
import { ConfigError, type ConfigKey } from '../../../config.ts';
import { advisoryLockId } from '../../../kernel/advisory-lock-id.ts';
import type { Database } from '../../../substrate/database/port.ts';
import type { ObjectStore } from '../../../substrate/object-store/port.ts';

/** The rendered name of a run's lock and its id on the server. */
export interface LockName {
  readonly key: string;
  /** Signed 64-bit integer in decimal. */
  readonly id: string;
}

const TOKEN = '{platform_run_id}';

/** 16, section 7.2: the pattern must name the run and leave nothing unrendered. */
export const lockPatternKey: ConfigKey<string> = {
  env: 'REPORTER_LOCK_KEY_PATTERN',
  description: `pattern of the lock's key, with ${TOKEN}`,
  fallback: `reporter:${TOKEN}`,
  parse: (text) => {
    if (!text.includes(TOKEN)) return { fault: 'REPORTER_LOCK_KEY_PATTERN_MISSING_PLATFORM_RUN_ID_TOKEN' };
    if (/[{}]/.test(text.replaceAll(TOKEN, ''))) return { fault: 'REPORTER_LOCK_KEY_PATTERN_RENDER_FAILED' };
    return { value: text };
  },
};

/** Only a lock of the database is a lock; `none` and `disabled` are refused like any other word. */
export const lockBackendKey: ConfigKey<string> = {
  env: 'REPORTER_LOCK_BACKEND',
  description: 'where the lock is held (db_advisory_lock | aurora_advisory_lock)',
  fallback: undefined,
  parse: (text) =>
    text === 'db_advisory_lock' || text === 'aurora_advisory_lock'
      ? { value: text }
      : { fault: 'REPORTER_LOCK_BACKEND_UNSUPPORTED' },
};

export function lockName(pattern: string, platformRunId: string): LockName {
  const key = pattern.replaceAll(TOKEN, platformRunId);
  return { key, id: advisoryLockId(key) };
}

/** The DSN must be one that can hold a session-level lock; throws ConfigError (exit 78). */
export function assertLockDsn(dsn: string): void {
  if (/^postgres(ql)?:\/\//.test(dsn)) return;
  throw new ConfigError([`SSM_DB_DSN_PATH REPORTER_LOCK_DSN_NOT_POSTGRES`]);
}

export interface ReporterLock {
  /** Number of this acquisition; the highest one of a run is its only legal writer. */
  readonly fence: string;
  readonly lost: AbortSignal;
  /** Throws REPORTER_LOCK_LOST unless this process still holds the lock and the highest fence. */
  assertHeld(): Promise<void>;
  /** Records the end and unlocks. */
  release(): Promise<void>;
}

export interface LockHolder {
  readonly instance: string;
  readonly acquired_at_utc: string;
}

/**
 * Takes the lock without waiting, on a connection of its own. Undefined when another session holds it: there is no
 * retry, because the loser must write nothing (16, section 7.2).
 */
export async function tryReporterLock(
  database: Database,
  name: LockName,
  run: { readonly platformRunId: string; readonly instance: string },
): Promise<ReporterLock | undefined> {
  const session = await database.session();
  if (!(await session.tryAdvisoryLock(name.id))) {
    await session.close();
    return undefined;
  }
  const [row] = await session.query<{ fence: string }>({
    text: 'INSERT INTO obs.reporter_runs (platform_run_id, instance) VALUES ($1, $2) RETURNING fence::text',
    values: [run.platformRunId, run.instance],
  });
  const fence = row?.fence ?? lost('the fence was not recorded');
  return {
    fence,
    lost: session.lost,
    assertHeld: async () => {
      // A statement on the lock's own session proves that the session, and with it the lock, is alive.
      const [newest] = await onSession(session.lost, () =>
        session.query<{ fence: string }>({
          text: 'SELECT max(fence)::text AS fence FROM obs.reporter_runs WHERE platform_run_id = $1',
          values: [run.platformRunId],
        }),
      );
      if (newest?.fence !== fence) lost(`fence ${fence} was followed by ${newest?.fence ?? 'none'}`);
    },
    release: async () => {
      if (!session.lost.aborted) {
        await session.execute({
          text: 'UPDATE obs.reporter_runs SET released_at = clock_timestamp() WHERE fence = $1',
          values: [fence],
        });
        await session.advisoryUnlock(name.id);
      }
      await session.close();
    },
  };
}

/** A holder writes itself down right after it has the lock, so whoever is denied in between looks again. */
const HOLDER_MS_MAX = 2000;
const HOLDER_EVERY_MS = 50;

/** Who holds the lock now, as far as it is recorded within two seconds. */
export async function findHolder(database: Database, platformRunId: string): Promise<LockHolder | undefined> {
  for (let looks = HOLDER_MS_MAX / HOLDER_EVERY_MS; ; looks -= 1) {
    const holder = await readHolder(database, platformRunId);
    if (holder !== undefined || looks <= 0) return holder;
    await sleep(HOLDER_EVERY_MS);
  }
}

async function readHolder(database: Database, platformRunId: string): Promise<LockHolder | undefined> {
  const [row] = await database.query<{ instance: string; acquired_at: string }>({
    text: `SELECT instance, acquired_at FROM obs.reporter_runs WHERE platform_run_id = $1 AND released_at IS NULL
      ORDER BY fence DESC LIMIT 1`,
    values: [platformRunId],
  });
  return row === undefined ? undefined : { instance: row.instance, acquired_at_utc: row.acquired_at };
}

async function onSession<T>(signal: AbortSignal, query: () => Promise<T>): Promise<T> {
  if (signal.aborted) return lost('the session of the lock ended');
  try {
    return await query();
  } catch (error) {
    throw new PlatformError(LOST, 'the session of the lock does not answer', { cause: error });
  }
}

const LOST: Code = 'REPORTER_LOCK_LOST';

function lost(facts: string): never {
  throw new PlatformError(LOST, facts);
}

/** The same store, whose every write first proves that the lock is held. */
export const fencedStore = (store: ObjectStore, lock: Pick<ReporterLock, 'assertHeld'>): ObjectStore => ({
  ...store,
  put: async (bucket, key, body, condition) => {
    await lock.assertHeld();
    return store.put(bucket, key, body, condition);
  },
  putFile: async (bucket, key, path, condition) => {
    await lock.assertHeld();
    return store.putFile(bucket, key, path, condition);
  },
});
