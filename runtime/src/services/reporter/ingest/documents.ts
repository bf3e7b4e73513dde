import { digestOf } from '@spine-green/evidence-schemas';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import type { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import type { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import type { Watermark } from '../../../substrate/event-log/port.ts';
import type { IngressFacts, ReceiptCount } from '../../../truth/ingress.ts';
import type { ReceiptScan } from '../../../truth/receipt-scan/scan.ts';
import type { Stamp } from '../types.ts';

/** Sum of the receipts by a key; receipts without one are left out. */
export function sumBy(
  receipts: readonly ReceiptCount[],
  key: (receipt: ReceiptCount) => string | undefined,
): Record<string, number> {
  const sums = new Map<string, number>();
  for (const receipt of receipts) {
    const name = key(receipt);
    if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + receipt.count);
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const total = (receipts: readonly ReceiptCount[], decision?: string): number =>
  receipts
    .filter((receipt) => decision === undefined || receipt.decision === decision)
    .reduce((sum, { count }) => sum + count, 0);

/** Event classes of the sealed world's outputs; their event type is the output id (12, section 2). */
const isOutput = (eventClass: string): boolean => /^(traffic|context)_/.test(eventClass);

/** What the reporter read for the P7 documents: the truth tables, and every object that was exported from them. */
export interface IngestReading {
  readonly facts: IngressFacts;
  readonly scan: ReceiptScan;
  readonly asOfUtc: string;
}

const DECISIONS = ['ADMIT', 'DUPLICATE', 'QUARANTINE'] as const;

/** `ingest/receipt_summary.json`: counted in the database, and read from the objects beside it (04, section 4.4). */
export function receiptSummary({ facts, scan, asOfUtc }: IngestReading, stamp: Stamp): ReceiptSummaryV1 {
  const { receipts, receiptReasons } = facts;
  const received = total(receipts);
  const [admit, duplicate, quarantine] = DECISIONS.map((name) => total(receipts, name));
  const stored = scan.receipts;
  return {
    schema: 'fp.receipt_summary.v1',
    platform_run_id: stamp.platformRunId,
    written_at_utc: stamp.writtenAtUtc,
    writer: stamp.writer,
    as_of: asOfUtc,
    counts_by_decision: {
      ADMIT: admit ?? 0,
      DUPLICATE: duplicate ?? 0,
      QUARANTINE: quarantine ?? 0,
      ANOMALY: receiptReasons.get('PAYLOAD_HASH_MISMATCH') ?? 0,
      PUBLISH_AMBIGUOUS: facts.openAmbiguous,
    },
    counts_by_event_type: sumBy(receipts, ({ eventType }) => eventType),
    counts_by_event_class: sumBy(receipts, ({ eventClass }) => eventClass),
    counts_by_reason_code: {
      ...Object.fromEntries(receiptReasons),
      INTERNAL_ERROR: receiptReasons.get('INTERNAL_ERROR') ?? 0,
    },
    counts_by_output_id: sumBy(receipts, ({ eventClass, eventType }) => (isOutput(eventClass) ? eventType : undefined)),
    counts_by_topic: sumBy(
      receipts.filter(({ decision }) => decision === 'ADMIT'),
      ({ topic }) => topic,
    ),
    distinct_admitted: facts.admitted.reduce((sum, { events }) => sum + events, 0),
    total_receipts: received,
    receipt_objects_scanned: stored.lines,
    receipt_segments_scanned: stored.objects,
    receipt_bytes_scanned: stored.bytes,
    object_faults: scan.faults,
    db_rows_scanned: received,
    source_digest: digestOf({
      rows: receipts.map((receipt) => ({ ...receipt, topic: receipt.topic ?? null })),
      objects: [stored.objects, stored.lines, stored.bytes],
      by_decision: stored.byDecision,
    }),
    identity_pass:
      (admit ?? 0) + (duplicate ?? 0) + (quarantine ?? 0) === received &&
      DECISIONS.every((name) => (stored.byDecision[name] ?? 0) === total(receipts, name)),
  };
}

/** `ingest/quarantine_summary.json`, written with 0 when there is nothing. */
export const quarantineSummary = ({ facts, scan, asOfUtc }: IngestReading, stamp: Stamp): QuarantineSummaryV1 => ({
  schema: 'fp.quarantine_summary.v1',
  platform_run_id: stamp.platformRunId,
  written_at_utc: stamp.writtenAtUtc,
  writer: stamp.writer,
  as_of: asOfUtc,
  total: facts.quarantineRows,
  records_scanned: scan.quarantines.records,
  payloads_scanned: scan.quarantines.payloads,
  by_reason_code: Object.fromEntries(facts.quarantineReasons),
  sample_refs: facts.quarantineRefs.slice(0, 20),
});

/** A topic as the log holds it now, with one record that carries the run. */
export interface TopicOffsets {
  readonly topic: string;
  readonly watermarks: readonly Watermark[];
  /** Null when the run has no record on the topic. */
  readonly sample: KafkaOffsetsSnapshotV1['topics'][number]['sample'];
}

/** `ingest/kafka_offsets_snapshot.json`: first and last offset of the run in every partition, -1 where it has none. */
export function kafkaOffsetsSnapshot(
  facts: IngressFacts,
  log: { readonly clusterId: string; readonly topics: readonly TopicOffsets[]; readonly capturedAtUtc: string },
  stamp: Stamp,
): KafkaOffsetsSnapshotV1 {
  const topics = log.topics.map(({ topic, watermarks, sample }) => ({
    topic,
    partitions: watermarks.map(({ partition, low, high }) => {
      const range = facts.admitted.find((entry) => entry.topic === topic && entry.partition === partition);
      return {
        partition,
        start_offset: range?.firstOffset ?? -1,
        end_offset: range?.lastOffset ?? -1,
        watermark_low: low,
        watermark_high: high,
      };
    }),
    sample,
  }));
  return KafkaOffsetsSnapshotV1.parse({
    schema: 'fp.kafka_offsets_snapshot.v1',
    platform_run_id: stamp.platformRunId,
    captured_at_utc: log.capturedAtUtc,
    written_at_utc: stamp.writtenAtUtc,
    writer: stamp.writer,
    kafka_cluster_id: log.clusterId,
    offset_kind: 'kafka_offset',
    topics,
    verifier_identity: stamp.writer.identity,
    p7_basis: true,
  });
}
