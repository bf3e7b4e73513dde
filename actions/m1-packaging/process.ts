import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';

export interface ProcessResult {
  readonly exitCode: number | null;
  readonly durationMs: number;
  readonly output: string;
}

const TIMEOUT_MS = 60_000;
const OUTPUT_CHARS_MAX = 65_536;

/** Runs an unpacked image with an environment that holds nothing but the place of Node's compiled code, beside the image,
 * which saves a third of each start: whatever works here needs neither secrets nor settings. */
export async function runBare(entrypoint: string, args: readonly string[]): Promise<ProcessResult> {
  const started = performance.now();
  const child = spawn(process.execPath, [entrypoint, ...args], {
    env: { NODE_COMPILE_CACHE: join(dirname(entrypoint), '..', 'compiled') },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT_MS,
  });
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
