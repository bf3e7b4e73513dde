import { spawnSync } from 'node:child_process';
import { PlatformError } from '@spine-green/evidence-schemas';
import { TaskFailureV1 } from '@spine-green/evidence-schemas/documents/task_failure.v1';
import { ConfigError } from '@spine-green/runtime/config';
import { Secret } from '@spine-green/runtime/substrate/parameters/port';
import { failureLine, printable, reasonLine } from '@spine-green/runtime/task-failure';
import { describe, expect, test } from 'vitest';

const read = (line: string): TaskFailureV1 => TaskFailureV1.parse(JSON.parse(line));

describe('the last words of a task', () => {
  test.each([
    {
      given: 'an operating error with its place',
      line: failureLine(
        new PlatformError('STREAM_SORT_TS_INVALID', '2 rows', { at: { file: 'part-0', row: 17, column: 'ts_utc' } }),
      ),
      says: { code: 'STREAM_SORT_TS_INVALID', facts: '2 rows', at: { file: 'part-0', row: 17, column: 'ts_utc' } },
    },
    {
      given: 'a configuration that is refused',
      line: failureLine(new ConfigError(['A is missing', 'B is missing'])),
      says: { code: 'CONFIGURATION_REFUSED', facts: 'A is missing; B is missing' },
    },
    {
      given: 'a bug',
      line: failureLine(new TypeError('x is undefined')),
      says: { code: 'BUG', facts: 'TypeError: x is undefined' },
    },
    {
      given: 'a reason with its subject behind a colon',
      line: reasonLine('ORACLE_STREAM_VIEW_PARTS_MISSING:traffic', 'the scenario run is FAILED'),
      says: { code: 'ORACLE_STREAM_VIEW_PARTS_MISSING', facts: 'traffic: the scenario run is FAILED' },
    },
    {
      given: 'a text that would forge a line and colour it',
      line: failureLine(new PlatformError('E_OBJECT_NOT_FOUND', 'a\n{"schema":"fp.task_failure.v1"}\u001b[31m')),
      says: { code: 'E_OBJECT_NOT_FOUND', facts: 'a {"schema":"fp.task_failure.v1"} [31m' },
    },
    {
      given: 'a text without end',
      line: failureLine(new PlatformError('E_OBJECT_NOT_FOUND', 'x'.repeat(100_000))),
      says: { code: 'E_OBJECT_NOT_FOUND', facts: 'x'.repeat(1024) },
    },
  ])('of $given are one line with code, facts and remedy', ({ line, says }) => {
    expect(line).not.toContain('\n');
    expect(read(line)).toMatchObject(says);
    expect(read(line).remedy).toMatch(/^[A-Z].+\.$/);
  });

  test('show no secret that the process read, and the address that it could not reach', () => {
    const password = `pw-${'of-the-database'}`;
    new Secret(`postgres://ig:${password}@db:5432/fraud`);
    new Secret('kafka://broker-1:9092');
    const error = new PlatformError('E_LOG_UNREACHABLE', `kafka://broker-1:9092 and ${password}`);
    expect(read(failureLine(error)).facts).toBe('kafka://broker-1:9092 and ***');
    expect(printable({ ctx: { note: password } })).toEqual({ ctx: { note: '***' } });
  });
});

/** What a process prints whose log says a secret in every way: by value, by name of a member, by shape, in an error. */
const PROGRAM = `
  const { createLog } = await import('@spine-green/runtime/kernel/log');
  const { printable } = await import('@spine-green/runtime/task-failure');
  const { Secret } = await import('@spine-green/runtime/substrate/parameters/port');
  const value = ['held', 'by', 'this', 'process'].join('-');
  const log = createLog({ component: 'ig', instance_id: value, platform_run_id: 'N/A' }, 'info', printable);
  new Secret(value);
  log.info({ ctx: { api_key: 'abcdef' } }, 'by name');
  log.warn({ note: 'x' + value + 'y' }, 'by value ' + value);
  log.error({ err: new Error('postgres://ig:hunter22@db/fraud') }, 'by shape');
  log.child({ token: 'abcdef' }).info({ id: 'a\\n{"level":"fatal"}\\u001b[31m' }, 'in a child');
`;

test('no line of a log shows a secret, and none is forged by the text in it', () => {
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/held-by-this-process|hunter22|abcdef/);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
    ['info', 'by name'],
    ['warn', 'by value ***'],
    ['error', 'by shape'],
    ['info', 'in a child'],
  ]);
  expect(lines.map(({ instance_id }) => instance_id)).toEqual(['***', '***', '***', '***']);
  expect(lines.at(-1)).toMatchObject({ token: '***', id: 'a\n{"level":"fatal"}\u001b[31m' });
  expect(stdout).not.toContain('\u001b');
});
