import { expect, it } from 'vitest';
import { ANYBODY, faultSchedule, VICTIMS } from './schedule.ts';

const seeds = Array.from({ length: 50 }, (_, seed) => seed);

it('the same seed gives the same schedule, another seed another one', () => {
  expect(faultSchedule(7, 20, { events: 100_000 })).toEqual(faultSchedule(7, 20, { events: 100_000 }));
  expect(faultSchedule(7, 20, { events: 100_000 })).not.toEqual(faultSchedule(8, 20, { events: 100_000 }));
});

it.each(seeds)('seed %i strikes in order, inside the stream', (seed) => {
  const points = faultSchedule(seed, 20, { events: 100_000 }).map(({ afterEvents }) => afterEvents);
  expect(points).toEqual([...points].sort((a, b) => a - b));
  expect(points[0]).toBeGreaterThan(0);
  expect(points.at(-1)).toBeLessThan(95_000);
});

it.each(seeds)('four faults of seed %i hit every victim once', (seed) => {
  const victims = faultSchedule(seed, 4, { events: 1000 }).map(({ victim }) => victim);
  expect(victims.sort()).toEqual([...VICTIMS].sort());
});

it('as many faults as there are victims hit each of those that were named', () => {
  const victims = faultSchedule(3, ANYBODY.length, { events: 1000, victims: ANYBODY }).map(({ victim }) => victim);
  expect(victims.toSorted()).toEqual([...ANYBODY].sort());
});

it('kills fall anywhere and on both sides of a durable step, those of the database only anywhere', () => {
  const faults = seeds.flatMap((seed) => faultSchedule(seed, 20, { events: 1000 }));
  const moments = (isDatabase: boolean) =>
    [
      ...new Set(faults.filter(({ victim }) => (victim === 'database') === isDatabase).map(({ moment }) => moment)),
    ].sort();
  expect([moments(false), moments(true)]).toEqual([['after', 'any', 'before'], ['any']]);
});
