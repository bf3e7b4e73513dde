import { databaseKeys } from '../../config.ts';
import { defineMode, EXIT } from '../../mode.ts';
import { readMigrations } from '../../services/migrations/files.ts';
import { migrate } from '../../services/migrations/loop.ts';
import { databaseFrom } from '../../substrate/open.ts';
import { openParameters } from '../../substrate/parameters/open.ts';
import { recordedParameters } from '../../substrate/parameters/recorded.ts';

export const mode = defineMode({
  config: { ...databaseKeys },
  load: async () => {
    readMigrations();
  },
  run: async (config, { log, signal }) => {
    const parameters = recordedParameters(openParameters(config.parametersUrl));
    const options = { applicationName: 'db-migrate', connectionsMax: 2 };
    const database = await databaseFrom(config, options, parameters);
    try {
      const { applied, schemaVersion, tables } = await migrate(database, readMigrations(), signal);
      // M2.H looks for this line: its table count, and the version of the DSN that this job could read.
      const done = { schema_version: schemaVersion, applied, tables, loaded_versions: parameters.loadedVersions() };
      log.info(done, 'DB_MIGRATIONS_COMPLETE');
      return EXIT.ok;
    } finally {
      await database.close();
    }
  },
});
