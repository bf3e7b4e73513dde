import { readdir, readFile } from 'node:fs/promises';

/** Watches the resident memory of every task that works on one object store. */
export interface ResidentWatch {
  /** What was seen of each mode; ends the watch. */
  stop(): ReadonlyMap<string, Resident>;
}

export interface Resident {
  readonly peakMiB: number;
  /** How much it grew a minute once it was warm; undefined where it did not live long enough to tell. */
  readonly slopeMiBPerMinute: number | undefined;
}

/** Of one process, oldest first. */
export interface ResidentSample {
  readonly atMs: number;
  readonly mib: number;
}

/** Of its samples the first third is warming up; fewer than so many of the others say nothing. */
const WARM_SAMPLES_MIN = 20;

/** The line through the samples of a warm process that misses them least. */
export function slopeOf(samples: readonly ResidentSample[]): number | undefined {
  const warm = samples.slice(Math.floor(samples.length / 3));
  if (warm.length < WARM_SAMPLES_MIN) return undefined;
  const mean = (value: (sample: ResidentSample) => number): number =>
    warm.reduce((sum, sample) => sum + value(sample), 0) / warm.length;
  const [atMs, mib] = [mean((sample) => sample.atMs), mean((sample) => sample.mib)];
  const [both, own] = [
    mean((sample) => (sample.atMs - atMs) * (sample.mib - mib)),
    mean((sample) => (sample.atMs - atMs) ** 2),
  ];
  return (both / own) * 60_000;
}

const SAMPLE_MS = 500;

export function watchResident(objectStoreUrl: string): ResidentWatch {
  const samples = new Map<string, ResidentSample[]>();
  const known = new Map<string, string | undefined>();
  let isSampling = false;
  const sample = async (): Promise<void> => {
    if (isSampling) return;
    isSampling = true;
    for (const pid of (await readdir('/proc')).filter((entry) => /^[0-9]+$/.test(entry))) {
      const mode = known.has(pid) ? known.get(pid) : await modeOf(pid, objectStoreUrl);
      known.set(pid, mode);
      if (mode === undefined) continue;
      const seen = samples.get(mode) ?? [];
      samples.set(mode, seen);
      const mib = await residentMib(pid);
      if (mib > 0) seen.push({ atMs: performance.now(), mib });
    }
    isSampling = false;
  };
  const timer = setInterval(() => void sample(), SAMPLE_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return new Map(
        [...samples].map(([mode, seen]) => [
          mode,
          { peakMiB: Math.max(0, ...seen.map(({ mib }) => mib)), slopeMiBPerMinute: slopeOf(seen) },
        ]),
      );
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
