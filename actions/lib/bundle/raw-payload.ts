import { handle } from '@spine-green/evidence-schemas';

/** Whether an object holds what a stranger sent, which need be neither canonical nor JSON. */
export const isRawPayload = ({ bucket, key }: { readonly bucket: string; readonly key: string }): boolean =>
  bucket === handle('S3_QUARANTINE_BUCKET') && /^quarantine\/[^/]+\/payloads\/[0-9a-f]{32}\.json$/.test(key);
