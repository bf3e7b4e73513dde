import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface EndedProcess {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
  /** Most memory that was ever resident, MiB. */
  readonly peakMiB: number;
}

/** Module of the platform that knows the most memory that a process had. */
const PEAK = pathToFileURL(join(import.meta.dirname, '../../../runtime/src/kernel/peak-memory.ts')).href;

/** Has a Node process say at its end what it took at most, as a line `peak BYTES` of its errors. */
export const TELL_PEAK = `data:text/javascript,${encodeURIComponent(`
  import { peakResidentBytes } from ${JSON.stringify(PEAK)};
  process.on('exit', () => process.stderr.write('\\npeak ' + peakResidentBytes() + '\\n'));
`)}`;

/** The bytes that a process said it took at most. */
export function toldPeak(output: string): number {
  const told = /^peak (\d+)$/m.exec(output)?.[1];
  if (told === undefined) throw new Error('the process did not tell its peak memory');
  return Number(told);
}

/** Runs Node to its end, without the compiled sources that CI keeps: they take less memory than who compiles them. */
export async function endedProcess(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<EndedProcess> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, ['--import', TELL_PEAK, ...args], {
    env: { ...env, NODE_DISABLE_COMPILE_CACHE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const [code] = await once(child, 'close');
  return {
    code: Number(code ?? 128),
    output,
    seconds: (performance.now() - startedMs) / 1000,
    peakMiB: toldPeak(output) / 2 ** 20,
  };
}
