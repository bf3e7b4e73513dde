import { isPlatformError } from '@spine-green/evidence-schemas';

/** The code of an operating error or the name of a bug; never its values (17, G4). */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'UNKNOWN';

/** What a log line says of an error: its code, and the SQLSTATE that a database answered. */
export function faultFields(error: unknown): { readonly code: string; readonly sqlstate?: string } {
  const sqlstate = isPlatformError(error) ? /SQLSTATE ([0-9A-Z]{5})/.exec(error.message)?.[1] : undefined;
  return { code: codeOf(error), ...(sqlstate === undefined ? {} : { sqlstate }) };
}
