import { ARCHIVE } from './archive-writer.ts';
import { EVIDENCE, QUARANTINE, type RunWorld } from './closure/closable-run.ts';
import { freshObjectStore } from './object-store.ts';
import { freshDatabase, freshEventLog } from './servers/postgres.ts';

export interface FreshWorld extends RunWorld {
  /** The directory behind the object store. */
  readonly root: string;
  /** Of the database. */
  readonly dsn: string;
  drop(): Promise<void>;
}

/** Database, log and object store of their own. */
export async function freshWorld(): Promise<FreshWorld> {
  const [database, objects, eventLog] = await Promise.all([
    freshDatabase(),
    freshObjectStore(ARCHIVE, EVIDENCE, QUARANTINE),
    freshEventLog(),
  ]);
  return {
    database: database.database,
    store: objects.store,
    root: objects.root,
    dsn: database.dsn,
    eventLog,
    drop: async () => {
      await eventLog.close();
      await Promise.all([database.drop(), objects.drop()]);
    },
  };
}
