import { listAll, type ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import type { ListedObject } from '../listing.ts';

/** Every object below a prefix, in key order. */
export async function listBelow(store: ObjectStore, bucket: string, prefix: string): Promise<readonly ListedObject[]> {
  const objects: ListedObject[] = [];
  for await (const { key, size_bytes: size, sha256, versionId } of listAll(store, bucket, prefix)) {
    objects.push({ key: key.slice(prefix.length), size, sha256, versionId });
  }
  return objects;
}
