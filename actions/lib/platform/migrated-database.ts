import { join } from 'node:path';
import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { readMigrations } from '@spine-green/runtime/services/migrations/files';
import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import type { Session } from '../run/session.ts';
import { repositoryRoot } from './repository.ts';

export interface DatabaseIdentity {
  /** As the service that manages it names it; where none does, as the server names itself. */
  readonly resource_id: string;
  readonly writable: boolean;
}

/** The migrations of this checkout, in their order. */
export const migrationTexts = (): readonly string[] =>
  readMigrations(join(repositoryRoot(), 'runtime', 'migrations')).map(({ sql }) => sql);

export async function readIdentity(database: Queryable): Promise<DatabaseIdentity> {
  const [row] = await database.query<{ id: string; writable: boolean }>({
    text: `SELECT system_identifier::text AS id,
                  NOT pg_is_in_recovery() AND NOT current_setting('transaction_read_only')::boolean AS writable
             FROM pg_control_system()`,
  });
  return { resource_id: row?.id ?? '', writable: row?.writable === true };
}

/** Every table outside the system's own schemas, and the migrations that the database says it has. */
export async function readFound(
  database: Queryable,
): Promise<{ tables: readonly string[]; migrations: readonly string[] }> {
  const tables = await database.query<{ name: string }>({
    text: `SELECT schemaname || '.' || tablename AS name FROM pg_catalog.pg_tables
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  });
  const migrations = await database.query<{ file: string }>({
    text: `SELECT lpad(version::text, 6, '0') || '_' || name || '.sql' AS file
             FROM public.schema_migrations m ORDER BY m.version`,
  });
  return { tables: tables.map(({ name }) => name), migrations: migrations.map(({ file }) => file) };
}

/** Tables that are there when all migrations ran: those that one makes and no later one drops. */
export function tablesOf(migrations: readonly string[]): readonly string[] {
  const tables = new Set<string>();
  for (const sql of migrations) {
    for (const [, verb, table = ''] of sql.matchAll(STATEMENT)) {
      if (verb === 'CREATE') tables.add(table);
      else tables.delete(table);
    }
  }
  return [...tables];
}

const STATEMENT = /^(CREATE|DROP) TABLE (?:IF (?:NOT )?EXISTS )?([a-z_]+\.[a-z0-9_]+)/gm;

/** Tables of which the migrations refuse every change of a row, whatever it is (10, law L1). */
export function guardedTables(migrations: readonly string[]): readonly string[] {
  const tables = new Set<string>();
  for (const sql of migrations) for (const [, table = ''] of sql.matchAll(GUARD)) tables.add(table);
  return [...tables].sort();
}

const GUARD = /^CREATE TRIGGER [a-z_]+ BEFORE UPDATE OR DELETE OR TRUNCATE ON ([a-z_]+\.[a-z0-9_]+)/gm;

/** A database as the service that manages it describes it. */
export interface ManagedInstance {
  /** In the words of the service. */
  readonly status: string;
  /** Identity that no other database of the region ever has. */
  readonly resource_id: string;
}

/** Null where no service manages a database, or the one that does has none under the pinned name. */
export async function readManagedInstance({
  config,
  posture,
}: Pick<Session, 'config' | 'posture'>): Promise<ManagedInstance | null> {
  if (config.substrate === 'embedded') return null;
  const found = await (await posture()).findDatabase(handle('RDS_INSTANCE_ID'));
  return found === undefined ? null : { status: found.status, resource_id: found.resourceId };
}

/**
 * The database that answers now. A PostgreSQL knows only itself, and its own name is enough where no service manages it.
 * Throws E_STACK_UNREADABLE for one that its service does not call available.
 */
export async function readLiveDatabase(
  session: Pick<Session, 'config' | 'posture' | 'database'>,
): Promise<DatabaseIdentity> {
  const identity = await readIdentity(await session.database());
  if (session.config.substrate === 'embedded') return identity;
  const found = await readManagedInstance(session);
  if (found?.status === 'available') return { ...identity, resource_id: found.resource_id };
  throw new PlatformError('E_STACK_UNREADABLE', `the database is ${found?.status ?? 'not there'}`);
}
