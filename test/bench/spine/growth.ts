import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import type { Database } from '@spine-green/runtime/substrate/database/port';

/** Bytes of every table with its indexes, by schema and name. */
export type TableBytes = ReadonlyMap<string, number>;

/** Runs the work on one database of the server. */
export async function inDatabase<T>(
  superuserDsn: string,
  name: string,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const url = new URL(superuserDsn);
  url.pathname = `/${name}`;
  const database = openDatabase(url.toString(), { applicationName: 'bench', connectionsMax: 1 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

export async function tableBytes(database: Database): Promise<TableBytes> {
  const rows = await database.query<{ name: string; bytes: string }>({
    text: `SELECT n.nspname || '.' || c.relname AS name, pg_total_relation_size(c.oid)::text AS bytes FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema')`,
  });
  return new Map(rows.map(({ name, bytes }) => [name, Number(bytes)]));
}

/** Statements by what they cost, where the server counts them. */
export interface Statement extends Record<string, unknown> {
  readonly calls: number;
  readonly ms: number;
  /** Of `ms`, what went into plans. */
  readonly plannedMs: number;
  readonly rows: number;
  readonly text: string;
}

export const statements = (database: Database): Promise<readonly Statement[]> =>
  database.query<Statement>({
    text: `SELECT calls::float8 AS calls, total_exec_time + total_plan_time AS ms,
        total_plan_time AS "plannedMs", rows::float8 AS rows,
        left(regexp_replace(query, '\\s+', ' ', 'g'), 110) AS text
      FROM pg_stat_statements ORDER BY total_exec_time + total_plan_time DESC LIMIT 60`,
  });
