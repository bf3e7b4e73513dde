import { digestOf } from '@spine-green/evidence-schemas';
import { listAll, type ObjectStore } from '@spine-green/runtime/substrate/object-store/port';

export interface ListedObject {
  /** Relative to the prefix that was listed. */
  readonly key: string;
  readonly size: number;
  readonly sha256: string;
  readonly versionId: string;
}

/** Every object below a prefix, in key order. */
export async function listBelow(store: ObjectStore, bucket: string, prefix: string): Promise<readonly ListedObject[]> {
  const objects: ListedObject[] = [];
  for await (const { key, size_bytes: size, sha256, versionId } of listAll(store, bucket, prefix)) {
    objects.push({ key: key.slice(prefix.length), size, sha256, versionId });
  }
  return objects;
}

/** Digest of a listing; the version is part of it, so that even a rewrite with the same bytes shows. */
export const listingDigest = (objects: readonly ListedObject[]): string =>
  digestOf(objects.map(({ key, size, sha256, versionId }) => [key, size, sha256, versionId]));
