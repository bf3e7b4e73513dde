import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 20;

/** False for a process that has ended and that only waits for somebody to ask for its exit code. */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    return !/^\d+ \(.*\) [ZX]/s.test(status);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return false;
    throw error;
  }
}

/** Where compiled sources are kept, for a process that is given its whole environment: nothing where nobody keeps them. */
export function compiledSources(): Readonly<Record<string, string>> {
  const { NODE_COMPILE_CACHE: folder } = process.env;
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder };
}

/** Waits until the value is there. Throws with the last value after `waitMsMax`. */
export async function eventually<T>(read: () => Promise<T | undefined>, waitMsMax = 10_000): Promise<T> {
  const deadline = performance.now() + waitMsMax;
  for (;;) {
    const value = await read();
    if (value !== undefined) return value;
    if (performance.now() > deadline) throw new Error(`not within ${waitMsMax} ms: ${read.toString()}`);
    await delay(POLL_MS);
  }
}
