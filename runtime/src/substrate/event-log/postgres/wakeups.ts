import { isPlatformError } from '@spine-green/evidence-schemas';
import pg from 'pg';
import { definitePostgresError } from './errors.ts';

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
  /** True as soon as the partition may reach beyond `offset`; false after `waitMs`, or when the signal aborts. */
  wait(partitionId: number, offset: number, waitMs: number, signal: AbortSignal | undefined): Promise<boolean>;
  close(): Promise<void>;
}

const CHANNEL = 'log_grew';
const LOOK_MS = 500;

export function postgresWakeups(config: pg.ClientConfig): Wakeups {
  const waiters = waitingReaders();
  const line = hintLine(config, waiters.grew);
  const send = hintSender(line);
  let looking: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    await line.listen();
    const rows = await line.query<{ id: number; high: string }>(
      'SELECT id, high FROM log.partitions WHERE id = ANY($1::integer[])',
      [waiters.partitionIds()],
    );
    for (const { id, high } of rows) waiters.grew(id, Number(high));
  }
  return {
    announce: (highs) => {
      for (const [id, high] of highs) waiters.grew(id, high);
      send.soon(highs);
    },
    wait: async (partitionId, offset, waitMs, signal) => {
      looking ??= setInterval(() => void look(), LOOK_MS);
      void line.listen();
      const woken = await waiters.wait(partitionId, offset, waitMs, signal);
      if (waiters.partitionIds().length === 0) {
        clearInterval(looking);
        looking = undefined;
      }
      return woken;
    },
    close: async () => {
      waiters.wakeAll();
      await send.done();
      await line.close();
    },
  };
}

function waitingReaders() {
  const waiters = new Set<{ partitionId: number; offset: number; wake: () => void }>();
  return {
    wait: async (
      partitionId: number,
      offset: number,
      waitMs: number,
      signal: AbortSignal | undefined,
    ): Promise<boolean> => {
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const waiter = { partitionId, offset, wake: () => resolve(true) };
      const giveUp = (): void => resolve(false);
      const timer = setTimeout(giveUp, waitMs);
      signal?.addEventListener('abort', giveUp);
      waiters.add(waiter);
      const woken = await promise;
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      waiters.delete(waiter);
      return woken;
    },
    grew: (partitionId: number, high: number): void => {
      for (const waiter of waiters) {
        if (waiter.partitionId === partitionId && waiter.offset < high) waiter.wake();
      }
    },
    partitionIds: (): readonly number[] => [...new Set([...waiters].map(({ partitionId }) => partitionId))],
    wakeAll: (): void => {
      for (const { wake } of waiters) wake();
    },
  };
}

/** Hints that wait for the line are folded into one, so appends never queue behind their own announcements. */
function hintSender(line: ReturnType<typeof hintLine>) {
  let outgoing = new Map<number, number>();
  let sending: Promise<void> | undefined;
  const send = async (): Promise<void> => {
    while (outgoing.size > 0) {
      const hints = [...outgoing].map(([id, high]) => `${id}:${high}`).join(' ');
      outgoing = new Map();
      await line.query('SELECT pg_notify($1, $2)', [CHANNEL, hints]);
    }
    sending = undefined;
  };
  return {
    soon: (highs: ReadonlyMap<number, number>): void => {
      for (const [id, high] of highs) outgoing.set(id, high);
      sending ??= send();
    },
    done: async (): Promise<void> => sending,
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
      if (isPlatformError(definitePostgresError(error))) return [];
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
