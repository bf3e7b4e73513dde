import { handle } from '@spine-green/evidence-schemas';
import { parseJson } from './json-bytes.ts';

/** Whether an object holds what a stranger sent, which need be neither canonical nor JSON. */
export const isRawPayload = ({ bucket, key }: { readonly bucket: string; readonly key: string }): boolean =>
  bucket === handle('S3_QUARANTINE_BUCKET') && /^quarantine\/[^/]+\/payloads\/[0-9a-f]{32}\.json$/.test(key);

/** A raw payload as JSON where it is JSON, else as text, for the search for secrets. */
export function rawPayload(bytes: Uint8Array): unknown {
  const read = parseJson(bytes);
  return 'value' in read ? read.value : Buffer.from(bytes).toString('latin1');
}
