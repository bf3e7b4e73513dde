import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { digestOfFile, isSystemError } from '../durable-file.ts';
import { bytesPath, isVersionName, type Place, parseRecord } from './directory-layout.ts';
import type { ObjectVersion, StoredVersion } from './port.ts';

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
  const entries = await entriesOf(place.bucketFolder, place.folder);
  return entries
    .map(({ name }) => name)
    .filter(isVersionName)
    .sort();
}

/** The newest version, which may be a delete marker. */
export async function findNewest(place: Place): Promise<ObjectVersion | undefined> {
  const versionId = (await versionIds(place)).at(-1);
  return versionId === undefined ? undefined : readRecord(place, versionId);
}

export const readRecord = async (place: Place, versionId: string): Promise<ObjectVersion> =>
  parseRecord(place, versionId, await readFile(join(place.folder, versionId), 'utf8'));

/** A version that has bytes: the newest, or the named one. Throws E_OBJECT_NOT_FOUND. */
export async function getStored(place: Place, versionId: string | undefined): Promise<StoredVersion> {
  const ids = await versionIds(place);
  const wanted = versionId === undefined ? ids.at(-1) : ids.find((id) => id === versionId);
  const found = wanted === undefined ? undefined : await readRecord(place, wanted);
  if (found === undefined || found.deleteMarker) {
    const version = versionId === undefined ? '' : ` version ${versionId.slice(0, 80)}`;
    throw new PlatformError('E_OBJECT_NOT_FOUND', `${place.bucket}/${place.key}${version}`);
  }
  return storedVersion(found);
}

export function storedVersion(version: ObjectVersion): StoredVersion {
  const { bucket, key, versionId, sha256, size_bytes, writtenAtUtc } = version;
  return { bucket, key, versionId, sha256, size_bytes, writtenAtUtc };
}

/** The bytes of a version. Throws E_OBJECT_CORRUPT when they are gone or are not those that were written. */
export async function readBytes(place: Place, version: StoredVersion): Promise<Uint8Array> {
  const body = await presentOrCorrupt(version, readFile(bytesPath(place, version.sha256)));
  requireSame(version, sha256Hex(body));
  return body;
}

/** The same check for bytes that may be larger than memory. */
export async function verifyBytes(place: Place, version: StoredVersion): Promise<void> {
  requireSame(version, await presentOrCorrupt(version, digestOfFile(bytesPath(place, version.sha256))));
}

async function presentOrCorrupt<T>(version: StoredVersion, work: Promise<T>): Promise<T> {
  try {
    return await work;
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
