import type { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import type { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import type { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import type { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { findMicros } from '@spine-green/runtime/kernel/clock';
import { allReadable, type Check, check } from '../lib/checks/check.ts';
import { type Fact, mapFact } from '../lib/checks/fact.ts';
import type { DecideContext } from '../lib/run/lane.ts';
import type { IngestTruth } from './ingest-truth.ts';

export interface CommitFacts {
  /** Start of the lane: a summary that is older was not regenerated now. */
  readonly startedAtUtc: string;
  /** Of the reporter. */
  readonly exitCode: Fact<number>;
  readonly receipts: Fact<ReceiptSummaryV1>;
  readonly quarantines: Fact<QuarantineSummaryV1>;
  readonly offsets: Fact<KafkaOffsetsSnapshotV1>;
  readonly stream: Fact<WspSummaryV1>;
  readonly truth: Fact<IngestTruth>;
  readonly topics: Fact<readonly TopicFacts[]>;
  readonly provenance: Fact<Provenance>;
  readonly pinnedPolicyDigest: string;
  readonly streamTopics: readonly string[];
}

export interface TopicFacts {
  readonly topic: string;
  /** Records that the topic gained since the gate was proven ready. */
  readonly gained: number;
  /** Distinct admissions of the run. */
  readonly admitted: number;
  /** Whether the last admitted record carries the id of the run. */
  readonly sample_of_run: boolean;
}

/** What stored receipts say about the gate that wrote them. */
export interface Provenance {
  readonly receipts_read: number;
  readonly offset_kinds: readonly string[];
  readonly environments: readonly string[];
  readonly policy_digests: readonly string[];
}

export function decideCommit(facts: CommitFacts, { substrate, platformRunId }: DecideContext): readonly Check[] {
  const { receipts, truth, topics, provenance, pinnedPolicyDigest, streamTopics } = facts;
  return [
    check('M6.G-C00', {
      expected: { environments: [substrate], policy_digests: [pinnedPolicyDigest], offset_kinds: ['kafka_offset'] },
      observed: mapFact(allReadable({ truth, provenance }), (read) => ({
        environments: union(read.truth.environments, read.provenance.environments),
        policy_digests: union(read.truth.policyDigests, read.provenance.policy_digests),
        offset_kinds: read.provenance.offset_kinds,
      })),
      fails: 'M6G-B0',
    }),
    check('M6.G-C01', {
      expected: [],
      observed: mapFact(allReadable(summaryFacts(facts)), (read) => [
        ...staleSummaries(read, facts.startedAtUtc, platformRunId),
        ...identityFaults(read.receipts, read.quarantines, read.truth),
        ...streamFaults(read.stream, read.truth),
      ]),
      fails: 'M6G-B1',
    }),
    check('M6.G-C02', {
      expected: [],
      observed: mapFact(allReadable({ topics, offsets: facts.offsets }), (read) =>
        streamTopics.flatMap((topic) => topicFaults(topic, read.topics, read.offsets)),
      ),
      fails: 'M6G-B2',
    }),
    check('M6.G-C03', {
      expected: { ambiguous: 0, open_rows: 0 },
      observed: mapFact(allReadable({ receipts, truth }), (read) => ({
        ambiguous: read.receipts.counts_by_decision.PUBLISH_AMBIGUOUS,
        open_rows: read.truth.openRows,
      })),
      fails: 'M6G-B3',
    }),
    check('M6.G-C04', {
      expected: { admitted: 'above 0', empty_topics: [] },
      observed: mapFact(allReadable({ receipts, truth }), (read) => ({
        admitted: read.receipts.counts_by_decision.ADMIT,
        empty_topics: streamTopics.filter((topic) => admittedOn(read.truth, topic) === 0),
      })),
      passes: ({ admitted, empty_topics: empty }) => admitted > 0 && empty.length === 0,
      fails: 'M6G-B4',
    }),
  ];
}

const summaryFacts = ({ exitCode, receipts, quarantines, offsets, stream, truth }: CommitFacts) => ({
  exitCode,
  receipts,
  quarantines,
  offsets,
  stream,
  truth,
});

type Summaries = {
  [K in keyof ReturnType<typeof summaryFacts>]: ReturnType<typeof summaryFacts>[K] extends Fact<infer V> ? V : never;
};

const union = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort();

const admittedOn = ({ admitted }: IngestTruth, topic: string): number =>
  admitted.find((one) => one.topic === topic)?.events ?? 0;

/** Summaries of another run, or from before this lane asked for them. */
function staleSummaries(read: Summaries, startedAtUtc: string, platformRunId: string | undefined): readonly string[] {
  const since = findMicros(startedAtUtc) ?? Number.POSITIVE_INFINITY;
  const documents = [
    { name: 'receipt_summary', run: read.receipts.platform_run_id, at: read.receipts.as_of },
    { name: 'quarantine_summary', run: read.quarantines.platform_run_id, at: read.quarantines.as_of },
    { name: 'kafka_offsets_snapshot', run: read.offsets.platform_run_id, at: read.offsets.captured_at_utc },
  ];
  return [
    ...(read.exitCode === 0 ? [] : [`the reporter ends with ${read.exitCode}`]),
    ...documents.filter(({ run }) => run !== platformRunId).map(({ name }) => `${name} is of another run`),
    ...documents.filter(({ at }) => (findMicros(at) ?? -1) < since).map(({ name }) => `${name} was not regenerated`),
  ];
}

const sumOf = (rows: IngestTruth['receipts'], of: Partial<IngestTruth['receipts'][number]> = {}): number =>
  rows
    .filter((row) => Object.entries(of).every(([name, value]) => row[name as keyof typeof row] === value))
    .reduce((sum, { count }) => sum + count, 0);

/** The summary against a count of its own, decision by decision. ANOMALY is part of QUARANTINE (04, section 4.4). */
export function identityFaults(
  summary: ReceiptSummaryV1,
  quarantines: QuarantineSummaryV1,
  { receipts }: Pick<IngestTruth, 'receipts'>,
): readonly string[] {
  const counts = summary.counts_by_decision;
  const pairs = [
    ['ADMIT', counts.ADMIT, sumOf(receipts, { decision: 'ADMIT' })],
    ['DUPLICATE', counts.DUPLICATE, sumOf(receipts, { decision: 'DUPLICATE' })],
    ['QUARANTINE', counts.QUARANTINE, sumOf(receipts, { decision: 'QUARANTINE' })],
    ['total', summary.total_receipts, sumOf(receipts)],
    ['decisions', counts.ADMIT + counts.DUPLICATE + counts.QUARANTINE, summary.total_receipts],
    ['exported lines', summary.receipt_objects_scanned, summary.total_receipts],
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

/**
 * Every receipt is of a row that the stream producer sent, or of a probe. An answer that was lost made the producer
 * send its batch again, and the gate then answered DUPLICATE: only as many as that, and only if it did try again.
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
  const others = sumOf(receipts) - streamed - probes;
  return [
    ...(explained ? [] : [`${streamed} receipts for ${totals.emitted} acknowledged sends`]),
    ...(others === 0 ? [] : [`${others} receipts of nobody who was to send`]),
    ...(probes > 0 ? [] : ['the probe has no receipt']),
  ];
}

export function topicFaults(
  topic: string,
  topics: readonly TopicFacts[],
  { topics: recorded }: Pick<KafkaOffsetsSnapshotV1, 'topics'>,
): readonly string[] {
  const found = topics.find((one) => one.topic === topic);
  const snapshot = recorded.find((one) => one.topic === topic);
  if (found === undefined || snapshot === undefined) return [`${topic}: not read`];
  return [
    ...(found.gained > 0 ? [] : [`${topic}: did not advance`]),
    ...(found.gained === found.admitted ? [] : [`${topic}: gained ${found.gained}, admitted ${found.admitted}`]),
    ...(found.sample_of_run && snapshot.sample !== null ? [] : [`${topic}: the sample is not of the run`]),
  ];
}
