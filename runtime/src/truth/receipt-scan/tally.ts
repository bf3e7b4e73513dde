/**
 * - `missing`: the index has it exported and the store does not have it.
 * - `unknown`: an object that no row of the index stands for.
 * - `pending`: a segment that is not exported.
 * - `altered`: bytes that are not those that were exported, no receipt, or not what the row says.
 * - `foreign`: of another run.
 * - `identity`: an identity or a position that was admitted twice, or an id that does not follow from its identity.
 * - `gap`: a record of the gate that no receipt names, or a receipt whose record the log does not hold.
 * - `count`: more or fewer lines than the index counts.
 */
export const SCAN_FAULTS = ['missing', 'unknown', 'pending', 'altered', 'foreign', 'identity', 'gap', 'count'] as const;
export type ScanFault = (typeof SCAN_FAULTS)[number];

export interface FaultSample {
  readonly fault: ScanFault;
  /** Key of the object, with `#` and the line; or the partition, or what was counted. */
  readonly ref: string;
  readonly detail: string;
}

export interface FaultTally {
  readonly note: (fault: ScanFault, ref: string, detail: string) => void;
  /** Takes over what another tally found. */
  readonly absorb: (other: FaultTally) => void;
  readonly counts: () => Readonly<Record<ScanFault, number>>;
  readonly samples: () => readonly FaultSample[];
}

const SAMPLES_MAX = 20;
const REF_MAX = 512;

/** Counts every fault and keeps the first few, so that a run in which everything is wrong needs no more memory. */
export function faultTally(): FaultTally {
  const counts: Record<ScanFault, number> = {
    missing: 0,
    unknown: 0,
    pending: 0,
    altered: 0,
    foreign: 0,
    identity: 0,
    gap: 0,
    count: 0,
  };
  const samples: FaultSample[] = [];
  return {
    note: (fault, ref, detail) => {
      counts[fault] += 1;
      if (samples.length < SAMPLES_MAX) samples.push({ fault, ref: ref.slice(0, REF_MAX), detail });
    },
    absorb: (other) => {
      for (const fault of SCAN_FAULTS) counts[fault] += other.counts()[fault];
      samples.push(...other.samples().slice(0, SAMPLES_MAX - samples.length));
    },
    counts: () => ({ ...counts }),
    samples: () => [...samples],
  };
}

export interface CountTally {
  add(name: string): void;
  /** By name, sorted. */
  totals(): Readonly<Record<string, number>>;
  names(): readonly string[];
}

const NAMES_MAX = 1000;

/** Producers choose some of the names, so beyond a bound they are counted together. */
export const OTHER_NAMES = '(others)';

export function countTally(): CountTally {
  const counts = new Map<string, number>();
  const sorted = (): readonly (readonly [string, number])[] => [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    add: (name) => {
      const known = counts.get(name);
      const kept = known !== undefined || counts.size < NAMES_MAX ? name : OTHER_NAMES;
      counts.set(kept, (counts.get(kept) ?? 0) + 1);
    },
    totals: () => Object.fromEntries(sorted()),
    names: () => sorted().map(([name]) => name),
  };
}
