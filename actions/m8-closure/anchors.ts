import { digestOf } from '@spine-green/evidence-schemas';
import type { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import type { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import type { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import { type IngressTruth, receiptsOf } from './ingress-truth.ts';

/** The snapshots that the anchors refer to, by the versions that they name. */
export interface AnchorSources {
  readonly ingest: KafkaOffsetsSnapshotV1;
  readonly rtdl: OffsetsSnapshotV1;
}

type Anchor = ReplayAnchorsV1['anchors']['ingest'][number];
export type ArchivedSet = ReplayAnchorsV1['archive'][number];

/** What the log holds of a partition now. */
export interface LivePartition {
  readonly topic: string;
  readonly partition: number;
  readonly low: number;
  readonly high: number;
}

export interface VersionRef {
  readonly key: string;
  readonly version_id: string;
  readonly sha256: string;
}

/** What the anchors are held against: log, gate and archive as this gate reads them itself. */
export interface AnchorTruth {
  /** The snapshots of P7 and P8 by the versions that P8 judged. */
  readonly judged: { readonly ingest: VersionRef; readonly rtdl: VersionRef };
  readonly ingress: Pick<IngressTruth, 'receipts' | 'admitted'>;
  readonly live: readonly LivePartition[];
  readonly clusterId: string;
  readonly archive: readonly ArchivedSet[];
}

/** One place in the log that an anchor promises, and what was found there. */
export interface SpotRead {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly found: 'of the run' | 'of another run' | 'no envelope' | 'nothing';
}

/** A range with an exclusive end, as the anchors have it. */
interface Range {
  readonly topic: string;
  readonly partition: number;
  readonly start: number;
  readonly end: number;
  readonly stream: string | undefined;
}

export function anchorFaults(document: ReplayAnchorsV1, sources: AnchorSources, truth: AnchorTruth): readonly string[] {
  const { ingest, rtdl_core: rtdl } = document.anchors;
  const admitted = receiptsOf(truth.ingress, { decision: 'ADMIT' });
  const clusters = [document.kafka_cluster_id, sources.ingest.kafka_cluster_id, sources.rtdl.kafka_cluster_id];
  return [
    ...(admitted > 0 && (ingest.length === 0 || rtdl.length === 0) ? ['admissions without an anchor'] : []),
    ...(document.counts.ingest_anchors === ingest.length && document.counts.rtdl_anchors === rtdl.length
      ? []
      : ['a count is not the length of its array']),
    ...sourceFaults(document.source_refs, truth.judged),
    ...(document.basis_digest === digestOf(document.anchors) ? [] : ['the basis digest is not that of the anchors']),
    ...(clusters.every((id) => id === truth.clusterId) ? [] : ['an anchor or its source is of another cluster']),
    ...[...ingest, ...rtdl].flatMap((anchor) => rangeFault(anchor, truth.live)),
    ...ingest.filter((anchor) => anchor.count !== eventsOf(anchor, truth)).map((one) => `${nameOf(one)}: miscounted`),
    ...uncovered(ingestRanges(sources.ingest), ingest).map((name) => `${name}: published and not anchored`),
    ...uncovered(rtdlRanges(sources.rtdl), rtdl).map((name) => `${name}: consumed and not anchored`),
    ...uncovered(admittedRanges(truth.ingress), ingest).map((name) => `${name}: admitted and not anchored`),
    ...archiveFaults(document.archive, truth.archive),
  ];
}

/** An older version of a snapshot would anchor less than what P8 judged. */
const sourceFaults = (
  refs: ReplayAnchorsV1['source_refs'],
  { ingest, rtdl }: AnchorTruth['judged'],
): readonly string[] =>
  [['ingest', refs.ingest_offsets_ref, ingest] as const, ['rtdl', refs.rtdl_offsets_ref, rtdl] as const]
    .filter(([, claimed, judged]) => digestOf(claimed) !== digestOf(judged))
    .map(([name]) => `${name}: another snapshot than the one that was judged`);

/** `offset` repeats the end of the range, because the closure contract reads that member. */
function rangeFault(anchor: Anchor, live: readonly LivePartition[]): readonly string[] {
  const { start_offset: start, end_offset: end, offset } = anchor;
  if (end <= start || offset !== end) return [`${nameOf(anchor)}: no range`];
  const there = live.find((one) => nameOf(one) === nameOf(anchor));
  return there !== undefined && start >= there.low && end <= there.high
    ? []
    : [`${nameOf(anchor)}: not what the log holds`];
}

const nameOf = ({ topic, partition }: Pick<Anchor, 'topic' | 'partition'>): string => `${topic}/${partition}`;

const eventsOf = (anchor: Anchor, { ingress }: AnchorTruth): number =>
  ingress.admitted.find((one) => nameOf(one) === nameOf(anchor))?.events ?? 0;

/** Digest, count and range of each archived partition, recomputed from ledger and store. */
function archiveFaults(claimed: readonly ArchivedSet[], found: readonly ArchivedSet[]): readonly string[] {
  const byName = new Map(found.map((set) => [nameOf(set), digestOf(set)]));
  const names = new Set(claimed.map(nameOf));
  return [
    ...claimed
      .filter((set) => byName.get(nameOf(set)) !== digestOf(set))
      .map((set) => `${nameOf(set)}: the archive holds another set`),
    ...[...byName.keys()].filter((name) => !names.has(name)).map((name) => `${name}: archived and not anchored`),
  ];
}

const uncovered = (ranges: readonly Range[], anchors: readonly Anchor[]): readonly string[] =>
  ranges
    .filter(
      (range) =>
        !anchors.some(
          (anchor) =>
            nameOf(anchor) === nameOf(range) &&
            anchor.stream_id === range.stream &&
            anchor.start_offset <= range.start &&
            anchor.end_offset >= range.end,
        ),
    )
    .map(nameOf);

/** The last offset of the P7 snapshot is inclusive, and -1 where nothing was published. */
const ingestRanges = ({ topics }: KafkaOffsetsSnapshotV1): readonly Range[] =>
  topics.flatMap(({ topic, partitions }) =>
    partitions
      .filter(({ end_offset }) => end_offset >= 0)
      .map(({ partition, start_offset, end_offset }) => ({
        ...{ topic, partition, stream: undefined },
        start: start_offset,
        end: end_offset + 1,
      })),
  );

const rtdlRanges = ({ groups }: OffsetsSnapshotV1): readonly Range[] =>
  groups.flatMap(({ stream_id: stream, topics }) =>
    topics.flatMap(({ topic, partitions }) =>
      partitions
        .filter(({ start_offset, end_offset }) => end_offset > start_offset)
        .map(({ partition, start_offset, end_offset }) => ({
          ...{ topic, partition, stream },
          start: start_offset,
          end: end_offset,
        })),
    ),
  );

/** By the gate's own rows, so that a snapshot that lacks a topic cannot hide it. */
const admittedRanges = ({ admitted }: Pick<IngressTruth, 'admitted'>): readonly Range[] =>
  admitted.map(({ topic, partition, first_offset, last_offset }) => ({
    ...{ topic, partition, stream: undefined },
    start: first_offset,
    end: last_offset + 1,
  }));

/** First and last place of every range of the run; the ranges of consumers may hold records of other runs. */
export const spotsOf = ({ anchors }: ReplayAnchorsV1): readonly Omit<SpotRead, 'found'>[] =>
  anchors.ingest.flatMap(({ topic, partition, start_offset, end_offset }) =>
    [...new Set([start_offset, end_offset - 1])].map((offset) => ({ topic, partition, offset })),
  );

/** Anchors of which nothing was read prove as little as a place that does not hold what it should. */
export const spotFaults = (reads: readonly SpotRead[], admissions: number): readonly string[] => [
  ...(reads.length === 0 && admissions > 0 ? ['no anchored offset was read'] : []),
  ...reads
    .filter(({ found }) => found !== 'of the run')
    .map((read) => `${nameOf(read)} at ${read.offset}: ${read.found}`),
];
