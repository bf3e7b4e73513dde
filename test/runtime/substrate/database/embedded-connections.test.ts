import { BUILT_DAEMONS, MODES } from '@spine-green/runtime/catalog';
import { CONNECTIONS_MAX } from '@spine-green/runtime/substrate/database/embedded-process';
import { LOG_CONNECTIONS_MAX } from '@spine-green/runtime/substrate/event-log/postgres/postgres';
import { expect, it } from 'vitest';

/** The server keeps three for its superuser; a lane opens four, and three of them may be at work. */
const BESIDE = 3 + 3 * 4;

it('takes every session of all daemons and of the largest job at once', () => {
  const ofLog = LOG_CONNECTIONS_MAX + 1;
  const daemons = BUILT_DAEMONS.map(({ limits }) => limits.connections + 1 + ofLog);
  const job = Math.max(...MODES.map(({ limits }) => limits.connections + 1 + ofLog));
  const most = daemons.reduce((sum, one) => sum + one, job + BESIDE);
  expect(most).toBeGreaterThan(100);
  expect(most).toBeLessThanOrEqual(CONNECTIONS_MAX);
});
