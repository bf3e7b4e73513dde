import { PlatformError } from '@spine-green/evidence-schemas';
import type { Database } from '@spine-green/runtime/substrate/database/port';

/** The process dies: before the transaction of this number ends, or after it did and before anybody heard of it. */
export interface Crash {
  readonly transaction: number;
  readonly when: 'inside' | 'after';
}

export class Crashed extends Error {}

/** A database whose user dies at its next crash; whoever lives on asks the database itself. */
export function mortal(database: Database, crashes: readonly Crash[]): Database {
  let count = 0;
  return {
    ...database,
    transaction: async (work, options) => {
      count += 1;
      const crash = crashes.find(({ transaction }) => transaction === count);
      if (crash === undefined) return database.transaction(work, options);
      if (crash.when === 'after') await database.transaction(work, options);
      else {
        await database
          .transaction(async (transaction) => {
            await work(transaction);
            throw new PlatformError('E_DATABASE_UNREACHABLE', 'the process died');
          }, options)
          .catch(() => undefined);
      }
      throw new Crashed('the process died');
    },
  };
}
