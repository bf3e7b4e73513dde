import { isPlatformError } from '@spine-green/evidence-schemas';
import pg from 'pg';
import { definiteError } from './postgres-errors.ts';

/**
 * Tells waiting readers of one process that a partition has grown, without a query per reader.
 *
 * I1: a hint may be late, doubled or lost, never trusted: a reader asks the table before it answers.
 * I2: hints travel after the commit, in a transaction that does not wait for the disk. Inside the append they would
 *     serialise all commits of the server, because NOTIFY holds a lock until its commit is durable.
 * I3: hints of a process that died between commit and hint are made up for by looking every `LOOK_MS`.
 */
export interface Wakeups {
  /** Tells every process how far these partitions reach now; returns at once. */
  announce(highs: ReadonlyMap<number, number>): void;
  /** Resolves when the partition may reach beyond `offset`, after `waitMs`, or when the signal aborts. */
  wait(partitionId: number, offset: number, waitMs: number, signal: AbortSignal | undefined): Promise<void>;
  close(): Promise<void>;
}

const CHANNEL = 'log_grew';
const LOOK_MS = 500;

export function postgresWakeups(config: pg.ClientConfig): Wakeups {
  const line = hintLine(config, grew);
  const waiters = new Set<{ partitionId: number; offset: number; wake: () => void }>();
  let outgoing = new Map<number, number>();
  let announcing: Promise<void> | undefined;
  let looking: NodeJS.Timeout | undefined;

  function grew(partitionId: number, high: number): void {
    for (const waiter of waiters) {
      if (waiter.partitionId === partitionId && waiter.offset < high) waiter.wake();
    }
  }
  async function look(): Promise<void> {
    const ids = [...new Set([...waiters].map(({ partitionId }) => partitionId))];
    await line.listen();
    const rows = await line.query<{ id: number; high: string }>(
      'SELECT id, high FROM log.partitions WHERE id = ANY($1::integer[])',
      [ids],
    );
    for (const { id, high } of rows) grew(id, Number(high));
  }
  async function sendHints(): Promise<void> {
    while (outgoing.size > 0) {
      const hints = [...outgoing].map(([id, high]) => `${id}:${high}`).join(' ');
      outgoing = new Map();
      await line.query('SELECT pg_notify($1, $2)', [CHANNEL, hints]);
    }
    announcing = undefined;
  }
  return {
    announce: (highs) => {
      for (const [id, high] of highs) {
        outgoing.set(id, high);
        grew(id, high);
      }
      announcing ??= sendHints();
    },
    wait: async (partitionId, offset, waitMs, signal) => {
      const { promise, resolve: wake } = Promise.withResolvers<void>();
      const waiter = { partitionId, offset, wake: () => wake() };
      const timer = setTimeout(waiter.wake, waitMs);
      signal?.addEventListener('abort', waiter.wake);
      waiters.add(waiter);
      looking ??= setInterval(() => void look(), LOOK_MS);
      void line.listen();
      await promise;
      clearTimeout(timer);
      signal?.removeEventListener('abort', waiter.wake);
      waiters.delete(waiter);
      if (waiters.size > 0) return;
      clearInterval(looking);
      looking = undefined;
    },
    close: async () => {
      for (const waiter of waiters) waiter.wake();
      await announcing;
      await line.close();
    },
  };
}

/** One connection for hints in both directions; made on first use and made again after it broke. A server that cannot
 * be reached is no error here: readers and appenders learn it from their own statements. */
function hintLine(config: pg.ClientConfig, grew: (partitionId: number, high: number) => void) {
  let current: Promise<pg.Client> | undefined;
  let listening: Promise<unknown> | undefined;
  const reset = (): void => {
    current = undefined;
    listening = undefined;
  };
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ ...config, options: `${config.options ?? ''} -c synchronous_commit=off` });
    client.on('error', reset);
    client.on('end', reset);
    client.on('notification', ({ payload = '' }) => {
      for (const hint of payload.split(' ')) {
        const [id, high] = hint.split(':');
        grew(Number(id), Number(high));
      }
    });
    await client.connect();
    return client;
  };
  const query = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<readonly R[]> => {
    try {
      current ??= connect();
      return (await (await current).query<R>(text, values)).rows;
    } catch (error) {
      reset();
      if (isPlatformError(definiteError(error))) return [];
      throw error;
    }
  };
  return {
    query,
    listen: async () => {
      listening ??= query(`LISTEN ${CHANNEL}`);
      await listening;
    },
    close: async () => {
      await (await current?.catch(() => undefined))?.end();
    },
  };
}
