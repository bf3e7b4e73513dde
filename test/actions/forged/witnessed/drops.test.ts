import { beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_MS_MAX, heldExample } from '../../../support/forger/found.ts';
import { dropsOf, failuresWithout } from '../../../support/forger/sweep/drops.ts';

const EXAMPLES = ['held', 'crashed'] as const;

beforeAll(() => {
  for (const name of EXAMPLES) heldExample(name);
}, 3 * EXAMPLE_MS_MAX);

/** `npm run sweep-bundle -- passing --drops` asks the same of a passing run, which takes a quarter of an hour. */
describe('what is taken away, with every digest made to fit', { timeout: 2 * EXAMPLE_MS_MAX }, () => {
  test.each(EXAMPLES)('is missed in a %s run', (name) => {
    const drops = dropsOf(heldExample(name));
    expect(drops.length).toBeGreaterThan(8);
    const silent = drops.filter((drop) => failuresWithout(heldExample(name), drop).length === 0);
    expect(silent.map((drop) => drop.name)).toEqual([]);
  });
});
