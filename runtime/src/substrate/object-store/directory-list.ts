import { folderOfPrefix, meaningOf, placeOf } from './directory-layout.ts';
import { entriesOf, findNewest, storedVersion } from './directory-read.ts';
import type { ObjectPage, StoredVersion } from './port.ts';

/** Records that are read at the same time. */
const READS_MAX = 32;

export interface ListScope {
  readonly root: string;
  readonly bucket: string;
  readonly prefix: string;
  /** Keys up to and including this one are left out; empty: none. */
  readonly after: string;
}

/** One page. Memory: the page, and the names of the folders on the path to it. */
export async function listPage(scope: ListScope, limit: number): Promise<ObjectPage> {
  const objects: StoredVersion[] = [];
  const keys = keysBelow(scope, scope.prefix.slice(0, scope.prefix.lastIndexOf('/') + 1));
  for (;;) {
    const batch = await take(keys, Math.min(READS_MAX, limit + 1 - objects.length));
    const newest = await Promise.all(batch.map((key) => findNewest(placeOf(scope.root, scope.bucket, key))));
    for (const version of newest) {
      if (version !== undefined && !version.deleteMarker) objects.push(storedVersion(version));
    }
    if (objects.length > limit) return { objects: objects.slice(0, limit), next: objects[limit - 1]?.key };
    if (batch.length === 0) return { objects, next: undefined };
  }
}

/** Depth first, in UTF-8 byte order of the whole keys. */
async function* keysBelow(scope: ListScope, folderPrefix: string): AsyncGenerator<string> {
  const bucketFolder = folderOfPrefix(scope.root, scope.bucket, '');
  const entries = (await entriesOf(bucketFolder, folderOfPrefix(scope.root, scope.bucket, folderPrefix)))
    // Only folders hold objects; desktop software leaves files of its own in directories that a person opens.
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => meaningOf(name, folderPrefix))
    // A folder sorts as its path with the slash: that is where its first key is, between `a` and `a0`.
    .map((entry) => ({ ...entry, order: Buffer.from(entry.path) }))
    .sort((left, right) => Buffer.compare(left.order, right.order));
  const after = Buffer.from(scope.after);
  for (const { object, path, order } of entries) {
    if (!path.startsWith(scope.prefix)) continue;
    const passed = Buffer.compare(order, after) <= 0;
    if (object && !passed) yield path;
    if (!object && (!passed || scope.after.startsWith(path))) yield* keysBelow(scope, path);
  }
}

async function take(keys: AsyncGenerator<string>, count: number): Promise<readonly string[]> {
  const taken: string[] = [];
  while (taken.length < count) {
    const next = await keys.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}
