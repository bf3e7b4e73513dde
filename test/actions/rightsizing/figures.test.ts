import { valuesById } from '@spine-green/runtime/substrate/usage/cloudwatch';
import { expect, it } from 'vitest';

const IDS = ['cpu_0', 'memory_0'];
const memory = { Id: 'memory_0', StatusCode: 'Complete', Values: [] } as const;

it('pages are put together, and a metric without a figure is empty', () => {
  const pages = [
    { Id: 'cpu_0', StatusCode: 'PartialData', Values: [1, 2] },
    memory,
    { Id: 'cpu_0', StatusCode: 'Complete', Values: [3] },
  ] as const;
  expect([
    ...valuesById(
      [...pages].map((one) => ({ ...one, Values: [...one.Values] })),
      IDS,
    ),
  ]).toEqual([
    ['cpu_0', [1, 2, 3]],
    ['memory_0', []],
  ]);
});

it.each([
  { says: 'nothing of a metric', results: [memory], found: 'nothing of cpu_0' },
  {
    says: 'a part as the last word',
    results: [memory, { Id: 'cpu_0', StatusCode: 'PartialData' }],
    found: 'PartialData',
  },
  { says: 'no', results: [memory, { Id: 'cpu_0', StatusCode: 'Forbidden' }], found: 'Forbidden' },
] as const)('$says was not read, and is no low figure', ({ results, found }) => {
  const told = results.map((one) => ({ Id: one.Id, StatusCode: one.StatusCode, Values: [] }));
  expect(() => valuesById(told, IDS)).toThrow(expect.objectContaining({ code: 'E_POSTURE_UNREADABLE' }));
  expect(() => valuesById(told, IDS)).toThrow(found);
});
