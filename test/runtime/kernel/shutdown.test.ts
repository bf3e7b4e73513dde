import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { eventually, isRunning } from '../../support/servers/processes.ts';

const shutdown = JSON.stringify(import.meta.resolve('@spine-green/runtime/kernel/shutdown'));
const daemon = `
  import { shutdownSignal } from ${shutdown};
  const signal = shutdownSignal(process.argv[1] === 'lifeline', () => process.exit(1));
  const timer = setInterval(() => {}, 1000);
  signal.addEventListener('abort', () => {
    process.stdout.write(signal.reason.message);
    clearInterval(timer);
  });
  process.stdout.write('ready\\n');
`;
const job = `
  import { shutdownSignal } from ${shutdown};
  shutdownSignal(true, () => process.exit(1));
  setTimeout(() => process.stdout.write('done'), 50);
`;
const owner = `
  import { spawn } from 'node:child_process';
  const child = spawn(process.execPath, ['--input-type=module', '-e', process.argv[1], 'lifeline'], {
    stdio: ['pipe', 'inherit', 'inherit'],
    detached: true,
  });
  child.once('spawn', () => process.stdout.write(child.pid + '\\n'));
`;

const start = (script: string, stdin: 'pipe' | 'ignore', ...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--input-type=module', '-e', script, ...args], { stdio: [stdin, 'pipe', 'inherit'] });

test.each(['SIGTERM', 'SIGINT'] as const)('%s lets the process drain', async (name) => {
  const child = start(daemon, 'pipe', 'lifeline');
  const output = outputOf(child);
  await once(child.stdout ?? child, 'data');
  child.kill(name);
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(await output).toBe(`ready\nreceived ${name}`);
});

test('a finished job ends although its owner still holds the lifeline', async () => {
  const child = start(job, 'pipe');
  const output = outputOf(child);
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(await output).toBe('done');
});

test('a process whose owner lets go of the lifeline ends at once', async () => {
  const child = start(daemon, 'pipe', 'lifeline');
  await once(child.stdout ?? child, 'data');
  child.stdin?.destroy();
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
});

test('a lifeline that nobody holds is no lifeline', async () => {
  expect(await once(start(daemon, 'ignore', 'lifeline'), 'close')).toEqual([null, 'SIGKILL']);
});

test('without a lifeline stdin means nothing', async () => {
  const child = start(daemon, 'pipe', 'alone');
  await once(child.stdout ?? child, 'data');
  child.stdin?.destroy();
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('an owner that is killed leaves no child within two seconds', async () => {
  const parent = start(owner, 'ignore', daemon);
  let output = '';
  parent.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const pid = await eventually(async () => {
    const [, found] = /^(\d+)\nready\n/.exec(output) ?? [];
    return found === undefined ? undefined : Number(found);
  });
  expect(await isRunning(pid)).toBe(true);
  parent.kill('SIGKILL');
  await eventually(async () => ((await isRunning(pid)) ? undefined : true), 2000);
});

const outputOf = (child: ChildProcess): Promise<string> =>
  child.stdout === null ? Promise.reject(new Error('no output')) : text(child.stdout);
