import { isPlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import { packer, unpack } from '../../evidence/packed.ts';
import type { ObjectStore, StoredVersion } from '../../substrate/object-store/port.ts';
import { segmentContent } from './held-lines.ts';
import type { SegmentStore } from './ports.ts';
import { compareRecords } from './step.ts';
import type { Segment, SegmentRecord, StoredSegment } from './types.ts';

/** A segment holds at most 16 MiB of lines; a larger object was not written by this program. */
const CONTENT_BYTES_MAX = 64 * 1024 * 1024;

export function objectSegmentStore(store: ObjectStore, bucket: string): SegmentStore {
  return {
    write: async ({ segment }) => {
      if (segment === undefined) throw new Error('a plan without a segment has nothing to write');
      const body = await packed(segment);
      try {
        return stored(await store.put(bucket, segment.key, body, { kind: 'create' }), true);
      } catch (error) {
        if (!isPlatformError(error, 'E_OBJECT_EXISTS')) throw error;
        return compareWithStored(store, bucket, segment);
      }
    },
  };
}

function packed({ lines }: Segment): Promise<Buffer> {
  const frame = packer();
  for (const part of segmentContent(lines)) frame.add(part);
  return frame.finish();
}

async function compareWithStored(store: ObjectStore, bucket: string, segment: Segment): Promise<StoredSegment> {
  const present = await store.get(bucket, segment.key);
  const content = await unpack(segment.key, present.body, CONTENT_BYTES_MAX);
  if (sha256Hex(content) === segment.contentSha256) return stored(present, false);
  const lines = Buffer.from(content).toString('utf8');
  return { kind: 'mismatch', mismatches: compareRecords(recordsOf(lines), segment.records) };
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
