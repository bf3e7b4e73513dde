import { digestOf, evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import type { BundleFailure } from '../failure.ts';
import { judging } from '../judging.ts';
import type { BundleObject, BundleView } from '../view.ts';
import { type Claims, counted, differing } from './compare.ts';
import type { DataFacts } from './facts.ts';
import { type ReceiptTally, sumBy, total } from './tallies.ts';

/** Event classes of the sealed world's outputs; their event type is the output's id. */
const isOutput = (eventClass: string): boolean => /^(traffic|context)_/.test(eventClass);

/** What was written about the ingress at P7, counted again from receipts and quarantine (04, section 4.4). */
export function verifyIngressSummaries(view: BundleView, facts: DataFacts): readonly BundleFailure[] {
  return [
    ...judged(view, 'ingest/receipt_summary.json', (object) =>
      receiptClaims(view.typed(object, ReceiptSummaryV1), view, facts),
    ),
    ...judged(view, 'ingest/quarantine_summary.json', (object) =>
      quarantineClaims(view.typed(object, QuarantineSummaryV1), facts),
    ),
    ...judged(view, 'ingest/kafka_offsets_snapshot.json', (object) =>
      offsetFaults(view.typed(object, KafkaOffsetsSnapshotV1), facts),
    ),
  ];
}

/** The faults of an object of the run, if it is there; its absence is for those to judge who know what must be there. */
export function judged(
  view: BundleView,
  name: string,
  faults: (object: BundleObject) => readonly string[],
): readonly BundleFailure[] {
  const object = runObject(view, name);
  return object === undefined ? [] : judging(object, () => faults(object));
}

export function runObject(view: BundleView, name: string): BundleObject | undefined {
  const { platform_run_id: run } = view.manifest;
  if (run === 'N/A') return undefined;
  return view.newest(handle('S3_EVIDENCE_BUCKET'), evidencePrefix({ family: 'run', platform_run_id: run }) + name);
}

function receiptClaims(
  summary: ReceiptSummaryV1 | undefined,
  view: BundleView,
  { receipts }: DataFacts,
): readonly string[] {
  if (summary === undefined) return [];
  const { receipts: tallies, reasons } = receipts.tallies;
  const decided = {
    ADMIT: total(tallies, 'ADMIT'),
    DUPLICATE: total(tallies, 'DUPLICATE'),
    QUARANTINE: total(tallies, 'QUARANTINE'),
  };
  const admissions = tallies.filter(({ decision }) => decision === 'ADMIT');
  const { ADMIT, DUPLICATE, QUARANTINE } = summary.counts_by_decision;
  return differing({
    ...togetherClaims(summary, view),
    ...digestClaims(summary, view, receipts),
    counts_by_decision: [{ ADMIT, DUPLICATE, QUARANTINE }, decided],
    'counts_by_decision.ANOMALY': [summary.counts_by_decision.ANOMALY, reasons.get('PAYLOAD_HASH_MISMATCH') ?? 0],
    counts_by_event_type: [
      counted(Object.entries(summary.counts_by_event_type)),
      sumBy(tallies, ({ eventType }) => eventType),
    ],
    counts_by_event_class: [
      counted(Object.entries(summary.counts_by_event_class)),
      sumBy(tallies, ({ eventClass }) => eventClass),
    ],
    counts_by_reason_code: [counted(Object.entries(summary.counts_by_reason_code)), counted(reasons)],
    counts_by_output_id: [
      counted(Object.entries(summary.counts_by_output_id)),
      sumBy(tallies, ({ eventClass, eventType }) => (isOutput(eventClass) ? eventType : undefined)),
    ],
    counts_by_topic: [counted(Object.entries(summary.counts_by_topic ?? {})), sumBy(admissions, ({ topic }) => topic)],
    distinct_admitted: [summary.distinct_admitted, decided.ADMIT],
    total_receipts: [summary.total_receipts, receipts.lines],
    receipt_objects_scanned: [summary.receipt_objects_scanned, receipts.lines],
    receipt_segments_scanned: [summary.receipt_segments_scanned, receipts.linesOf.size],
    receipt_bytes_scanned: [summary.receipt_bytes_scanned, receipts.bytes],
    db_rows_scanned: [summary.db_rows_scanned, receipts.lines],
    identity_pass: [summary.identity_pass, decided.ADMIT + decided.DUPLICATE + decided.QUARANTINE === receipts.lines],
  });
}

/** One reporter reads once, and writes three documents of it with one time. */
function togetherClaims({ as_of, written_at_utc: at, writer }: ReceiptSummaryV1, view: BundleView): Claims {
  const aside = view.typed(runObject(view, 'ingest/quarantine_summary.json'), QuarantineSummaryV1);
  const offsets = view.typed(runObject(view, 'ingest/kafka_offsets_snapshot.json'), KafkaOffsetsSnapshotV1);
  return {
    ...(aside?.writer.task_arn === writer.task_arn
      ? { as_of: [as_of, aside.as_of], 'written_at_utc of what was set aside': [at, aside.written_at_utc] }
      : {}),
    ...(offsets?.writer.task_arn === writer.task_arn ? { written_at_utc: [at, offsets.written_at_utc] } : {}),
    'the order of its reading and its writing': [as_of <= at, true],
  };
}

/**
 * Over the counts of the database, in its order, and over what was stored. A receipt without a place may have been meant for
 * a topic that only the database knows, and elsewhere than on a machine of one's own another order may hold.
 */
function digestClaims(summary: ReceiptSummaryV1, { manifest }: BundleView, receipts: DataFacts['receipts']): Claims {
  const { receipts: tallies } = receipts.tallies;
  if (manifest.substrate !== 'embedded' || tallies.some(({ topic }) => topic === undefined)) return {};
  const nameOf = ({ principal, eventClass, eventType, topic = '', decision }: ReceiptTally): readonly string[] => [
    principal,
    eventClass,
    eventType,
    topic,
    decision,
  ];
  const rows = tallies.toSorted((one, other) => compared(nameOf(one), nameOf(other)));
  const objects = [receipts.linesOf.size, receipts.lines, receipts.bytes];
  const decided = Map.groupBy(tallies, ({ decision }) => decision);
  const by_decision = Object.fromEntries([...decided].map(([decision, own]) => [decision, total(own)]));
  return { source_digest: [summary.source_digest, digestOf({ rows, objects, by_decision })] };
}

/** Lists of texts by their first difference. */
function compared(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((text, index) => text !== other[index]);
  return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

const quarantineClaims = (summary: QuarantineSummaryV1 | undefined, { quarantine }: DataFacts): readonly string[] =>
  summary === undefined
    ? []
    : differing({
        total: [summary.total, quarantine.total],
        records_scanned: [summary.records_scanned, quarantine.total],
        payloads_scanned: [summary.payloads_scanned, quarantine.payloads],
        by_reason_code: [counted(Object.entries(summary.by_reason_code)), counted(quarantine.reasons)],
      });

/** First and last place of the run in every partition, against the places that receipts name. */
function offsetFaults(snapshot: KafkaOffsetsSnapshotV1 | undefined, { receipts }: DataFacts): readonly string[] {
  if (snapshot === undefined) return [];
  const partitions = new Map(receipts.admitted.partitions().map((one) => [`${one.topic}/${one.partition}`, one]));
  const faults: string[] = [];
  for (const { topic, partitions: claimed } of snapshot.topics) {
    for (const { partition, start_offset, end_offset, watermark_low, watermark_high } of claimed) {
      const name = `${topic}/${partition}`;
      const found = partitions.get(name);
      partitions.delete(name);
      faults.push(
        ...differing({
          [`the first offset of ${name}`]: [start_offset, found?.first ?? -1],
          [`the last offset of ${name}`]: [end_offset, found?.last ?? -1],
        }),
      );
      const within = end_offset < 0 || (start_offset >= watermark_low && end_offset < watermark_high);
      if (!within) faults.push(`has offsets of ${name} outside its watermarks`);
    }
  }
  for (const name of partitions.keys()) faults.push(`does not name ${name}, where receipts admit`);
  return faults;
}
