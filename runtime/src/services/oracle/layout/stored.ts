import { isPlatformError, readJson } from '@spine-green/evidence-schemas';

/** A stored document through its parser; undefined when the bytes are no strict JSON or refused by the schema. */
export function parseStored<T>(body: Uint8Array, parse: (value: unknown) => T): T | undefined {
  const read = readJson(body);
  if ('fault' in read) return undefined;
  try {
    return parse(read.value);
  } catch (error) {
    if (isPlatformError(error, 'E_SCHEMA_INVALID')) return undefined;
    throw error;
  }
}
