import { mergeByName, type Named } from '@spine-green/runtime/truth/receipt-scan/merge';
import { positionSet } from '@spine-green/runtime/truth/receipt-scan/positions';
import { countTally, faultTally, OTHER_NAMES } from '@spine-green/runtime/truth/receipt-scan/tally';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** Close together, and around the edges of a chunk. */
const offset = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 65_530, max: 65_545 }),
  fc.integer({ min: 131_070, max: 131_075 }),
);

test('positions are those of a set, and gaps are what a set lacks', () =>
  fc.assert(
    fc.property(fc.array(offset, { maxLength: 60 }), fc.integer({ min: 0, max: 30 }), (offsets, more) => {
      const [bits, plain] = [positionSet(), new Set<number>()];
      for (const one of offsets) {
        expect(bits.add(one)).toBe(!plain.has(one));
        plain.add(one);
      }
      const sorted = [...plain].sort((a, b) => a - b);
      expect([bits.count(), bits.first(), bits.last()]).toEqual([plain.size, sorted[0], sorted.at(-1)]);
      const end = (sorted.at(-1) ?? 0) + 1 + more;
      const lacking: { from: number; to: number }[] = [];
      for (let at = sorted[0] ?? end; at < end; at += 1) {
        const last = lacking.at(-1);
        if (plain.has(at)) continue;
        if (last?.to === at - 1) last.to = at;
        else lacking.push({ from: at, to: at });
      }
      expect([...bits.gaps(end)]).toEqual(lacking);
    }),
    { numRuns: 60 },
  ));

async function* yielded(names: readonly string[]): AsyncGenerator<Named> {
  for (const name of names) yield await Promise.resolve({ name });
}

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

test('a merge meets every name once, in the order of bytes', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 3 })),
      fc.array(fc.nat(2)),
      async (names, sides) => {
        const sorted = names.toSorted(byBytes);
        const side = (index: number): number => sides[index % Math.max(1, sides.length)] ?? 0;
        const left = sorted.filter((_, index) => side(index) !== 1);
        const right = sorted.filter((_, index) => side(index) !== 0);
        const met: string[] = [];
        for await (const pair of mergeByName(yielded(left), yielded(right))) {
          const name = pair.left?.name ?? pair.right?.name ?? 'neither';
          expect([pair.left !== undefined, pair.right !== undefined]).toEqual([
            left.includes(name),
            right.includes(name),
          ]);
          met.push(name);
        }
        expect(met).toEqual(sorted);
      },
    ),
    { numRuns: 60 },
  ));

test('a merge refuses a side that is not sorted, in which it would lose names', async () => {
  const drain = async (): Promise<void> => {
    for await (const _ of mergeByName(yielded(['b', 'a']), yielded([])));
  };
  await expect(drain()).rejects.toThrow('a does not come after b');
});

test('tallies are bounded, whatever they are given', () => {
  const [names, faults] = [countTally(), faultTally()];
  for (let n = 0; n < 5000; n += 1) {
    names.add(`name ${n}`);
    faults.note('altered', 'x'.repeat(n), 'detail');
  }
  expect(names.names()).toHaveLength(1001);
  expect(names.totals()[OTHER_NAMES]).toBe(4000);
  expect(faults.counts().altered).toBe(5000);
  expect(faults.samples()).toHaveLength(20);
  expect(Math.max(...faults.samples().map(({ ref }) => ref.length))).toBeLessThanOrEqual(512);
});
