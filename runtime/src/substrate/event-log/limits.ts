import { Buffer } from 'node:buffer';
import { PlatformError } from '@spine-green/evidence-schemas';
import type { NewRecord } from './port.ts';

/** Key, value and headers of one record together. One KiB below 1 MiB, so that the broker's default limit of
 * 1,048,588 bytes for a whole batch holds with the framing of a batch of one. */
export const RECORD_BYTES_MAX = 1_047_552;

/** Length fields of a header on the wire, rounded up. */
const HEADER_FRAME_BYTES = 8;

/** Every adapter refuses the same records, before it sends anything: E_LOG_MESSAGE_TOO_LARGE. */
export function recordBytes({ key, value, headers }: NewRecord): number {
  let bytes = Buffer.byteLength(key) + Buffer.byteLength(value);
  for (const name in headers) {
    bytes += Buffer.byteLength(name) + Buffer.byteLength(headers[name] ?? '') + HEADER_FRAME_BYTES;
  }
  if (bytes <= RECORD_BYTES_MAX) return bytes;
  throw new PlatformError(
    'E_LOG_MESSAGE_TOO_LARGE',
    `a record has ${bytes} bytes, at most ${RECORD_BYTES_MAX} are taken`,
  );
}
