import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from '../durable-file.ts';
import type { ImageRegistry } from './port.ts';

/** Each image is unpacked once and then shared by its tasks; it is read-only. */
export function imageFolders(images: ImageRegistry, root: string): (digest: string) => Promise<string> {
  const folders = new Map<string, Promise<string>>();
  return (digest) => {
    const known = folders.get(digest);
    if (known !== undefined) return known;
    const folder = unpackOnce(images, digest, join(root, digest.replace(':', '-').replaceAll('/', '')));
    folders.set(digest, folder);
    // A failure is not kept: the image may be built later.
    folder.catch(() => folders.delete(digest));
    return folder;
  };
}

async function unpackOnce(images: ImageRegistry, digest: string, folder: string): Promise<string> {
  // Asked in any case: a digest that is no digest must not become a path.
  await images.manifest(digest);
  try {
    await stat(folder);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
    await images.unpack(digest, folder);
  }
  return folder;
}
