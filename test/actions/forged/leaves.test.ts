import { beforeAll, describe, expect, test } from 'vitest';
import { believedKinds, unnamedBy } from '../../support/forger/believed.ts';
import { EXAMPLE_MS_MAX, heldExample } from '../../support/forger/found.ts';
import { type Leaf, representatives } from '../../support/forger/leaves.ts';
import { failuresOf, silentLeaves } from '../../support/forger/sweep.ts';

let held: readonly Leaf[] = [];
let passing: readonly Leaf[] = [];

beforeAll(() => {
  passing = representatives(heldExample('passing'), 0);
  const rows = believedKinds();
  held = silentLeaves(heldExample('held'), representatives(heldExample('held'), 0), {
    // What the page lists is changed with everything else of its object, and not by itself.
    expected: (leaf) => rows.some((row) => row.matches(leaf)),
  }).silent;
}, 3 * EXAMPLE_MS_MAX);

/** `actions/BELIEVED.md` is held to what the verifier says: whole for a held run, and for what it names of a passing one. */
describe('a value that is changed, with every digest made to fit', { timeout: EXAMPLE_MS_MAX }, () => {
  test('is named in a held run, but for the values that the page lists', () => {
    expect(held.length).toBeGreaterThan(0);
    expect(unnamedBy(believedKinds(), held)).toEqual([]);
  });

  test('is not named in a passing run where the page says so', () => {
    const rows = believedKinds()
      .filter(({ kind, path }) => !`${kind} ${path}`.includes('**'))
      .filter((row) => !held.some(row.matches));
    const leaves = passing.filter((leaf) => rows.some((row) => row.matches(leaf)));
    expect(leaves.length).toBeGreaterThan(100);
    const own = new Set(leaves.map(({ key }) => key));
    // What follows from a digest elsewhere is judged by the rows of the other suites.
    expect(failuresOf(heldExample('passing'), leaves).filter(({ object }) => own.has(object))).toEqual([]);
  });

  test('is listed only where a document has it', () => {
    const leaves = [...passing, ...representatives(heldExample('held'), 0)];
    const idle = believedKinds().filter((row) => !leaves.some(row.matches));
    expect(idle.map(({ kind, path }) => `${kind} ${path}`)).toEqual([]);
  });
});
