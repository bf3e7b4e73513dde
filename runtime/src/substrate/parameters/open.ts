import { isAbsolute } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { createParameterFile, fileParameters } from './file.ts';
import type { Parameters } from './port.ts';

/** Opens the parameters that a URL names: `file:<absolute path>`. Throws E_SUBSTRATE_URL_INVALID. */
export const openParameters = (url: string): Parameters => fileParameters(fileOf(url));

/** Makes an empty store, unless there is one. */
export const createParameters = (url: string): Promise<void> => createParameterFile(fileOf(url));

function fileOf(url: string): string {
  const file = url.startsWith('file:') ? url.slice('file:'.length) : '';
  if (isAbsolute(file)) return file;
  throw new PlatformError('E_SUBSTRATE_URL_INVALID', `parameters are file:<absolute path>, not ${url.slice(0, 200)}`);
}
