import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { type Clock, nowUtc, systemClock } from '../../kernel/clock.ts';
import { type FileDigest, isSystemError, linkOrCopy, reaching, syncFolder } from '../durable-file.ts';
import { bytesPath, deleteMarker, type Place, placeOf } from './directory-layout.ts';
import { listPage } from './directory-list.ts';
import {
  findNewest,
  getStored,
  readBytes,
  readRecord,
  storedVersion,
  verifyBytes,
  versionIds,
} from './directory-read.ts';
import { commit, makeFolder, requireCondition, stageBody, stageCopy, stageFile } from './directory-write.ts';
import { requireAddress, requireBucket, requirePrefix } from './key.ts';
import type { ObjectAddress, ObjectStore, PutCondition, StoredVersion } from './port.ts';

const PAGE_OBJECTS = 1000;

/** The object store in a directory of this machine, shared by any number of processes. Layout and invariants are in
 * `directory-layout.ts`. The file system must tell upper from lower case and support hard links. */
export function directoryStore(root: string, clock: Clock = systemClock): ObjectStore {
  const on = async <T>(
    verb: string,
    { bucket, key }: ObjectAddress,
    work: (place: Place) => Promise<T>,
  ): Promise<T> => {
    requireAddress(bucket, key);
    return reaching('E_OBJECT_STORE_UNREACHABLE', `${verb} ${bucket}/${key}`, () => work(placeOf(root, bucket, key)));
  };
  const write = (address: ObjectAddress, condition: PutCondition, stage: Stage): Promise<StoredVersion> =>
    on('write', address, (place) => writeVersion(place, condition, { stage, clock }));
  return {
    put: (bucket, key, body, condition) => write({ bucket, key }, condition, (place) => stageBody(place, body)),
    putFile: (bucket, key, path, condition) => write({ bucket, key }, condition, (place) => stageFile(place, path)),
    copy: (from, to) =>
      on('read', from, async (source) => {
        const { sha256, size_bytes } = await verified(source, undefined);
        return write(to, { kind: 'create' }, (place) =>
          stageCopy(place, bytesPath(source, sha256), { sha256, size_bytes }),
        );
      }),
    get: (bucket, key, versionId) =>
      on('read', { bucket, key }, async (place) => {
        const version = await getStored(place, versionId);
        return { ...version, body: await readBytes(place, version) };
      }),
    download: (bucket, key, toPath, versionId) =>
      on('read', { bucket, key }, async (place) => {
        const version = await verified(place, versionId);
        await placeAt(bytesPath(place, version.sha256), toPath);
        return version;
      }),
    head: (bucket, key) =>
      on('read', { bucket, key }, async (place) => {
        const newest = await findNewest(place);
        return newest === undefined || newest.deleteMarker ? undefined : storedVersion(newest);
      }),
    list: async (bucket, prefix, page = {}) => {
      requirePrefix(bucket, prefix);
      const scope = { root, bucket, prefix, after: page.after ?? '' };
      return reaching('E_OBJECT_STORE_UNREACHABLE', `list ${bucket}/${prefix}`, () =>
        listPage(scope, page.limit ?? PAGE_OBJECTS),
      );
    },
    versions: (bucket, key) =>
      on('read', { bucket, key }, async (place) => {
        const ids = await versionIds(place);
        return ids.map((id) => readRecord(place, id));
      }),
    delete: (bucket, key) => on('delete', { bucket, key }, (place) => deleteObject(place, clock)),
  };
}

/** Makes an empty bucket; one that exists is left as it is. The root is made as well. */
export async function createDirectoryBucket(root: string, bucket: string): Promise<void> {
  requireBucket(bucket);
  await reaching('E_OBJECT_STORE_UNREACHABLE', `create bucket ${bucket}`, async () => {
    await mkdir(join(root, bucket), { recursive: true });
    await syncFolder(root);
  });
}

type Stage = (place: Place) => Promise<FileDigest>;

async function writeVersion(
  place: Place,
  condition: PutCondition,
  { stage, clock }: { readonly stage: Stage; readonly clock: Clock },
): Promise<StoredVersion> {
  // Asked before the bytes are written only to save work; the commit asks again.
  requireCondition(place, condition, await findNewest(place));
  const holders = await makeFolder(place);
  // At the same time: the disk is asked to keep names and bytes by one turn of its journal.
  const [bytes] = await Promise.all([stage(place), ...holders.map(syncFolder)]);
  const facts = { ...bytes, writtenAtUtc: nowUtc(clock) };
  const versionId = await commit(place, { ...facts, deleteMarker: false }, condition);
  return { bucket: place.bucket, key: place.key, versionId, ...facts };
}

async function deleteObject(place: Place, clock: Clock): Promise<void> {
  const newest = await findNewest(place);
  // A marker on a marker would say nothing new.
  if (newest?.deleteMarker) return;
  await Promise.all((await makeFolder(place)).map(syncFolder));
  await commit(place, deleteMarker(nowUtc(clock)), undefined);
}

async function verified(place: Place, versionId: string | undefined): Promise<StoredVersion> {
  const version = await getStored(place, versionId);
  await verifyBytes(place, version);
  return version;
}

async function placeAt(source: string, target: string): Promise<void> {
  try {
    await linkOrCopy(source, target);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${target} cannot be made: ${error.code}`, { cause: error });
  }
}
