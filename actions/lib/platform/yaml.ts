import { PlatformError } from '@spine-green/evidence-schemas';
import { parse } from 'yaml';

/** One document of YAML. Throws E_LOCAL_FILE_UNUSABLE; the parser bounds what aliases may grow to. */
export function parseYaml(text: string, what: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${what} is no YAML`, { cause: error });
  }
}
