import type { ActionSummaryV1 } from '@spine-green/evidence-schemas/documents/action_summary.v1';
import type { ArchiveWriteSummaryV1 } from '@spine-green/evidence-schemas/documents/archive_write_summary.v1';
import type { AuditSummaryV1 } from '@spine-green/evidence-schemas/documents/audit_summary.v1';
import type { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import type { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import type { DecisionSummaryV1 } from '@spine-green/evidence-schemas/documents/decision_summary.v1';
import type { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import type { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import type { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import type { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import type { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import type { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { type Fact, isReadable } from '../lib/checks/fact.ts';
import type { LivePartition } from './anchors.ts';
import { type IngressTruth, receiptsOf } from './ingress-truth.ts';

/** What the closure rests on (01, M8.C). */
export interface ClosureInputs {
  readonly run_manifest: Fact<RunManifestV1>;
  readonly receipt_summary: Fact<ReceiptSummaryV1>;
  readonly quarantine_summary: Fact<QuarantineSummaryV1>;
  readonly kafka_offsets: Fact<KafkaOffsetsSnapshotV1>;
  readonly rtdl_offsets: Fact<OffsetsSnapshotV1>;
  readonly caught_up: Fact<CaughtUpV1>;
  readonly archive_summary: Fact<ArchiveWriteSummaryV1>;
  readonly decision_summary: Fact<DecisionSummaryV1>;
  readonly action_summary: Fact<ActionSummaryV1>;
  readonly audit_summary: Fact<AuditSummaryV1>;
  readonly case_summary: Fact<CaseSummaryV1>;
  readonly label_summary: Fact<LabelSummaryV1>;
}

/** Inputs that are not there or cannot be read, each with its reason. */
export const unreadableInputs = (inputs: ClosureInputs): readonly string[] =>
  Object.entries(inputs).flatMap(([name, read]: [string, Fact<unknown>]) =>
    isReadable(read) ? [] : [`${name}: ${read.unreadable}`],
  );

/** Readable inputs of another run; the unreadable ones are reported as such. */
export const foreignInputs = (inputs: ClosureInputs, platformRunId: string | undefined): readonly string[] =>
  Object.entries(inputs).flatMap(([name, read]: [string, Fact<{ readonly platform_run_id: string }>]) =>
    isReadable(read) && read.value.platform_run_id !== platformRunId ? [name] : [],
  );

/** The summaries against a count of now. They are not rewritten, because the verdict of P8 rests on their versions. */
export function staleCounts(
  receipts: ReceiptSummaryV1,
  quarantines: QuarantineSummaryV1,
  truth: IngressTruth,
): readonly string[] {
  const counts = receipts.counts_by_decision;
  const pairs = [
    ['ADMIT', counts.ADMIT, receiptsOf(truth, { decision: 'ADMIT' })],
    ['DUPLICATE', counts.DUPLICATE, receiptsOf(truth, { decision: 'DUPLICATE' })],
    ['QUARANTINE', counts.QUARANTINE, receiptsOf(truth, { decision: 'QUARANTINE' })],
    ['receipts', receipts.total_receipts, receiptsOf(truth)],
    ['quarantine records', quarantines.total, truth.quarantined],
  ] as const;
  return pairs
    .filter(([, recorded, counted]) => recorded !== counted)
    .map(([name, recorded, counted]) => `${name}: ${recorded}, counted ${counted}`);
}

/** What the recorded ranges are held against: the gate's own rows, and the log as it is now. */
export interface RangeTruth {
  readonly admitted: IngressTruth['admitted'];
  readonly live: readonly LivePartition[];
}

/**
 * End at or after start everywhere, no range that the log does not hold, and every partition with admissions lies within
 * what both snapshots recorded.
 */
export function rangeFaults(
  ingest: KafkaOffsetsSnapshotV1,
  rtdl: OffsetsSnapshotV1,
  { admitted, live }: RangeTruth,
): readonly string[] {
  const published = ingest.topics.flatMap(({ topic, partitions }) => partitions.map((one) => ({ topic, ...one })));
  const consumed = rtdl.groups.flatMap(({ topics }) =>
    topics.flatMap(({ topic, partitions }) => partitions.map((one) => ({ topic, ...one }))),
  );
  const highs = new Map(live.map(({ topic, partition, high }) => [`${topic}/${partition}`, high]));
  // The last offset of P7 is inclusive; the end of a consumer is the next offset.
  const beyond = [...published.map((one) => ({ ...one, next: one.end_offset + 1 })), ...consumed.map(nextOfConsumer)]
    .filter(({ topic, partition, next }) => next > (highs.get(`${topic}/${partition}`) ?? -1))
    .map(({ topic, partition }) => `${topic}/${partition}: beyond the end of the log`);
  const backwards = [...published, ...consumed].filter((one) => one.end_offset < one.start_offset);
  const uncovered = admitted.flatMap(({ topic, partition, first_offset, last_offset }) => {
    const here = (one: { topic: string; partition: number }): boolean =>
      one.topic === topic && one.partition === partition;
    const inPublished = published.some(
      (one) => here(one) && one.start_offset <= first_offset && one.end_offset >= last_offset,
    );
    // A topic that no group reads is not in this snapshot.
    const unread = consumed.some((one) => here(one) && one.end_offset <= last_offset);
    return [
      ...(inPublished ? [] : [`${topic}/${partition}: admissions beyond the recorded range`]),
      ...(unread ? [`${topic}/${partition}: not consumed to the end`] : []),
    ];
  });
  return [
    ...(admitted.length === 0 ? ['nothing was admitted'] : []),
    ...(published.length === 0 || consumed.length === 0 ? ['a snapshot holds no partition'] : []),
    ...backwards.map(({ topic, partition }) => `${topic}/${partition}: end before start`),
    ...beyond,
    ...uncovered,
  ];
}

const nextOfConsumer = <T extends { readonly end_offset: number }>(one: T): T & { readonly next: number } => ({
  ...one,
  next: one.end_offset,
});
