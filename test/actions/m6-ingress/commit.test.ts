import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import type { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { describe, expect, test } from 'vitest';
import { type CommitFacts, streamFaults } from '../../../actions/m6-ingress/commit.ts';
import { endBefore, ingestCommit } from '../../../actions/m6-ingress/lanes/g-ingest-commit.ts';
import offsetsSample from '../../../evidence-schemas/samples/kafka_offsets_snapshot.v1/valid-typical.json' with {
  type: 'json',
};
import quarantineSample from '../../../evidence-schemas/samples/quarantine_summary.v1/valid-empty.json' with {
  type: 'json',
};
import receiptSample from '../../../evidence-schemas/samples/receipt_summary.v1/valid-typical.json' with {
  type: 'json',
};
import { codesFor, RUN_ID } from '../../support/decided-lane.ts';
import { streamed } from '../../support/stream-documents.ts';

const NOW = '2026-11-22T10:20:00.000000Z';
const TOPIC = 'fp.bus.traffic.fraud.v1';
const DIGEST = 'd'.repeat(64);
const scoped = { platform_run_id: RUN_ID, as_of: NOW, captured_at_utc: NOW };
const { captured_at_utc: _, ...summaryScope } = scoped;
const summary = ReceiptSummaryV1.parse({
  ...receiptSample,
  ...summaryScope,
  counts_by_decision: { ADMIT: 11, DUPLICATE: 0, QUARANTINE: 0, ANOMALY: 0, PUBLISH_AMBIGUOUS: 0 },
  total_receipts: 11,
  receipt_objects_scanned: 11,
});
const wsp = { principal: 'wsp', eventClass: 'traffic_fraud', decision: 'ADMIT', count: 10 };
const probe = { principal: 'ops', eventClass: 'probe', decision: 'ADMIT', count: 1 };
const truth = {
  receipts: [probe, wsp],
  admitted: [{ topic: TOPIC, events: 10, partition: 0, lastOffset: 9 }],
  openRows: 0,
  policyDigests: [DIGEST],
  environments: ['embedded'],
};
const topic = { topic: TOPIC, gained: 10, admitted: 10, sample_of_run: true };
const provenance = {
  receipts_read: 1,
  offset_kinds: ['kafka_offset'],
  environments: ['embedded'],
  policy_digests: [DIGEST],
};
const stream: WspSummaryV1 = streamed({ emitted: 10 });
const committed: CommitFacts = {
  startedAtUtc: NOW,
  exitCode: { value: 0 },
  receipts: { value: summary },
  quarantines: { value: QuarantineSummaryV1.parse({ ...quarantineSample, ...summaryScope }) },
  offsets: { value: KafkaOffsetsSnapshotV1.parse({ ...offsetsSample, platform_run_id: RUN_ID, captured_at_utc: NOW }) },
  stream: { value: stream },
  truth: { value: truth },
  topics: { value: [topic] },
  provenance: { value: provenance },
  pinnedPolicyDigest: DIGEST,
  streamTopics: [TOPIC],
};
const counted = (counts: Partial<typeof summary.counts_by_decision>) => ({
  value: { ...summary, counts_by_decision: { ...summary.counts_by_decision, ...counts } },
});

describe('the commit of the stream', () => {
  test.each<{ given: string; facts: Partial<CommitFacts>; codes: string[] }>([
    { given: 'everything adds up', facts: {}, codes: [] },
    { given: 'another policy decided', facts: { pinnedPolicyDigest: 'e'.repeat(64) }, codes: ['M6G-B0'] },
    {
      given: 'receipts name another kind of offset',
      facts: { provenance: { value: { ...provenance, offset_kinds: ['file_line'] } } },
      codes: ['M6G-B0'],
    },
    {
      given: 'no stored receipt was read',
      facts: { provenance: { value: { ...provenance, receipts_read: 0, offset_kinds: [] } } },
      codes: ['M6G-B0'],
    },
    { given: 'the reporter fails', facts: { exitCode: { value: 75 } }, codes: ['M6G-B1'] },
    { given: 'the summaries are older', facts: { startedAtUtc: '2026-11-22T10:21:00.000000Z' }, codes: ['M6G-B1'] },
    {
      given: 'a summary is of another run',
      facts: { receipts: { value: { ...summary, platform_run_id: 'platform_20261122T101501Z' } } },
      codes: ['M6G-B1'],
    },
    {
      given: 'the summary counts fewer',
      facts: counted({ ADMIT: 10 }) && { receipts: counted({ ADMIT: 10 }) },
      codes: ['M6G-B1'],
    },
    {
      given: 'a receipt is not exported',
      facts: { receipts: { value: { ...summary, receipt_objects_scanned: 10 } } },
      codes: ['M6G-B1'],
    },
    {
      given: 'the producer saw fewer acknowledged',
      facts: { stream: { value: streamed({ emitted: 9 }) } },
      codes: ['M6G-B1'],
    },
    {
      given: 'a topic gained more than it admitted',
      facts: { topics: { value: [{ ...topic, gained: 11 }] } },
      codes: ['M6G-B2'],
    },
    {
      given: 'a topic did not advance',
      facts: { topics: { value: [{ ...topic, gained: 0, admitted: 0 }] } },
      codes: ['M6G-B2'],
    },
    {
      given: 'a sample is of another run',
      facts: { topics: { value: [{ ...topic, sample_of_run: false }] } },
      codes: ['M6G-B2'],
    },
    { given: 'the log is unreadable', facts: { topics: { unreadable: 'away' } }, codes: ['M6G-B2'] },
    { given: 'a publish is ambiguous', facts: { receipts: counted({ PUBLISH_AMBIGUOUS: 1 }) }, codes: ['M6G-B3'] },
    { given: 'an admission is open', facts: { truth: { value: { ...truth, openRows: 1 } } }, codes: ['M6G-B3'] },
    {
      given: 'nothing was admitted on a topic',
      facts: { truth: { value: { ...truth, admitted: [] } } },
      codes: ['M6G-B4'],
    },
    {
      given: 'the truth is unreadable',
      facts: { truth: { unreadable: 'away' } },
      codes: ['M6G-B0', 'M6G-B1', 'M6G-B3', 'M6G-B4'],
    },
  ])('raises $codes when $given', ({ facts, codes }) => {
    expect(codesFor(ingestCommit, { ...committed, ...facts })).toEqual(codes);
  });
});

describe('receipts and sends', () => {
  const duplicate = { ...wsp, decision: 'DUPLICATE', count: 2 };
  test.each([
    { given: 'equal numbers', receipts: [probe, wsp], sent: streamed({ emitted: 10 }), faults: 0 },
    {
      given: 'answers lost, batches tried again',
      receipts: [probe, wsp, duplicate],
      sent: streamed({ emitted: 10, retries: { TIMEOUT: 1 } }),
      faults: 0,
    },
    {
      given: 'answers lost in an earlier life',
      receipts: [probe, wsp, duplicate],
      sent: streamed({ emitted: 10, attempt: 2 }),
      faults: 0,
    },
    {
      given: 'a surplus without a second try',
      receipts: [probe, wsp, duplicate],
      sent: streamed({ emitted: 10 }),
      faults: 1,
    },
    {
      given: 'more surplus than duplicates',
      receipts: [probe, wsp, duplicate],
      sent: streamed({ emitted: 9, attempt: 2 }),
      faults: 1,
    },
    {
      given: 'fewer receipts than sends',
      receipts: [probe, wsp],
      sent: streamed({ emitted: 11, attempt: 2 }),
      faults: 1,
    },
    {
      given: 'a stranger',
      receipts: [probe, wsp, { ...wsp, principal: 'ops' }],
      sent: streamed({ emitted: 10 }),
      faults: 1,
    },
    { given: 'no probe', receipts: [wsp], sent: streamed({ emitted: 10 }), faults: 1 },
  ])('with $given there are $faults faults', ({ receipts, sent, faults }) => {
    expect(streamFaults(sent, { receipts })).toHaveLength(faults);
  });

  test('an end offset that was not recorded is not zero', () => {
    const recorded = {
      a: [
        { partition: 0, high: 3 },
        { partition: 1, high: 4 },
      ],
      b: [],
      c: [{ partition: 0 }],
    };
    expect(endBefore(recorded, 'a')).toBe(7);
    for (const name of ['b', 'c', 'd']) expect(() => endBefore(recorded, name)).toThrow(`of ${name}`);
    expect(() => endBefore(undefined, 'a')).toThrow('of a');
  });
});
