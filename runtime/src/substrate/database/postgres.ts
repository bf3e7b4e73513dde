import { PlatformError } from '@spine-green/evidence-schemas';
import pg from 'pg';
import QueryStream from 'pg-query-stream';
import { parametersOf } from './array-parameters.ts';
import { endClient } from './end-client.ts';
import type { Database, Queryable, Row, Session, Statement, TransactionOptions } from './port.ts';
import { translate } from './postgres-errors.ts';
import { valueTypes } from './postgres-types.ts';

export interface DatabaseOptions {
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
  /** Pooled connections; sessions come on top. */
  readonly connectionsMax: number;
  readonly statementTimeoutMs?: number;
  /** Server settings of every connection, by name; names and values of ours, without spaces. */
  readonly settings?: Readonly<Record<string, string>>;
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
    options: Object.entries({ timezone: 'UTC', datestyle: 'ISO', ...options.settings })
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    keepAlive: true,
    types: valueTypes,
  };
}

type Runner = pg.Pool | pg.ClientBase;

/** `limitMs`: the statement limit where it is not the one of the connection. */
const queryable = (runner: Runner, within: TransactionOptions = {}): Queryable => ({
  query: async <R extends Row>(statement: Statement) => (await run<R>(runner, statement, within)).rows,
  execute: async (statement) => (await run(runner, statement, within)).rowCount ?? 0,
});

async function run<R extends Row>(
  runner: Runner,
  statement: Statement,
  within: TransactionOptions = {},
): Promise<pg.QueryResult<R>> {
  const { statementTimeoutMs: limitMs } = within;
  try {
    return await runner.query<R>({
      text: statement.text,
      ...(limitMs === undefined ? {} : { query_timeout: limitMs + SILENCE_MS }),
      ...(statement.values === undefined ? {} : { values: parametersOf(statement) }),
      ...(statement.name === undefined ? {} : { name: statement.name }),
    });
  } catch (error) {
    throw translate(error, within);
  }
}

interface Lease {
  readonly client: pg.PoolClient;
  /** Gives the connection back; one that broke, or that `broken` says is in doubt, is not used again. */
  readonly release: (broken?: Error) => void;
}

async function lease(pool: pg.Pool): Promise<Lease> {
  const client = await pool.connect().catch((error: unknown) => {
    throw translate(error);
  });
  let failure: Error | undefined;
  // Without a listener a connection that breaks between two statements would end the process.
  const note = (error: Error): void => {
    failure = error;
  };
  client.on('error', note);
  return {
    client,
    release: (broken) => {
      client.off('error', note);
      client.release(failure ?? broken);
    },
  };
}

async function inTransaction<T>(
  pool: pg.Pool,
  work: (transaction: Queryable) => Promise<T>,
  options: TransactionOptions,
): Promise<T> {
  const { client, release } = await lease(pool);
  let broken: Error | undefined;
  try {
    await run(client, { text: beginText(options) });
    const value = await work(queryable(client, options));
    const commit = await run(client, { text: 'COMMIT' });
    // The server answers COMMIT with ROLLBACK when a statement failed and the work went on regardless.
    if (commit.command === 'COMMIT') return value;
    throw new PlatformError('E_DATABASE_REFUSED', 'the transaction held a failed statement and was rolled back');
  } catch (error) {
    // When the rollback fails the connection is broken, and the server rolls back by itself.
    await run(client, { text: 'ROLLBACK' }).catch((rollback: Error) => {
      broken = rollback;
    });
    throw error;
  } finally {
    release(broken);
  }
}

function beginText(options: TransactionOptions): string {
  const isolation = (options.isolation ?? 'read committed').toUpperCase();
  const begin = `BEGIN ISOLATION LEVEL ${isolation}${options.readOnly === true ? ' READ ONLY' : ''}`;
  if (options.statementTimeoutMs === undefined) return begin;
  return `${begin}; SET LOCAL statement_timeout = ${Math.trunc(options.statementTimeoutMs)}`;
}

async function openSession(config: pg.ClientConfig): Promise<Session> {
  const client = new pg.Client(config);
  const lost = new AbortController();
  const lose = (error?: Error): void =>
    lost.abort(new PlatformError('E_DATABASE_UNREACHABLE', 'session lost', { cause: error }));
  client.on('error', lose);
  client.once('end', () => lose());
  await client.connect().catch(async (error: unknown) => {
    await endClient(client);
    throw translate(error);
  });
  const runner = queryable(client);
  const ask = async (text: string, id: string): Promise<boolean> => {
    const [row] = await runner.query<{ answer: boolean }>({
      text: `SELECT ${text}($1::bigint) AS answer`,
      values: [id],
    });
    return row?.answer === true;
  };
  return {
    ...runner,
    lost: lost.signal,
    tryAdvisoryLock: (id) => ask('pg_try_advisory_lock', id),
    advisoryUnlock: async (id) => {
      if (await ask('pg_advisory_unlock', id)) return;
      throw new PlatformError('E_DATABASE_REFUSED', `advisory lock ${id} is not held by this session`);
    },
    close: () => endClient(client),
  };
}

async function* streamRows<R extends Row>(
  pool: pg.Pool,
  statement: Statement,
  batchRows: number,
): AsyncGenerator<readonly R[]> {
  const { client, release } = await lease(pool);
  const rows = client.query(
    new QueryStream(statement.text, [...(statement.values ?? [])], { batchSize: batchRows, types: valueTypes }),
  );
  // Left early or failed, a stream may have a result in flight.
  let broken: Error | undefined = new Error('the stream was not read to its end');
  try {
    let batch: R[] = [];
    for await (const row of rows as AsyncIterable<R>) {
      batch.push(row);
      if (batch.length < batchRows) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
    broken = undefined;
  } catch (error) {
    throw translate(error);
  } finally {
    release(broken);
  }
}
