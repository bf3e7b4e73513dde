import { isAbsolute } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { imageRegistry } from './embedded.ts';
import type { ImageRegistry } from './port.ts';

/** Opens the registry that a URL names: `dir:<absolute path>`. Throws E_SUBSTRATE_URL_INVALID. */
export function openImageRegistry(url: string): ImageRegistry {
  const root = url.startsWith('dir:') ? url.slice('dir:'.length) : '';
  if (isAbsolute(root)) return imageRegistry(root);
  throw new PlatformError('E_SUBSTRATE_URL_INVALID', `a registry is dir:<absolute path>, not ${url.slice(0, 200)}`);
}
