import { type Code, PlatformError } from '@spine-green/evidence-schemas';
import pg from 'pg';
import type { TransactionOptions } from './port.ts';

const READ_ONLY = '25006';

/** SQLSTATE to the codes of the port, longest prefix first. A state that is not listed is E_DATABASE_UNFIT, as a missing
 * table or privilege is: nothing that a server may answer ends a process. */
const CODES: readonly (readonly [prefix: string, code: Code])[] = [
  ['57014', 'E_DATABASE_TIMEOUT'],
  // A server that takes no writes for now, and sessions that it ended: nothing was said about what was written.
  [READ_ONLY, 'E_DATABASE_UNREACHABLE'],
  ['25P03', 'E_DATABASE_UNREACHABLE'],
  ['25P04', 'E_DATABASE_TIMEOUT'],
  ['55P03', 'E_DATABASE_CONFLICT'],
  ['55000', 'E_DATABASE_REFUSED'],
  ['P0001', 'E_DATABASE_REFUSED'],
  ['40', 'E_DATABASE_CONFLICT'],
  ['22', 'E_DATABASE_REFUSED'],
  ['23', 'E_DATABASE_REFUSED'],
  ['25', 'E_DATABASE_REFUSED'],
  ['08', 'E_DATABASE_UNREACHABLE'],
  ['53', 'E_DATABASE_UNREACHABLE'],
  ['57P', 'E_DATABASE_UNREACHABLE'],
  ['58', 'E_DATABASE_UNREACHABLE'],
  ['XX', 'E_DATABASE_UNREACHABLE'],
];

/** Messages of these states name objects or come from our own triggers; all others may quote values. */
const QUOTABLE = /^(42|P0001|28|3D|57P|53|55|25)/;

/** What the language throws for a defect; the driver throws plain errors, in many words, for a connection that is not
 * made, broke, was closed, or answers out of turn. */
const BUGS = [TypeError, RangeError, ReferenceError, SyntaxError, EvalError, URIError] as const;

/** Translates what the driver threw; the result is what to throw. Only a defect of ours passes through unchanged. */
export function translate(error: unknown, { readOnly = false }: TransactionOptions = {}): unknown {
  if (error instanceof pg.DatabaseError) return translateServer(error, readOnly);
  if (!(error instanceof Error) || error instanceof PlatformError) return error;
  if (BUGS.some((bug) => error instanceof bug)) return error;
  const code = 'code' in error ? String(error.code) : '';
  return new PlatformError('E_DATABASE_UNREACHABLE', code === '' ? error.message : code, { cause: error });
}

function translateServer(error: pg.DatabaseError, readOnly: boolean): PlatformError {
  const state = error.code ?? '';
  // Who asked to read alone and writes is refused by himself; anybody else by a server that takes no writes for now.
  const known = readOnly && state === READ_ONLY ? '25' : state;
  const code = CODES.find(([prefix]) => known.startsWith(prefix))?.[1] ?? 'E_DATABASE_UNFIT';
  const named = [error.constraint, error.table && `table ${error.schema}.${error.table}`].filter(Boolean).join(' on ');
  const facts = QUOTABLE.test(state) ? error.message : named || (error.routine ?? 'no detail');
  // The driver's error carries the refused row in `detail`, so it must not travel along as a cause (17, G4).
  return new PlatformError(code, `SQLSTATE ${state} ${facts}`);
}
