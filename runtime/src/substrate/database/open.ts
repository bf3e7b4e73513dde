import { PlatformError } from '@spine-green/evidence-schemas';
import type { Database } from './port.ts';
import { type DatabaseOptions, postgresDatabase } from './postgres.ts';

/** Opens any PostgreSQL by its DSN, a `postgres://` URL with user and password; connects on first use.
 * Throws E_SUBSTRATE_URL_INVALID. */
export function openDatabase(dsn: string, options: DatabaseOptions): Database {
  if (!/^postgres(ql)?:\/\//.test(dsn) || !URL.canParse(dsn)) {
    // The text may hold a password, so it is not repeated.
    throw new PlatformError('E_SUBSTRATE_URL_INVALID', 'the DSN is not a postgres:// URL');
  }
  return postgresDatabase(dsn, options);
}
