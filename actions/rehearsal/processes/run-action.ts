import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { systemEnvironment } from '../../lib/io/inputs.ts';

export interface ActionResult {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the action said when it failed. */
  readonly errors: readonly string[];
}

export interface ActionRun {
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal;
  /** What a runner gives its jobs beside what the system gives every process. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A process that serves one run, whose variables it gets in some way. */
export interface ActionProcess {
  readonly child: ChildProcess;
  /** Resolves with the exit code. */
  readonly exit: Promise<number>;
}

export const distFolder = join(import.meta.dirname, '..', '..', 'dist');
export const entryOf = (name: string): string => join(distFolder, `${name}.mjs`);

/** Runs a committed bundle as a runner does: inputs by environment, outputs by file, the verdict by exit code. */
export const runAction = (run: ActionRun): Promise<ActionResult> =>
  followAction(run, (variables) =>
    watched(
      spawn(process.execPath, [entryOf(run.name)], {
        env: { ...systemEnvironment(), ...run.environment, ...variables },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    ),
  );

/** Gives the run's variables to a process and tells what came of it. On abort the process is ended, and this throws. */
export async function followAction(
  { name, inputs, onLine, signal }: ActionRun,
  start: (variables: Readonly<Record<string, string>>) => ActionProcess,
): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'spine-green-action-'));
  const outputFile = join(folder, 'output');
  writeFileSync(outputFile, '');
  try {
    const { child, exit } = start({
      ...inputVariables(inputs),
      ...{ GITHUB_OUTPUT: outputFile, AWS_SDK_UA_APP_ID: askerOf({ name, inputs }) },
    });
    const stop = (): void => {
      child.kill('SIGTERM');
    };
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    const errors: string[] = [];
    onLineOf(child.stdout, (line) => {
      if (line.startsWith('::error::')) errors.push(plainText(line.slice('::error::'.length)));
      else if (!line.startsWith('::')) onLine?.(line);
    });
    onLineOf(child.stderr, (line) => errors.push(line));
    const exitCode = await exit.finally(() => signal?.removeEventListener('abort', stop));
    signal?.throwIfAborted();
    return { exitCode, outputs: readOutputs(readFileSync(outputFile, 'utf8')), errors };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Under which name an action asks AWS: its own, and the lane or the phase that it is for. */
const askerOf = ({ name, inputs }: Pick<ActionRun, 'name' | 'inputs'>): string =>
  [name, inputs.lane ?? inputs.phase].filter((part) => part !== undefined).join('_');

const inputVariables = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

function onLineOf(stream: ChildProcess['stdout'], listen: (line: string) => void): void {
  if (stream !== null) createInterface({ input: stream }).on('line', listen);
}

/** Its end is seen whoever asks for it, and whenever. */
export function watched(child: ChildProcess): ActionProcess {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  child.once('error', reject);
  child.once('close', (code) => resolve(code ?? 1));
  return { child, exit: promise };
}

/** The runner's file format: `name<<delimiter`, lines, `delimiter`. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const head = /^([^<]+)<<(.+)$/.exec(lines[index] ?? '');
    if (head?.[1] === undefined || head[2] === undefined) continue;
    const end = lines.indexOf(head[2], index + 1);
    outputs[head[1]] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}

/** Workflow commands escape line ends and percent signs. */
const plainText = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
