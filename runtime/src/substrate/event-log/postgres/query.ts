import type pg from 'pg';
import { definitePostgresError } from './errors.ts';
import { CREATE_ONCE_SQL } from './schema.ts';

/** Rows of one statement of its own transaction; throws the definite codes of the port. */
export type LogQuery = <R extends pg.QueryResultRow>(
  text: string,
  values?: readonly unknown[],
  /** Prepared once a connection under this name. */
  name?: string,
) => Promise<readonly R[]>;

/** Statements on the tables of the log, which the first one creates in an empty database. */
export function logQuery(pool: pg.Pool): LogQuery {
  let tables: Promise<void> | undefined;
  return async <R extends pg.QueryResultRow>(text: string, values: readonly unknown[] = [], name?: string) => {
    tables ??= createTables(pool).catch((error: unknown) => {
      tables = undefined;
      throw definitePostgresError(error);
    });
    await tables;
    try {
      return (await pool.query<R>({ text, values: [...values], ...(name === undefined ? {} : { name }) })).rows;
    } catch (error) {
      throw definitePostgresError(error);
    }
  };
}

async function createTables(pool: pg.Pool): Promise<void> {
  const present = "SELECT to_regclass('log.cluster') IS NOT NULL AS present";
  if ((await pool.query<{ present: boolean }>(present)).rows[0]?.present === true) return;
  // One request is one transaction; whoever comes second waits for the lock and finds the tables made.
  await pool.query(CREATE_ONCE_SQL);
}
