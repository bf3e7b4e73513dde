import { zstdCompressSync } from 'node:zlib';
import { canonicalJson, evidencePrefix, handle, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import type { QuarantineRecordV1 } from '@spine-green/evidence-schemas/documents/quarantine_record.v1';
import type { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { describe, expect, it } from 'vitest';
import { type QuarantineFacts, readQuarantine } from '../../../actions/lib/bundle/data/gate/quarantine.ts';
import { linesIn } from '../../../actions/lib/bundle/lines/lines.ts';
import { eachTime } from '../../../actions/lib/bundle/once.ts';
import type { BundleObject, BundleView } from '../../../actions/lib/bundle/view.ts';
import quarantined from '../../../evidence-schemas/samples/quarantine_record.v1/valid-schema-fail.json' with {
  type: 'json',
};
import received from '../../../evidence-schemas/samples/receipt.v1/valid-quarantine.json' with { type: 'json' };

/** Receipts against the records that they name: what is kept of a record tells every difference apart. */

const sample = quarantined as unknown as QuarantineRecordV1;
const RUN = sample.platform_run_id;
const ROOT = `${evidencePrefix({ family: 'quarantine', platform_run_id: RUN })}index/`;
const SEGMENTS = ['a', 'b'].map((name) => `${ROOT}segment=20260101T0000-${name}.jsonl.zst`);
const SINGLE = `${ROOT}${'e'.repeat(32)}.json`;
const EVENT_CLASS = 'traffic_fraud';

/** The n-th record; the last one of each object is of an item that nothing identifies. */
function recordOf(n: number, nameless = false): QuarantineRecordV1 {
  const event_id = nameless ? `raw:${sha256Hex(String(n))}` : `event-${n}`;
  const payload_hash = sha256Hex(`payload ${n}`);
  const reason = sample.reason_codes[0] ?? '';
  const id = sha256Hex32(`quarantine|${RUN}|${EVENT_CLASS}|${event_id}|${payload_hash}|${reason}`);
  const told = { event_type: 'traffic', ts_utc: '2026-01-01T00:00:00.000000Z', producer: 'wsp', schema_version: 'v1' };
  const envelope = { ...sample.envelope, ...told, event_id };
  return { ...sample, quarantine_id: id, event_id, payload_hash, envelope } as QuarantineRecordV1;
}

/** The receipt that the gate gives beside a record, by its own recipe. */
function receiptOf(record: QuarantineRecordV1, ref: string): ReceiptV1 {
  const header = record.envelope as Readonly<Record<string, string>>;
  return {
    ...(received as unknown as ReceiptV1),
    platform_run_id: RUN,
    event_class: EVENT_CLASS,
    event_id: record.event_id,
    payload_hash: { algo: 'sha256', hex: record.payload_hash },
    event_type: header.event_type ?? '',
    ts_utc: header.ts_utc ?? '',
    producer: 'wsp',
    schema_version: 'v1',
    reason_codes: record.reason_codes as never,
    actor: record.actor,
    environment: record.environment,
    manifest_fingerprint: record.manifest_fingerprint,
    pins: record.pins,
    policy_rev: record.policy_rev,
    provenance: record.provenance,
    service_release_id: record.service_release_id,
    evidence_refs: [{ kind: 'quarantine_record', ref }],
  };
}

const lines = [
  [recordOf(1), recordOf(2), recordOf(3, true)],
  [recordOf(4), recordOf(5)],
];
const single = recordOf(6);

function viewOf(): BundleView {
  const bodies = new Map<string, Uint8Array>(
    SEGMENTS.map((key, index) => [
      key,
      zstdCompressSync(`${(lines[index] ?? []).map((one) => canonicalJson(one)).join('\n')}\n`),
    ]),
  );
  const objects = [...SEGMENTS, SINGLE].map(
    (key) => ({ bucket: handle('S3_QUARANTINE_BUCKET'), key, path: key, sha256: '', newest: true }) as BundleObject,
  );
  return {
    manifest: { platform_run_id: RUN, substrate: sample.environment } as BundleView['manifest'],
    objects,
    find: () => undefined,
    newest: () => undefined,
    versions: () => [],
    under: (_, prefix) => objects.filter(({ key }) => key.startsWith(prefix)),
    typed: (object) => (object?.key === SINGLE ? single : undefined) as never,
    bytes: ({ key }) => bodies.get(key) ?? new Uint8Array(),
    lines: ({ key }) => linesIn(key, bodies.get(key) ?? new Uint8Array()),
    once: eachTime,
  };
}

const read = (): QuarantineFacts => readQuarantine(viewOf(), { ofRecord: () => [], ofReceipt: () => [] }).facts;
const refOf = (segment: number, line: number): string => `${SEGMENTS[segment]}#${line}`;
const good: readonly ReceiptV1[] = [
  receiptOf(recordOf(1), refOf(0, 1)),
  receiptOf(recordOf(2), refOf(0, 2)),
  receiptOf(recordOf(4), refOf(1, 1)),
  receiptOf(recordOf(5), refOf(1, 2)),
  receiptOf(single, SINGLE),
];
const [first] = good as [ReceiptV1];

describe('receipts of what was set aside', () => {
  it('fit the records that they name, in whatever order they come', () => {
    for (const receipts of [good, good.toReversed()]) {
      const facts = read();
      expect(receipts.map(facts.join)).toEqual(good.map(() => undefined));
      expect(facts.unjoined()).toEqual([]);
      expect(facts.total).toBe(6);
    }
  });

  it('are missed one by one, and an item that nothing identifies needs none', () => {
    for (const [left, { event_id }] of good.entries()) {
      const facts = read();
      for (const [index, receipt] of good.entries()) if (index !== left) facts.join(receipt);
      const missing = [...lines.flat(), single].find((record) => record.event_id === event_id);
      expect(facts.unjoined()).toMatchObject([
        { what: `quarantines ${missing?.quarantine_id}, which no receipt names` },
      ]);
    }
  });

  it('and documents name what is there, by key or by line, and nothing beside it', () => {
    const { isThere } = read();
    expect(good.map(({ evidence_refs: [ref] = [] }) => isThere(ref?.ref ?? ''))).toEqual(good.map(() => true));
    for (const ref of [refOf(0, 4), refOf(1, 3), refOf(0, 0), `${SEGMENTS[0]}`, `${SINGLE}#1`, `${ROOT}none.json`])
      expect(isThere(ref), ref).toBe(false);
  });

  it('may name a record once', () => {
    const facts = read();
    facts.join(first);
    expect(facts.join(first)).toContain('which another receipt names');
  });

  const naming = (ref: string): ReceiptV1 => ({ ...first, evidence_refs: [{ kind: 'quarantine_record', ref }] });
  it.each([
    ['no record', { ...first, evidence_refs: [] }, 'without naming a record'],
    ['a segment that is not there', naming(`${ROOT}segment=x.jsonl.zst#1`), 'which is not there'],
    ['a line beyond its segment, which would be the first of the next', naming(refOf(0, 4)), 'which is not there'],
    ['line 0', naming(refOf(0, 0)), 'which is not there'],
    ['a segment without a line', naming(SEGMENTS[0] ?? ''), 'which is not there'],
    ['an object of its own with a line', naming(`${SINGLE}#1`), 'which is not there'],
    ['the record of another item', naming(refOf(0, 2)), 'another item than'],
    ['another event', { ...first, event_id: 'event-9' }, 'another item than'],
    ['another payload', { ...first, payload_hash: { algo: 'sha256', hex: '0'.repeat(64) } }, 'another item than'],
    ['another reason', { ...first, reason_codes: ['PINS_MISSING'] }, 'another item than'],
    ['another class', { ...first, event_class: 'context_arrival' }, 'another id than that of the item of'],
    ['another actor', { ...first, actor: { ...first.actor, principal: 'ops' } }, 'another actor, policy'],
    ['another release', { ...first, service_release_id: 'git-other' }, 'another actor, policy'],
    ['another type', { ...first, event_type: 'arrival_events_5B' }, 'another type, version'],
    ['another time', { ...first, ts_utc: '2026-01-01T00:00:09.000000Z' }, 'another type, version'],
    ['another producer', { ...first, producer: 'other' }, 'another type, version'],
    ['no producer', { ...first, producer: undefined }, 'another type, version'],
    ['another version', { ...first, schema_version: 'v2' }, 'another type, version'],
  ] as const)('that name or say %s are found', (_, receipt, what) => {
    expect(read().join(receipt as ReceiptV1)).toContain(what);
  });
});
