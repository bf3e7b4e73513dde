import type { Load, Sized } from '@spine-green/runtime/substrate/usage/port';

/** CPU units and MiB that a task reserves. */
export interface Size {
  readonly cpu: number;
  readonly memory_mib: number;
}

export interface Recommendation {
  readonly verdict: 'upsize' | 'downsize' | 'keep' | 'no_figures';
  readonly recommended: Size;
  /** In percent of what is reserved; null without a figure. */
  readonly p95: { readonly cpu: number | null; readonly memory: number | null };
  readonly reasons: readonly Reason[];
}

type Reason = 'CPU_HIGH' | 'MEMORY_HIGH' | 'KILLED' | 'BOTH_LOW' | 'AT_CAP' | 'AT_FLOOR' | 'NO_FIGURES';

/** 05, section 10: percent from which twice as much is recommended, up to which half is, and how far either goes. */
const HIGH_PCT = 75;
const LOW_PCT = 25;
const CAP: Size = { cpu: 2048, memory_mib: 4096 };
const FLOOR: Size = { cpu: 256, memory_mib: 512 };

/**
 * What a service or a job should reserve (05, section 10): twice of what it uses up, or half where it uses little of both.
 * A task that was killed wants more memory whatever the figures say, because they miss a short peak. Only pairs that Fargate
 * takes are recommended; what is beyond the cap already stays as it is.
 */
export function recommend({ cpu, memoryMib }: Sized, load: Load, killed: number): Recommendation {
  const size = { cpu, memory_mib: memoryMib };
  const p95 = { cpu: findP95(load.cpu), memory: findP95(load.memory) };
  const isCpuHigh = p95.cpu !== null && p95.cpu >= HIGH_PCT;
  const isMemoryHigh = p95.memory !== null && p95.memory >= HIGH_PCT;
  if (isCpuHigh || isMemoryHigh || killed > 0) {
    const wanted = validPair({
      cpu: isCpuHigh ? raised(size.cpu, CAP.cpu) : size.cpu,
      memory_mib: isMemoryHigh || killed > 0 ? raised(size.memory_mib, CAP.memory_mib) : size.memory_mib,
    });
    const isMore = wanted.cpu > size.cpu || wanted.memory_mib > size.memory_mib;
    const reasons = [
      ...(isCpuHigh ? (['CPU_HIGH'] as const) : []),
      ...(isMemoryHigh ? (['MEMORY_HIGH'] as const) : []),
      ...(killed > 0 ? (['KILLED'] as const) : []),
      ...(isMore ? [] : (['AT_CAP'] as const)),
    ];
    return { verdict: isMore ? 'upsize' : 'keep', recommended: isMore ? wanted : size, p95, reasons };
  }
  if (p95.cpu === null || p95.memory === null) {
    return { verdict: 'no_figures', recommended: size, p95, reasons: ['NO_FIGURES'] };
  }
  if (p95.cpu > LOW_PCT || p95.memory > LOW_PCT) return { verdict: 'keep', recommended: size, p95, reasons: [] };
  const wanted = validPair({
    cpu: Math.max(FLOOR.cpu, size.cpu / 2),
    memory_mib: Math.max(FLOOR.memory_mib, size.memory_mib / 2),
  });
  const isLess = wanted.cpu <= size.cpu && wanted.memory_mib <= size.memory_mib && differs(wanted, size);
  return isLess
    ? { verdict: 'downsize', recommended: wanted, p95, reasons: ['BOTH_LOW'] }
    : { verdict: 'keep', recommended: size, p95, reasons: ['BOTH_LOW', 'AT_FLOOR'] };
}

const raised = (value: number, cap: number): number => Math.max(value, Math.min(value * 2, cap));

const differs = (one: Size, other: Size): boolean => one.cpu !== other.cpu || one.memory_mib !== other.memory_mib;

/** The smallest figure that 95 of 100 do not exceed, to a hundredth; null of none. */
export function findP95(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const found = sorted[Math.ceil(sorted.length * 0.95) - 1];
  return found === undefined ? null : Math.round(found * 100) / 100;
}

/** What Fargate takes: CPU units, and MiB from, to and in which steps. */
const PAIRS: readonly { readonly cpu: number; readonly from: number; readonly to: number; readonly step: number }[] = [
  { cpu: 256, from: 512, to: 2048, step: 512 },
  { cpu: 512, from: 1024, to: 4096, step: 1024 },
  { cpu: 1024, from: 2048, to: 8192, step: 1024 },
  { cpu: 2048, from: 4096, to: 16_384, step: 1024 },
  { cpu: 4096, from: 8192, to: 30_720, step: 1024 },
  { cpu: 8192, from: 16_384, to: 61_440, step: 4096 },
  { cpu: 16_384, from: 32_768, to: 122_880, step: 8192 },
];

/** The smallest pair that holds both; the size itself beyond the largest. */
export function validPair(size: Size): Size {
  const row = PAIRS.find(({ cpu, to }) => cpu >= size.cpu && to >= size.memory_mib);
  if (row === undefined) return size;
  const memory = Math.max(row.from, row.from + Math.ceil((size.memory_mib - row.from) / row.step) * row.step);
  // Of 256 units the steps are 512, 1024 and 2048 MiB.
  return { cpu: row.cpu, memory_mib: row.cpu === 256 && memory > 1024 ? 2048 : memory };
}
