import { PlatformError } from '@spine-green/evidence-schemas';
import pg from 'pg';
import QueryStream from 'pg-query-stream';
import type { Database, Queryable, Row, Session, Statement, TransactionOptions } from './port.ts';
import { translate } from './postgres-errors.ts';
import { valueTypes } from './postgres-types.ts';

export interface DatabaseOptions {
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
  /** Pooled connections; sessions come on top. */
  readonly connectionsMax: number;
  readonly statementTimeoutMs?: number;
}

const CONNECT_MS_MAX = 10_000;
const IDLE_MS_MAX = 30_000;
const STATEMENT_MS_DEFAULT = 30_000;
/** The server enforces its limit; the client's own only notices a server that does not answer at all. */
const SILENCE_MS = 5_000;

/** Database port over `pg`. Connects on first use. */
export function postgresDatabase(dsn: string, options: DatabaseOptions): Database {
  const config = clientConfig(dsn, options);
  const pool = new pg.Pool({ ...config, max: options.connectionsMax, idleTimeoutMillis: IDLE_MS_MAX });
  // An idle connection that breaks leaves the pool; the next statement that needs one reports what is wrong.
  pool.on('error', () => undefined);
  return {
    ...queryable(pool),
    transaction: (work, transactionOptions) => inTransaction(pool, work, transactionOptions ?? {}),
    session: () => openSession(config),
    stream: (statement, batchRows) => streamRows(pool, statement, batchRows),
    close: () => pool.end(),
  };
}

function clientConfig(dsn: string, options: DatabaseOptions): pg.ClientConfig {
  const statementTimeoutMs = options.statementTimeoutMs ?? STATEMENT_MS_DEFAULT;
  return {
    connectionString: dsn,
    application_name: options.applicationName,
    connectionTimeoutMillis: CONNECT_MS_MAX,
    statement_timeout: statementTimeoutMs,
    query_timeout: statementTimeoutMs + SILENCE_MS,
    options: '-c timezone=UTC -c datestyle=ISO',
    keepAlive: true,
    types: valueTypes,
  };
}

type Runner = pg.Pool | pg.ClientBase;

const queryable = (runner: Runner): Queryable => ({
  query: async <R extends Row>(statement: Statement) => (await run<R>(runner, statement)).rows,
  execute: async (statement) => (await run(runner, statement)).rowCount ?? 0,
});

async function run<R extends Row>(runner: Runner, statement: Statement): Promise<pg.QueryResult<R>> {
  try {
    return await runner.query<R>({
      text: statement.text,
      ...(statement.values === undefined ? {} : { values: [...statement.values] }),
      ...(statement.name === undefined ? {} : { name: statement.name }),
    });
  } catch (error) {
    throw translate(error);
  }
}

async function connected<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw translate(error);
  });
  // Without a listener a connection that breaks between two statements would end the process.
  let broken: Error | undefined;
  const note = (error: Error): void => {
    broken = error;
  };
  client.on('error', note);
  try {
    return await work(client);
  } catch (error) {
    if (error instanceof PlatformError && error.code === 'E_DATABASE_UNREACHABLE') broken ??= error;
    throw error;
  } finally {
    client.off('error', note);
    client.release(broken);
  }
}

const inTransaction = <T>(
  pool: pg.Pool,
  work: (transaction: Queryable) => Promise<T>,
  options: TransactionOptions,
): Promise<T> =>
  connected(pool, async (client) => {
    await run(client, { text: beginText(options) });
    let value: T;
    try {
      value = await work(queryable(client));
    } catch (error) {
      // When the rollback fails the connection is broken, and the server rolls back by itself.
      await run(client, { text: 'ROLLBACK' }).catch((rollback: Error) => client.emit('error', rollback));
      throw error;
    }
    const commit = await run(client, { text: 'COMMIT' });
    // The server answers COMMIT with ROLLBACK when a statement failed and the work went on regardless.
    if (commit.command === 'COMMIT') return value;
    throw new PlatformError('E_DATABASE_REFUSED', 'the transaction held a failed statement and was rolled back');
  });

function beginText(options: TransactionOptions): string {
  const isolation = (options.isolation ?? 'read committed').toUpperCase();
  const begin = `BEGIN ISOLATION LEVEL ${isolation}${options.readOnly === true ? ' READ ONLY' : ''}`;
  if (options.statementTimeoutMs === undefined) return begin;
  return `${begin}; SET LOCAL statement_timeout = ${Math.trunc(options.statementTimeoutMs)}`;
}

async function openSession(config: pg.ClientConfig): Promise<Session> {
  const client = new pg.Client(config);
  const lost = new AbortController();
  const lose = (error?: Error): void => lost.abort(new PlatformError('E_DATABASE_UNREACHABLE', 'session lost', { cause: error }));
  client.on('error', lose);
  client.once('end', () => lose());
  await client.connect().catch((error: unknown) => {
    throw translate(error);
  });
  const { query, execute } = queryable(client);
  const ask = async (text: string, id: string): Promise<boolean> => {
    const [row] = await query<{ answer: boolean }>({ text: `SELECT ${text}($1::bigint) AS answer`, values: [id] });
    return row?.answer === true;
  };
  return {
    query,
    execute,
    lost: lost.signal,
    tryAdvisoryLock: (id) => ask('pg_try_advisory_lock', id),
    advisoryUnlock: async (id) => {
      if (await ask('pg_advisory_unlock', id)) return;
      throw new PlatformError('E_DATABASE_REFUSED', `advisory lock ${id} is not held by this session`);
    },
    close: () => client.end(),
  };
}

async function* streamRows<R extends Row>(
  pool: pg.Pool,
  statement: Statement,
  batchRows: number,
): AsyncGenerator<readonly R[]> {
  const client = await pool.connect().catch((error: unknown) => {
    throw translate(error);
  });
  const rows = client.query(
    new QueryStream(statement.text, [...(statement.values ?? [])], { batchSize: batchRows, types: valueTypes }),
  );
  let finished = false;
  try {
    let batch: R[] = [];
    for await (const row of rows as AsyncIterable<R>) {
      batch.push(row);
      if (batch.length < batchRows) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
    finished = true;
  } catch (error) {
    throw translate(error);
  } finally {
    // A stream that was left early or failed may have a result in flight, so its connection is not used again.
    client.release(!finished);
  }
}
