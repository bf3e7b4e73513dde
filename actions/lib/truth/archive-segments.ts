import { renderHandle } from '@spine-green/evidence-schemas';
import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import { listAll, type ObjectStore } from '@spine-green/runtime/substrate/object-store/port';

/** A segment as the ledger has it. */
export interface SegmentRow {
  readonly key: string;
  readonly topic: string;
  readonly partition: number;
  readonly firstOffset: number;
  readonly lastOffset: number;
  readonly records: number;
  readonly sha256: string;
}

/** The ledger by topic, partition and first offset. */
export async function readSegmentRows(database: Queryable, platformRunId: string): Promise<readonly SegmentRow[]> {
  const rows = await database.query({
    text: `SELECT archive_ref, topic, partition_id, first_offset::text, last_offset::text, record_count, sha256
      FROM rtdl.archive_segments s WHERE platform_run_id = $1 ORDER BY s.topic, s.partition_id, s.first_offset`,
    values: [platformRunId],
  });
  return rows.map((row) => ({
    key: String(row.archive_ref),
    topic: String(row.topic),
    partition: Number(row.partition_id),
    firstOffset: Number(row.first_offset),
    lastOffset: Number(row.last_offset),
    records: Number(row.record_count),
    sha256: String(row.sha256),
  }));
}

export interface ArchivePlace {
  readonly store: ObjectStore;
  readonly bucket: string;
  readonly platformRunId: string;
}

/** Keys and digests of everything below the events prefix of the run. */
export async function listSegments(place: ArchivePlace): Promise<ReadonlyMap<string, string>> {
  const prefix = renderHandle('S3_ARCHIVE_EVENTS_PREFIX_PATTERN', { platform_run_id: place.platformRunId });
  const objects = new Map<string, string>();
  for await (const { key, sha256 } of listAll(place.store, place.bucket, prefix)) objects.set(key, sha256);
  return objects;
}
