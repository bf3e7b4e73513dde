import type { ArchiveWriteSummaryV1 } from '@spine-green/evidence-schemas/documents/archive_write_summary.v1';
import type { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import type { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import type { Writer } from '../../observability/writer.ts';
import type { PartitionProgress, Progress } from '../../truth/progress.ts';
import type { Basis, Sample, SamplingFacts } from './types.ts';

export interface Stamp {
  readonly writer: Writer;
  readonly writtenAtUtc: string;
}

/** Largest lag of all partitions of all groups. */
export const maxLag = (progress: Progress): number => Math.max(0, ...partitionsOf(progress).map(({ lag }) => lag));

export function offsetsSnapshot(platformRunId: string, sample: Sample, stamp: Stamp): OffsetsSnapshotV1 {
  return {
    schema: 'fp.offsets_snapshot.v1',
    platform_run_id: platformRunId,
    captured_at_utc: sample.sampledAtUtc,
    written_at_utc: stamp.writtenAtUtc,
    writer: stamp.writer,
    kafka_cluster_id: sample.progress.clusterId,
    offset_kind: 'kafka_offset',
    groups: sample.progress.groups.map(({ stream, partitions }) => ({
      group_id: stream.groupId,
      component: stream.component,
      stream_id: stream.streamId,
      topics: stream.topics.map((topic) => ({
        topic,
        partitions: partitions.filter((entry) => entry.topic === topic).map(partitionRow),
      })),
    })),
  };
}

const partitionRow = (entry: PartitionProgress) => ({
  partition: entry.partition,
  start_offset: entry.startOffset,
  end_offset: entry.nextOffset,
  ...(entry.committedOffset === undefined ? {} : { committed_position: entry.committedOffset }),
  watermark_low: entry.low,
  watermark_high: entry.high,
  lag: entry.lag,
  watermark_ts_utc: entry.watermarkTsUtc ?? null,
});

/** The verdict of M7.C over consecutive samples, oldest first; every part of it can be recomputed from the members. */
export function caughtUp(
  facts: SamplingFacts,
  limits: { readonly lagMax: number; readonly intervalSeconds: number },
  stamp: Stamp,
): CaughtUpV1 {
  const samples = facts.samples.map(sampleRow);
  const last = facts.samples.at(-1);
  if (last === undefined) throw new Error('a verdict needs samples');
  const largest = Math.max(...samples.map((sample) => sample.max_lag));
  const parts = {
    no_regression: noRegression(facts.samples),
    covers_basis: coversBasis(facts.basis, last.progress),
    same_epoch: facts.samples.every(({ progress }) => progress.clusterId === facts.basis.clusterId),
    non_empty_pass: nonEmpty(facts, last.progress),
  };
  return {
    schema: 'fp.caught_up.v1',
    platform_run_id: facts.platformRunId,
    captured_at_utc: last.sampledAtUtc,
    written_at_utc: stamp.writtenAtUtc,
    writer: stamp.writer,
    kafka_cluster_id: last.progress.clusterId,
    threshold: limits.lagMax,
    max_lag: largest,
    interval_seconds_min: limits.intervalSeconds,
    samples: atLeastTwo(samples),
    basis_ref: facts.basis.ref,
    ...parts,
    apply_failures_total: facts.failures,
    mismatches_total: facts.mismatches,
    partitions_covered: partitionsOf(last.progress).length,
    pass: largest <= limits.lagMax && facts.mismatches === 0 && Object.values(parts).every(Boolean),
  };
}

const partitionsOf = (progress: Progress): readonly PartitionProgress[] =>
  progress.groups.flatMap((group) => group.partitions);

const sampleRow = ({ sampledAtUtc, progress }: Sample): CaughtUpV1['samples'][number] => {
  const partitions = partitionsOf(progress);
  return {
    sampled_at_utc: sampledAtUtc,
    max_lag: maxLag(progress),
    total_lag: partitions.reduce((sum, { lag }) => sum + lag, 0),
    partitions: partitions.length,
    records_done: partitions.reduce((sum, { startOffset, nextOffset }) => sum + nextOffset - startOffset, 0),
  };
};

function atLeastTwo(samples: readonly CaughtUpV1['samples'][number][]): CaughtUpV1['samples'] {
  const [first, second, ...rest] = samples;
  if (first === undefined || second === undefined) throw new Error('a verdict needs two samples');
  return [first, second, ...rest];
}

/** Neither a checkpoint nor a watermark went back between samples: either would mean another epoch of the topic. */
function noRegression(samples: readonly Sample[]): boolean {
  return samples.slice(1).every((later, index) => {
    const earlier = samples[index];
    if (earlier === undefined) return false;
    const before = new Map(partitionsOf(earlier.progress).map((entry) => [keyOf(entry), entry]));
    return partitionsOf(later.progress).every((entry) => {
      const known = before.get(keyOf(entry));
      return known !== undefined && entry.nextOffset >= known.nextOffset && entry.high >= known.high;
    });
  });
}

/** Every consumer of a topic went beyond the last offset that the run put there. */
const coversBasis = (basis: Basis, progress: Progress): boolean =>
  progress.groups.every(({ stream, partitions }) =>
    basis.ends
      .filter(({ topic, endOffset }) => endOffset >= 0 && stream.topics.includes(topic))
      .every((end) => partitions.some((entry) => keyOf(entry) === keyOf(end) && entry.nextOffset > end.endOffset)),
  );

/** M7.C-C05: a recreated, empty topic has no lag and proves nothing. */
function nonEmpty(facts: SamplingFacts, progress: Progress): boolean {
  const consumed = partitionsOf(progress);
  const filled = [...facts.admittedByTopic].filter(([, events]) => events > 0).map(([topic]) => topic);
  if (filled.length === 0) return false;
  return filled
    .filter((topic) => consumed.some((entry) => entry.topic === topic))
    .every((topic) => consumed.some((entry) => entry.topic === topic && entry.nextOffset > entry.startOffset));
}

const keyOf = ({ topic, partition }: { readonly topic: string; readonly partition: number }): string =>
  `${topic}/${partition}`;

/** What the archive holds, recounted from its ledger, beside what was admitted (M7.D). */
export function archiveWriteSummary(facts: SamplingFacts, capturedAtUtc: string, stamp: Stamp): ArchiveWriteSummaryV1 {
  const { archive, admittedByTopic } = facts;
  const counter = (name: string): number => archive.counters.get(name) ?? 0;
  const archivable = new Set(facts.samples.flatMap(({ progress }) => partitionsOf(progress).map(({ topic }) => topic)));
  const byTopic = [...archivable].sort().map((topic) => {
    const archived = archive.topics.find((entry) => entry.topic === topic);
    return {
      topic,
      admitted_total: admittedByTopic.get(topic) ?? 0,
      archived_total: archived?.records ?? 0,
      segments: archived?.segments ?? 0,
      size_bytes: archived?.sizeBytes ?? 0,
    };
  });
  const sum = (value: (topic: (typeof byTopic)[number]) => number): number =>
    byTopic.reduce((total, topic) => total + value(topic), 0);
  const complete =
    facts.mismatches === 0 &&
    byTopic.every((topic) => topic.admitted_total === topic.archived_total) &&
    archive.ranges.every((range) => range.contiguous);
  return {
    schema: 'fp.archive_write_summary.v1',
    platform_run_id: facts.platformRunId,
    captured_at_utc: capturedAtUtc,
    written_at_utc: stamp.writtenAtUtc,
    writer: stamp.writer,
    seen_total: counter('seen_total'),
    archived_total: sum((topic) => topic.archived_total),
    duplicate_total: counter('duplicate_total'),
    payload_mismatch_total: facts.mismatches,
    write_error_total: counter('write_error_total'),
    skipped_total: counter('skipped_total'),
    run_scope_skipped_total: counter('run_scope_skipped'),
    unattested_total: counter('unattested_total'),
    non_canonical_total: counter('non_canonical_total'),
    admitted_unique_total: sum((topic) => topic.admitted_total),
    by_topic: byTopic,
    origin_offset_ranges: archive.ranges.map((range) => ({
      topic: range.topic,
      partition: range.partition,
      start_offset: range.startOffset,
      next_offset: range.nextOffset,
      archived: range.archived,
      skipped: range.skipped,
      foreign: range.foreign,
      contiguous: range.contiguous,
    })),
    sample_keys: [...archive.sampleKeys],
    complete,
  };
}
