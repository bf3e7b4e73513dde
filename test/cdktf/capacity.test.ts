import { readFileSync } from 'node:fs';
import { BUILT_DAEMONS } from '@spine-green/runtime/catalog';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../cdktf/capacity/measured.ts';
import { capacityFor, limits } from '../../cdktf/capacity/model.ts';
import { capacityTable, RATES } from '../../cdktf/capacity/table.ts';

const instancesOf = (rate: number, stage: string): number | undefined =>
  capacityFor(rate).stages.find((one) => one.stage === stage)?.instances;

describe('capacity', () => {
  it('knows what every daemon of the image costs, and of no other', () => {
    expect(Object.keys(STAGES).sort()).toEqual(BUILT_DAEMONS.map(({ mode }) => mode).sort());
  });

  it.each<{ rate: number; stage: string; instances: number; because: string }>([
    { rate: 1_000, stage: 'ig', instances: 1, because: '250 transactions/s at 0.84 ms are 0.21 processors' },
    { rate: 3_333, stage: 'ig', instances: 1, because: '0.69993 processors are just below seven tenths' },
    { rate: 3_334, stage: 'ig', instances: 2, because: '0.70014 processors are just above them' },
    { rate: 10_000, stage: 'ig', instances: 3, because: '2.1 processors are three times seven tenths' },
    { rate: 100_000, stage: 'ieg', instances: 22, because: '15 processors are 21.4 times seven tenths' },
    { rate: 1_000_000, stage: 'dl', instances: 1, because: 'it follows the clock and not the stream' },
  ])('$rate events/s need $instances of $stage: $because', ({ rate, stage, instances }) => {
    expect(instancesOf(rate, stage)).toBe(instances);
  });

  it.each<{ rate: number; database: string | undefined }>([
    { rate: 400, database: 't4g_micro' },
    { rate: 800, database: 't4g_small' },
    { rate: 1_200, database: 't4g_large' },
    { rate: 1_300, database: undefined },
  ])('$rate events/s need the database class $database', ({ rate, database }) => {
    expect(capacityFor(rate).databaseClass).toBe(database);
  });

  it.each(limits())('$what is exceeded above $eventsPerSecond events/s and not below', ({ what, eventsPerSecond }) => {
    const names = (rate: number): readonly string[] => capacityFor(rate).exceeded.map((limit) => limit.what);
    expect(names(eventsPerSecond * 0.999)).not.toContain(what);
    expect(names(eventsPerSecond * 1.001)).toContain(what);
  });

  it('names the limits from the lowest on', () => {
    const rates = limits().map(({ eventsPerSecond }) => eventsPerSecond);
    expect(rates).toEqual(rates.toSorted((one, other) => one - other));
    expect(capacityFor(300).exceeded).toEqual([]);
  });

  it('prices a million events by what an hour of them costs', () => {
    const { usdPerHour, usdPerMillionEvents } = capacityFor(1_000);
    expect(usdPerMillionEvents * 3.6).toBeCloseTo(usdPerHour, 6);
  });

  it('is what its page says', () => {
    const page = readFileSync(new URL('../../cdktf/capacity/README.md', import.meta.url), 'utf8');
    expect(page).toContain(capacityTable(RATES.map(capacityFor)));
    for (const { what, eventsPerSecond } of limits())
      expect(page).toContain(`| ${Math.floor(eventsPerSecond).toLocaleString('en-GB')} | ${what} |`);
  });
});
