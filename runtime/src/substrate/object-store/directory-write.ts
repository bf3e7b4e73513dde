import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { copySynced, type FileDigest, linkFirst, linkOrCopy, syncFolder, writeSynced } from '../durable-file.ts';
import { bytesPath, type Place, type RecordFacts, recordText, versionName } from './directory-layout.ts';
import { findNewest, requireBucketFolder } from './directory-read.ts';
import type { ObjectVersion, PutCondition } from './port.ts';

/** I3: bytes are never changed, also not through a second name of the file. */
const READ_ONLY = 0o444;

/** `undefined`: whatever the newest version is. */
type Condition = PutCondition | undefined;

/** Throws E_OBJECT_EXISTS or E_OBJECT_MOVED when the newest version does not allow the write. */
export function requireCondition(place: Place, condition: Condition, newest: ObjectVersion | undefined): void {
  const live = newest === undefined || newest.deleteMarker ? undefined : newest;
  if (condition?.kind === 'create' && live !== undefined) {
    throw new PlatformError('E_OBJECT_EXISTS', `${place.bucket}/${place.key} holds version ${live.versionId}`);
  }
  if (condition?.kind === 'replace' && live?.versionId !== condition.versionId) {
    const found = live === undefined ? 'nothing' : `version ${live.versionId}`;
    throw new PlatformError(
      'E_OBJECT_MOVED',
      `${place.bucket}/${place.key} holds ${found}, wanted ${condition.versionId}`,
    );
  }
}

/** Makes the object's folder in a bucket that exists; what it resolves with has to be on disk before any commit. */
export async function makeFolder(place: Place): Promise<readonly string[]> {
  await requireBucketFolder(place.bucketFolder);
  const first = await mkdir(place.folder, { recursive: true });
  const holders: string[] = [];
  if (first === undefined) return holders;
  for (let folder = dirname(place.folder); folder.length >= dirname(first).length; folder = dirname(folder)) {
    holders.push(folder);
  }
  return holders;
}

export const stageBody = (place: Place, body: Uint8Array | string): Promise<FileDigest> =>
  staged(place, async (path) => {
    await writeSynced(path, body, READ_ONLY);
    return { sha256: sha256Hex(body), size_bytes: Buffer.byteLength(body) };
  });

export const stageFile = (place: Place, source: string): Promise<FileDigest> =>
  staged(place, (path) => copySynced(source, path, READ_ONLY));

/** Takes over the bytes of another object, which the caller has verified. */
export const stageCopy = (place: Place, source: string, bytes: FileDigest): Promise<FileDigest> =>
  staged(place, async (path) => {
    await linkOrCopy(source, path);
    return bytes;
  });

/** Links the record as the next version; repeats on top of another writer's version while the condition allows it. */
export async function commit(place: Place, facts: RecordFacts, condition: Condition): Promise<string> {
  const record = temporaryPath(place);
  try {
    await writeSynced(record, recordText(facts), READ_ONLY);
    for (;;) {
      const newest = await findNewest(place);
      requireCondition(place, condition, newest);
      const versionId = versionName(Number(newest?.versionId ?? 0) + 1);
      if (await linkFirst(record, join(place.folder, versionId))) {
        await syncFolder(place.folder);
        return versionId;
      }
    }
  } finally {
    await rm(record, { force: true });
  }
}

async function staged(place: Place, write: (path: string) => Promise<FileDigest>): Promise<FileDigest> {
  const path = temporaryPath(place);
  try {
    const bytes = await write(path);
    // Equal bytes replace equal bytes, so that a damaged older copy is healed by the write that needs it.
    await rename(path, bytesPath(place, bytes.sha256));
    return bytes;
  } finally {
    // Also after success: renaming one of two links of the same file leaves both.
    await rm(path, { force: true });
  }
}

const temporaryPath = (place: Place): string => join(place.folder, `writing-${randomUUID()}`);
