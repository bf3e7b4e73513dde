import { beforeAll, describe, expect, test } from 'vitest';
import { standingOf } from '../../actions/verify-bundle/anchor.ts';
import { sealEarlier } from '../support/forger/edits.ts';
import type { Forger } from '../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, heldExample, verdictOn } from '../support/forger/found.ts';

/**
 * What no reader of the bundle alone can find, as `actions/README.md` lists it: each of these is a bundle that an honest
 * run could have left. Only the root that the run itself printed tells them apart.
 */
const BEYOND: readonly { readonly what: string; readonly forge: (forger: Forger) => void }[] = [
  {
    what: 'a ledger that was sealed one event earlier',
    forge: sealEarlier,
  },
  {
    what: 'times that nothing else tells of',
    forge: (forger) =>
      forger.ledger((events) => {
        const last = events.at(-1);
        if (last !== undefined) last.at_utc = '2099-01-01T00:00:00.000000Z';
        return events;
      }),
  },
];

beforeAll(() => {
  for (const name of ['held'] as const) heldExample(name);
}, EXAMPLE_MS_MAX);

describe('without the root it is not found', { timeout: EXAMPLE_MS_MAX }, () => {
  const bundle = () => heldExample('held');
  test.each(BEYOND)('$what', ({ forge }) => {
    expect(verdictOn(bundle(), forge).said).toEqual([]);
  });

  test.each(BEYOND)('$what, and with the root it is', ({ forge }) => {
    const { root } = verdictOn(bundle(), forge);
    expect(standingOf({ failures: 0, root, anchor: bundle().manifest.root_sha256, signed: false })).toBe('FORGED');
  });
});
