import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import type { ObjectStore } from './port.ts';

export interface ImportedWorld {
  readonly objects: number;
  readonly size_bytes: number;
}

/**
 * Puts every file of a local folder under a prefix of a source bucket, so that the seed job can copy it as it copies any
 * other engine run. It belongs to the one who prepares a rehearsal: no mode of the image reads local input.
 * Repeatable: equal objects stay. Throws SEED_DESTINATION_CONFLICT when a key holds other bytes.
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
    bytes += await importFile(store, bucket, key, path);
  }
  return { objects: paths.length, size_bytes: bytes };
}

async function importFile(store: ObjectStore, bucket: string, key: string, path: string): Promise<number> {
  try {
    return (await store.putFile(bucket, key, path, { kind: 'create' })).size_bytes;
  } catch (cause) {
    if (!isPlatformError(cause, 'E_OBJECT_EXISTS')) throw cause;
    const present = await store.head(bucket, key);
    if (present?.sha256 === (await sha256OfFile(path))) return present.size_bytes;
    throw new PlatformError('SEED_DESTINATION_CONFLICT', `${key} holds ${present?.sha256}`, { cause });
  }
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
