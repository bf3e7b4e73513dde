import { join } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { DbMigrationRunSnapshotV1 } from '@spine-green/evidence-schemas/documents/db_migration_run_snapshot.v1';
import { readMigrations } from '@spine-green/runtime/services/migrations/files';
import { check } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { repositoryRoot } from '../../lib/platform/repository.ts';
import { getStack } from '../../lib/platform/stack.ts';
import { type JobResult, runJob, taskSpec } from '../../lib/platform/tasks.ts';
import { createAt, executionKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';

interface MigrationFacts {
  readonly command: Fact<readonly string[]>;
  readonly endpoint: Fact<string>;
  readonly expectedEndpoint: string;
  readonly parameter: Fact<number>;
  readonly job: Fact<JobResult>;
  readonly tables: Fact<{ readonly found: readonly string[]; readonly missing: readonly string[] }>;
}

const migrationsFolder = (): string => join(repositoryRoot(), 'runtime', 'migrations');

const MARKER = 'DB_MIGRATIONS_COMPLETE';

/** Migrations ran when the job says so, the exit code says so and the tables are there by query (01, M2.H-C04). */
export const databaseMigration = plainLane<MigrationFacts>({
  id: 'M2.H',
  gather: async (context) => {
    const command = await observe(async () => (await taskSpec(context, 'db-migrate')).command);
    const stack = await observe(() => getStack(context.session.config));
    const parameter = await observe(async () => {
      const { version } = await context.session.parameters.get(handle('SSM_DB_DSN_PATH'));
      return version;
    });
    const job = await observe(() => runJob(context, 'db-migrate'));
    const tables = await observe(() => readTables(context));
    const facts: MigrationFacts = {
      command,
      endpoint: mapFact(stack, ({ database }) => `${database.host}:${database.port}`),
      expectedEndpoint: handle('RDS_ENDPOINT', context.handleInputs),
      parameter,
      job,
      tables,
    };
    await publish(context, facts);
    return facts;
  },
  decide: ({ command, endpoint, expectedEndpoint, parameter, job, tables }) => [
    check('M2.H-C01', { expected: ['db-migrate'], observed: command, fails: 'M2H-B1' }),
    check('M2.H-C02', { expected: expectedEndpoint, observed: endpoint, fails: 'M2H-B2' }),
    check('M2.H-C03', { expected: true, observed: mapFact(parameter, (version) => version > 0), fails: 'M2H-B3' }),
    check('M2.H-C04a', {
      expected: { exit_code: 0, marker: true, missing: [] },
      observed: combined(job, tables),
      fails: 'M2H-B4',
    }),
  ],
  payload: ({ job, tables }) => ({
    task_arn: isReadable(job) ? job.value.taskArn : null,
    tables: isReadable(tables) ? tables.value.found.length : null,
  }),
});

function combined(
  job: MigrationFacts['job'],
  tables: MigrationFacts['tables'],
): Fact<{ exit_code: number; marker: boolean; missing: readonly string[] }> {
  if (!isReadable(job)) return job;
  if (!isReadable(tables)) return tables;
  return fact({ exit_code: job.value.exitCode, marker: markerOf(job.value) !== null, missing: tables.value.missing });
}

const markerOf = (job: JobResult): string | null => job.lastLines.find((line) => line.includes(MARKER)) ?? null;

/** Tables that the migrations create, against those that a query finds. */
async function readTables({ session }: LaneContext): Promise<{ found: string[]; missing: string[] }> {
  const database = await session.database();
  const rows = await database.query<{ name: string }>({
    text: `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
           WHERE table_schema IN ('ig', 'rtdl', 'obs', 'sr', 'wsp') AND table_type = 'BASE TABLE' ORDER BY 1`,
  });
  const found = rows.map((row) => row.name);
  const wanted = readMigrations(migrationsFolder()).flatMap(({ sql }) =>
    [...sql.matchAll(/^CREATE TABLE (?:IF NOT EXISTS )?((?:ig|rtdl|obs|sr|wsp)\.[a-z_]+)/gm)].map(
      (match) => match[1] ?? '',
    ),
  );
  return { found, missing: wanted.filter((table) => !found.includes(table)) };
}

async function publish(context: LaneContext, { job, tables }: MigrationFacts): Promise<void> {
  if (!isReadable(job)) return;
  const stack = await getStack(context.session.config);
  await createAt(context, executionKey(context, 'db_migration_run_snapshot.json'), DbMigrationRunSnapshotV1, {
    schema: 'fp.db_migration_run_snapshot.v1',
    substrate: context.substrate,
    execution_id: context.executionId,
    captured_at_utc: context.startedAtUtc,
    db_resource_id: stack.database.resource_id,
    task_arn: job.value.taskArn,
    task_definition: job.value.family,
    exit_code: job.value.exitCode,
    stop_reason: job.value.stopReason,
    marker: markerOf(job.value) === null ? null : MARKER,
    migrations_applied: readMigrations(migrationsFolder()).map(({ name }) => name),
    tables: isReadable(tables) ? tables.value.found : [],
    tables_missing: isReadable(tables) ? tables.value.missing : [],
  });
}
