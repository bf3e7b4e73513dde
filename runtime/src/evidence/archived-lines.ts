import { parseJson } from '@spine-green/evidence-schemas';
import { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import { unpack } from './packed.ts';

const SEGMENT_BYTES_MAX = 64 * 1024 * 1024;

/** Records of an archived segment, in its order. Throws E_SCHEMA_INVALID for a line that is none, or what `unpack` throws. */
export async function archivedRecordsIn(archiveRef: string, body: Uint8Array): Promise<readonly ArchiveRecordV1[]> {
  const text = Buffer.from(await unpack(archiveRef, body, SEGMENT_BYTES_MAX)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ArchiveRecordV1.parse(parseJson(line, 'E_SCHEMA_INVALID', archiveRef)));
}
