import { handle } from '@spine-green/evidence-schemas';
import { observe } from '../../lib/checks/fact.ts';
import { readRequiredEnvironment } from '../../lib/platform/image-help.ts';
import {
  migrationTexts,
  readFound,
  readLiveDatabase,
  readManagedInstance,
  tablesOf,
} from '../../lib/platform/migrated-database.ts';
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
    managed: await observe(() => readManagedInstance(session)),
    dsnVersion: await observe(async () => {
      const path = handle('SSM_DB_DSN_PATH');
      return (await session.parameters.describe('/')).find((one) => one.path === path)?.version ?? 0;
    }),
    job,
    wanted: tablesOf(migrationTexts()),
    found: await observe(async () => readFound(await session.database())),
  };
}

/** Over the DSN that the jobs are given; of the DSN itself only host and port leave this function. */
async function readDatabase({ session }: LaneContext): Promise<LiveDatabase> {
  const dsn = await session.parameters.get(handle('SSM_DB_DSN_PATH'));
  const { hostname, port } = new URL(dsn.value.reveal());
  return { endpoint: `${hostname}:${port}`, ...(await readLiveDatabase(session)) };
}
