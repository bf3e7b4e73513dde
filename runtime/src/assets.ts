import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Absolute path of a file or folder that ships with the runtime, such as `migrations`: beside the bundle in the image,
 * one level up in the sources. */
export function assetPath(name: string): string {
  const candidates = [join(import.meta.dirname, name), join(import.meta.dirname, '..', name)];
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`asset ${name} is in none of ${candidates.join(', ')}`);
  return found;
}
