import { expect, it } from 'vitest';
import { markdownTable, medianRows } from './format.ts';
import type { BenchRow } from './row.ts';

const row = (figure: string, measured: string, probe = '-'): BenchRow => ({
  figure,
  measured,
  probe,
  ratio: '-',
  bar: '1',
});

it('the median round stands for a figure, with the probe of its own round', () => {
  const rounds = [
    [row('rate', '900 events/s', 'a')],
    [row('rate', '5000 events/s', 'b')],
    [row('rate', '70 events/s', 'c')],
  ];
  expect(medianRows(rounds)).toEqual([row('rate', '900 events/s', 'a')]);
});

it('a figure that only one round measured stays', () => {
  const rounds = [[row('rate', '2 /s'), row('memory', '150 MiB')], [row('rate', '4 /s')], [row('rate', '3 /s')]];
  expect(medianRows(rounds)).toEqual([row('rate', '3 /s'), row('memory', '150 MiB')]);
});

it('the table has a head, and a bar in a figure does not end its cell', () => {
  expect(markdownTable([row('a|b', '1 s')]).split('\n')).toEqual([
    '| figure | measured | probe | ratio | at least |',
    '| --- | --- | --- | --- | --- |',
    '| a\\|b | 1 s | - | - | 1 |',
  ]);
});
