import { digestOf } from '@spine-green/evidence-schemas';
import { LEGACY_SEAL_NAME, PACK_MANIFEST_NAME, SEAL_NAME } from '../../../events/engine-run.ts';
import { listAll } from '../../../substrate/object-store/port.ts';
import type { EngineRun } from './read.ts';

export interface IndexedObject {
  /** Relative to the engine run root. */
  readonly key: string;
  readonly size: number;
  readonly checksum: string;
}

/** sha256 of the list of key, size and checksum, sorted by key (11, sections 1.3 and 1.4). */
export const contentIndexDigest = (objects: readonly IndexedObject[]): string =>
  digestOf(
    objects.map(({ key, size, checksum }) => ({ key, size, checksum })).sort((a, b) => (a.key < b.key ? -1 : 1)),
  );

/** What a seal covers: everything under the root but the pack markers and the views, which are made later. */
export async function listContent({ store, root }: EngineRun): Promise<readonly IndexedObject[]> {
  const objects: IndexedObject[] = [];
  for await (const object of listAll(store, root.bucket, `${root.prefix}/`)) {
    const key = object.key.slice(root.prefix.length + 1);
    if (key.startsWith('stream_view/') || MARKERS.has(key)) continue;
    objects.push({ key, size: object.size_bytes, checksum: object.sha256 });
  }
  return objects;
}

const MARKERS: ReadonlySet<string> = new Set([PACK_MANIFEST_NAME, SEAL_NAME, LEGACY_SEAL_NAME]);
