import { LATENCY_BUCKETS_MS, latencyMetric, latencyPercentiles } from '@spine-green/runtime/observability/latency';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** Counts as the lives of a gate leave them, added up. */
function countsOf(...lives: readonly (readonly number[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const milliseconds of lives.flat()) {
    const metric = latencyMetric('admission', milliseconds);
    counts.set(metric, (counts.get(metric) ?? 0) + 1);
  }
  return counts;
}

const times = (count: number, milliseconds: number): number[] => Array.from({ length: count }, () => milliseconds);

it.each([
  { given: 'nothing', lives: [], gives: [0, null, null, null] },
  { given: 'one value within a bucket', lives: [[7]], gives: [1, 10, 10, 10] },
  { given: 'a value on a bound, which belongs below it', lives: [[50]], gives: [1, 50, 50, 50] },
  { given: 'a value just above a bound', lives: [[50.001]], gives: [1, 100, 100, 100] },
  { given: 'no time at all', lives: [[0]], gives: [1, 1, 1, 1] },
  { given: '95 fast ones of 100', lives: [[...times(95, 4), ...times(5, 900)]], gives: [100, 5, 5, 1000] },
  { given: '94 fast ones of 100', lives: [[...times(94, 4), ...times(6, 900)]], gives: [100, 5, 1000, 1000] },
  { given: 'two lives', lives: [times(2, 4), times(98, 40)], gives: [100, 50, 50, 50] },
  {
    given: 'more than the last bound',
    lives: [[...times(98, 4), 15_001, 90_000]],
    gives: [100, 5, 5, 'beyond_last_bucket'],
  },
])('$given gives count, p50, p95 and p99 $gives', ({ lives, gives }) => {
  const { measured, p50_ms, p95_ms, p99_ms } = latencyPercentiles(countsOf(...lives), 'admission');
  expect([measured, p50_ms, p95_ms, p99_ms]).toEqual(gives);
});

it('phases do not mix', () => {
  const counts = new Map([[latencyMetric('commit', 7), 3]]);
  expect(latencyPercentiles(counts, 'commit')).toMatchObject({ measured: 3, p50_ms: 10 });
  expect(latencyPercentiles(counts, 'admission')).toMatchObject({ measured: 0, p50_ms: null });
});

it('a percentile is the bound of the bucket of the value that sorting gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 20_000, noNaN: true }), { minLength: 1, maxLength: 300 }),
      (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const boundOf = (percent: number): unknown => {
          const value = sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? 0;
          return LATENCY_BUCKETS_MS.find((bound) => value <= bound) ?? 'beyond_last_bucket';
        };
        const { p50_ms, p95_ms, p99_ms } = latencyPercentiles(countsOf(values), 'admission');
        expect([p50_ms, p95_ms, p99_ms]).toEqual([boundOf(50), boundOf(95), boundOf(99)]);
      },
    ),
  );
});
