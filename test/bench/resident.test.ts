import { expect, it } from 'vitest';
import { slopeOf } from './resident.ts';

const samples = (count: number, mib: (n: number) => number) =>
  Array.from({ length: count }, (_, n) => ({ atMs: n * 500, mib: mib(n) }));

it('memory that grows by one MiB a second once it is warm grows by 60 a minute, however it came there', () => {
  expect(slopeOf(samples(300, (n) => (n < 90 ? 3 * n : 100 + n / 2)))).toBeCloseTo(60, 6);
});

it('memory that swings about a level is flat', () => {
  expect(slopeOf(samples(301, (n) => 140 + 5 * (-1) ** n))).toBeCloseTo(0, 1);
});

it('a process that lived for some seconds has no slope', () => {
  expect(slopeOf(samples(20, (n) => n))).toBeUndefined();
});
