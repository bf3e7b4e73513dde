import { handle } from '@spine-green/evidence-schemas';
import { ArchiveWriteSummaryV1 } from '@spine-green/evidence-schemas/documents/archive_write_summary.v1';
import { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import type { BundleFailure } from '../failure.ts';
import type { BundleView } from '../view.ts';
import { differing } from './compare.ts';
import type { DataFacts } from './facts.ts';
import { judged, runObject } from './summaries.ts';
import { sumBy } from './tallies.ts';

/** What was written about consumers and archive at P8, against the archive's own segments and the receipts. */
export function verifyRtdl(view: BundleView, facts: DataFacts): readonly BundleFailure[] {
  return [
    ...judged(view, 'rtdl_core/archive_write_summary.json', (object) =>
      writeFaults(view.typed(object, ArchiveWriteSummaryV1), facts, view),
    ),
    ...judged(view, 'rtdl_core/offsets_snapshot.json', (object) =>
      positionFaults(view.typed(object, OffsetsSnapshotV1), facts),
    ),
    ...judged(view, 'rtdl_core/caught_up.json', (object) => caughtUpFaults(view.typed(object, CaughtUpV1), view)),
  ];
}

const admittedByTopic = ({ receipts }: DataFacts): Readonly<Record<string, number>> =>
  sumBy(
    receipts.tallies.receipts.filter(({ decision }) => decision === 'ADMIT'),
    ({ topic }) => topic,
  );

function writeFaults(
  summary: ArchiveWriteSummaryV1 | undefined,
  facts: DataFacts,
  view: BundleView,
): readonly string[] {
  if (summary === undefined) return [];
  const admitted = admittedByTopic(facts);
  const { by_topic: topics, origin_offset_ranges: ranges } = summary;
  const sum = (value: (topic: (typeof topics)[number]) => number): number =>
    topics.reduce((all, topic) => all + value(topic), 0);
  const of = (topic: string) => facts.archive.filter((one) => one.topic === topic);
  const add = (
    parts: readonly (typeof facts.archive)[number][],
    value: 'records' | 'segments' | 'sizeBytes' | 'unattested' | 'nonCanonical',
  ) => parts.reduce((all, one) => all + one[value], 0);
  const archivedSomewhere = [...new Set(facts.archive.map(({ topic }) => topic))];
  const missing = archivedSomewhere.filter((topic) => !topics.some((one) => one.topic === topic));
  const contiguous = ranges.every(
    ({ archived, skipped, foreign, next_offset, start_offset }) =>
      archived + skipped + foreign === next_offset - start_offset,
  );
  const equal = topics.every(({ admitted_total, archived_total }) => admitted_total === archived_total);
  return [
    ...missing.map((topic) => `does not name ${topic}, of which segments are there`),
    ...topics.flatMap(({ topic, admitted_total, archived_total, segments, size_bytes }) =>
      differing({
        [`admitted_total of ${topic}`]: [admitted_total, admitted[topic] ?? 0],
        [`archived_total of ${topic}`]: [archived_total, add(of(topic), 'records')],
        [`segments of ${topic}`]: [segments, add(of(topic), 'segments')],
        [`size_bytes of ${topic}`]: [size_bytes, add(of(topic), 'sizeBytes')],
      }),
    ),
    ...ranges.flatMap((range) => rangeFaults(range, facts)),
    ...differing({
      archived_total: [summary.archived_total, sum(({ archived_total }) => archived_total)],
      admitted_unique_total: [summary.admitted_unique_total, sum(({ admitted_total }) => admitted_total)],
      unattested_total: [summary.unattested_total, add(facts.archive, 'unattested')],
      non_canonical_total: [summary.non_canonical_total, add(facts.archive, 'nonCanonical')],
      complete: [summary.complete, summary.payload_mismatch_total === 0 && equal && contiguous],
    }),
    ...summary.sample_keys
      .filter((key) => view.newest(handle('S3_ARCHIVE_BUCKET'), key) === undefined)
      .map((key) => `samples ${key}, which is not there`),
  ];
}

type Range = ArchiveWriteSummaryV1['origin_offset_ranges'][number];

/** What a partition holds between its first and its next offset is archived, refused or of another run. */
function rangeFaults(range: Range, { archive }: DataFacts): readonly string[] {
  const name = `${range.topic}/${range.partition}`;
  const found = archive.find(({ topic, partition }) => topic === range.topic && partition === range.partition);
  const { archived, skipped, foreign, next_offset: next, start_offset: start } = range;
  const outside = found !== undefined && (found.firstOffset < start || found.lastOffset >= next);
  return [
    ...differing({
      [`archived of ${name}`]: [archived, found?.records ?? 0],
      [`contiguous of ${name}`]: [range.contiguous, archived + skipped + foreign === next - start],
    }),
    ...(outside ? [`has segments of ${name} outside its range`] : []),
  ];
}

function positionFaults(snapshot: OffsetsSnapshotV1 | undefined, { archive }: DataFacts): readonly string[] {
  if (snapshot === undefined) return [];
  return snapshot.groups.flatMap(({ component, topics }) =>
    topics.flatMap(({ topic, partitions }) =>
      partitions.flatMap((one) => {
        const name = `${component} of ${topic}/${one.partition}`;
        const segments = archive.find((entry) => entry.topic === topic && entry.partition === one.partition);
        const behind =
          component === 'archive-writer' && segments !== undefined && one.end_offset <= segments.lastOffset;
        return [
          ...differing({
            [`the lag of ${name}`]: [one.lag, Math.max(0, one.watermark_high - one.end_offset)],
            [`what ${name} committed beyond the end`]: [
              Math.max(0, (one.committed_position ?? 0) - one.watermark_high),
              0,
            ],
          }),
          ...(behind ? [`has ${name} at ${one.end_offset}, before its last archived record`] : []),
        ];
      }),
    ),
  );
}

/** Every part of the verdict follows from the samples, the basis and the positions of the last sample. */
function caughtUpFaults(verdict: CaughtUpV1 | undefined, view: BundleView): readonly string[] {
  if (verdict === undefined) return [];
  const basis = view.typed(view.find(verdict.basis_ref), KafkaOffsetsSnapshotV1);
  const snapshot = view.typed(runObject(view, 'rtdl_core/offsets_snapshot.json'), OffsetsSnapshotV1);
  const largest = Math.max(...verdict.samples.map(({ max_lag }) => max_lag));
  const { no_regression, covers_basis, same_epoch, non_empty_pass } = verdict;
  const pass =
    largest <= verdict.threshold &&
    verdict.mismatches_total === 0 &&
    no_regression &&
    covers_basis &&
    same_epoch &&
    non_empty_pass;
  const wentBack = verdict.samples.some(
    ({ records_done }, at) => records_done < (verdict.samples[at - 1]?.records_done ?? 0),
  );
  const faults = differing({
    max_lag: [verdict.max_lag, largest],
    pass: [verdict.pass, pass],
    threshold: [verdict.threshold, handle('RTDL_CAUGHT_UP_LAG_MAX')],
    'no_regression over its samples': [no_regression && wentBack, false],
    'the partitions of its samples': [
      [...new Set(verdict.samples.map((sample) => sample.partitions))],
      [verdict.partitions_covered],
    ],
  });
  if (basis === undefined || snapshot === undefined) return faults;
  const partitions = partitionsOf(snapshot);
  const last = verdict.samples.at(-1);
  const sampled =
    snapshot.captured_at_utc === last?.sampled_at_utc
      ? differing({
          'max_lag of the last sample': [last.max_lag, Math.max(0, ...partitions.map(({ lag }) => lag))],
          'total_lag of the last sample': [last.total_lag, partitions.reduce((sum, { lag }) => sum + lag, 0)],
          'records_done of the last sample': [
            last.records_done,
            partitions.reduce((sum, { start_offset, end_offset }) => sum + end_offset - start_offset, 0),
          ],
        })
      : [];
  return [
    ...faults,
    ...sampled,
    ...differing({
      partitions_covered: [verdict.partitions_covered, partitions.length],
      covers_basis: [covers_basis, coversBasis(snapshot, basis)],
      kafka_cluster_id: [verdict.kafka_cluster_id, snapshot.kafka_cluster_id],
      same_epoch: [same_epoch, basis.kafka_cluster_id === snapshot.kafka_cluster_id],
    }),
  ];
}

const partitionsOf = (snapshot: OffsetsSnapshotV1) =>
  snapshot.groups.flatMap(({ topics }) => topics.flatMap(({ partitions }) => partitions));

/** Every consumer of a topic went beyond the last offset that the run put there. */
const coversBasis = (snapshot: OffsetsSnapshotV1, basis: KafkaOffsetsSnapshotV1): boolean =>
  snapshot.groups.every(({ topics }) =>
    topics.every(({ topic, partitions }) => {
      const ends = basis.topics.find((one) => one.topic === topic)?.partitions ?? [];
      return ends
        .filter(({ end_offset }) => end_offset >= 0)
        .every((end) => partitions.some((one) => one.partition === end.partition && one.end_offset > end.end_offset));
    }),
  );
