import { join } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { readMigrations } from '@spine-green/runtime/services/migrations/files';
import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import { observe } from '../../lib/checks/fact.ts';
import { readRequiredEnvironment } from '../../lib/platform/image-help.ts';
import { repositoryRoot } from '../../lib/platform/repository.ts';
import { runJob } from '../../lib/platform/tasks.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { LiveDatabase, MigrationFacts } from '../lanes/h-db-migration.ts';

const MODE = 'db-migrate';

/** Runs the migrations; running them again finds nothing to do, so an attempt may follow any other. */
export async function gatherDatabaseMigration(context: LaneContext): Promise<MigrationFacts> {
  const { session, handleInputs } = context;
  const required = await observe(() => readRequiredEnvironment(context, MODE));
  const database = await observe(() => readDatabase(context));
  const job = await observe(() => runJob(context, MODE));
  return {
    required,
    database,
    named: await observe(() => ({
      endpoint: handle('RDS_ENDPOINT', handleInputs),
      resource_id: handle('DB_RESOURCE_ID', handleInputs),
    })),
    dsnVersion: await observe(async () => {
      const path = handle('SSM_DB_DSN_PATH');
      return (await session.parameters.describe('/')).find((one) => one.path === path)?.version ?? 0;
    }),
    job,
    wanted: tablesOf(readMigrations(join(repositoryRoot(), 'runtime', 'migrations')).map(({ sql }) => sql)),
    found: await observe(async () => readFound(await session.database())),
  };
}

/** Over the DSN that the jobs are given; of the DSN itself only host and port leave this function. */
async function readDatabase({ session }: LaneContext): Promise<LiveDatabase> {
  const dsn = await session.parameters.get(handle('SSM_DB_DSN_PATH'));
  const { hostname, port } = new URL(dsn.value.reveal());
  return { endpoint: `${hostname}:${port}`, ...(await readIdentity(await session.database())) };
}

export async function readIdentity(database: Queryable): Promise<Omit<LiveDatabase, 'endpoint'>> {
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
