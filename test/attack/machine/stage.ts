import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const START = join(ROOT, 'start.mjs');

/** A machine that is not like ours, and a person who starts the programs on it. */
export interface MachineStage extends AsyncDisposable {
  /** A folder of its own for each case. */
  readonly folder: (name: string) => string;
  readonly launch: (options: Launch) => Launched;
}

export interface Launch {
  /** After `node start.mjs`, or instead of it. */
  readonly args: readonly string[];
  readonly node?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** Shell commands before the program, in a file system of its own where `mounts` says so. */
  readonly before?: string;
  readonly mounts?: boolean;
  readonly uid?: number;
}

export interface Launched {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when the output holds the text; rejects when the program ends before. */
  readonly says: (text: string) => Promise<void>;
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export const rehearse = (...more: readonly string[]): readonly string[] => [
  START,
  'actions/rehearsal/main.ts',
  ...more,
];
export const verify = (...more: readonly string[]): readonly string[] => [
  START,
  'actions/verify-bundle/cli.ts',
  ...more,
];
export const inRepository = (...path: readonly string[]): string => join(ROOT, ...path);

export async function openMachineStage(): Promise<MachineStage> {
  const root = mkdtempSync(join(tmpdir(), 'machine-'));
  const running = new Set<ChildProcess>();
  const stage: MachineStage = {
    folder: (name) => {
      const folder = join(root, name);
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      return folder;
    },
    launch: (options) => {
      const launched = launch(options);
      running.add(launched.child);
      const ended = (): void => void running.delete(launched.child);
      launched.ended.then(ended, ended);
      return launched;
    },
    [Symbol.asyncDispose]: async () => {
      for (const child of running) child.kill('SIGKILL');
      await Promise.resolve();
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return stage;
}

function launch({ args, node = [], environment = {}, folder, before = '', mounts = false, uid }: Launch): Launched {
  const program = [process.execPath, ...node, ...args];
  const shell = ['/bin/sh', '-c', `${before} exec "$@"`, 'sh', ...program];
  const [command = '', ...rest] = mounts ? ['unshare', '-m', ...shell] : shell;
  const child = spawn(command, rest, {
    cwd: folder ?? ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/', ...environment },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let output = '';
  const waiting: { readonly text: string; readonly resolve: () => void }[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const { text, resolve } of waiting) if (output.includes(text)) resolve();
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once('error', (error) => resolve({ code: null, output: String(error) }));
    child.once('close', (code) => resolve({ code, output }));
  });
  return {
    child,
    ended,
    says: async (text) => {
      const said = new Promise<void>((resolve) => waiting.push({ text, resolve }));
      if (output.includes(text)) return;
      await Promise.race([
        said,
        ended.then(({ code, output: all }) => {
          throw new Error(`it ended with ${code} before it said ${text}: ${all.slice(-2000)}`);
        }),
      ]);
    },
  };
}

/** Compiled code that Node keeps for later processes, as a browser keeps pages. */
const NODES_OWN_CACHE = 'node-compile-cache';

/** Waits until the first phase runs, interrupts as Ctrl-C does, and says how it ended and what is left of it. */
export async function startedAndInterrupted({ child, says, ended }: Launched, temporary?: string): Promise<string> {
  await says('M0   ');
  child.kill('SIGINT');
  const { code } = await ended;
  const left = temporary === undefined ? [] : readdirSync(temporary).filter((name) => name !== NODES_OWN_CACHE);
  return `starts, ends with ${code}, leaves ${left.join(' ') || 'nothing'}`;
}

/** Exit code and the codes of what was said, without repetition. */
export async function refusal({ ended }: Launched): Promise<string> {
  const { code, output } = await ended;
  const codes = [...new Set(output.match(/^E_[A-Z_]+(?=:)/gm) ?? [])];
  const withoutRemedy = /^E_[A-Z_]+:.*\n(?! {2}remedy: [A-Z])/m.test(output);
  return `${code} ${codes.join(' ')}${withoutRemedy ? ' without a remedy' : ''}`.trimEnd();
}

/** Whether this machine lets us mount: it takes root, and a container may forbid it all the same. */
export function mayMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'true'], { stdio: 'ignore' });
    return process.getuid?.() === 0;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
