import type { NextOffset } from '../port.ts';
import type { LogQuery } from './query.ts';
import type { TopicCache } from './topics.ts';

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

export interface LogTables {
  readonly query: LogQuery;
  readonly topics: TopicCache;
}

/** At most one position per partition. Rows are written in the order of their ids, so commits cannot deadlock. */
export async function commitPositions(
  { query, topics }: LogTables,
  group: string,
  positions: readonly NextOffset[],
): Promise<void> {
  const rows = await Promise.all(
    positions.map(async ({ topic, partition, nextOffset }) => ({
      id: await topics.idOf(topic, partition),
      nextOffset,
    })),
  );
  rows.sort((a, b) => a.id - b.id);
  const values = [group, rows.map(({ id }) => id), rows.map(({ nextOffset }) => nextOffset)];
  await query(COMMIT_SQL, values, 'log_commit');
}

export async function committedPositions(
  { query, topics }: LogTables,
  group: string,
  wanted: readonly string[],
): Promise<readonly NextOffset[]> {
  for (const topic of wanted) await topics.get(topic);
  const rows = await query<{ topic: string; partition: number; next_offset: string }>(COMMITTED_SQL, [group, wanted]);
  return rows.map(({ topic, partition, next_offset }) => ({ topic, partition, nextOffset: Number(next_offset) }));
}
