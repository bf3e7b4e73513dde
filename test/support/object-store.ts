import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPacked, packBytes, unpack } from '@spine-green/runtime/evidence/packed';
import { createBucket, openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import type { ObjectStore } from '@spine-green/runtime/substrate/object-store/port';

export interface FreshObjectStore {
  /** For OBJECT_STORE_URL of another process. */
  readonly url: string;
  /** The directory behind it. */
  readonly root: string;
  readonly store: ObjectStore;
  readonly drop: () => Promise<void>;
}

/** A directory store of its own with these buckets, all empty. */
export async function freshObjectStore(...buckets: readonly string[]): Promise<FreshObjectStore> {
  const root = await mkdtemp(join(tmpdir(), 'object-store-'));
  const url = `dir:${root}`;
  for (const bucket of buckets) await createBucket(url, bucket);
  return { url, root, store: openObjectStore(url), drop: () => rm(root, { recursive: true, force: true }) };
}

/** Of an object, unpacked where its name says that it is packed. */
export async function textAt(store: ObjectStore, bucket: string, key: string): Promise<string> {
  const { body } = await store.get(bucket, key);
  return Buffer.from(await unpack(key, body, CONTENT_BYTES_MAX)).toString('utf8');
}

/** A text as the object of this name holds it. */
export const bodyOf = async (key: string, text: string): Promise<Uint8Array> =>
  isPacked(key) ? packBytes(text) : Buffer.from(text);

const CONTENT_BYTES_MAX = 2 ** 28;
