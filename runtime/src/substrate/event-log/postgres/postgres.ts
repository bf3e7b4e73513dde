import { isPlatformError } from '@spine-green/evidence-schemas';
import pg from 'pg';
import { valueTypes } from '../../database/postgres-types.ts';
import type { EventLog, Position } from '../port.ts';
import { type Arranged, arrange, type TopicPartitions } from './append.ts';
import { definitePostgresError, postgresAppendError } from './errors.ts';
import { commitPositions, committedPositions } from './groups.ts';
import { logQuery } from './query.ts';
import { pagesOf, readPage, readPages, recordsOf } from './read.ts';
import { clientOf, describeLog, ensureTopics, topicCache, watermarksOf } from './topics.ts';
import { postgresWakeups } from './wakeups.ts';

export interface PostgresLogOptions {
  /** DSN of the log's own database. */
  readonly dsn: string;
  readonly clientId: string;
}

/** Of one client, beside the one that is woken. */
export const LOG_CONNECTIONS_MAX = 4;
const CONNECT_MS_MAX = 10_000;
const STATEMENT_MS_MAX = 15_000;
const SILENCE_MS = 5_000;

/** Statements of the log are few and ask by keys: one plan for each is right for every offset and every size of a page. */
const PLANNED_ONCE = '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off';

/** Event log over tables of a PostgreSQL database of its own; connects on first use and creates its tables in an empty
 * database. The invariants of the tables are in `postgres-schema.ts`. */
export function postgresEventLog({ dsn, clientId }: PostgresLogOptions): EventLog {
  const config: pg.ClientConfig = {
    connectionString: dsn,
    application_name: clientId,
    connectionTimeoutMillis: CONNECT_MS_MAX,
    statement_timeout: STATEMENT_MS_MAX,
    query_timeout: STATEMENT_MS_MAX + SILENCE_MS,
    keepAlive: true,
    options: PLANNED_ONCE,
    types: valueTypes,
  };
  const pool = new pg.Pool({ ...config, max: LOG_CONNECTIONS_MAX });
  // An idle connection that breaks leaves the pool; the next statement reports what is wrong.
  pool.on('error', () => undefined);
  const wakeups = postgresWakeups(config);
  const query = logQuery(pool);
  const topics = topicCache(query);
  return {
    append: async (topic, records) => {
      if (records.length === 0) return [];
      const target = await topics.get(topic);
      const arranged = arrange(target, records);
      const starts = await append(pool, arranged);
      wakeups.announce(new Map(arranged.ids.map((id, group) => [id, endOf(arranged, starts, group)])));
      return positions(target, arranged, starts);
    },
    read: async (topic, partition, offset, limit) => {
      const partitionId = await topics.idOf(topic, partition);
      const place = { topic, partition, offset };
      const { recordsMax, bytesMax } = limit;
      const page = async () => recordsOf(await readPage(pool, [partitionId, offset, recordsMax, bytesMax]), place);
      const ready = await page();
      if (ready.length > 0 || limit.waitMs <= 0 || limit.signal?.aborted === true) return ready;
      const woken = await wakeups.wait(new Map([[partitionId, offset]]), limit.waitMs, limit.signal);
      // Without a hint the next read looks anyway, so an idle reader costs one query per wait.
      return woken ? page() : [];
    },
    readPages: async (asked, { bytesMax, signal }) => {
      if (asked.length === 0 || signal?.aborted === true) return [];
      const ids = await Promise.all(asked.map(({ topic, partition }) => topics.idOf(topic, partition)));
      const [offsets, rooms] = [asked.map(({ offset }) => offset), asked.map(({ recordsMax }) => recordsMax)];
      return pagesOf(await readPages(pool, [ids, offsets, rooms, bytesMax]), asked);
    },
    awaitGrowth: async (places, waitMs, signal) => {
      if (signal?.aborted === true) return false;
      const ids = await Promise.all(
        places.map(
          async ({ topic, partition, nextOffset }) => [await topics.idOf(topic, partition), nextOffset] as const,
        ),
      );
      return wakeups.wait(new Map(ids), waitMs, signal);
    },
    offsetAt: async (topic, partition, timestampMs) => {
      const partitionId = await topics.idOf(topic, partition);
      const [row] = await query<{ found: string }>('SELECT log.offset_at($1, $2) AS found', [
        partitionId,
        Math.trunc(timestampMs),
      ]);
      return Number(row?.found);
    },
    watermarks: (topic) => watermarksOf(query, topic),
    describe: () => describeLog(query),
    visible: () => describeLog(query),
    client: () => clientOf(query),
    // Whoever may use the schema of the log may append to all of it.
    writable: async () => undefined,
    ensureTopics: (specs) => ensureTopics(query, specs),
    commit: (group, positions) => commitPositions({ query, topics }, group, positions),
    committed: (group, wanted) => committedPositions({ query, topics }, group, wanted),
    close: async () => {
      await wakeups.close();
      await pool.end();
    },
  };
}

interface Start {
  readonly first: number;
  readonly timestampMs: number;
}

const APPEND_SQL = 'SELECT first, appended_ms FROM log.append($1, $2, $3, $4, $5)';

/** One statement is one transaction: the whole batch or nothing of it. */
async function append(pool: pg.Pool, { values }: Arranged): Promise<readonly Start[]> {
  const client = await pool.connect().catch((error: unknown) => {
    throw definitePostgresError(error);
  });
  let failure: Error | undefined;
  // The statement itself rejects as well; without a listener the event would end the process.
  const note = (error: Error): void => {
    failure = error;
  };
  client.on('error', note);
  try {
    const result = await client.query<{ first: string; appended_ms: string }>({
      name: 'log_append',
      text: APPEND_SQL,
      values: [...values],
    });
    return result.rows.map((row) => ({ first: Number(row.first), timestampMs: Number(row.appended_ms) }));
  } catch (error) {
    const translated = postgresAppendError(error);
    if (isPlatformError(translated, 'E_LOG_OUTCOME_UNKNOWN')) failure ??= translated;
    throw translated;
  } finally {
    client.off('error', note);
    client.release(failure);
  }
}

const endOf = ({ counts }: Arranged, starts: readonly Start[], group: number): number =>
  (starts[group]?.first ?? 0) + (counts[group] ?? 0);

function positions(
  { topic, ids }: TopicPartitions,
  { ids: usedIds, groups, ranks }: Arranged,
  starts: readonly Start[],
): readonly Position[] {
  const partitions = usedIds.map((id) => ids.indexOf(id));
  return Array.from(groups, (group, index) => {
    const start = starts[group];
    const partition = partitions[group];
    if (start === undefined || partition === undefined) throw new Error('log.append answered fewer groups than asked');
    return { topic, partition, offset: start.first + (ranks[index] ?? 0), timestampMs: start.timestampMs };
  });
}
