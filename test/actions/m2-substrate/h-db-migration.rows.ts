import type { JobResult } from '../../../actions/lib/platform/tasks.ts';
import { databaseMigration, type MigrationFacts } from '../../../actions/m2-substrate/lanes/h-db-migration.ts';
import { IMAGE, laneRows } from '../../support/decided-lane.ts';

/** What 01 names for M2.H-C04, by the names of the migrations, and the table of the migrations themselves. */
const TABLES = [
  'cases.cm_case_timeline',
  'cases.cm_case_trigger_intake',
  'cases.cm_cases',
  'ig.admission_rows',
  'ig.receipt_rows',
  'labels.ls_label_assertions',
  'labels.ls_label_timeline',
  'obs.reporter_runs',
  'public.schema_migrations',
  'rtdl.archive_checkpoints',
  'rtdl.csfb_flow_bindings',
  'rtdl.csfb_join_checkpoints',
  'rtdl.csfb_join_frames',
  'rtdl.ieg_checkpoints',
  'rtdl.ieg_edges',
  'rtdl.ieg_entities',
  'rtdl.ofp_checkpoints',
  'rtdl.ofp_feature_state',
  'wsp.wsp_checkpoint',
];
const DSN = '/fraud-platform/dev_min/db/dsn';
const line = (members: object, msg = 'DB_MIGRATIONS_COMPLETE'): string =>
  JSON.stringify({ level: 30, msg, tables: TABLES.length, loaded_versions: { [DSN]: 1 }, ...members });

const job: JobResult = {
  taskArn: 'embedded:task/db-migrate/1',
  family: 'db-migrate',
  imageDigest: IMAGE,
  exitCode: 0,
  stopReason: 'exited',
  startedAtUtc: '2026-11-22T10:15:00.000000Z',
  stoppedAtUtc: '2026-11-22T10:15:01.000000Z',
  lastLines: ['starting', line({})],
};
const live = { endpoint: '127.0.0.1:5432', resource_id: '7000000000000000001', writable: true };
const facts: MigrationFacts = {
  required: { value: ['SSM_DB_DSN_PATH', 'PARAMETERS_URL'] },
  database: { value: live },
  named: { value: { endpoint: live.endpoint, resource_id: live.resource_id } },
  managed: { value: null },
  dsnVersion: { value: 1 },
  job: { value: job },
  wanted: ['ig.admission_rows'],
  found: { value: { tables: TABLES, migrations: ['000000_base.sql'] } },
};
/** Where a service manages the database and the tasks. */
const context = { substrate: 'emulated' } as const;
const ofEcs: JobResult = { ...job, taskArn: 'arn:aws:ecs:eu-west-2:123456789012:task/spine/1db0' };
const managed: MigrationFacts = {
  ...facts,
  job: { value: ofEcs },
  managed: { value: { status: 'available', resource_id: live.resource_id } },
};
const unmanaged = (given: string, changed: Partial<MigrationFacts>) => ({
  given,
  facts: { ...managed, ...changed },
  context,
  fails: { 'M2.H-C04a': 'M2H-B4' },
});
/** A migrated database whose image makes everything but one table. */
const without = (table: string): Partial<MigrationFacts> => ({
  ...jobOf({ lastLines: [line({ tables: TABLES.length - 1 })] }),
  wanted: ['public.schema_migrations'],
  found: { value: { tables: TABLES.filter((one) => one !== table), migrations: ['000000_base.sql'] } },
});
const jobOf = (changed: Partial<JobResult>): MigrationFacts => ({ ...facts, job: { value: { ...job, ...changed } } });
const failsIn = (id: string, code: string) => (given: string, changed: Partial<MigrationFacts>) => ({
  given,
  facts: { ...facts, ...changed },
  fails: { [id]: code },
});
const [image, instance, migrated] = [
  failsIn('M2.H-C01', 'M2H-B1'),
  failsIn('M2.H-C02', 'M2H-B2'),
  failsIn('M2.H-C04', 'M2H-B4'),
];

export const rows = [
  laneRows(databaseMigration, {
    passing: [
      { given: 'a migrated database', facts },
      { given: 'a second run that had nothing to do', facts: jobOf({ lastLines: [line({ applied: [] })] }) },
      { given: 'a task of ECS on an instance that its service knows', facts: managed, context },
    ],
    failing: [
      unmanaged('a job that was a process of this machine', { job: { value: job } }),
      unmanaged('a job whose name says nothing', { job: { value: { ...job, taskArn: 'a task' } } }),
      unmanaged('an instance that is being stopped', {
        managed: { value: { status: 'stopping', resource_id: live.resource_id } },
      }),
      unmanaged('another instance than the one of the handle', {
        managed: { value: { status: 'available', resource_id: 'db-7' } },
      }),
      unmanaged('a database that no service manages', { managed: { value: null } }),
      unmanaged('a service that does not answer', { managed: { unreadable: 'E_POSTURE_UNREACHABLE' } }),
      image('an image that does not know the mode', { required: { unreadable: 'db-migrate --help ends with 64' } }),
      image('a job that asks for credentials of the log', {
        required: { value: ['PARAMETERS_URL', 'SSM_CONFLUENT_API_KEY_PATH', 'SSM_DB_DSN_PATH'] },
      }),
      image('a job that asks for nothing', { required: { value: [] } }),
      instance('a database at another endpoint', { database: { value: { ...live, endpoint: '127.0.0.1:5433' } } }),
      instance('another database behind the endpoint', { database: { value: { ...live, resource_id: '7' } } }),
      instance('a database that takes no writes', { database: { value: { ...live, writable: false } } }),
      instance('a database that does not answer', { database: { unreadable: 'E_DATABASE_UNREACHABLE' } }),
      instance('handles that name no instance', { named: { unreadable: 'E_HANDLE_UNRESOLVED' } }),
      {
        given: 'a job that worked with an older DSN',
        facts: { ...facts, dsnVersion: { value: 2 } },
        fails: { 'M2.H-C03': 'M2H-B3' },
      },
      {
        given: 'a job that does not say what it read',
        facts: jobOf({ lastLines: [line({ loaded_versions: undefined })] }),
        fails: { 'M2.H-C03': 'M2H-B3' },
      },
      migrated('a table that is not there', { wanted: ['ig.admission_rows', 'ig.contexts'] }),
      ...TABLES.filter((table) => table !== 'public.schema_migrations').map((table) =>
        migrated(`an image that makes no ${table}`, without(table)),
      ),
      migrated('a job that ends with an error after its marker', jobOf({ exitCode: 1 })),
      migrated('a job that counts other tables than there are', jobOf({ lastLines: [line({ tables: 3 })] })),
      migrated('tables that cannot be listed', { found: { unreadable: 'E_DATABASE_UNREACHABLE' } }),
      ...['DB_MIGRATIONS_COMPLETE', line({}, 'no DB_MIGRATIONS_COMPLETE yet'), 'starting'].map((said) => ({
        given: `a job whose last word is ${said}`,
        facts: jobOf({ lastLines: [said] }),
        fails: { 'M2.H-C03': 'M2H-B3', 'M2.H-C04': 'M2H-B4' },
      })),
      {
        given: 'a job that could not be started',
        facts: { ...facts, job: { unreadable: 'E_COMPUTE_UNREACHABLE' } },
        fails: { 'M2.H-C03': 'M2H-B3', 'M2.H-C04': 'M2H-B4' },
      },
    ],
  }),
];
