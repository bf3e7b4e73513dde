import { handle } from '@spine-green/evidence-schemas';
import { advanceCheckpoint, loadCheckpoints } from '../../consumer/checkpoints.ts';
import { archivedRecordsIn } from '../../evidence/archived-segment.ts';
import type { Queryable } from '../../substrate/database/port.ts';
import type { ObjectStore } from '../../substrate/object-store/port.ts';
import type { ArchivedTraffic, FeedProgress } from './ports.ts';

const TOPIC = handle('FP_BUS_TRAFFIC_FRAUD_V1');

export interface ArchivePlace {
  readonly database: Queryable;
  readonly store: ObjectStore;
  readonly bucket: string;
  readonly platformRunId: string;
}

/** Traffic as the archive holds it: the ledger says where, the objects what. */
export const archivedTraffic = ({ database, store, bucket, platformRunId }: ArchivePlace): ArchivedTraffic => ({
  partitions: async () => {
    const rows = await database.query<{ partition_id: number }>({
      text: `SELECT DISTINCT partition_id FROM rtdl.archive_segments WHERE platform_run_id = $1 AND topic = $2
        ORDER BY partition_id`,
      values: [platformRunId, TOPIC],
    });
    return rows.map(({ partition_id }) => partition_id);
  },
  read: async (partition, fromOffset) => {
    const [segment] = await database.query<{ archive_ref: string; version_id: string; content_sha256: string }>({
      text: `SELECT archive_ref, version_id, content_sha256 FROM rtdl.archive_segments s
        WHERE platform_run_id = $1 AND topic = $2 AND partition_id = $3 AND last_offset >= $4
        ORDER BY s.first_offset LIMIT 1`,
      values: [platformRunId, TOPIC, partition, fromOffset],
    });
    if (segment === undefined) return [];
    const { body } = await store.get(bucket, segment.archive_ref, segment.version_id);
    const records = await archivedRecordsIn(segment.archive_ref, body, segment.content_sha256);
    return records.filter(({ origin_offset }) => Number(origin_offset.offset) >= fromOffset);
  },
});

export const feedStream = (platformRunId: string): string => `label_feed.v0::${platformRunId}`;

/** The same form as the checkpoints of a consumer. */
export function feedProgress(database: Queryable, platformRunId: string): FeedProgress {
  const place = { table: 'labels.label_feed_checkpoints', streamId: feedStream(platformRunId) } as const;
  return {
    load: async () => {
      const known = await loadCheckpoints(database, place.table, place.streamId);
      return new Map(known.map(({ partition, nextOffset }) => [partition, nextOffset]));
    },
    advance: (partition, fromOffset, nextOffset) =>
      advanceCheckpoint(database, place, {
        topic: TOPIC,
        partition,
        fromOffset,
        nextOffset,
        watermarkTsUtc: undefined,
      }),
  };
}
