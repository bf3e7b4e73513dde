import type { Queryable } from '../substrate/database/port.ts';

/** Totals of the archive of one run: counters as they were counted, records as the ledger holds them now. */
export interface ArchiveTotals {
  /** Sum over all dims by counter; a counter that was never written is absent. */
  readonly counters: ReadonlyMap<string, number>;
  readonly topics: readonly ArchivedTopic[];
  readonly ranges: readonly ArchivedRange[];
  readonly sampleKeys: readonly string[];
}

export interface ArchivedTopic {
  readonly topic: string;
  readonly records: number;
  readonly segments: number;
  readonly sizeBytes: number;
}

/** Coverage of one partition: what was read is archived, refused or foreign, and nothing else. */
export interface ArchivedRange {
  readonly topic: string;
  readonly partition: number;
  readonly startOffset: number;
  readonly nextOffset: number;
  readonly archived: number;
  readonly skipped: number;
  readonly foreign: number;
  readonly mismatched: number;
  readonly contiguous: boolean;
}

/** Set-based: the result has one row per topic or partition, whatever the number of events (16, section 7.4). */
export async function readArchiveTotals(
  database: Queryable,
  platformRunId: string,
  streamId: string,
): Promise<ArchiveTotals> {
  const counters = await database.query<{ counter: string; value: string }>({
    text: `SELECT counter, sum(value)::text AS value FROM obs.run_counters
      WHERE platform_run_id = $1 AND component = 'archive-writer' GROUP BY counter`,
    values: [platformRunId],
  });
  const topics = await database.query<{ topic: string; records: string; segments: string; size_bytes: string }>({
    text: `SELECT topic, sum(record_count)::text AS records, count(*)::text AS segments,
        sum(size_bytes)::text AS size_bytes
      FROM rtdl.archive_segments WHERE platform_run_id = $1 GROUP BY topic ORDER BY topic`,
    values: [platformRunId],
  });
  const samples = await database.query<{ archive_ref: string }>({
    text: `SELECT archive_ref FROM rtdl.archive_segments WHERE platform_run_id = $1
      ORDER BY topic, partition_id, first_offset LIMIT 20`,
    values: [platformRunId],
  });
  return {
    counters: new Map(counters.map((row) => [row.counter, Number(row.value)])),
    topics: topics.map((row) => ({
      topic: row.topic,
      records: Number(row.records),
      segments: Number(row.segments),
      sizeBytes: Number(row.size_bytes),
    })),
    ranges: await readRanges(database, platformRunId, streamId),
    sampleKeys: samples.map((row) => row.archive_ref),
  };
}

type RangeRow = {
  topic: string;
  partition_id: number;
  start_offset: string;
  next_offset: string;
  archived: string;
  skipped: string;
  foreign_count: string;
  mismatched: string;
};

async function readRanges(
  database: Queryable,
  platformRunId: string,
  streamId: string,
): Promise<readonly ArchivedRange[]> {
  const rows = await database.query<RangeRow>({
    text: `SELECT c.topic, c.partition_id, c.start_offset::text, c.next_offset::text,
        (SELECT coalesce(sum(record_count), 0) FROM rtdl.archive_segments s WHERE s.stream_id = c.stream_id
          AND s.topic = c.topic AND s.partition_id = c.partition_id)::text AS archived,
        (SELECT count(*) FROM rtdl.archive_failures f WHERE f.platform_run_id = $2 AND f.topic = c.topic
          AND f.partition_id = c.partition_id AND NOT f.archived)::text AS skipped,
        (SELECT coalesce(sum(value), 0) FROM obs.run_counters r WHERE r.platform_run_id = $2
          AND r.component = 'archive-writer' AND r.counter = 'run_scope_skipped'
          AND r.dim = c.topic || '/' || c.partition_id)::text AS foreign_count,
        (SELECT count(*) FROM rtdl.archive_offset_mismatches m WHERE m.stream_id = c.stream_id
          AND m.topic = c.topic AND m.partition_id = c.partition_id)::text AS mismatched
      FROM rtdl.archive_checkpoints c WHERE c.stream_id = $1 ORDER BY c.topic, c.partition_id`,
    values: [streamId, platformRunId],
  });
  return rows.map((row) => {
    const [startOffset, nextOffset] = [Number(row.start_offset), Number(row.next_offset)];
    const [archived, skipped, foreign] = [Number(row.archived), Number(row.skipped), Number(row.foreign_count)];
    return {
      topic: row.topic,
      partition: row.partition_id,
      startOffset,
      nextOffset,
      archived,
      skipped,
      foreign,
      mismatched: Number(row.mismatched),
      contiguous: archived + skipped + foreign === nextOffset - startOffset,
    };
  });
}
