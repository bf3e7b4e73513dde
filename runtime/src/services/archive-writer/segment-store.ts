import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { isPlatformError } from '@spine-green/evidence-schemas';
import { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import type { ObjectStore, StoredVersion } from '../../substrate/object-store/port.ts';
import type { SegmentStore } from './ports.ts';
import { compareRecords } from './step.ts';
import type { Segment, SegmentRecord, StoredSegment } from './types.ts';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** Level 3 keeps a core below a tenth of its time at ten thousand records a second; higher levels save little. */
const LEVEL = 3;
/** A segment holds at most 16 MiB of lines; a larger object was not written by this program. */
const CONTENT_BYTES_MAX = 64 * 1024 * 1024;

export function objectSegmentStore(store: ObjectStore, bucket: string): SegmentStore {
  return {
    write: async ({ segment }) => {
      if (segment === undefined) throw new Error('a plan without a segment has nothing to write');
      const body = await compress(segment.content, { params: { [constants.ZSTD_c_compressionLevel]: LEVEL } });
      try {
        return stored(await store.put(bucket, segment.key, body, { kind: 'create' }), true);
      } catch (error) {
        if (!isPlatformError(error, 'E_OBJECT_EXISTS')) throw error;
        return compareWithStored(store, bucket, segment);
      }
    },
  };
}

async function compareWithStored(store: ObjectStore, bucket: string, segment: Segment): Promise<StoredSegment> {
  const present = await store.get(bucket, segment.key);
  const content = (await decompress(present.body, { maxOutputLength: CONTENT_BYTES_MAX })).toString('utf8');
  if (content === segment.content) return stored(present, false);
  return { kind: 'mismatch', mismatches: compareRecords(recordsOf(content), segment.records) };
}

const stored = (version: StoredVersion, created: boolean): StoredSegment => ({
  kind: 'stored',
  created,
  sha256: version.sha256,
  versionId: version.versionId,
  sizeBytes: version.size_bytes,
});

const recordsOf = (content: string): readonly SegmentRecord[] =>
  content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ArchiveRecordV1.parse(JSON.parse(line)))
    .map((record) => ({ offset: Number(record.origin_offset.offset), hash: record.payload_hash }));
