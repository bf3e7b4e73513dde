import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface EndedProcess {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
  /** Most memory that was ever resident, MiB. */
  readonly peakMiB: number;
}

/** Says at its end what it took; the kernel keeps the peak. */
const PRELOAD = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'));`;

/** Runs Node to its end, without the compiled sources that CI keeps: they take less memory than who compiles them. */
export async function endedProcess(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<EndedProcess> {
  const startedMs = performance.now();
  const preload = `data:text/javascript,${encodeURIComponent(PRELOAD)}`;
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    env: { ...env, NODE_DISABLE_COMPILE_CACHE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const [code] = await once(child, 'close');
  const peak = /^peak (\d+)$/m.exec(output)?.[1];
  return {
    code: Number(code ?? 128),
    output,
    seconds: (performance.now() - startedMs) / 1000,
    peakMiB: Number(peak) / 1024,
  };
}
