import { handle } from '@spine-green/evidence-schemas';
import { DbMigrationRunSnapshotV1 } from '@spine-green/evidence-schemas/documents/db_migration_run_snapshot.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { jsonText } from '../../lib/definition/json-text.ts';
import type { ManagedInstance } from '../../lib/platform/migrated-database.ts';
import type { JobResult } from '../../lib/platform/tasks.ts';
import { attemptDocument } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';

/** The database as it answers over the DSN that the jobs are given. */
export interface LiveDatabase {
  /** Host and port of the DSN. */
  readonly endpoint: string;
  /** What the server says it is. */
  readonly resource_id: string;
  readonly writable: boolean;
}

export interface MigrationFacts {
  /** Names of the environment that the mode cannot start without, as the pinned image prints them. */
  readonly required: Fact<readonly string[]>;
  readonly database: Fact<LiveDatabase>;
  /** Endpoint and identity that the handles name. */
  readonly named: Fact<Pick<LiveDatabase, 'endpoint' | 'resource_id'>>;
  /** The instance as the service that manages it describes it; null where none does. */
  readonly managed: Fact<ManagedInstance | null>;
  /** Current version of the parameter that holds the DSN. */
  readonly dsnVersion: Fact<number>;
  readonly job: Fact<JobResult>;
  /** Tables that the migrations of this image make. */
  readonly wanted: readonly string[];
  /** What the database holds after the job, by query. */
  readonly found: Fact<{ readonly tables: readonly string[]; readonly migrations: readonly string[] }>;
}

/** What the database of a run is for, whatever the migrations of an image make (01, M2.H-C04). */
const KINDS = {
  'admission index': ['ig.admission_rows'],
  'receipt index': ['ig.receipt_rows'],
  checkpoints: [
    'rtdl.archive_checkpoints',
    'rtdl.csfb_join_checkpoints',
    'rtdl.ieg_checkpoints',
    'rtdl.ofp_checkpoints',
    'wsp.wsp_checkpoint',
  ],
  'state of the core': [
    'rtdl.csfb_flow_bindings',
    'rtdl.csfb_join_frames',
    'rtdl.ieg_edges',
    'rtdl.ieg_entities',
    'rtdl.ofp_feature_state',
  ],
  cases: ['cases.cm_cases'],
  'case intake': ['cases.cm_case_trigger_intake'],
  'case timeline': ['cases.cm_case_timeline'],
  'label assertions': ['labels.ls_label_assertions'],
  'label timeline': ['labels.ls_label_timeline'],
  'reporter lock': ['obs.reporter_runs'],
};

/** Migrations ran when the job says so, the exit code says so and the tables are there by query (01, M2.H-C04). */
export const databaseMigration = defineLane({
  id: 'M2.H',
  documents: ({ job, database, found, wanted }: MigrationFacts, context) => ({
    run: mapFact(allReadable({ job, database, found }), (read) =>
      attemptDocument('db_migration_run_snapshot.json', DbMigrationRunSnapshotV1, runOf({ ...read, wanted }, context)),
    ),
  }),
  decide: ({ required, database, named, managed, dsnVersion, job, wanted, found }: MigrationFacts) => ({
    'M2.H-C01': {
      // Where parameters are, and the one path of this database: a locator of anything else would be unrelated.
      expected: ['PARAMETERS_URL', 'SSM_DB_DSN_PATH'],
      observed: mapFact(required, (names) => names.toSorted()),
      fails: 'M2H-B1',
    },
    'M2.H-C02': {
      expected: { ...(isReadable(named) ? named.value : { endpoint: null, resource_id: null }), writable: true },
      observed: database,
      fails: 'M2H-B2',
    },
    'M2.H-C03': {
      expected: { [handle('SSM_DB_DSN_PATH')]: isReadable(dsnVersion) ? dsnVersion.value : null },
      observed: mapFact(job, ({ lastLines }) => completionIn(lastLines)?.loaded_versions ?? {}),
      fails: 'M2H-B3',
    },
    'M2.H-C04': {
      expected: {
        exit_code: 0,
        tables: isReadable(found) ? found.value.tables.length : null,
        missing: [],
        kinds: KINDS,
      },
      observed: mapFact(allReadable({ job, found }), (read) => ({
        exit_code: read.job.exitCode,
        tables: completionIn(read.job.lastLines)?.tables ?? null,
        missing: missingIn(wanted, read.found.tables),
        kinds: kindsIn(read.found.tables),
      })),
      fails: 'M2H-B4',
    },
    'M2.H-C04a': {
      expected: {
        job: 'ecs',
        database: { status: 'available', resource_id: isReadable(named) ? named.value.resource_id : null },
      },
      observed: mapFact(allReadable({ job, managed }), (read) => ({
        job: serviceOf(read.job.taskArn),
        database: read.managed,
      })),
      fails: 'M2H-B4',
    },
  }),
  handover: ({ job, found }) =>
    isReadable(job) && isReadable(found)
      ? { task_arn: job.value.taskArn, tables: found.value.tables.length }
      : undefined,
});

/** Of the name of a task: the service of an ARN, or whatever else gave it its name. */
const serviceOf = (taskArn: string): string => /^(?:arn:[a-z-]+:)?([a-z]+):/.exec(taskArn)?.[1] ?? 'nobody';

const MARKER = 'DB_MIGRATIONS_COMPLETE';

interface Completion {
  readonly tables: number;
  readonly loaded_versions: Readonly<Record<string, number>>;
}

/** The line with which the job says that it is done; undefined when it said nothing of the kind. */
export function completionIn(lines: readonly string[]): Completion | undefined {
  const line = lines.findLast((one) => one.includes(MARKER));
  if (line === undefined) return undefined;
  const { msg, tables, loaded_versions } = parsed(line);
  if (msg !== MARKER || typeof tables !== 'number') return undefined;
  return { tables, loaded_versions: (loaded_versions ?? {}) as Completion['loaded_versions'] };
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  const value = jsonText(line);
  // A line that quotes the marker in another text is no completion.
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

const missingIn = (wanted: readonly string[], tables: readonly string[]): string[] =>
  wanted.filter((table) => !tables.includes(table));

/** Of each kind the tables that are there. */
const kindsIn = (tables: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(KINDS).map(([kind, own]) => [kind, own.filter((one) => tables.includes(one))]));

interface Readable extends Pick<MigrationFacts, 'wanted'> {
  readonly job: JobResult;
  readonly database: LiveDatabase;
  readonly found: { readonly tables: readonly string[]; readonly migrations: readonly string[] };
}

const runOf = (
  { job, database, found, wanted }: Readable,
  { substrate, executionId, gatheredAtUtc }: DecideContext,
): DbMigrationRunSnapshotV1 => ({
  schema: 'fp.db_migration_run_snapshot.v1',
  substrate,
  execution_id: executionId,
  captured_at_utc: gatheredAtUtc,
  db_resource_id: database.resource_id,
  task_arn: job.taskArn,
  task_definition: job.family,
  exit_code: job.exitCode,
  stop_reason: job.stopReason,
  marker: completionIn(job.lastLines) === undefined ? null : MARKER,
  migrations_applied: [...found.migrations],
  tables: [...found.tables],
  tables_missing: missingIn(wanted, found.tables),
});
