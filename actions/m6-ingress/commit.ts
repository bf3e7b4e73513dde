import type { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import type { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import type { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import type { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { BUILT_DAEMONS } from '@spine-green/runtime/catalog';
import type { PartitionScan } from '@spine-green/runtime/truth/receipt-scan/positions-on-log';
import type { ReceiptScan } from '@spine-green/runtime/truth/receipt-scan/scan';

/**
 * The gate's truth, counted once more: the summaries are the reporter's work, so the gate over them does not count with
 * the reporter's statements.
 */
export interface IngestTruth {
  readonly receipts: readonly ReceiptCount[];
  readonly quarantines: number;
  /** Distinct admissions by topic. */
  readonly admitted: Readonly<Record<string, number>>;
  /** Further copies of them on the log by topic, as the gate recorded them. */
  readonly copies: Readonly<Record<string, number>>;
  /** Admission rows without proof either way. */
  readonly openRows: number;
}

export interface ReceiptCount {
  readonly principal: string;
  readonly eventClass: string;
  readonly decision: string;
  readonly count: number;
}

/** A topic of the stream as the log holds it. */
export interface TopicFacts {
  readonly topic: string;
  /** Sums of the end offsets, before anything of the run was streamed and now. */
  readonly before: number;
  readonly now: number;
  /** The run that the record at the last admitted position names; null when there is no such record. */
  readonly sample_run: string | null;
}

/** The reporter that the lane started, as the compute saw it end. */
export interface Reporter {
  readonly taskArn: string;
  readonly exitCode: number;
}

export interface Summaries {
  readonly reporter: Reporter;
  readonly receipts: ReceiptSummaryV1;
  readonly quarantines: QuarantineSummaryV1;
  readonly offsets: KafkaOffsetsSnapshotV1;
  readonly stream: WspSummaryV1;
  readonly truth: IngestTruth;
  readonly scan: ReceiptScan;
}

/**
 * Summaries of another run, or that another task wrote than the one that this lane started: no clock tells which of two
 * machines was first, and a task is started once.
 */
export function staleSummaries(read: Summaries, platformRunId: string | undefined): readonly string[] {
  const documents = [
    { name: 'receipt_summary', document: read.receipts },
    { name: 'quarantine_summary', document: read.quarantines },
    { name: 'kafka_offsets_snapshot', document: read.offsets },
  ];
  const { taskArn, exitCode } = read.reporter;
  return [
    ...(exitCode === 0 ? [] : [`the reporter, or a job before it, ends with ${exitCode}`]),
    ...documents
      .filter(({ document }) => document.platform_run_id !== platformRunId)
      .map(({ name }) => `${name} is of another run`),
    ...documents
      .filter(({ document }) => document.writer.task_arn !== taskArn)
      .map(({ name }) => `${name} was not regenerated`),
  ];
}

const sumOf = (rows: IngestTruth['receipts'], of: Partial<ReceiptCount> = {}): number =>
  rows
    .filter((row) => Object.entries(of).every(([name, value]) => row[name as keyof ReceiptCount] === value))
    .reduce((sum, { count }) => sum + count, 0);

/**
 * The summaries against counts of our own, from the tables and from the objects. ANOMALY is part of QUARANTINE (04,
 * section 4.4).
 */
export function identityFaults({
  receipts: summary,
  quarantines,
  truth,
  scan,
}: Omit<Summaries, 'exitCode' | 'stream'>) {
  const counts = summary.counts_by_decision;
  const { receipts } = truth;
  const pairs = [
    ['ADMIT', counts.ADMIT, sumOf(receipts, { decision: 'ADMIT' })],
    ['DUPLICATE', counts.DUPLICATE, sumOf(receipts, { decision: 'DUPLICATE' })],
    ['QUARANTINE', counts.QUARANTINE, sumOf(receipts, { decision: 'QUARANTINE' })],
    ['total', summary.total_receipts, sumOf(receipts)],
    ['decisions', counts.ADMIT + counts.DUPLICATE + counts.QUARANTINE, summary.total_receipts],
    ['rows scanned', summary.db_rows_scanned, sumOf(receipts)],
    ['receipts read from objects', summary.receipt_objects_scanned, scan.receipts.lines],
    ['objects read', summary.receipt_segments_scanned, scan.receipts.objects],
    ['quarantine records', quarantines.total, truth.quarantines],
    ['quarantine records read from objects', quarantines.records_scanned, scan.quarantines.records],
  ] as const;
  const unequal = pairs.filter(([, left, right]) => left !== right);
  return [
    ...unequal.map(([name, left, right]) => `${name}: ${left} against ${right}`),
    ...(counts.ANOMALY > counts.QUARANTINE ? ['more anomalies than quarantines'] : []),
    ...(quarantines.total < counts.ANOMALY ? ['fewer quarantine records than anomalies'] : []),
  ];
}

/** The principal that streams, and the one whose probes prove the gate. */
const [STREAMER, PROBER] = ['wsp', 'ops'];
const PROBE_CLASS = 'probe';
/** Daemons that answer the stream through the gate; what they sent is judged by the lanes of their own plane. */
const SPINE = new Set(BUILT_DAEMONS.flatMap(({ gatePrincipal }) => gatePrincipal ?? []));

/**
 * Every receipt is of a row that the stream producer sent, of a probe, or of a daemon that answers the stream.
 * An answer that was lost made the producer send its batch again, and the gate then answered DUPLICATE: only as many as
 * that, and only if it did try again.
 */
export function streamFaults(
  { totals, retries, attempt }: Pick<WspSummaryV1, 'totals' | 'retries' | 'attempt'>,
  { receipts }: Pick<IngestTruth, 'receipts'>,
): readonly string[] {
  const streamed = sumOf(receipts, { principal: STREAMER });
  const probes = sumOf(receipts, { principal: PROBER, eventClass: PROBE_CLASS, decision: 'ADMIT' });
  const surplus = streamed - totals.emitted;
  const triedAgain = attempt > 1 || Object.values(retries).some((batches = 0) => batches > 0);
  const explained =
    surplus === 0 ||
    (triedAgain && surplus > 0 && surplus <= sumOf(receipts, { principal: STREAMER, decision: 'DUPLICATE' }));
  const ofSpine = sumOf(receipts.filter(({ principal }) => SPINE.has(principal)));
  const others = sumOf(receipts) - streamed - probes - ofSpine;
  return [
    ...(explained ? [] : [`${streamed} receipts for ${totals.emitted} acknowledged sends`]),
    ...(others === 0 ? [] : [`${others} receipts of nobody who was to send`]),
    ...(probes > 0 ? [] : ['the probe has no receipt']),
  ];
}

/** A topic of the stream: what the log gained is what the gate admitted, with the copies that it recorded, and its last
 * record is of this run. */
export function topicFaults(
  { topic, before, now, sample_run: sampleRun }: TopicFacts,
  { admitted, copies }: Pick<IngestTruth, 'admitted' | 'copies'>,
  platformRunId: string | undefined,
): readonly string[] {
  const gained = now - before;
  const count = (admitted[topic] ?? 0) + (copies[topic] ?? 0);
  return [
    ...(gained > 0 ? [] : [`${topic}: did not advance`]),
    ...(gained === count ? [] : [`${topic}: gained ${gained}, admitted ${count}`]),
    ...(sampleRun === platformRunId ? [] : [`${topic}: the sample is of ${sampleRun ?? 'nobody'}`]),
  ];
}

/** Partitions whose range in the offsets snapshot is not the one that the receipts have. */
export function offsetSnapshotFaults(
  { topics }: Pick<KafkaOffsetsSnapshotV1, 'topics'>,
  partitions: readonly PartitionScan[],
): readonly string[] {
  return partitions.flatMap(({ topic, partition, first, last }) => {
    const found = topics.find((one) => one.topic === topic)?.partitions.find((one) => one.partition === partition);
    if (found === undefined) return [`${topic}/${partition}: not in the offsets snapshot`];
    const range = [found.start_offset, found.end_offset];
    return range.join() === [first, last].join() ? [] : [`${topic}/${partition}: ${range.join()} is ${first},${last}`];
  });
}
