import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ObjectStore } from './port.ts';
import { putOnce } from './put-once.ts';

export interface ImportedWorld {
  readonly objects: number;
  readonly size_bytes: number;
}

/**
 * Puts every file of a local folder under a prefix of a source bucket, so that the seed job can copy it as it copies
 * any other engine run. It belongs to the one who prepares a rehearsal: no mode of the image reads local input.
 * Repeatable: equal objects stay. Throws E_OBJECT_EXISTS when a key holds other bytes.
 */
export async function importWorld(
  store: ObjectStore,
  bucket: string,
  prefix: string,
  folder: string,
): Promise<ImportedWorld> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  let bytes = 0;
  for (const path of paths.sort()) {
    const key = `${prefix.replace(/\/$/, '')}/${relative(folder, path).split(sep).join('/')}`;
    bytes += (await putOnce(store, { bucket, key }, { path })).size_bytes;
  }
  return { objects: paths.length, size_bytes: bytes };
}
