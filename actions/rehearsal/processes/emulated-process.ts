import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../lib/platform/repository.ts';

const PROGRAM = join(repositoryRoot(), 'test', 'integration', 'rehearse-emulated.ts');

/** The same command on an emulated region. What emulates is of the tests, so it is a program of its own; tells its exit. */
export async function runEmulated(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: 'inherit', detached: true });
  // A group of its own, so that the terminal's Ctrl-C reaches it once, through us.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}
