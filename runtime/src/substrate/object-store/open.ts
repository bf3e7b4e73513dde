import { isAbsolute } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { findRegion } from '../aws/region.ts';
import { deferredStore } from './deferred.ts';
import { createDirectoryBucket, directoryStore } from './directory.ts';
import type { ObjectStore } from './port.ts';

/** Opens the store that a URL names: `s3:<region>` or `dir:<absolute path>`. Throws E_SUBSTRATE_URL_INVALID. Nothing is
 * touched yet. */
export function openObjectStore(url: string): ObjectStore {
  const region = findRegion('s3', url);
  if (region === undefined) return directoryStore(rootOf(url, 's3:<region> or dir:<absolute path>'));
  return deferredStore(async () => (await import('./s3/store.ts')).s3Store(region));
}

/** Makes an empty bucket of a directory; one that exists is left as it is. A store never makes a bucket by itself, so that a
 * wrong name is an error and not an empty place, and buckets of S3 are made by their stack. */
export const createBucket = async (url: string, bucket: string): Promise<void> =>
  createDirectoryBucket(rootOf(url, 'dir:<absolute path> where a bucket is to be made'), bucket);

function rootOf(url: string, forms: string): string {
  const root = url.startsWith('dir:') ? url.slice('dir:'.length) : '';
  if (isAbsolute(root)) return root;
  throw new PlatformError('E_SUBSTRATE_URL_INVALID', `an object store is ${forms}, not ${url.slice(0, 200)}`);
}
