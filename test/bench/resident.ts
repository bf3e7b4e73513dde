import { readdir, readFile } from 'node:fs/promises';

/** Watches the resident memory of every task that works on one object store. */
export interface ResidentWatch {
  /** Highest value seen of each mode, MiB; ends the watch. */
  stop(): ReadonlyMap<string, number>;
}

const SAMPLE_MS = 500;

export function watchResident(objectStoreUrl: string): ResidentWatch {
  const peaks = new Map<string, number>();
  const known = new Map<string, string | undefined>();
  let isSampling = false;
  const sample = async (): Promise<void> => {
    if (isSampling) return;
    isSampling = true;
    for (const pid of (await readdir('/proc')).filter((entry) => /^[0-9]+$/.test(entry))) {
      const mode = known.has(pid) ? known.get(pid) : await modeOf(pid, objectStoreUrl);
      known.set(pid, mode);
      if (mode === undefined) continue;
      peaks.set(mode, Math.max(peaks.get(mode) ?? 0, await residentMib(pid)));
    }
    isSampling = false;
  };
  const timer = setInterval(() => void sample(), SAMPLE_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peaks;
    },
  };
}

/** Undefined for a process that is no task of this store, or that has ended. */
async function modeOf(pid: string, objectStoreUrl: string): Promise<string | undefined> {
  const environment = (await textOf(`/proc/${pid}/environ`)).split('\0');
  if (!environment.includes(`OBJECT_STORE_URL=${objectStoreUrl}`)) return undefined;
  const taskArn = environment.find((entry) => entry.startsWith('TASK_ARN='));
  return taskArn?.split('/').at(-2);
}

async function residentMib(pid: string): Promise<number> {
  const status = await textOf(`/proc/${pid}/status`);
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

/** Empty for a process that has ended in between. */
const textOf = (path: string): Promise<string> => readFile(path, 'latin1').catch(() => '');
