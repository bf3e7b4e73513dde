import type { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import type { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import type { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { findMicros } from '@spine-green/runtime/kernel/clock';
import type { PartitionProgress } from '@spine-green/runtime/truth/progress';
import { allReadable, type Check, check } from '../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../lib/checks/fact.ts';
import type { EvidenceRef } from '../lib/run/documents.ts';
import type { DecideContext } from '../lib/run/lane.ts';

export interface CaughtUpFacts {
  /** Start of the lane, which is after P7 closed. */
  readonly startedAtUtc: string;
  /** Of the sampler. */
  readonly exitCode: Fact<number>;
  readonly offsets: Fact<OffsetsSnapshotV1>;
  readonly verdict: Fact<CaughtUpV1>;
  /** Offsets of P7. */
  readonly basis: Fact<KafkaOffsetsSnapshotV1>;
  /** `topic/partition` that the consumers have to read. */
  readonly consumed: Fact<readonly string[]>;
  /** Read by this lane itself, after the sampler ended. */
  readonly afterwards: Fact<readonly PartitionProgress[]>;
  readonly liveClusterId: Fact<string>;
  readonly lagMax: number;
  readonly intervalMs: number;
  readonly refs: readonly EvidenceRef[];
}

type Partition = OffsetsSnapshotV1['groups'][number]['topics'][number]['partitions'][number] & {
  readonly name: string;
};

/** Recomputes what the sampler concluded; its own verdict is not taken for an answer (04, E8). */
export function decideCaughtUp(facts: CaughtUpFacts, { platformRunId }: DecideContext): readonly Check[] {
  const { exitCode, offsets, verdict, basis, consumed, afterwards, liveClusterId } = facts;
  const partitions = mapFact(offsets, partitionsOf);
  const gap = isReadable(partitions) && isReadable(consumed);
  return [
    check('M7.C-C01', {
      expected: { groups: 'at least one', missing: [] },
      observed: mapFact(allReadable({ offsets, consumed }), (read) => ({
        groups: read.offsets.groups.length,
        missing: missingPartitions(read.offsets, read.consumed),
      })),
      passes: ({ groups, missing }) => groups > 0 && missing.length === 0,
      fails: gap ? 'M7C-B5' : 'M7C-B1',
    }),
    check('M7.C-C02', {
      expected: { lag_max: facts.lagMax, samples_min: 2, interval_ms_min: facts.intervalMs, after_p7: true },
      observed: mapFact(allReadable({ partitions, verdict, basis }), (read) => ({
        lag_max: Math.max(read.verdict.max_lag, ...read.partitions.map((one) => one.watermark_high - one.end_offset)),
        samples_min: read.verdict.samples.length,
        interval_ms_min: leastDistanceMs(read.verdict),
        after_p7: sampledAfter(read.verdict, read.basis.captured_at_utc, facts.startedAtUtc),
      })),
      passes: (found) =>
        found.lag_max <= facts.lagMax &&
        found.samples_min >= 2 &&
        found.interval_ms_min >= facts.intervalMs &&
        found.after_p7,
      fails: 'M7C-B2',
    }),
    check('M7.C-C03', {
      expected: { exit_code: 0, runs: [platformRunId ?? null] },
      observed: mapFact(allReadable({ exitCode, offsets, verdict, basis }), (read) => ({
        exit_code: read.exitCode,
        runs: [...new Set([read.offsets, read.verdict, read.basis].map((one) => one.platform_run_id))],
      })),
      fails: isReadable(offsets) && isReadable(verdict) && isReadable(exitCode) ? 'M7C-B3' : 'M7C-B4',
    }),
    check('M7.C-C04', {
      expected: { went_back: [], before_p7: [], sampler_saw_regression: false },
      observed: mapFact(allReadable({ partitions, afterwards, basis, verdict }), (read) => ({
        went_back: wentBack(read.partitions, read.afterwards),
        before_p7: endsBefore(read.partitions, read.basis),
        sampler_saw_regression: !read.verdict.no_regression,
      })),
      fails: 'M7C-B6',
    }),
    check('M7.C-C05', {
      expected: { clusters: 1, filled_topics: 'at least one', empty_topics: [] },
      observed: mapFact(allReadable({ partitions, basis, offsets, liveClusterId }), (read) => ({
        clusters: new Set([read.basis.kafka_cluster_id, read.offsets.kafka_cluster_id, read.liveClusterId]).size,
        filled_topics: filledTopics(read.basis).length,
        empty_topics: emptyTopics(read.partitions, read.basis),
      })),
      passes: (found) => found.clusters === 1 && found.filled_topics > 0 && found.empty_topics.length === 0,
      fails: 'M7C-B7',
    }),
  ];
}

const partitionsOf = ({ groups }: OffsetsSnapshotV1): readonly Partition[] =>
  groups.flatMap(({ topics }) =>
    topics.flatMap(({ topic, partitions }) => partitions.map((one) => ({ ...one, name: `${topic}/${one.partition}` }))),
  );

/** Partitions that a group should list and does not, group by group. */
function missingPartitions({ groups }: OffsetsSnapshotV1, consumed: readonly string[]): readonly string[] {
  return groups.flatMap(({ group_id: group, topics }) => {
    const listed = new Set(
      topics.flatMap(({ topic, partitions }) => partitions.map((one) => `${topic}/${one.partition}`)),
    );
    return consumed.filter((name) => !listed.has(name)).map((name) => `${group} ${name}`);
  });
}

/** Between consecutive samples; -1 when a time cannot be read. */
export function leastDistanceMs({ samples }: Pick<CaughtUpV1, 'samples'>): number {
  const times = samples.map(({ sampled_at_utc: at }) => findMicros(at));
  const distances = times.slice(1).map((later, index) => {
    const earlier = times[index];
    return later === undefined || earlier === undefined ? -1 : (later - earlier) / 1000;
  });
  return distances.length === 0 ? -1 : Math.floor(Math.min(...distances));
}

/** Every sample was taken in this lane, and so after the offsets of P7 were written down. */
function sampledAfter({ samples }: CaughtUpV1, basisAtUtc: string, startedAtUtc: string): boolean {
  const since = Math.max(findMicros(basisAtUtc) ?? Number.POSITIVE_INFINITY, findMicros(startedAtUtc) ?? 0);
  return samples.every(({ sampled_at_utc: at }) => (findMicros(at) ?? -1) >= since);
}

/** A position or a watermark that is lower now than in the snapshot would be another epoch of the topic. */
function wentBack(partitions: readonly Partition[], afterwards: readonly PartitionProgress[]): readonly string[] {
  return partitions
    .filter((one) => {
      const now = afterwards.find(({ topic, partition }) => `${topic}/${partition}` === one.name);
      return now === undefined || now.nextOffset < one.end_offset || now.high < one.watermark_high;
    })
    .map(({ name }) => name);
}

/** Partitions that the run filled and whose position does not lie behind the last record of P7. */
function endsBefore(partitions: readonly Partition[], basis: KafkaOffsetsSnapshotV1): readonly string[] {
  return basis.topics.flatMap(({ topic, partitions: recorded }) =>
    recorded.flatMap(({ partition, end_offset: last }) => {
      const own = partitions.find(({ name }) => name === `${topic}/${partition}`);
      return last < 0 || own === undefined || own.end_offset > last ? [] : [`${topic}/${partition}`];
    }),
  );
}

const filledTopics = ({ topics }: KafkaOffsetsSnapshotV1): readonly string[] =>
  topics.filter(({ partitions }) => partitions.some(({ end_offset: last }) => last >= 0)).map(({ topic }) => topic);

/** Topics with admissions in P7 of which nothing was consumed, or which end before what P7 recorded. */
function emptyTopics(partitions: readonly Partition[], basis: KafkaOffsetsSnapshotV1): readonly string[] {
  return filledTopics(basis).filter((topic) => {
    const recorded = basis.topics.find((one) => one.topic === topic)?.partitions ?? [];
    return !recorded
      .filter(({ end_offset: last }) => last >= 0)
      .every((one) => {
        const own = partitions.find(({ name }) => name === `${topic}/${one.partition}`);
        return own !== undefined && own.end_offset > own.start_offset && own.watermark_high > one.end_offset;
      });
  });
}
