import { beforeAll, describe, expect, test } from 'vitest';
import { verifyBundle } from '../../../actions/lib/bundle/verify.ts';
import { edit, listOf, without } from '../../support/forger/edits.ts';
import { type Forger, forgerOf, isOfStream, receiptsOf } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, heldExample } from '../../support/forger/found.ts';
import { within } from '../../support/forger/objects.ts';

interface Row {
  readonly what: string;
  readonly forge: (forger: Forger) => void;
  /** Whether anything is found. */
  readonly found: boolean;
}

const ROWS: readonly Row[] = [
  { what: 'as it stands', forge: () => undefined, found: false },
  {
    what: 'with another receipt',
    forge: (forger) =>
      forger.editLines(receiptsOf(forger), (lines) => {
        within(lines.find(isOfStream) ?? {}, 'payload_hash').hex = 'a'.repeat(64);
        return lines;
      }),
    found: true,
  },
  {
    what: 'with another record of the archive',
    forge: (forger) =>
      forger.editLines(/archive\/.*topic=fp\.bus\.rtdl\.v1\/partition=0\/segment=0-/, ([first = {}, , ...rest]) => [
        first,
        ...rest,
      ]),
    found: true,
  },
  {
    what: 'with another document',
    forge: edit(/m6_b_ig_readiness_snapshot/, (snapshot) => {
      snapshot.checks = [];
    }),
    found: true,
  },
  { what: 'without the end of a phase', forge: without('PHASE_COMPLETED', 'M3'), found: true },
];

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

/** Rows of these tests share what was read of the bytes that they share; whoever verifies one bundle keeps nothing. */
describe('a bundle is judged alike by who kept what it read of the same bytes before, and by who reads all of it', {
  timeout: EXAMPLE_MS_MAX,
}, () => {
  test.each(ROWS)('$what', ({ forge, found }) => {
    const forger = forgerOf(heldExample('passing'));
    forge(forger);
    const files = forger.files();
    const { once, ...anew } = files;
    expect(once).toBeDefined();
    const kept = verifyBundle(files).failures;
    expect(kept).toEqual(verifyBundle(anew).failures);
    expect(kept.length > 0).toBe(found);
  });
});

test('a forgery leaves the bundle that it is made of as it was', () => {
  const original = heldExample('held');
  const before = structuredClone(original.manifest);
  const forger = forgerOf(original);
  forger.manifest((manifest) => {
    listOf(manifest, 'delete_markers').push({ bucket: 'another', key: 'another', version_id: '00000001' });
    for (const entry of listOf(manifest, 'entries')) entry.written_at_utc = '2026-01-01T00:00:00.000000Z';
  });
  expect(verifyBundle(forger.files()).failures).not.toEqual([]);
  expect(original.manifest).toEqual(before);
});
