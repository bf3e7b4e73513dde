import { setTimeout as sleep } from 'node:timers/promises';
import { PlatformError } from '@spine-green/evidence-schemas';
import type { Database, Queryable } from '../../substrate/database/port.ts';
import { readMigrations } from './files.ts';
import { pendingMigrations } from './step.ts';
import type { AppliedMigration, Migration, MigrationOutcome } from './types.ts';

/** `spine-green db-migrate` as a signed 64-bit number; any constant would do, as long as it never changes. */
const LOCK_ID = '6012398751904422601';
const LOCK_POLL_MS = 100;
const MIGRATION_MS_MAX = 600_000;

/**
 * Brings the database to the schema of this image. Forward only; each migration and its row commit together, so a
 * runner that dies leaves whole migrations behind and the next one continues. A second runner waits for the first and
 * finds nothing to do. Throws SCHEMA_VERSION_MISMATCH.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
  signal?: AbortSignal,
): Promise<MigrationOutcome> {
  const session = await database.session();
  try {
    while (!(await session.tryAdvisoryLock(LOCK_ID))) {
      await sleep(LOCK_POLL_MS, undefined, signal === undefined ? {} : { signal });
    }
    await database.execute({ text: CREATE_TABLE });
    const pending = pendingMigrations(migrations, await appliedMigrations(database));
    for (const migration of pending) {
      // The lock goes with its connection; without it another runner may be at work on the same step.
      session.lost.throwIfAborted();
      await apply(database, migration);
    }
    return {
      applied: pending.map(({ version }) => version),
      schemaVersion: migrations.at(-1)?.version ?? -1,
      tables: await countTables(database),
    };
  } finally {
    await session.close();
  }
}

/** Refuses a database whose schema is not exactly the one of this image: SCHEMA_VERSION_MISMATCH (17, section 1). */
export async function assertSchemaVersion(database: Queryable): Promise<void> {
  const pending = pendingMigrations(readMigrations(), await appliedMigrations(database));
  const [first] = pending;
  if (first === undefined) return;
  throw new PlatformError(
    'SCHEMA_VERSION_MISMATCH',
    `${pending.length} migrations are missing from ${first.version} on`,
  );
}

const CREATE_TABLE = `
  CREATE TABLE IF NOT EXISTS public.schema_migrations (
    version    integer PRIMARY KEY,
    name       text NOT NULL,
    sha256     text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
  )`;

async function appliedMigrations(database: Queryable): Promise<readonly AppliedMigration[]> {
  const [table] = await database.query<{ present: boolean }>({
    text: "SELECT to_regclass('public.schema_migrations') IS NOT NULL AS present",
  });
  if (table?.present !== true) return [];
  return database.query<{ version: number; name: string; sha256: string }>({
    text: 'SELECT version, name, sha256 FROM public.schema_migrations ORDER BY version',
  });
}

const apply = (database: Database, { version, name, sha256, sql }: Migration): Promise<void> =>
  database.transaction(
    async (transaction) => {
      await transaction.execute({ text: sql });
      await transaction.execute({
        text: 'INSERT INTO public.schema_migrations (version, name, sha256) VALUES ($1, $2, $3)',
        values: [version, name, sha256],
      });
    },
    { statementTimeoutMs: MIGRATION_MS_MAX },
  );

async function countTables(database: Queryable): Promise<number> {
  const [row] = await database.query<{ tables: number }>({
    text: `SELECT count(*)::int AS tables FROM pg_catalog.pg_tables
           WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  });
  return row?.tables ?? 0;
}
