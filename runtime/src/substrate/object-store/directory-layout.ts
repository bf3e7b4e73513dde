/**
 * How a directory holds versioned objects.
 *
 *   <root>/<bucket>/<segment>/…/<segment>@/00000001      version record, one line of text
 *   <root>/<bucket>/<segment>/…/<segment>@/<sha256 hex>  the bytes of every version with this digest
 *
 * I1. A version exists when its record does. The record is linked into place whole, so no reader sees half of one.
 * I2. Version numbers are gapless and one link only can win a number: that link is both the commit and the
 *     compare-and-set.
 * I3. Bytes and record are on disk before the record is linked, and bytes are never changed after it.
 * I4. Only object folders end in `@` (an `@` of a key is escaped), so the objects `a` and `a/b` never share a name.
 */
import { join } from 'node:path';
import { PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import type { ObjectAddress, ObjectVersion } from './port.ts';

const OBJECT_SUFFIX = '@';
const VERSION_NAME = /^[0-9]{8}$/;

export interface Place extends ObjectAddress {
  readonly bucketFolder: string;
  /** Holds the records and the bytes of one object. */
  readonly folder: string;
}

export function placeOf(root: string, bucket: string, key: string): Place {
  const bucketFolder = join(root, bucket);
  return {
    bucket,
    key,
    bucketFolder,
    folder: join(bucketFolder, ...key.split('/').map(nameOfSegment)) + OBJECT_SUFFIX,
  };
}

/** Folder of all keys that start with a prefix of whole segments (empty, or ending in a slash). */
export const folderOfPrefix = (root: string, bucket: string, prefix: string): string =>
  join(root, bucket, ...prefix.split('/').slice(0, -1).map(nameOfSegment));

/** What a folder name means below a prefix: an object's key, or the prefix of the keys below it. */
export const meaningOf = (folderName: string, prefix: string): { readonly object: boolean; readonly path: string } =>
  folderName.endsWith(OBJECT_SUFFIX)
    ? { object: true, path: prefix + segmentOfName(folderName.slice(0, -OBJECT_SUFFIX.length)) }
    : { object: false, path: `${prefix}${segmentOfName(folderName)}/` };

/** The percent sign is not allowed in keys, which makes this escape reversible. */
const nameOfSegment = (segment: string): string => segment.replaceAll('@', '%40');
const segmentOfName = (name: string): string => name.replaceAll('%40', '@');

export const versionName = (number: number): string => String(number).padStart(8, '0');
export const isVersionName = (name: string): boolean => VERSION_NAME.test(name);

export const bytesPath = (place: Place, sha256: string): string => join(place.folder, sha256);

export interface RecordFacts {
  readonly deleteMarker: boolean;
  readonly sha256: string;
  readonly size_bytes: number;
  readonly writtenAtUtc: string;
}

export const deleteMarker = (writtenAtUtc: string): RecordFacts => ({
  deleteMarker: true,
  sha256: sha256Hex(''),
  size_bytes: 0,
  writtenAtUtc,
});

export const recordText = (facts: RecordFacts): string =>
  `${facts.deleteMarker ? 'deleted' : 'stored'} ${facts.sha256} ${facts.size_bytes} ${facts.writtenAtUtc}\n`;

const RECORD = /^(stored|deleted) ([0-9a-f]{64}) (0|[1-9][0-9]{0,15}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)\n$/;

/** Throws E_OBJECT_CORRUPT for a record that this module did not write. */
export function parseRecord(place: ObjectAddress, versionId: string, text: string): ObjectVersion {
  const [, kind, sha256, size, writtenAtUtc] = RECORD.exec(text) ?? [];
  if (sha256 === undefined || writtenAtUtc === undefined) {
    throw new PlatformError('E_OBJECT_CORRUPT', `the record of ${place.bucket}/${place.key} ${versionId} is damaged`);
  }
  const { bucket, key } = place;
  return { bucket, key, versionId, sha256, size_bytes: Number(size), writtenAtUtc, deleteMarker: kind === 'deleted' };
}
