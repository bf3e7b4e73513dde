import { PlatformError } from '@spine-green/evidence-schemas';
import type pg from 'pg';
import type { LogClient, LogDescription, TopicDescription, TopicSpec, Watermark } from '../port.ts';
import { assertSameTopic, CLEANUP_POLICY } from '../topic-conflict.ts';
import type { TopicPartitions } from './append.ts';
import type { LogQuery } from './query.ts';

export interface TopicCache {
  /** Throws E_LOG_TOPIC_UNKNOWN. The answer is kept: the partitions of a topic never change. */
  get(topic: string): Promise<TopicPartitions>;
  /** Database id of one partition. Throws E_LOG_TOPIC_UNKNOWN for a partition that the topic does not have. */
  idOf(topic: string, partition: number): Promise<number>;
}

export function topicCache(query: LogQuery): TopicCache {
  const known = new Map<string, TopicPartitions>();
  const get = async (topic: string): Promise<TopicPartitions> => {
    const kept = known.get(topic);
    if (kept !== undefined) return kept;
    const text = 'SELECT id FROM log.partitions WHERE topic = $1 ORDER BY partition';
    const rows = await query<{ id: number }>(text, [topic]);
    if (rows.length === 0) throw new PlatformError('E_LOG_TOPIC_UNKNOWN', topic);
    const found = { topic, ids: rows.map(({ id }) => id) };
    known.set(topic, found);
    return found;
  };
  return {
    get,
    idOf: async (topic, partition) => {
      const id = (await get(topic)).ids[partition];
      if (id !== undefined) return id;
      throw new PlatformError('E_LOG_TOPIC_UNKNOWN', `${topic} has no partition ${partition}`);
    },
  };
}

export async function watermarksOf(query: LogQuery, topic: string): Promise<readonly Watermark[]> {
  const rows = await query<{ partition: number; low: string; high: string }>(
    'SELECT partition, low, high FROM log.partitions WHERE topic = $1 ORDER BY partition',
    [topic],
    'log_watermarks',
  );
  if (rows.length === 0) throw new PlatformError('E_LOG_TOPIC_UNKNOWN', topic);
  return rows.map(({ partition, low, high }) => ({ partition, low: Number(low), high: Number(high) }));
}

export async function describeLog(query: LogQuery): Promise<LogDescription> {
  const [cluster] = await query<{ id: string }>('SELECT id FROM log.cluster');
  if (cluster === undefined) throw new PlatformError('E_LOG_UNREACHABLE', 'the log has no cluster id');
  const rows = await query<TopicRow>(`${TOPICS_SQL} ORDER BY topic`);
  return { clusterId: cluster.id, topics: rows.map(descriptionOf) };
}

/** `system_user` is method and identity with a colon between them, and null for a client that nobody authenticated. */
export async function clientOf(query: LogQuery): Promise<LogClient> {
  const [row] = await query<{ authenticated: string | null; administrator: boolean }>(
    `SELECT system_user AS authenticated, rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication AS administrator
       FROM pg_roles WHERE rolname = session_user`,
  );
  if (row === undefined) throw new PlatformError('E_LOG_UNREACHABLE', 'the log does not know the role of its client');
  const [, method, identity] = /^([^:]+):(.+)$/.exec(row.authenticated ?? '') ?? [];
  return { security: method ?? 'none', principal: identity, administrator: row.administrator };
}

const TOPICS_SQL = 'SELECT topic, partitions, retention_ms, cleanup_policy FROM log.topics';

/** One statement, so a topic never exists without its partitions; the ids ascend with the partition numbers. */
const ENSURE_SQL = `
WITH made AS (
  INSERT INTO log.topics (topic, partitions, retention_ms, cleanup_policy) VALUES ($1, $2, $3, $4)
      ON CONFLICT (topic) DO NOTHING RETURNING topic, partitions
)
INSERT INTO log.partitions (topic, partition)
SELECT made.topic, n FROM made, generate_series(0, made.partitions - 1) AS n ORDER BY n`;

export async function ensureTopics(query: LogQuery, topics: readonly TopicSpec[]): Promise<void> {
  for (const wanted of topics) {
    await query(ENSURE_SQL, [wanted.topic, wanted.partitions, wanted.retentionMs, CLEANUP_POLICY]);
    const [row] = await query<TopicRow>(`${TOPICS_SQL} WHERE topic = $1`, [wanted.topic]);
    if (row === undefined) throw new PlatformError('E_LOG_TOPIC_UNKNOWN', wanted.topic);
    assertSameTopic(wanted, descriptionOf(row));
  }
}

interface TopicRow extends pg.QueryResultRow {
  readonly topic: string;
  readonly partitions: number;
  readonly retention_ms: string;
  readonly cleanup_policy: string;
}

const descriptionOf = ({ topic, partitions, retention_ms, cleanup_policy }: TopicRow): TopicDescription => ({
  topic,
  partitions,
  retentionMs: Number(retention_ms),
  cleanupPolicy: cleanup_policy,
});
