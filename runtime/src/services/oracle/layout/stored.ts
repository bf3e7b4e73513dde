import { isPlatformError } from '@spine-green/evidence-schemas';
import { findText } from './read.ts';

/** A stored document through its parser; undefined when the bytes are not UTF-8, not JSON or refused by the schema. */
export function parseStored<T>(body: Uint8Array, parse: (value: unknown) => T): T | undefined {
  const text = findText(body);
  if (text === undefined) return undefined;
  try {
    return parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || isPlatformError(error, 'E_SCHEMA_INVALID')) return undefined;
    throw error;
  }
}
