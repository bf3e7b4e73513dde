import { handle, isPlatformError } from '@spine-green/evidence-schemas';
import { SecretSurfaceCheckV1 } from '@spine-green/evidence-schemas/documents/secret_surface_check.v1';
import { check } from '../../lib/checks/check.ts';
import { type Fact, observe } from '../../lib/checks/fact.ts';
import { createAt, executionKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';

interface SecretRow {
  readonly path: string;
  readonly present: boolean;
  readonly version: number | null;
  readonly last_modified_utc: string | null;
}

interface SecretFacts {
  readonly rows: Fact<readonly SecretRow[]>;
  readonly runningTasks: Fact<number>;
}

/** Metadata and version numbers only; a value is read to see that it is not empty, and goes nowhere (01, M2.E-C01). */
export const secretSurface = plainLane<SecretFacts>({
  id: 'M2.E',
  gather: async (context) => {
    const rows = await observe(() => Promise.all(mandatoryPaths().map((path) => readRow(context, path))));
    if ('value' in rows) await publish(context, rows.value);
    return { rows, runningTasks: await observe(async () => (await context.session.compute().describeTasks()).length) };
  },
  decide: ({ rows, runningTasks }) => [
    check('M2.E-C01', {
      expected: [],
      observed: 'value' in rows ? { of: rows.value.filter((row) => !row.present).map((row) => row.path) } : rows,
      fails: 'M2E-B1',
    }),
    check('M2.E-C03', { expected: 0, observed: runningTasks, fails: 'M2E-B3' }),
  ],
  payload: ({ rows }) => ({ paths: 'value' in rows ? rows.value : [] }),
});

const mandatoryPaths = (): readonly string[] => [
  handle('SSM_CONFLUENT_BOOTSTRAP_PATH'),
  handle('SSM_CONFLUENT_API_KEY_PATH'),
  handle('SSM_CONFLUENT_API_SECRET_PATH'),
  handle('SSM_DB_USER_PATH'),
  handle('SSM_DB_PASSWORD_PATH'),
  handle('SSM_IG_API_KEY_PATH'),
];

async function readRow({ session }: LaneContext, path: string): Promise<SecretRow> {
  try {
    const { version, lastModifiedUtc, value } = await session.parameters.get(path);
    return { path, present: value.reveal() !== '', version, last_modified_utc: lastModifiedUtc };
  } catch (error) {
    if (isPlatformError(error, 'E_PARAMETER_ABSENT'))
      return { path, present: false, version: null, last_modified_utc: null };
    throw error;
  }
}

const publish = (context: LaneContext, rows: readonly SecretRow[]) =>
  createAt(context, executionKey(context, 'secret_surface_check.json'), SecretSurfaceCheckV1, {
    schema: 'fp.secret_surface_check.v1',
    substrate: context.substrate,
    execution_id: context.executionId,
    captured_at_utc: context.startedAtUtc,
    paths: rows,
    roles: [],
    // No task runs yet, so no task has loaded a version (M2.E-C03).
    loaded_versions: [],
  });
