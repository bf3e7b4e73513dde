import { PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import { jsonLines } from './json-lines.ts';
import { unpack } from './packed.ts';

const CONTENT_BYTES_MAX = 64 * 1024 * 1024;

/**
 * Records of an archived segment, in its order. Throws E_EVIDENCE_DIGEST where its content is not the one that was archived
 * (13, section 2), and what `unpack`, `jsonLines` and the schema throw.
 */
export async function archivedRecordsIn(
  key: string,
  body: Uint8Array,
  contentSha256: string | undefined,
): Promise<readonly ArchiveRecordV1[]> {
  const content = await unpack(key, body, CONTENT_BYTES_MAX);
  if (contentSha256 !== undefined && sha256Hex(content) !== contentSha256)
    throw new PlatformError('E_EVIDENCE_DIGEST', `${key} is not what was archived`);
  return jsonLines(content, key).map(ArchiveRecordV1.parse);
}
