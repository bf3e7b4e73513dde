import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { systemEnvironment } from '../lib/io/inputs.ts';

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
}

const dist = join(import.meta.dirname, '..', 'dist');

/** Runs a committed bundle as a runner does: inputs by environment, outputs by file, the verdict by exit code. */
export async function runAction({ name, inputs, onLine, signal }: ActionRun): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'spine-green-action-'));
  const outputFile = join(folder, 'output');
  writeFileSync(outputFile, '');
  try {
    const child = spawn(process.execPath, [join(dist, `${name}.mjs`)], {
      env: { ...systemEnvironment(), ...inputVariables(inputs), GITHUB_OUTPUT: outputFile },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal === undefined ? {} : { signal, killSignal: 'SIGTERM' as const }),
    });
    const errors: string[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('::error::')) errors.push(plainText(line.slice('::error::'.length)));
      else if (!line.startsWith('::')) onLine?.(line);
    });
    createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
    const exitCode = await exited(child);
    return { exitCode, outputs: readOutputs(readFileSync(outputFile, 'utf8')), errors };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const inputVariables = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

function exited(child: ReturnType<typeof spawn>): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  child.once('error', reject);
  child.once('close', (code) => resolve(code ?? 1));
  return promise;
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
