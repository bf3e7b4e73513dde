import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

export interface ProcessResult {
  readonly exitCode: number | null;
  readonly durationMs: number;
  readonly output: string;
}

const TIMEOUT_MS = 60_000;
const OUTPUT_CHARS_MAX = 65_536;

/** Runs a program with an empty environment: whatever works here needs neither secrets nor settings. */
export async function runBare(file: string, args: readonly string[]): Promise<ProcessResult> {
  const started = performance.now();
  const child = spawn(file, args, { env: {}, stdio: ['ignore', 'pipe', 'pipe'], timeout: TIMEOUT_MS });
  let output = '';
  const collect = (part: Buffer): void => {
    if (output.length < OUTPUT_CHARS_MAX) output += part.toString('utf8');
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('error', reject);
  child.once('close', resolve);
  const exitCode = await promise;
  return { exitCode, durationMs: Math.round(performance.now() - started), output };
}
