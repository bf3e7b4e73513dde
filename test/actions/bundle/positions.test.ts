import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestSet } from '../../../actions/lib/bundle/data/decision-lane/digest-set.ts';
import { positionTable } from '../../../actions/lib/bundle/data/positions.ts';

const positions = fc.uniqueArray(
  fc.record({
    topic: fc.constantFrom('a', 'b'),
    partition: fc.nat(2),
    offset: fc.oneof(fc.nat(40), fc.maxSafeNat()),
  }),
  { selector: ({ topic, partition, offset }) => `${topic} ${partition} ${offset}`, maxLength: 60 },
);

describe('a table of positions', () => {
  test('holds what a map holds, wherever it lies', () =>
    fc.assert(
      fc.property(positions, fc.nat(60), (all, marked) => {
        const table = positionTable(2);
        const cellOf = (index: number) => Uint8Array.of(index, 255 - index);
        expect(all.map((at, index) => table.put(at, cellOf(index)))).toEqual(all.map(() => true));
        expect(all.map((at) => table.put(at, cellOf(0)))).toEqual(all.map(() => false));
        expect(all.map((at) => [...(table.get(at) ?? [])])).toEqual(all.map((_, index) => [...cellOf(index)]));
        expect(all.slice(0, marked).map((at) => table.mark(at))).toEqual(all.slice(0, marked).map(() => true));
        expect(all.slice(0, marked).map((at) => table.mark(at))).toEqual(all.slice(0, marked).map(() => false));
        expect(new Set([...table.cells()].map(([first]) => first))).toEqual(new Set(all.keys()));
        const left = all.slice(marked);
        const offsetsOf = (list: typeof all, topic: string, partition: number) =>
          list.filter((at) => at.topic === topic && at.partition === partition).map(({ offset }) => offset);
        for (const { topic, partition, count, first, last, unmarked, countUpTo } of table.partitions()) {
          const own = offsetsOf(all, topic, partition);
          const unread = offsetsOf(left, topic, partition).sort((a, b) => a - b);
          expect({ count, first, last }).toEqual({
            count: own.length,
            first: Math.min(...own),
            last: Math.max(...own),
          });
          expect(unmarked(3)).toEqual(unread.slice(0, 3));
          for (const until of own) {
            expect(countUpTo(until)).toBe(own.filter((offset) => offset <= until).length);
            expect(unmarked(60, until)).toEqual(unread.filter((offset) => offset <= until));
          }
        }
      }),
    ));
});

test('a set of digests holds what a set holds', () => {
  const [set, known] = [digestSet(), new Set<string>()];
  const ids = Array.from({ length: 9_000 }, (_, at) =>
    createHash('md5')
      .update(`${at % 6_000}`)
      .digest('hex'),
  );
  ids.push(`${'0'.repeat(15)}1`, '0'.repeat(16), 'f'.repeat(16), 'f'.repeat(16));
  const added = ids.map((id) => {
    const key = id === '0'.repeat(16) ? `${'0'.repeat(15)}1` : id;
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
  expect(ids.map((id) => set.add(id))).toEqual(added);
  expect(ids.every((id) => set.has(id))).toBe(true);
  expect(set.has('a'.repeat(16))).toBe(false);
});
