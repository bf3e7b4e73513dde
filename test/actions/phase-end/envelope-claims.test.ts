import { describe, expect, test } from 'vitest';
import { edit } from '../../support/forger/edits.ts';
import { type Forger, forgerOf } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, heldExample } from '../../support/forger/found.ts';
import type { Json } from '../../support/forger/objects.ts';

const OUTCOMES = ['pass', 'fail', 'planned', 'not_applicable'] as const;
const PHASES = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9'] as const;

/** By phase: how many items of its definition of done passed in a rehearsal, and how many did not run. */
const EXPECTED: Readonly<Record<(typeof PHASES)[number], readonly [pass: number, planned: number]>> = {
  m0: [5, 0],
  m1: [0, 0],
  m2: [0, 0],
  m3: [0, 0],
  m4: [0, 0],
  m5: [0, 0],
  m6: [0, 0],
  m7: [0, 5],
  m8: [0, 0],
  m9: [0, 0],
};

const envelopeOf = (forger: Forger, phase: string): Json =>
  forger.read(new RegExp(`/${phase}_\\d{8}T\\d{6}Z/(?:P\\(-1\\)/)?phase_evidence\\.json$`));

describe('an envelope claims no item that did not run', () => {
  test.each(PHASES)(
    '%s counts its items by outcome',
    (phase) => {
      const envelope = envelopeOf(forgerOf(heldExample('passing')), phase);
      const outcomes = (envelope.dod_results as Json[]).map(({ outcome }) => outcome);
      const counted = OUTCOMES.map((name) => [name, outcomes.filter((one) => one === name).length]);
      expect(envelope.dod_tally).toEqual(Object.fromEntries(counted));
      const { pass, planned } = envelope.dod_tally as Record<string, number>;
      expect([pass, planned]).toEqual(EXPECTED[phase]);
    },
    EXAMPLE_MS_MAX,
  );

  test(
    'a count that calls planned items passed is found',
    () =>
      expectFound(heldExample('passing'), {
        what: 'planned items that are counted as passed',
        forge: edit(/\/m7_\d{8}T\d{6}Z\/phase_evidence\.json$/, (document) => {
          document.dod_tally = { pass: 5, fail: 0, planned: 0, not_applicable: 0 };
        }),
        found: /m7_.*phase_evidence\.json.*counts other outcomes than its items have/,
      }),
    EXAMPLE_MS_MAX,
  );
});
