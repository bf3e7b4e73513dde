/**
 * A PostgreSQL database. Statements go over arrays (`unnest`), never one row a round trip.
 *
 * Errors: E_DATABASE_UNREACHABLE (retry; the outcome of a statement in flight is unknown), E_DATABASE_CONFLICT (retry;
 * deadlock or serialisation failure, nothing was done), E_DATABASE_TIMEOUT (statement timeout, nothing was done),
 * E_DATABASE_REFUSED (constraint or trigger; `message` names the constraint, never values), E_DATABASE_UNFIT (retry;
 * a table, privilege or role is missing, or a state that is not listed; nothing was done).
 */
export interface Database extends Queryable {
  /** Runs the work in one transaction: commits when it resolves, rolls back when it throws. */
  transaction<T>(work: (transaction: Queryable) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** A dedicated connection, for session-level advisory locks. `lost` aborts when the server drops it. */
  session(): Promise<Session>;
  /** Rows in batches through a server-side cursor; memory is bounded by one batch. */
  stream<R extends Row>(statement: Statement, batchRows: number): AsyncIterable<readonly R[]>;
  close(): Promise<void>;
}

export interface Queryable {
  query<R extends Row = Row>(statement: Statement): Promise<readonly R[]>;
  /** Rows affected. */
  execute(statement: Statement): Promise<number>;
}

export interface Session extends Queryable {
  readonly lost: AbortSignal;
  /** Takes a session-level advisory lock without waiting. The id is a signed 64-bit integer in decimal. */
  tryAdvisoryLock(id: string): Promise<boolean>;
  advisoryUnlock(id: string): Promise<void>;
  close(): Promise<void>;
}

export interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
  /** Prepared once per connection under this name; for statements of the hot path. */
  readonly name?: string;
}

export interface TransactionOptions {
  readonly isolation?: 'read committed' | 'repeatable read';
  readonly readOnly?: boolean;
  readonly statementTimeoutMs?: number;
}

export type Row = Record<string, unknown>;
