import { createHash, type Hash } from 'node:crypto';
import type { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import type { Database } from '../../../substrate/database/port.ts';

type PartitionSet = ReplayAnchorsV1['archive'][number];

type SegmentRow = {
  topic: string;
  partition_id: number;
  first_offset: string;
  last_offset: string;
  record_count: number;
  archive_ref: string;
  sha256: string;
};

const BATCH_ROWS = 2000;

/** Segments folded by partition: count, range and a rolling digest over `key<tab>sha256` lines; no list of keys. */
export async function readArchiveSet(database: Database, platformRunId: string): Promise<PartitionSet[]> {
  const sets: PartitionSet[] = [];
  let open: { set: Omit<PartitionSet, 'set_digest'>; hash: Hash } | undefined;
  const close = (): void => {
    if (open !== undefined) sets.push({ ...open.set, set_digest: open.hash.digest('hex') });
  };
  const statement = {
    text: `SELECT topic, partition_id, first_offset::text, last_offset::text, record_count, archive_ref, sha256
      FROM rtdl.archive_segments s WHERE platform_run_id = $1 ORDER BY s.topic, s.partition_id, s.first_offset`,
    values: [platformRunId],
  };
  for await (const rows of database.stream<SegmentRow>(statement, BATCH_ROWS)) {
    for (const row of rows) {
      if (open === undefined || open.set.topic !== row.topic || open.set.partition !== row.partition_id) {
        close();
        open = { set: emptySet(row), hash: createHash('sha256') };
      }
      const { set } = open;
      open.set = {
        ...set,
        last_offset: Number(row.last_offset),
        records: set.records + row.record_count,
        segments: set.segments + 1,
      };
      open.hash.update(`${row.archive_ref}\t${row.sha256}\n`);
    }
  }
  close();
  return sets;
}

const emptySet = (row: SegmentRow): Omit<PartitionSet, 'set_digest'> => ({
  topic: row.topic,
  partition: row.partition_id,
  first_offset: Number(row.first_offset),
  last_offset: Number(row.last_offset),
  records: 0,
  segments: 0,
});
