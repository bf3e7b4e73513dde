import { expect, it } from 'vitest';
import { findP95, recommend, type Size, validPair } from '../../../actions/rightsizing/recommend.ts';

const rows: readonly {
  readonly says: string;
  /** CPU units and MiB. */
  readonly size: readonly [number, number];
  readonly cpu?: number;
  readonly memory?: number;
  readonly killed?: number;
  readonly verdict: string;
  readonly recommended: readonly [number, number];
  readonly reasons: readonly string[];
}[] = [
  {
    says: 'CPU at the bound wants twice of it, and memory that goes with it',
    size: [256, 512],
    cpu: 75,
    memory: 40,
    verdict: 'upsize',
    recommended: [512, 1024],
    reasons: ['CPU_HIGH'],
  },
  {
    says: 'just below the bound stays',
    size: [256, 512],
    cpu: 74.99,
    memory: 40,
    verdict: 'keep',
    recommended: [256, 512],
    reasons: [],
  },
  {
    says: 'memory at the bound wants twice of it alone',
    size: [256, 512],
    cpu: 10,
    memory: 75,
    verdict: 'upsize',
    recommended: [256, 1024],
    reasons: ['MEMORY_HIGH'],
  },
  {
    says: 'more memory than its CPU may have wants the next CPU',
    size: [256, 2048],
    cpu: 10,
    memory: 90,
    verdict: 'upsize',
    recommended: [512, 4096],
    reasons: ['MEMORY_HIGH'],
  },
  {
    says: 'both high want twice of both',
    size: [512, 1024],
    cpu: 80,
    memory: 80,
    verdict: 'upsize',
    recommended: [1024, 2048],
    reasons: ['CPU_HIGH', 'MEMORY_HIGH'],
  },
  {
    says: 'nothing is raised beyond the cap',
    size: [2048, 4096],
    cpu: 99,
    memory: 99,
    verdict: 'keep',
    recommended: [2048, 4096],
    reasons: ['CPU_HIGH', 'MEMORY_HIGH', 'AT_CAP'],
  },
  {
    says: 'what is beyond the cap is not lowered to it',
    size: [8192, 32_768],
    cpu: 99,
    memory: 99,
    verdict: 'keep',
    recommended: [8192, 32_768],
    reasons: ['CPU_HIGH', 'MEMORY_HIGH', 'AT_CAP'],
  },
  {
    says: 'a kill wants memory although both are low',
    size: [256, 512],
    cpu: 3,
    memory: 20,
    killed: 1,
    verdict: 'upsize',
    recommended: [256, 1024],
    reasons: ['KILLED'],
  },
  {
    says: 'a kill wants memory of a job without figures',
    size: [256, 1024],
    killed: 2,
    verdict: 'upsize',
    recommended: [256, 2048],
    reasons: ['KILLED'],
  },
  {
    says: 'both at the lower bound want half of both',
    size: [1024, 2048],
    cpu: 25,
    memory: 25,
    verdict: 'downsize',
    recommended: [512, 1024],
    reasons: ['BOTH_LOW'],
  },
  {
    says: 'one that is low is not enough',
    size: [1024, 2048],
    cpu: 25,
    memory: 25.01,
    verdict: 'keep',
    recommended: [1024, 2048],
    reasons: [],
  },
  {
    says: 'nothing is lowered below the floor',
    size: [256, 512],
    cpu: 1,
    memory: 1,
    verdict: 'keep',
    recommended: [256, 512],
    reasons: ['BOTH_LOW', 'AT_FLOOR'],
  },
  {
    says: 'a floor of one still halves the other',
    size: [256, 2048],
    cpu: 1,
    memory: 1,
    verdict: 'downsize',
    recommended: [256, 1024],
    reasons: ['BOTH_LOW'],
  },
  {
    says: 'without figures nothing is said',
    size: [256, 512],
    verdict: 'no_figures',
    recommended: [256, 512],
    reasons: ['NO_FIGURES'],
  },
  {
    says: 'half of the figures are none',
    size: [256, 512],
    cpu: 1,
    verdict: 'no_figures',
    recommended: [256, 512],
    reasons: ['NO_FIGURES'],
  },
];

const sized = ([cpu, memory_mib]: readonly [number, number]): Size => ({ cpu, memory_mib });

it.each(rows)('$says', ({ size, cpu, memory, killed = 0, verdict, recommended, reasons }) => {
  const one = { kind: 'service', name: 'ig', family: 'ig', cpu: size[0], memoryMib: size[1] } as const;
  const load = { cpu: cpu === undefined ? [] : [cpu], memory: memory === undefined ? [] : [memory] };
  expect(recommend(one, load, killed)).toMatchObject({ verdict, recommended: sized(recommended), reasons });
});

it('one period of twenty may be higher than its p95', () => {
  const nineteen = Array.from({ length: 19 }, () => 10);
  expect(findP95([90, ...nineteen])).toBe(10);
  expect(findP95([90, 90, ...nineteen.slice(1)])).toBe(90);
  expect(findP95([])).toBeNull();
  expect(findP95([12.3456])).toBe(12.35);
});

/** The table of AWS, written down by hand: units to the MiB that go with them. */
const FARGATE: Readonly<Record<number, readonly number[]>> = {
  256: [512, 1024, 2048],
  512: [1024, 2048, 3072, 4096],
  1024: [2048, 3072, 4096, 5120, 6144, 7168, 8192],
  2048: [4096, 5120, 6144, 7168, 8192, 9216, 10_240, 11_264, 12_288, 13_312, 14_336, 15_360, 16_384],
};

it('every recommendation of every pair is a pair that Fargate takes', () => {
  for (const [cpu, sizes] of Object.entries(FARGATE)) {
    for (const memoryMib of sizes) {
      for (const figures of [
        [99, 99],
        [99, 1],
        [1, 99],
        [1, 1],
      ] as const) {
        const one = { kind: 'service', name: 'a', family: 'a', cpu: Number(cpu), memoryMib } as const;
        const { recommended } = recommend(one, { cpu: [figures[0]], memory: [figures[1]] }, 0);
        expect(FARGATE[recommended.cpu], `${cpu}/${memoryMib} at ${figures.join('/')}`).toContain(
          recommended.memory_mib,
        );
      }
    }
  }
});

it('a pair that Fargate does not take becomes the smallest that holds it', () => {
  expect(validPair(sized([256, 1536]))).toEqual(sized([256, 2048]));
  expect(validPair(sized([300, 512]))).toEqual(sized([512, 1024]));
  expect(validPair(sized([512, 512]))).toEqual(sized([512, 1024]));
  expect(validPair(sized([16_384, 200_000]))).toEqual(sized([16_384, 200_000]));
});
