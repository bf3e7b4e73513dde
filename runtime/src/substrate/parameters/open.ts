import { isAbsolute } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { findRegion } from '../aws/region.ts';
import { createParameterFile, fileParameters } from './file.ts';
import type { Parameters } from './port.ts';

/** Opens the parameters that a URL names: `ssm:<region>` or `file:<absolute path>`. Throws E_SUBSTRATE_URL_INVALID. */
export function openParameters(url: string): Parameters {
  const region = findRegion('ssm', url);
  if (region === undefined) return fileParameters(fileOf(url, 'ssm:<region> or file:<absolute path>'));
  return deferredParameters(async () => (await import('./ssm.ts')).ssmParameters(region));
}

/** Makes an empty store, unless there is one; SSM is there without being made. */
export const createParameters = async (url: string): Promise<void> =>
  createParameterFile(fileOf(url, 'file:<absolute path> where they are to be made'));

/** The client of the vendor is loaded by the first call. */
function deferredParameters(load: () => Promise<Parameters>): Parameters {
  let loaded: Promise<Parameters> | undefined;
  const parameters = (): Promise<Parameters> => {
    loaded ??= load();
    return loaded;
  };
  return {
    get: async (path) => (await parameters()).get(path),
    put: async (path, value) => (await parameters()).put(path, value),
    describe: async (prefix) => (await parameters()).describe(prefix),
    delete: async (path) => (await parameters()).delete(path),
  };
}

function fileOf(url: string, forms: string): string {
  const file = url.startsWith('file:') ? url.slice('file:'.length) : '';
  if (isAbsolute(file)) return file;
  throw new PlatformError('E_SUBSTRATE_URL_INVALID', `parameters are ${forms}, not ${url.slice(0, 200)}`);
}
