import { PlatformError } from '@spine-green/evidence-schemas';
import type pg from 'pg';
import type { EventLog, TopicSpec } from './port.ts';
import type { TopicPartitions } from './postgres-append.ts';
import { definiteError } from './postgres-errors.ts';
import { CREATE_ONCE_SQL } from './postgres-schema.ts';
import { assertSameTopic } from './topic-conflict.ts';

export interface PostgresTopics {
  /** Throws E_LOG_TOPIC_UNKNOWN. The answer is kept: partitions of a topic never change. */
  get(topic: string): Promise<TopicPartitions>;
  /** Throws E_LOG_TOPIC_UNKNOWN for a partition that the topic does not have. */
  idOf(target: TopicPartitions, partition: number): number;
  query<R extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<readonly R[]>;
  readonly watermarks: EventLog['watermarks'];
  readonly describe: EventLog['describe'];
  readonly ensure: EventLog['ensureTopics'];
  readonly commit: EventLog['commit'];
  readonly committed: EventLog['committed'];
}

/** Everything of the log but records: topics, watermarks, group positions. Creates the tables in an empty database. */
export function postgresTopics(pool: pg.Pool): PostgresTopics {
  const known = new Map<string, TopicPartitions>();
  let tables: Promise<void> | undefined;

  const query: PostgresTopics['query'] = async <R extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) => {
    tables ??= createTables(pool).catch((error: unknown) => {
      tables = undefined;
      throw definiteError(error);
    });
    await tables;
    try {
      return (await pool.query<R>(text, [...values])).rows;
    } catch (error) {
      throw definiteError(error);
    }
  };
  const get = async (topic: string): Promise<TopicPartitions> => {
    const kept = known.get(topic);
    if (kept !== undefined) return kept;
    const rows = await query<{ id: number }>('SELECT id FROM log.partitions WHERE topic = $1 ORDER BY partition', [topic]);
    if (rows.length === 0) throw new PlatformError('E_LOG_TOPIC_UNKNOWN', topic);
    const found = { topic, ids: rows.map(({ id }) => id) };
    known.set(topic, found);
    return found;
  };
  const idOf: PostgresTopics['idOf'] = ({ topic, ids }, partition) => {
    const id = ids[partition];
    if (id === undefined) throw new PlatformError('E_LOG_TOPIC_UNKNOWN', `${topic} has no partition ${partition}`);
    return id;
  };
  return {
    get,
    idOf,
    query,
    watermarks: async (topic) => {
      await get(topic);
      const rows = await query<{ partition: number; low: string; high: string }>(
        'SELECT partition, low, high FROM log.partitions WHERE topic = $1 ORDER BY partition',
        [topic],
      );
      return rows.map(({ partition, low, high }) => ({ partition, low: Number(low), high: Number(high) }));
    },
    describe: async () => {
      const [cluster] = await query<{ id: string }>('SELECT id FROM log.cluster');
      if (cluster === undefined) throw new PlatformError('E_LOG_UNREACHABLE', 'the log has no cluster id');
      const rows = await query<{ topic: string; partitions: number; retention_ms: string }>(
        'SELECT topic, partitions, retention_ms FROM log.topics ORDER BY topic',
      );
      const topics = rows.map((row) => ({ ...specOf(row) }));
      return { clusterId: cluster.id, topics };
    },
    ensure: async (topics) => {
      for (const wanted of topics) assertSameTopic(wanted, await ensureTopic(query, wanted));
    },
    commit: async (group, positions) => {
      const ids = await Promise.all(positions.map(async ({ topic, partition }) => idOf(await get(topic), partition)));
      const rows = ids.map((id, index) => ({ id, next: positions[index]?.nextOffset ?? 0 })).sort((a, b) => a.id - b.id);
      await query(COMMIT_SQL, [group, rows.map(({ id }) => id), rows.map(({ next }) => next)]);
    },
    committed: async (group, topics) => {
      await Promise.all(topics.map(get));
      const rows = await query<{ topic: string; partition: number; next_offset: string }>(COMMITTED_SQL, [group, topics]);
      return rows.map(({ topic, partition, next_offset }) => ({ topic, partition, nextOffset: Number(next_offset) }));
    },
  };
}

const COMMIT_SQL = `
INSERT INTO log.committed (consumer_group, partition_id, next_offset, updated_at)
SELECT $1, p.id, p.next, now() FROM unnest($2::integer[], $3::bigint[]) AS p (id, next)
    ON CONFLICT (consumer_group, partition_id) DO UPDATE
   SET next_offset = excluded.next_offset, updated_at = excluded.updated_at`;

const COMMITTED_SQL = `
SELECT p.topic, p.partition, c.next_offset
  FROM log.committed c JOIN log.partitions p ON p.id = c.partition_id
 WHERE c.consumer_group = $1 AND p.topic = ANY($2::text[])
 ORDER BY p.topic, p.partition`;

/** One statement, so a topic never exists without its partitions; the ids ascend with the partition numbers. */
const ENSURE_SQL = `
WITH made AS (
  INSERT INTO log.topics (topic, partitions, retention_ms) VALUES ($1, $2, $3)
      ON CONFLICT (topic) DO NOTHING RETURNING topic, partitions
)
INSERT INTO log.partitions (topic, partition)
SELECT made.topic, n FROM made, generate_series(0, made.partitions - 1) AS n ORDER BY n`;

interface TopicRow {
  readonly topic: string;
  readonly partitions: number;
  readonly retention_ms: string;
}

const specOf = ({ topic, partitions, retention_ms }: TopicRow): TopicSpec => ({
  topic,
  partitions,
  retentionMs: Number(retention_ms),
});

async function ensureTopic(query: PostgresTopics['query'], wanted: TopicSpec): Promise<TopicSpec> {
  await query(ENSURE_SQL, [wanted.topic, wanted.partitions, wanted.retentionMs]);
  const text = 'SELECT topic, partitions, retention_ms FROM log.topics WHERE topic = $1';
  const [row] = await query<TopicRow & pg.QueryResultRow>(text, [wanted.topic]);
  if (row === undefined) throw new PlatformError('E_LOG_TOPIC_UNKNOWN', wanted.topic);
  return specOf(row);
}

async function createTables(pool: pg.Pool): Promise<void> {
  const present = "SELECT to_regclass('log.cluster') IS NOT NULL AS present";
  if ((await pool.query<{ present: boolean }>(present)).rows[0]?.present === true) return;
  // One request is one transaction; whoever comes second waits for the lock and finds the tables made.
  await pool.query(CREATE_ONCE_SQL);
}
