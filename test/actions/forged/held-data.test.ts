import { beforeAll, describe, expect, test } from 'vitest';
import { heldBefore } from '../../support/forger/cut.ts';
import { type Forger, isOfStream, receiptsOf } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, verdictOn } from '../../support/forger/found.ts';
import { type HeldBundle, type Json, within } from '../../support/forger/objects.ts';

const SEGMENT = /archive\/.*topic=fp\.bus\.traffic\.fraud\.v1\/partition=0\/segment=0-/;

const receipt = (change: (line: Json) => void) => (forger: Forger) =>
  forger.editLines(receiptsOf(forger), (lines) => {
    change(lines.find(isOfStream) ?? {});
    return lines;
  });

/** What can be done to the data of a run whose last phases never came, so that no report says anything of it. */
const FORGERIES: readonly Forgery[] = [
  {
    what: 'a receipt is dropped',
    forge: (forger) => forger.editLines(receiptsOf(forger), (lines) => lines.toSpliced(lines.findIndex(isOfStream), 1)),
    found: /segment=.*: line \d+ has no receipt at its place/,
  },
  {
    what: 'a receipt admits another payload',
    forge: receipt((line) => {
      within(line, 'payload_hash').hex = 'f'.repeat(64);
    }),
    found: /line \d+ has another payload than its receipt admitted/,
  },
  {
    what: 'an admission becomes a quarantine',
    forge: receipt((line) => {
      line.decision = 'QUARANTINE';
    }),
    found: /ig\/receipts\/.*: line \d+/,
  },
  {
    what: 'an archived record is dropped',
    forge: (forger) => forger.editLines(SEGMENT, ([first = {}, , ...rest]) => [first, ...rest]),
    found: /archive topic=fp\.bus\.traffic\.fraud\.v1\/partition=0: lacks offsets 1/,
  },
  {
    what: 'an archived payload is another',
    forge: (forger) =>
      forger.editLines(SEGMENT, (lines) => {
        const [first = {}] = lines;
        within(first, 'envelope').payload = { forged: true };
        return lines;
      }),
    found: /segment=0-.*: line 1 /,
  },
  {
    what: 'a segment of another run lies beside',
    forge: (forger) => forger.copy(SEGMENT, forger.key(SEGMENT).replace(forger.run, 'platform_20260101T000000Z')),
    found: /archive\/platform_20260101T000000Z\/.*: is of run platform_20260101T000000Z/,
  },
  {
    what: 'the manifest says that it passed',
    forge: (forger) =>
      forger.manifest((manifest) => {
        manifest.final_word = 'REHEARSED_PARTIAL';
      }),
    found: /final_word|REHEARSED_PARTIAL/,
  },
];

describe.each(['M6', 'M7', 'M8'])(
  'of a run that was held in %s after its stream',
  { timeout: EXAMPLE_MS_MAX },
  (phase) => {
    let bundle: HeldBundle;
    beforeAll(() => {
      bundle = heldBefore(phase);
    }, EXAMPLE_MS_MAX);

    test('an honest bundle verifies', () => {
      expect(bundle.manifest.final_word).toBe(`HOLD_${phase}`);
      expect(verdictOn(bundle, () => undefined).said).toEqual([]);
    });

    test.each(FORGERIES)('it is found that $what', (forgery) => expectFound(bundle, forgery));
  },
);
