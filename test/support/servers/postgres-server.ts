import { existsSync, statfsSync } from 'node:fs';
import { readMigrations } from '@spine-green/runtime/services/migrations/files';
import { migrate } from '@spine-green/runtime/services/migrations/loop';
import { type PostgresServer, startPostgres } from '@spine-green/runtime/substrate/database/embedded-postgres';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { provisionDatabase } from '@spine-green/runtime/substrate/database/provision';

export const APP = { owner: 'fp_app', password: 'fp_app_password_of_tests' } as const;
export const BUS = { owner: 'fp_bus', password: 'fp_bus_password_of_tests' } as const;

const MEMORY_FOLDER = '/dev/shm';
const MEMORY_BYTES_MIN = 4 * 2 ** 30;

/** Tests kill processes, never the machine, so nothing has to reach a disk; a database in memory is copied in 15 ms. */
export const startTestPostgres = (): Promise<PostgresServer> =>
  startPostgres({ settings: { fsync: 'off' }, ...(hasMemoryFolder() ? { temporaryRoot: MEMORY_FOLDER } : {}) });

function hasMemoryFolder(): boolean {
  if (!existsSync(MEMORY_FOLDER)) return false;
  const { bavail, bsize } = statfsSync(MEMORY_FOLDER);
  return bavail * bsize >= MEMORY_BYTES_MIN;
}

export interface Template {
  readonly superuserDsn: string;
  readonly template: string;
}

/** A database with every migration that the tree holds now; tests copy it instead of migrating. */
export async function migratedTemplate({ superuserDsn }: PostgresServer): Promise<Template> {
  const template = 'fp_template';
  const dsn = await provisionDatabase(superuserDsn, { database: template, ...APP });
  const database = openDatabase(dsn, { applicationName: 'template', connectionsMax: 1 });
  try {
    await migrate(database, readMigrations());
  } finally {
    await database.close();
  }
  return { superuserDsn, template };
}
