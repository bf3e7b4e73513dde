import { beforeAll, describe, expect, test } from 'vitest';
import type { Forger } from '../../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, heldExample, verdictOn } from '../../../support/forger/found.ts';
import { type Json, within } from '../../../support/forger/objects.ts';

/** The marker of the run closes over these versions, and a later one over newer ones, which the data are held to. */
const ROWS: readonly (readonly [name: string, version: string, found: RegExp, change: (document: Json) => void])[] = [
  [
    'reconciliation',
    '00000001',
    /was closed over a reconciliation that failed/,
    (one) => Object.assign(one, { status: 'FAIL' }),
  ],
  [
    'reconciliation',
    '00000001',
    /was closed over R1, which failed/,
    (one) => {
      within(one, 'checks').R1 = false;
    },
  ],
  [
    'replay_anchors',
    '00000001',
    /was closed over offsets of .* that the newest closing does not hold/,
    (one) => {
      for (const anchor of within(one, 'anchors').ingest as Json[]) anchor.end_offset = Number(anchor.end_offset) + 5;
    },
  ],
  [
    'anomaly_summary',
    '00000001',
    /was closed over 7 payload_hash_mismatch/,
    (one) => {
      within(one, 'anomaly_counts').payload_hash_mismatch = 7;
    },
  ],
  [
    'environment_conformance',
    '00000003',
    /was closed over an environment that did not conform/,
    (one) => Object.assign(one, { status: 'FAIL' }),
  ],
  [
    'environment_conformance',
    '00000003',
    /was closed over C02_image_digest, which failed/,
    (one) => Object.assign((one.checks as Json[])[1] ?? {}, { status: 'FAIL' }),
  ],
];

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('what an earlier marker closed the run over cannot have been otherwise', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each(ROWS)('%s %s: %s', (name, version, found, change) => {
    const part = new RegExp(`/runs/[^/]+/obs/${name}\\.json$`);
    const forge = (forger: Forger): void => forger.editVersion(part, version, change);
    expect(verdictOn(heldExample('passing'), forge).said.filter((line) => found.test(line))).not.toEqual([]);
  });
});
