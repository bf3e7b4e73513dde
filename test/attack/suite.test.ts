import { expect, it } from 'vitest';
import { attackSuite } from './suite.ts';

const stages: string[] = [];
const suite = attackSuite({
  open: () => {
    stages.push('open');
    return Promise.resolve({
      word: 'refused',
      [Symbol.asyncDispose]: () => {
        stages.push('closed');
        return Promise.resolve();
      },
    });
  },
  rows: [
    { name: 'a knock', expected: 'refused', attempt: ({ word }) => Promise.resolve(word) },
    { name: 'a crowbar', expected: 'refused', attempt: () => Promise.resolve('let in') },
    { name: 'a fall', expected: 'refused', attempt: () => Promise.reject(new Error('no stairs')) },
    {
      name: 'a long wait',
      expected: 'refused',
      long: true,
      secondsMax: 0.05,
      attempt: () => new Promise(() => undefined),
    },
  ],
});

it('what is found is compared with what was expected, and nothing that a case does ends the suite', async () => {
  const seen: string[] = [];
  const results = await suite.run({ words: [], short: false }, ({ name }) => seen.push(name));
  expect(results.map(({ found, ok }) => [found, ok])).toEqual([
    ['refused', true],
    ['let in', false],
    ['threw Error: no stairs', false],
    ['nothing within 0.05 s', false],
  ]);
  expect(seen).toEqual(suite.cases.map(({ name }) => name));
  expect(stages).toEqual(['open', 'closed']);
});

it('words choose cases, and without a case no stage is set', async () => {
  stages.length = 0;
  const run = (words: readonly string[], short: boolean) => suite.run({ words, short }, () => undefined);
  expect(await run(['knock', 'crow'], false)).toHaveLength(2);
  expect(await run(['flood'], false)).toEqual([]);
  expect(await run(['wait'], true)).toEqual([]);
  expect(stages).toEqual(['open', 'closed']);
});
