import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import pg from 'pg';
import { translate as translateDatabase } from '../../database/postgres-errors.ts';

/** Wrong password, unknown role, or a privilege that is missing. */
const ACCESS = /^(28|42501)/;

/** States in which the server itself says that the statement was undone: it answered, and it answered with an error. */
const UNDONE = /^(22|23|25|40|42|53|54|55|57014|P0)/;

/** For everything that appends nothing, or that failed before a statement was sent. */
export function definitePostgresError(error: unknown): unknown {
  if (error instanceof pg.DatabaseError && ACCESS.test(error.code ?? '')) {
    return new PlatformError('E_LOG_ACCESS_DENIED', `SQLSTATE ${error.code} ${error.message}`);
  }
  const translated = translateDatabase(error);
  if (!isPlatformError(translated)) return translated;
  if (!translated.code.startsWith('E_DATABASE_')) return translated;
  return new PlatformError('E_LOG_UNREACHABLE', translated.message, { cause: translated });
}

/** For an append whose statement was handed to the connection. */
export function postgresAppendError(error: unknown): unknown {
  if (error instanceof pg.DatabaseError && UNDONE.test(error.code ?? '')) return definitePostgresError(error);
  const translated = definitePostgresError(error);
  if (!isPlatformError(translated, 'E_LOG_UNREACHABLE')) return translated;
  return new PlatformError('E_LOG_OUTCOME_UNKNOWN', translated.message, { cause: translated });
}
