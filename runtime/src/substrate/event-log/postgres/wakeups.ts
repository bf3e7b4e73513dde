import pg from 'pg';
import { endClient } from '../../database/end-client.ts';

/**
 * Tells waiting readers of one process that a partition has grown, without a query per reader.
 *
 * I1: a hint may be late, doubled or lost, never trusted: a reader asks the table before it answers.
 * I2: hints travel after the commit, in a transaction that does not wait for the disk. Inside the append they would
 *     serialise all commits of the server, because NOTIFY holds a lock until its commit is durable.
 * I3: nothing that befalls the line reaches anybody: readers and appenders learn it from their own statements.
 * I4: hints of a process that died between commit and hint are made up for by looking every `LOOK_MS`.
 */
export interface Wakeups {
  /** Tells every process how far these partitions reach now; returns at once. */
  announce(highs: ReadonlyMap<number, number>): void;
  /** True as soon as one of the partitions may reach beyond its offset; false after `waitMs`, or when the signal aborts. */
  wait(offsets: Offsets, waitMs: number, signal: AbortSignal | undefined): Promise<boolean>;
  close(): Promise<void>;
}

/** By partition id. */
type Offsets = ReadonlyMap<number, number>;

const CHANNEL = 'log_grew';
const LOOK_MS = 500;
/** I3. */
const hintLost = (): void => undefined;

export function postgresWakeups(config: pg.ClientConfig): Wakeups {
  const waiters = waitingReaders();
  const line = hintLine(config, waiters.grew);
  const send = hintSender(line);
  let looking: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    await line.listen();
    const rows = await line.query<{ id: number; high: string }>(
      'SELECT id, high FROM log.partitions WHERE id = ANY($1::integer[])',
      [waiters.partitionIds()],
    );
    for (const { id, high } of rows) waiters.grew(id, Number(high));
  };
  return {
    announce: (highs) => {
      for (const [id, high] of highs) waiters.grew(id, high);
      send.soon(highs);
    },
    wait: async (offsets, waitMs, signal) => {
      looking ??= setInterval(() => {
        look().catch(hintLost);
      }, LOOK_MS);
      line.listen().catch(hintLost);
      const woken = await waiters.wait(offsets, waitMs, signal);
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
  const waiters = new Set<{ offsets: Offsets; wake: () => void }>();
  const known = new Map<number, number>();
  return {
    wait: async (offsets: Offsets, waitMs: number, signal: AbortSignal | undefined): Promise<boolean> => {
      // A hint that came while its reader was at work is told once: one that was wrong must not keep the reader awake.
      const told = [...offsets].filter(([id, offset]) => (known.get(id) ?? 0) > offset);
      for (const [id] of told) known.delete(id);
      if (told.length > 0) return true;
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const waiter = { offsets, wake: () => resolve(true) };
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
      known.set(partitionId, Math.max(known.get(partitionId) ?? 0, high));
      for (const { offsets, wake } of waiters) {
        const offset = offsets.get(partitionId);
        if (offset !== undefined && offset < high) wake();
      }
    },
    partitionIds: (): readonly number[] => [...new Set([...waiters].flatMap(({ offsets }) => [...offsets.keys()]))],
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
      sending ??= send().catch(hintLost);
    },
    done: async (): Promise<void> => sending,
  };
}

/** One connection for hints in both directions; made on first use and made again after it broke. A statement that fails
 * gives no rows (I3). */
function hintLine(config: pg.ClientConfig, grew: (partitionId: number, high: number) => void) {
  let current: Promise<pg.Client> | undefined;
  let listening: Promise<unknown> | undefined;
  let closed = false;
  const reset = (broken: Promise<pg.Client> | undefined): void => {
    if (broken === undefined || broken !== current) return;
    current = undefined;
    listening = undefined;
    broken.then(endClient).catch(hintLost);
  };
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ ...config, options: `${config.options ?? ''} -c synchronous_commit=off` });
    client.on('error', () => reset(current));
    client.on('end', () => reset(current));
    client.on('notification', ({ payload = '' }) => {
      for (const hint of payload.split(' ')) {
        const [id, high] = hint.split(':');
        grew(Number(id), Number(high));
      }
    });
    await client.connect().catch(async (error: unknown) => {
      await endClient(client);
      throw error;
    });
    return client;
  };
  const query = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<readonly R[]> => {
    if (closed) return [];
    current ??= connect();
    const line = current;
    try {
      return (await (await line).query<R>(text, values)).rows;
    } catch {
      reset(line);
      return [];
    }
  };
  return {
    query,
    listen: async () => {
      listening ??= query(`LISTEN ${CHANNEL}`);
      await listening;
    },
    close: async () => {
      closed = true;
      const client = await current?.catch(hintLost);
      if (client !== undefined) await endClient(client);
    },
  };
}
