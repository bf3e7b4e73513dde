import { isPlatformError } from '@spine-green/evidence-schemas';
import { translate } from '@spine-green/runtime/substrate/database/postgres-errors';
import pg from 'pg';
import { expect, it } from 'vitest';

/** A server's answer: the rest of its fields do not decide. */
function answerOf(code: string | undefined, fields: Partial<pg.DatabaseError> = {}): Error {
  const error = new pg.DatabaseError('relation "ig.gone" does not exist', 1, 'error');
  return Object.assign(error, code === undefined ? {} : { code }, fields);
}

it.each([
  ['08006', 'E_DATABASE_UNREACHABLE', true],
  ['40001', 'E_DATABASE_CONFLICT', true],
  ['40P01', 'E_DATABASE_CONFLICT', true],
  ['23505', 'E_DATABASE_REFUSED', false],
  ['P0001', 'E_DATABASE_REFUSED', false],
  ['25P01', 'E_DATABASE_REFUSED', false],
  ['57014', 'E_DATABASE_TIMEOUT', true],
  // Read-only after a failover or for want of room; a session that was idle, or a transaction that was open, for too long.
  ['25006', 'E_DATABASE_UNREACHABLE', true],
  ['25P03', 'E_DATABASE_UNREACHABLE', true],
  ['25P04', 'E_DATABASE_TIMEOUT', true],
  ['57P01', 'E_DATABASE_UNREACHABLE', true],
  // Disk full, too many connections, out of memory.
  ['53100', 'E_DATABASE_UNREACHABLE', true],
  ['53300', 'E_DATABASE_UNREACHABLE', true],
  ['42P01', 'E_DATABASE_UNFIT', true],
  ['42703', 'E_DATABASE_UNFIT', true],
  ['42501', 'E_DATABASE_UNFIT', true],
  ['28P01', 'E_DATABASE_UNFIT', true],
  ['3D000', 'E_DATABASE_UNFIT', true],
  // States that nobody has heard of.
  ['0A000', 'E_DATABASE_UNFIT', true],
  ['72000', 'E_DATABASE_UNFIT', true],
  ['ZZ999', 'E_DATABASE_UNFIT', true],
])('SQLSTATE %s is %s, to be tried again: %s', (state, code, retry) => {
  const translated = translate(answerOf(state));
  expect(translated).toMatchObject({ code, retry });
  expect(String(translated)).toContain(`SQLSTATE ${state}`);
});

it('an answer without a state is unfit too', () => {
  expect(translate(answerOf(undefined))).toMatchObject({ code: 'E_DATABASE_UNFIT' });
});

it('a refused row is not in the message', () => {
  const translated = translate(answerOf('23505', { constraint: 'item_key', detail: 'Key (word)=(secret) exists.' }));
  expect(String(translated)).toContain('item_key');
  expect(String(translated)).not.toContain('secret');
});

it.each([
  'timeout expired',
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Query read timeout',
  'Client was closed and is not queryable',
  'Client has encountered a connection error and is not queryable',
  'Cannot use a pool after calling end on the pool',
  'timeout exceeded when trying to connect',
  'Received unexpected commandComplete message from backend.',
  'something that a later version of the driver says',
])('the driver that says "%s" did not reach the database', (message) => {
  expect(translate(new Error(message))).toMatchObject({ code: 'E_DATABASE_UNREACHABLE', retry: true });
});

it.each(['ECONNREFUSED', 'EPIPE', 'ECONNRESET', 'EMFILE'])('so does a socket that fails with %s', (code) => {
  expect(translate(Object.assign(new Error('socket'), { code }))).toMatchObject({ code: 'E_DATABASE_UNREACHABLE' });
});

it.each([new TypeError('undefined is not a function'), new RangeError('x')])('a defect stays what it is: %s', (bug) => {
  expect(translate(bug)).toBe(bug);
  expect(isPlatformError(translate(bug))).toBe(false);
});
