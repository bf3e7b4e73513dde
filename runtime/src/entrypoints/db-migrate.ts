import { databaseKeys } from '../config.ts';
import { defineMode, EXIT } from '../mode.ts';
import { readMigrations } from '../services/migrations/files.ts';
import { migrate } from '../services/migrations/loop.ts';
import { databaseFrom } from '../substrate/open.ts';

export const mode = defineMode({
  config: { ...databaseKeys },
  load: async () => {
    readMigrations();
  },
  run: async (config, { log, signal }) => {
    const database = await databaseFrom(config, { applicationName: 'db-migrate', connectionsMax: 2 });
    try {
      const { applied, schemaVersion, tables } = await migrate(database, readMigrations(), signal);
      // M2.H-C04 looks for this line and its table count.
      log.info({ schema_version: schemaVersion, applied, tables }, 'DB_MIGRATIONS_COMPLETE');
      return EXIT.ok;
    } finally {
      await database.close();
    }
  },
});
