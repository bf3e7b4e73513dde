import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { digestOfFile, isSystemError } from '../durable-file.ts';
import { bytesPath, isVersionName, type Place, parseRecord } from './directory-layout.ts';
import type { ObjectVersion, StoredVersion } from './port.ts';

/**
 * Small reads are made in place: a promise of `node:fs` goes to the thread pool and back four times for one file, which
 * costs ten times the read of a record, and a ledger or a bundle is read in hundreds of them.
 */
const BYTES_IN_PLACE_MAX = 64 * 1024;

/** Entries of a folder of a bucket; none when the folder was never made. A missing bucket is not an empty one. */
export async function entriesOf(bucketFolder: string, folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
    await requireBucketFolder(bucketFolder);
    return [];
  }
}

export async function requireBucketFolder(bucketFolder: string): Promise<void> {
  const found = await stat(bucketFolder).catch((error: unknown) => {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  });
  if (found?.isDirectory()) return;
  throw new PlatformError(
    'E_OBJECT_STORE_UNREACHABLE',
    `there is no bucket folder ${bucketFolder}; createBucket makes it`,
  );
}

/** Version ids of one object, oldest first. */
export async function versionIds(place: Place): Promise<readonly string[]> {
  try {
    return readdirSync(place.folder).filter(isVersionName).sort();
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
    await requireBucketFolder(place.bucketFolder);
    return [];
  }
}

/** The newest version, which may be a delete marker. */
export async function findNewest(place: Place): Promise<ObjectVersion | undefined> {
  const versionId = (await versionIds(place)).at(-1);
  return versionId === undefined ? undefined : readRecord(place, versionId);
}

export const readRecord = (place: Place, versionId: string): ObjectVersion =>
  parseRecord(place, versionId, readFileSync(join(place.folder, versionId), 'utf8'));

/** A version that has bytes: the newest, or the named one. Throws E_OBJECT_NOT_FOUND. */
export async function getStored(place: Place, versionId: string | undefined): Promise<StoredVersion> {
  const found = versionId === undefined ? await findNewest(place) : await findVersion(place, versionId);
  if (found === undefined || found.deleteMarker) {
    const version = versionId === undefined ? '' : ` version ${versionId.slice(0, 80)}`;
    throw new PlatformError('E_OBJECT_NOT_FOUND', `${place.bucket}/${place.key}${version}`);
  }
  return storedVersion(found);
}

/** A named version is one read: its record has its name. */
async function findVersion(place: Place, versionId: string): Promise<ObjectVersion | undefined> {
  if (!isVersionName(versionId)) return undefined;
  try {
    return readRecord(place, versionId);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
    await requireBucketFolder(place.bucketFolder);
    return undefined;
  }
}

export function storedVersion(version: ObjectVersion): StoredVersion {
  const { bucket, key, versionId, sha256, size_bytes, writtenAtUtc } = version;
  return { bucket, key, versionId, sha256, size_bytes, writtenAtUtc };
}

/** The bytes of a version. Throws E_OBJECT_CORRUPT when they are gone or are not those that were written. */
export async function readBytes(place: Place, version: StoredVersion): Promise<Uint8Array> {
  const path = bytesPath(place, version.sha256);
  const body = await presentOrCorrupt(version, async () =>
    version.size_bytes > BYTES_IN_PLACE_MAX ? readFile(path) : readFileSync(path),
  );
  requireSame(version, sha256Hex(body));
  return body;
}

/** The same check for bytes that may be larger than memory. */
export async function verifyBytes(place: Place, version: StoredVersion): Promise<void> {
  requireSame(version, await presentOrCorrupt(version, () => digestOfFile(bytesPath(place, version.sha256))));
}

async function presentOrCorrupt<T>(version: StoredVersion, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
    throw new PlatformError('E_OBJECT_CORRUPT', `${nameOf(version)} has lost its bytes`, { cause: error });
  }
}

function requireSame(version: StoredVersion, found: string): void {
  if (found === version.sha256) return;
  throw new PlatformError('E_OBJECT_CORRUPT', `${nameOf(version)} has sha256 ${found}, wanted ${version.sha256}`);
}

const nameOf = (version: StoredVersion): string => `${version.bucket}/${version.key} version ${version.versionId}`;
