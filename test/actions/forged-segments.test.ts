import { zstdCompressSync } from 'node:zlib';
import { canonicalJson } from '@spine-green/evidence-schemas';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Forger, receiptsOf } from '../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample, verdictOn } from '../support/forger/found.ts';
import type { Json } from '../support/forger/objects.ts';

const SEGMENT = /archive\/.*topic=fp\.bus\.traffic\.fraud\.v1\/partition=0\/segment=0-/;

/** The one quarantined item as segments hold items: record and payload on the same line of two objects. */
function asSegment(forger: Forger, change: (lines: { records: Json[]; payloads: Json[] }) => void = () => undefined) {
  const single = forger.key(/quarantine\/[^/]+\/index\/[0-9a-f]{32}\.json$/);
  const payload = single.replace('/index/', '/payloads/');
  const segment = (key: string): string => key.replace(/[^/]+$/, 'segment=20261122T1015-00000099.jsonl.zst');
  const record = forger.read(single);
  const [raw] = record.evidence_refs as Json[];
  if (raw !== undefined) raw.ref = `${segment(payload)}#1`;
  const lines = {
    records: [record],
    payloads: [{ quarantine_id: record.quarantine_id, raw: forger.held(payload).bytes.toString('utf8') } as Json],
  };
  change(lines);
  for (const [key, values] of [
    [single, lines.records],
    [payload, lines.payloads],
  ] as const) {
    forger.copy(key, segment(key));
    const body = zstdCompressSync(values.map((value) => `${canonicalJson(value)}\n`).join(''));
    forger.put(forger.reheld(forger.held(segment(key)).entry, body));
    forger.drop(key);
  }
}

const QUARANTINE_FORGERIES: readonly Forgery[] = [
  {
    what: 'a payload in a segment is edited',
    forge: (forger) =>
      asSegment(forger, ({ payloads: [line = {}] }) => {
        line.raw = `${String(line.raw)} `;
      }),
    found: /index\/segment=.*: [0-9a-f]{32} does not have the payload that it names/,
  },
  {
    what: 'a record in a segment stands beside the payload of another one',
    forge: (forger) =>
      asSegment(forger, ({ payloads: [line = {}] }) => {
        line.quarantine_id = 'a'.repeat(32);
      }),
    found: /index\/segment=.*: line 1 has the payload of another record/,
  },
  {
    what: 'a record is dropped from a segment',
    forge: (forger) => asSegment(forger, ({ records }) => void records.pop()),
    found: /index\/segment=.*: has no record of line 1 of its payloads/,
  },
  {
    what: 'a segment of payloads is dropped',
    forge: (forger) => {
      asSegment(forger);
      forger.drop(/payloads\/segment=/);
    },
    found: /index\/segment=.*: [0-9a-f]{32} does not have the payload that it names/,
  },
  {
    what: 'a segment of records is dropped',
    forge: (forger) => {
      asSegment(forger);
      forger.drop(/index\/segment=/);
    },
    found: /payloads\/segment=.*: is a payload that no quarantine record names/,
  },
  {
    what: 'a record in a segment is of another run',
    forge: (forger) =>
      asSegment(forger, ({ records: [record = {}] }) => {
        record.platform_run_id = 'platform_20260101T000000Z';
      }),
    found: /index\/segment=.*: [0-9a-f]{32} is of another run/,
  },
  {
    what: 'a record in a segment holds a credential',
    forge: (forger) =>
      asSegment(forger, ({ records: [record = {}] }) => {
        record.service_release_id = 'postgres://app:hunter22@db.internal/app';
      }),
    found: /index\/segment=.*: line 1 holds a secret: dsn_with_password/,
  },
];

/** Bytes that a decoder left to itself would not read, or would never come to the end of. */
const PACKED_FORGERIES: readonly Forgery[] = [
  {
    what: 'bytes lie behind the frame of a segment',
    forge: (forger) =>
      repacked(forger, SEGMENT, (bytes) => Buffer.concat([bytes, zstdCompressSync('{"more":"lines"}\n')])),
    found: /archive\/.*: holds bytes behind its frame/,
  },
  {
    what: 'a segment of receipts unpacks to a gigabyte',
    forge: (forger) => repacked(forger, receiptsOf(forger), () => zstdCompressSync(Buffer.alloc(2 ** 27, ' '))),
    found: /ig\/receipts\/.*: unpacks to more than \d+ bytes/,
  },
  {
    what: 'a segment is cut short',
    forge: (forger) => repacked(forger, SEGMENT, (bytes) => bytes.subarray(0, -4)),
    found: /archive\/.*: cannot be unpacked/,
  },
  {
    what: 'a segment is not packed, under the name of one that is',
    forge: (forger) => repacked(forger, SEGMENT, () => Buffer.from('{}\n')),
    found: /archive\/.*: cannot be unpacked/,
  },
];

function repacked(forger: Forger, part: string | RegExp, change: (bytes: Buffer) => Buffer): void {
  const { entry, bytes } = forger.held(part);
  forger.put(forger.reheld(entry, change(bytes)));
}

const VERSION_FORGERIES: readonly Forgery[] = [
  {
    what: 'an older version of a report is dropped, to which nothing refers any more',
    forge: (forger) => forger.dropVersion(/ledger\/state\.json$/, '00000002'),
    found: /ledger\/state\.json: lacks its version 00000002/,
  },
  {
    what: 'a receipt was deleted',
    forge: (forger) =>
      forger.manifest((manifest) => {
        const { bucket, key } = forger.held(receiptsOf(forger)).entry;
        (manifest.delete_markers as Json[]).push({ bucket, key, version_id: '00000002' });
      }),
    found: /ig\/receipts\/.* @ 00000002: was deleted/,
  },
  {
    what: 'an object was deleted, and nothing of it is there',
    forge: (forger) =>
      forger.manifest((manifest) => {
        const { bucket, key } = forger.held(receiptsOf(forger)).entry;
        (manifest.delete_markers as Json[]).push({
          bucket,
          key: key.replace('segment=', 'segment=20250101T0000-0000000'),
          version_id: '00000001',
        });
      }),
    found: /ig\/receipts\/segment=20250101.* @ 00000001: was deleted/,
  },
];

beforeAll(() => {
  for (const name of ['passing'] as const) heldExample(name);
}, EXAMPLE_MS_MAX);

describe('without the root, in a run that passed, it is found and named that', { timeout: EXAMPLE_MS_MAX }, () => {
  const rows = [...QUARANTINE_FORGERIES, ...PACKED_FORGERIES, ...VERSION_FORGERIES];
  test.each(rows)('$what', (forgery) => expectFound(heldExample('passing'), forgery));
});

test('segments of quarantined items hold, when nothing of them was changed', { timeout: EXAMPLE_MS_MAX }, () => {
  const { said } = verdictOn(heldExample('passing'), asSegment);
  expect(said.filter((line) => line.startsWith('quarantine/') && line.includes('/segment='))).toEqual([]);
});
