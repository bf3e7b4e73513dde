import type { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';

/** Archived traffic of the run, partition by partition. */
export interface ArchivedTraffic {
  /** Partitions that the archive holds, rising. */
  partitions(): Promise<readonly number[]>;
  /** Records from this offset on, in offset order, of one segment; empty when the archive holds none yet. */
  read(partition: number, fromOffset: number): Promise<readonly ArchiveRecordV1[]>;
}

/** How far the feed has come; the next offset of each partition, exclusive. */
export interface FeedProgress {
  load(): Promise<ReadonlyMap<number, number>>;
  advance(partition: number, fromOffset: number, nextOffset: number): Promise<void>;
}
