import { beforeAll, describe, expect, test } from 'vitest';
import { failureText } from '../../../actions/lib/bundle/failure.ts';
import { verifyBundle } from '../../../actions/lib/bundle/verify.ts';
import { type Forger, forgerOf } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, heldExample, verdictOn } from '../../support/forger/found.ts';
import type { Json } from '../../support/forger/objects.ts';
import { retyped, seeded } from '../../support/forger/other-types.ts';

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

/** Sides of the checks of a snapshot, or the members of the sides. */
const sides =
  (part: RegExp, value: unknown, nested: boolean) =>
  (forger: Forger): void => {
    for (const key of forger.keys(part))
      forger.edit(key, (document) => {
        for (const check of (document.checks ?? []) as Json[])
          for (const side of ['expected', 'observed'].filter((name) => check[name] !== undefined)) {
            const known = check[side];
            if (!nested) check[side] = value;
            else if (typeof known === 'object' && known !== null)
              check[side] = Object.fromEntries(Object.keys(known).map((name) => [name, value]));
          }
      });
  };

const SNAPSHOTS = /_snapshot\.json$/;
const CONFORMANCE = /obs\/environment_conformance\.json$/;
const VALUES = [null, 'x', [null], { a: null }, -1.5];

/** Nothing stops a judge: what has another type than he expects is named as what it is. */
describe('values of another type, where the schema takes them,', { timeout: 4 * EXAMPLE_MS_MAX }, () => {
  test.each([
    ...VALUES.flatMap((value) => [
      { what: `${JSON.stringify(value)} in both sides of checks`, forge: sides(SNAPSHOTS, value, false) },
      { what: `${JSON.stringify(value)} in members of sides of checks`, forge: sides(SNAPSHOTS, value, true) },
      { what: `${JSON.stringify(value)} in the conformance`, forge: sides(CONFORMANCE, value, false) },
      { what: `${JSON.stringify(value)} in members of the conformance`, forge: sides(CONFORMANCE, value, true) },
    ]),
  ])('$what', ({ forge }) => {
    const { said } = verdictOn(heldExample('passing'), forge);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((line) => line.includes(STOPPED))).toEqual([]);
  });

  test.each([0.01, 0.05, 0.3].flatMap((share) => [1, 2].map((seed) => ({ share, seed }))))(
    'at a share of $share of all such places, seed $seed',
    ({ share, seed }) => {
      const bundle = heldExample('passing');
      const forger = forgerOf(bundle);
      const changed = retyped(bundle, seeded(seed), share);
      expect(changed.length).toBeGreaterThan(10);
      for (const one of changed) forger.put(one);
      const said = verifyBundle(forger.files()).failures.map(failureText);
      expect(said.length).toBeGreaterThan(changed.length / 10);
      expect(said.filter((line) => line.includes(STOPPED))).toEqual([]);
    },
  );
});

const STOPPED = 'holds what cannot be judged';
