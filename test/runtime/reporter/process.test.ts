import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DaemonProcessWorld, daemonProcessWorld } from '../../support/daemons/daemon-process.ts';
import { type ModeProcess, startMode } from '../../support/daemons/mode-process.ts';
import { eventually } from '../../support/servers/processes.ts';

let world: DaemonProcessWorld;
const processes: ModeProcess[] = [];
beforeEach(async () => {
  world = await daemonProcessWorld();
});
afterEach(async () => {
  for (const { child, exit } of processes.splice(0)) {
    child.kill('SIGKILL');
    await exit;
  }
  await world.drop();
});

const start = (changes: Readonly<Record<string, string>>): ModeProcess => {
  const started = startMode('reporter', { ...world.env, ...changes }, `embedded:task/reporter/${processes.length}`);
  processes.push(started);
  return started;
};

it('of two reporters of one run the second ends with 75, and the first goes on', async () => {
  const first = start({ REPORTER_HOLD_SECONDS: '600' });
  await eventually(async () => {
    const rows = await world.database.database.query({ text: 'SELECT 1 FROM obs.reporter_runs' });
    return rows.length > 0 ? true : undefined;
  }, 20_000);
  const second = start({ REPORTER_HOLD_SECONDS: '0' });
  expect(await second.exit).toBe(75);
  expect(second.output()).toContain('REPORTER_LOCK_NOT_ACQUIRED');
  expect(first.child.exitCode).toBeNull();
});

it('a reporter without its upstream evidence ends with 3 and writes no marker', async () => {
  const blocked = start({ REPORTER_SETTLE_SECONDS: '0', REPORTER_QUIESCENCE_SECONDS_MAX: '1' });
  expect(await blocked.exit).toBe(3);
  expect(blocked.output()).toContain('CLOSURE_INPUT_MISSING');
});

it.each([
  { given: 'a lock that would be none', changes: { REPORTER_LOCK_BACKEND: 'none' } },
  { given: 'a lock of all runs', changes: { REPORTER_LOCK_KEY_PATTERN: 'reporter' } },
])('$given ends with 78', async ({ changes }) => {
  expect(await start(changes).exit).toBe(78);
});
