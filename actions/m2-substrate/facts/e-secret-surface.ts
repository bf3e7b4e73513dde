import { findPlaceholder, handle, isPlatformError } from '@spine-green/evidence-schemas';
import type { Compute, RunningTask } from '@spine-green/runtime/substrate/compute/port';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import type { Parameters } from '@spine-green/runtime/substrate/parameters/port';
import { observe } from '../../lib/checks/fact.ts';
import { type HeartbeatRow, readHeartbeats } from '../../lib/platform/service-state.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { LoadedFact, ParameterFact, SecretSurfaceFacts } from '../lanes/e-secret-surface.ts';

export const gatherSecretSurface = async ({ session }: LaneContext): Promise<SecretSurfaceFacts> => ({
  parameters: await observe(() => Promise.all(mandatoryPaths().map((path) => readParameter(session.parameters, path)))),
  current: await observe(async () =>
    Object.fromEntries((await session.parameters.describe('/')).map(({ path, version }) => [path, version])),
  ),
  running: await observe(() => readLoaded(session.compute(), session.database)),
});

const mandatoryPaths = (): readonly string[] => [
  handle('SSM_CONFLUENT_BOOTSTRAP_PATH'),
  handle('SSM_CONFLUENT_API_KEY_PATH'),
  handle('SSM_CONFLUENT_API_SECRET_PATH'),
  handle('SSM_DB_USER_PATH'),
  handle('SSM_DB_PASSWORD_PATH'),
  handle('SSM_IG_API_KEY_PATH'),
];

/** The value is looked at here and goes nowhere. A refused read throws: unreadable is not absent. */
export async function readParameter(parameters: Parameters, path: string): Promise<ParameterFact> {
  try {
    const { version, lastModifiedUtc, value } = await parameters.get(path);
    return { path, state: stateOf(value.reveal()), version, last_modified_utc: lastModifiedUtc };
  } catch (error) {
    if (!isPlatformError(error, 'E_PARAMETER_ABSENT')) throw error;
    return { path, state: 'absent', version: null, last_modified_utc: null };
  }
}

function stateOf(value: string): ParameterFact['state'] {
  if (value.trim() === '') return 'empty';
  return findPlaceholder(value, { secret: true }) === undefined ? 'usable' : 'placeholder';
}

/** What every running task declares. The database is asked only when a task runs, because before the migrations it
 * holds no declaration of anybody. */
async function readLoaded(compute: Compute, database: () => Promise<Database>): Promise<readonly LoadedFact[]> {
  const tasks = await compute.describeTasks();
  if (tasks.length === 0) return [];
  const declared = await readHeartbeats(
    await database(),
    tasks.map(({ taskArn }) => taskArn),
  );
  return declaredBy(tasks, declared);
}

/** One entry for each task, whether it declared anything or not. */
export const declaredBy = (tasks: readonly RunningTask[], declared: readonly HeartbeatRow[]): readonly LoadedFact[] =>
  tasks.map(({ taskArn, family }) => {
    const found = declared.find(({ instanceId }) => instanceId === taskArn);
    return { component: found?.component ?? family, versions: found?.loadedVersions ?? {} };
  });
