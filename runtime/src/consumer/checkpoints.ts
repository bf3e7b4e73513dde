import { PlatformError } from '@spine-green/evidence-schemas';
import type { CheckpointTable } from '../catalog.ts';
import type { Queryable } from '../substrate/database/port.ts';

export interface Checkpoint {
  readonly topic: string;
  readonly partition: number;
  /** Where this stream began to read; never changes. */
  readonly startOffset: number;
  /** Exclusive-next: the first offset that is not done. */
  readonly nextOffset: number;
  /** Largest event time that was done; undefined before the first event. */
  readonly watermarkTsUtc: string | undefined;
}

/** All checkpoints of a stream. */
export async function loadCheckpoints(
  database: Queryable,
  table: CheckpointTable,
  streamId: string,
): Promise<readonly Checkpoint[]> {
  const rows = await database.query<CheckpointRow>({
    text: `SELECT topic, partition_id, start_offset::text, next_offset::text, watermark_ts_utc
      FROM ${table} WHERE stream_id = $1 ORDER BY topic, partition_id`,
    values: [streamId],
  });
  return rows.map((row) => ({
    topic: row.topic,
    partition: row.partition_id,
    startOffset: Number(row.start_offset),
    nextOffset: Number(row.next_offset),
    watermarkTsUtc: row.watermark_ts_utc ?? undefined,
  }));
}

type CheckpointRow = {
  topic: string;
  partition_id: number;
  start_offset: string;
  next_offset: string;
  watermark_ts_utc: string | null;
};

export interface CheckpointAdvance {
  readonly topic: string;
  readonly partition: number;
  /** What the checkpoint holds now; for the first advance, where reading began. */
  readonly fromOffset: number;
  readonly nextOffset: number;
  readonly watermarkTsUtc: string | undefined;
}

/** Where the checkpoints of one stream are. */
export interface CheckpointPlace {
  readonly table: CheckpointTable;
  readonly streamId: string;
}

/**
 * Moves a checkpoint from the value that this consumer knows to a later one. Run it in the transaction of the state
 * that it stands for (13, section 1). Throws E_CHECKPOINT_MOVED when the row holds another value: then somebody else
 * writes this stream, and the transaction must roll back.
 */
export const advanceCheckpoint = (
  transaction: Queryable,
  place: CheckpointPlace,
  advance: CheckpointAdvance,
): Promise<void> => advanceCheckpoints(transaction, place, [advance]);

/** The same for several partitions, each of which is named once. */
export async function advanceCheckpoints(
  transaction: Queryable,
  { table, streamId }: CheckpointPlace,
  advances: readonly CheckpointAdvance[],
): Promise<void> {
  // The offset that a row is inserted with as its first is the one that it has to hold when it is there.
  const moved = await transaction.execute({
    name: `advance_${table}`,
    text: `INSERT INTO ${table} AS t
        (stream_id, topic, partition_id, start_offset, next_offset, offset_kind, watermark_ts_utc)
      SELECT $1, topic, partition_id, start, next, 'kafka_offset', watermark
      FROM unnest($2::text[], $3::integer[], $4::bigint[], $5::bigint[], $6::text[])
        AS a (topic, partition_id, start, next, watermark) WHERE next >= start
      ON CONFLICT (stream_id, topic, partition_id) DO UPDATE SET next_offset = excluded.next_offset,
        watermark_ts_utc = greatest(t.watermark_ts_utc, excluded.watermark_ts_utc), updated_at_utc = clock_timestamp()
      WHERE t.next_offset = excluded.start_offset`,
    values: [
      streamId,
      advances.map(({ topic }) => topic),
      advances.map(({ partition }) => partition),
      advances.map(({ fromOffset }) => fromOffset),
      advances.map(({ nextOffset }) => nextOffset),
      advances.map(({ watermarkTsUtc }) => watermarkTsUtc ?? null),
    ],
  });
  if (moved !== advances.length) {
    const known = advances.map(({ topic, partition, fromOffset }) => `${topic}/${partition} at ${fromOffset}`);
    throw new PlatformError('E_CHECKPOINT_MOVED', `${streamId} is not ${known.join(', ')}`);
  }
}
