import { PlatformError } from '@spine-green/evidence-schemas';

const KEY_BYTES_MAX = 1024;
/** Leaves room for an escape and a suffix below the 255 bytes that file systems allow for one name. */
const SEGMENT_BYTES_MAX = 200;

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
/** Control characters, white space and backslash; a percent sign marks a key that was taken from a URL undecoded. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\s\\%]/u;

/** Throws E_OBJECT_KEY_INVALID unless the address follows the grammar of 04, section 2. */
export function requireAddress(bucket: string, key: string): void {
  requireBucket(bucket);
  const fault = faultOfKey(key);
  if (fault !== undefined) throw invalid(`key ${JSON.stringify(key.slice(0, 200))} ${fault}`);
}

/** The same for a prefix, whose last segment may be empty or cut. */
export function requirePrefix(bucket: string, prefix: string): void {
  requireBucket(bucket);
  const folders = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const fault = faultOfText(prefix) ?? (folders === '' ? undefined : faultOfKey(folders.slice(0, -1)));
  if (fault !== undefined) throw invalid(`prefix ${JSON.stringify(prefix.slice(0, 200))} ${fault}`);
}

export function requireBucket(bucket: string): void {
  if (!BUCKET.test(bucket) || bucket.includes('..')) {
    throw invalid(
      `bucket ${JSON.stringify(bucket.slice(0, 80))} is not 3 to 63 characters of a-z, 0-9, dot and hyphen`,
    );
  }
}

function faultOfKey(key: string): string | undefined {
  for (const segment of key.split('/')) {
    if (segment === '') return 'has an empty segment';
    if (segment === '.' || segment === '..') return 'has a dot segment';
    if (Buffer.byteLength(segment) > SEGMENT_BYTES_MAX) return `has a segment over ${SEGMENT_BYTES_MAX} bytes`;
  }
  return faultOfText(key);
}

function faultOfText(text: string): string | undefined {
  if (FORBIDDEN.test(text)) return 'has a control character, white space, backslash or percent sign';
  return Buffer.byteLength(text) > KEY_BYTES_MAX ? `is over ${KEY_BYTES_MAX} bytes` : undefined;
}

const invalid = (facts: string): PlatformError => new PlatformError('E_OBJECT_KEY_INVALID', facts);
