import { isAbsolute } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { findEcrAddress } from './ecr/address.ts';
import { imageRegistry } from './embedded.ts';
import type { ImageRegistry } from './port.ts';

/** Opens the registry that a URL names: `dir:<absolute path>`, or `ecr:` and the URI of a repository. Throws
 * E_SUBSTRATE_URL_INVALID. */
export function openImageRegistry(url: string): ImageRegistry {
  const root = url.startsWith('dir:') ? url.slice('dir:'.length) : '';
  if (isAbsolute(root)) return imageRegistry(root);
  const address = findEcrAddress(url);
  // The client of the vendor is loaded by the first call.
  if (address !== undefined) return deferredRegistry(async () => (await import('./ecr/ecr.ts')).ecrRegistry(address));
  const forms = 'dir:<absolute path> or ecr:<repository URI>';
  throw new PlatformError('E_SUBSTRATE_URL_INVALID', `a registry is ${forms}, not ${url.slice(0, 200)}`);
}

function deferredRegistry(load: () => Promise<ImageRegistry>): ImageRegistry {
  let loaded: Promise<ImageRegistry> | undefined;
  const registry = (): Promise<ImageRegistry> => {
    loaded ??= load();
    return loaded;
  };
  return {
    build: async (files) => (await registry()).build(files),
    manifest: async (digest) => (await registry()).manifest(digest),
    tag: async (tag, digest) => (await registry()).tag(tag, digest),
    resolve: async (tag) => (await registry()).resolve(tag),
    unpack: async (digest, directory) => (await registry()).unpack(digest, directory),
  };
}
