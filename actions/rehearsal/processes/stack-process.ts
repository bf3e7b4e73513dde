import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlatformError } from '@spine-green/evidence-schemas';
import { StackDescriptionV1 } from '@spine-green/evidence-schemas/documents/stack_description.v1';

const program = join(import.meta.dirname, '..', '..', '..', 'runtime', 'src', 'substrate', 'stack', 'main.ts');

export interface StackProcess {
  readonly description: StackDescriptionV1;
  /** Resolves when the stack is gone; harmless when it is gone already. */
  readonly down: () => Promise<void>;
}

/** Starts the embedded substrate in a process of its own; it ends with this one, whatever ends this one. */
export async function startStackProcess(
  folder: string,
  scratch: string,
  broker: string | undefined,
): Promise<StackProcess> {
  const args = ['--folder', folder, '--scratch', scratch, ...(broker === undefined ? [] : ['--broker', broker])];
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    env: { TMPDIR: process.env.TMPDIR },
  });
  const gone = ended(child);
  const errors: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    errors.push(line);
    if (errors.length > 50) errors.shift();
  });
  const line = await Promise.race([
    firstLine(child),
    gone.then(() => {
      throw new PlatformError('E_STACK_NOT_STARTED', errors.join(' ') || 'it said nothing');
    }),
  ]);
  return {
    description: StackDescriptionV1.parse(JSON.parse(line)),
    down: async () => {
      child.stdin.end();
      child.kill('SIGTERM');
      await gone;
    },
  };
}

const UP_MS_MAX = 120_000;

/** What a kept substrate is run from: files that stay when the checkout of a job goes. */
export interface StackHome {
  readonly node: string;
  readonly program: string;
}

/** This very checkout and the Node that runs it. */
export const stackHome = (): StackHome => ({ node: process.execPath, program });

export interface KeptStack {
  readonly folder: string;
  readonly scratch: string;
  readonly home: StackHome;
  readonly hoursMax: number;
}

/**
 * Starts the embedded substrate so that it outlives this process: another one holds its input for the hours that it may
 * live, and is the one to end when it is gone before. Returns that process. Its words go to `stack.log` in the folder.
 */
export async function startKeptStack({ folder, scratch, home, hoursMax }: KeptStack): Promise<number> {
  const keeper = spawn('sleep', [String(hoursMax * 3600)], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  const log = openSync(join(folder, 'stack.log'), 'a', 0o600);
  const child = spawn(home.node, [home.program, '--folder', folder, '--scratch', scratch], {
    stdio: [keeper.stdout, log, log],
    detached: true,
    cwd: folder,
    env: { TMPDIR: process.env.TMPDIR },
  });
  const started = performance.now();
  while (!existsSync(join(folder, 'stack.json'))) {
    const late = performance.now() - started > UP_MS_MAX;
    if (late || child.exitCode !== null || keeper.pid === undefined) {
      child.kill('SIGTERM');
      keeper.kill('SIGTERM');
      throw new PlatformError('E_STACK_NOT_STARTED', readFileSync(join(folder, 'stack.log'), 'utf8').slice(-2000));
    }
    await sleep(100);
  }
  child.unref();
  keeper.unref();
  keeper.stdout.destroy();
  return keeper.pid ?? 0;
}

function ended(child: ChildProcess): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('error', () => resolve());
  child.once('exit', () => resolve());
  return promise;
}

function firstLine(child: ChildProcess & { stdout: NonNullable<ChildProcess['stdout']> }): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  createInterface({ input: child.stdout }).once('line', resolve);
  return promise;
}
