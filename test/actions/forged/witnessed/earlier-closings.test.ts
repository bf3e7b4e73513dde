import { beforeAll, describe, expect, test } from 'vitest';
import type { Forger } from '../../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, heldExample, verdictOn } from '../../../support/forger/found.ts';
import { type Json, within } from '../../../support/forger/objects.ts';

function lessIn(members: Json, name: string): void {
  if (typeof members[name] !== 'number' || members[name] === 0) throw new Error(`there is no ${name} to take from`);
  members[name] -= 1;
}

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
    'run_report',
    '00000001',
    /run_report\.json @ 00000001: says ingress\.received /,
    (one) => lessIn(within(one, 'ingress'), 'received'),
  ],
  [
    'run_report',
    '00000001',
    /run_report\.json @ 00000001: says archive\.segments /,
    (one) => lessIn(within(one, 'archive'), 'segments'),
  ],
  [
    'run_report',
    '00000001',
    /run_report\.json @ 00000001: says rtdl\.decision /,
    (one) => lessIn(within(one, 'rtdl'), 'decision'),
  ],
  [
    'run_report',
    '00000001',
    /run_report\.json @ 00000001: says case_labels\.summary\.labels_accepted /,
    (one) => lessIn(within(one, 'case_labels', 'summary'), 'labels_accepted'),
  ],
  [
    'run_report',
    '00000001',
    /run_report\.json @ 00000001: says basis\.basis_notes /,
    (one) => void (within(one, 'basis').basis_notes as string[]).pop(),
  ],
  [
    'run_report',
    '00000001',
    /run_report\.json @ 00000001: says who is healthy /,
    (one) => void (one.health as Json[]).pop(),
  ],
  [
    'reconciliation',
    '00000001',
    /reconciliation\.json @ 00000001: says inputs /,
    (one) => lessIn(within(one, 'inputs'), 'archived'),
  ],
  [
    'reconciliation',
    '00000001',
    /reconciliation\.json @ 00000001: says basis\.run_report_ref /,
    (one) => {
      within(one, 'basis').run_report_ref = { ...within(one, 'basis', 'run_report_ref'), version_id: '00000002' };
    },
  ],
  [
    'replay_anchors',
    '00000001',
    /replay_anchors\.json @ 00000001: says anchors of ingest /,
    (one) => {
      for (const anchor of within(one, 'anchors').ingest as Json[]) lessIn(anchor, 'end_offset');
    },
  ],
  [
    'replay_anchors',
    '00000001',
    /replay_anchors\.json @ 00000001: says anchors of rtdl_core /,
    (one) => void (within(one, 'anchors').rtdl_core as Json[]).pop(),
  ],
  [
    'replay_anchors',
    '00000001',
    /replay_anchors\.json @ 00000001: says the archive of /,
    (one) => lessIn((one.archive as Json[]).at(-1) ?? {}, 'records'),
  ],
  [
    'anomaly_summary',
    '00000001',
    /anomaly_summary\.json @ 00000001: says anomaly_counts/,
    (one) => {
      const counts = within(one, 'anomaly_counts');
      const [name] = Object.entries(counts).find(([, count]) => count !== 0) ?? ['none'];
      lessIn(counts, name);
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

/** Of the run whose first closing came while receipts and segments were still stored. */
describe('data that came after an earlier closing', { timeout: EXAMPLE_MS_MAX }, () => {
  const NEWEST_DATA = [/\/ig\/receipts\//, /^archive\/.*topic=fp\.bus\.traffic.*partition=0\/segment=/];
  const SAID = /obs\/(?:run_report|reconciliation|replay_anchors|anomaly_summary)\.json @ 00000001: /;

  /** The last object of each was stored after the marker, by the store's clock. */
  function later(forger: Forger): void {
    const after = forger.held(/\/run_completed\.json$/).entry.written_at_utc;
    for (const part of NEWEST_DATA) {
      const { entry, bytes } = forger.held(forger.keys(part).at(-1) ?? '');
      forger.put({ entry: { ...entry, written_at_utc: after.replace(/\d{6}Z$/, '999999Z') }, bytes });
    }
  }
  const edited = (name: string, change: (document: Json) => void) => (forger: Forger) => {
    later(forger);
    forger.editVersion(new RegExp(`/runs/[^/]+/obs/${name}\\.json$`), '00000001', change);
  };
  const said = (forge: (forger: Forger) => void): readonly string[] =>
    verdictOn(heldExample('passing'), forge).said.filter((line) => SAID.test(line));

  test('may be counted in it', () => {
    expect(said(later)).toEqual([]);
  });

  test.each<[name: string, found: RegExp, change: (document: Json) => void]>([
    [
      'run_report',
      /was closed over 1 receipts, of which \d+ lay there before/,
      (one) => Object.assign(within(one, 'ingress'), { received: 1 }),
    ],
    [
      'reconciliation',
      /was closed over 1 receipts, of which \d+ lay there before/,
      (one) => Object.assign(within(one, 'inputs'), { received: 1 }),
    ],
    [
      'replay_anchors',
      /was closed over an archive of fp\.bus\.traffic\.fraud\.v1\/1 until 0, of which \d+ lay there before/,
      (one) => {
        for (const part of one.archive as Json[]) part.last_offset = 0;
      },
    ],
    [
      'replay_anchors',
      /says anchors of ingest /,
      (one) => {
        for (const anchor of within(one, 'anchors').ingest as Json[]) lessIn(anchor, 'end_offset');
      },
    ],
    [
      'replay_anchors',
      /was closed over offsets of .* that the newest closing does not hold/,
      (one) => {
        for (const anchor of within(one, 'anchors').ingest as Json[]) anchor.count = 99_999;
      },
    ],
  ])('%s counts no less than what lay there before', (name, found, change) => {
    expect(said(edited(name, change)).filter((line) => found.test(line))).not.toEqual([]);
  });
});
