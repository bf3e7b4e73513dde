import type { Sketch } from './distinct.ts';
import type { EntityState } from './state.ts';
import { SECOND } from './types.ts';
import { bucketOf, type Series, VELOCITY_WINDOWS, type Window } from './windows.ts';

/**
 * An entity as it is stored: flat lists of whole numbers. Equal sets of applied flows give equal rows, in whatever order
 * they came: what the state keeps beyond its windows, and in which order, is left out.
 */
export type EntityRow = readonly [
  series: readonly (readonly number[])[],
  sketches: readonly (readonly number[])[],
  recent: readonly (readonly [at: number, flowId: string, amountMinor: number])[],
  profile: readonly [count: number, sum: number, sumOfSquares: number],
  flows: readonly number[],
  confirmed: readonly (readonly [at: number, flowId: string, observedAt: number])[],
];

export function rowOfEntity({ velocity, profile, labels }: EntityState): EntityRow {
  return [
    velocity.series.map(numbersOf),
    velocity.sketches.map(numbersOfSketch),
    velocity.recent.map(({ at, flowId, amountMinor }) => [at, flowId, amountMinor]),
    [profile.count, profile.sum, profile.sumOfSquares],
    numbersOf(labels.flows),
    labels.confirmed.map(({ at, flowId, observedAt }) => [at, flowId, observedAt]),
  ];
}

export function entityOfRow([series, sketches, recent, profile, flows, confirmed]: EntityRow): EntityState {
  const [count, sum, sumOfSquares] = profile;
  return {
    velocity: {
      series: series.map(seriesOf),
      sketches: sketches.map(sketchOf),
      recent: recent.map(([at, flowId, amountMinor]) => ({ at, flowId, amountMinor })),
    },
    profile: { count, sum, sumOfSquares },
    labels: {
      flows: seriesOf(flows),
      confirmed: confirmed.map(([at, flowId, observedAt]) => ({ at, flowId, observedAt })),
    },
  };
}

/** Index of a bucket as its distance from the one before it. */
function numbersOf(series: Series): readonly number[] {
  let before = 0;
  return series.flatMap(({ index, count, sumMinor, maxMinor }) => {
    const step = index - before;
    before = index;
    return [step, count, sumMinor, maxMinor];
  });
}

function seriesOf(numbers: readonly number[]): Series {
  const series: Series = [];
  let index = 0;
  for (let place = 0; place < numbers.length; place += 4) {
    const [step = 0, count = 0, sumMinor = 0, maxMinor = 0] = numbers.slice(place, place + 4);
    index += step;
    series.push({ index, count, sumMinor, maxMinor });
  }
  return series;
}

/** Every bucket of every window is a multiple of it, so nothing that a window asks is lost. */
const UNIT = 5 * SECOND;
const LONGEST = VELOCITY_WINDOWS.at(-1) as Window;

/** By register; times in units of five seconds. What left the longest window before the newest time is nobody's any more. */
function numbersOfSketch({ registers, times }: Sketch): readonly number[] {
  const oldest = bucketOf(Math.max(...times), LONGEST.bucketMicros) - LONGEST.buckets;
  return registers
    .map((register, place) => [register, times[place] ?? 0] as const)
    .filter(([, time]) => bucketOf(time, LONGEST.bucketMicros) > oldest)
    .toSorted(([one], [other]) => one - other)
    .flatMap(([register, time]) => [register, bucketOf(time, UNIT)]);
}

function sketchOf(numbers: readonly number[]): Sketch {
  const sketch: Sketch = { registers: [], times: [] };
  for (let place = 0; place < numbers.length; place += 2) {
    sketch.registers.push(numbers[place] ?? 0);
    sketch.times.push((numbers[place + 1] ?? 0) * UNIT);
  }
  return sketch;
}
