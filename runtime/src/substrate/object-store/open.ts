import { isAbsolute } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { createDirectoryBucket, directoryStore } from './directory.ts';
import type { ObjectStore } from './port.ts';

/** Opens the store that a URL names: `dir:<absolute path>`. Throws E_SUBSTRATE_URL_INVALID. Nothing is touched yet. */
export const openObjectStore = (url: string): ObjectStore => directoryStore(rootOf(url));

/** Makes an empty bucket; one that exists is left as it is. A store never makes a bucket by itself, so that a wrong
 * name is an error and not an empty place. */
export const createBucket = (url: string, bucket: string): Promise<void> => createDirectoryBucket(rootOf(url), bucket);

function rootOf(url: string): string {
  const root = url.startsWith('dir:') ? url.slice('dir:'.length) : '';
  if (isAbsolute(root)) return root;
  throw new PlatformError(
    'E_SUBSTRATE_URL_INVALID',
    `an object store is dir:<absolute path>, not ${url.slice(0, 200)}`,
  );
}
