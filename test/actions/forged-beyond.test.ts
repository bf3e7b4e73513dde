import { beforeAll, describe, expect, test } from 'vitest';
import { standingOf } from '../../actions/verify-bundle/anchor.ts';
import { sealEarlier } from '../support/forger/edits.ts';
import type { Example } from '../support/forger/examples.ts';
import type { Forger } from '../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, heldExample, verdictOn } from '../support/forger/found.ts';
import { withoutKilledAttempt } from '../support/forger/lost-attempt.ts';

/**
 * What no reader of the bundle alone can find, as `actions/README.md` lists it: each of these is a bundle that an honest
 * run could have left. Only the root that the run itself printed tells them apart.
 */
const BEYOND: readonly {
  readonly what: string;
  /** Held, where nothing is said. */
  readonly example?: Example;
  readonly forge: (forger: Forger) => void;
}[] = [
  {
    what: 'a ledger that was sealed one event earlier',
    forge: sealEarlier,
  },
  {
    what: 'an attempt that failed, with everything that names it, and the next one under its number',
    example: 'crashed',
    forge: (forger) => withoutKilledAttempt(forger, 'nothing'),
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
  for (const name of ['held', 'crashed'] as const) heldExample(name);
}, EXAMPLE_MS_MAX);

describe('without the root it is not found', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each(BEYOND)('$what', ({ forge, example = 'held' as const }) => {
    expect(verdictOn(heldExample(example), forge).said).toEqual([]);
  });

  test.each(BEYOND)('$what, and with the root it is', ({ forge, example = 'held' as const }) => {
    const { root } = verdictOn(heldExample(example), forge);
    const anchor = heldExample(example).manifest.root_sha256;
    expect(standingOf({ failures: 0, root, anchor, signed: false })).toBe('FORGED');
  });
});
