import type { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import type { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import type { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { findMicros } from '@spine-green/runtime/kernel/clock';
import type { AdmittedRange } from '@spine-green/runtime/truth/admissions';
import type { PartitionProgress } from '@spine-green/runtime/truth/progress';

export interface ConsumedPartition {
  readonly group: string;
  readonly name: string;
  readonly topic: string;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly watermark_high: number;
}

/** Progress of one partition for one of the groups that read it. */
export interface GroupPartition extends PartitionProgress {
  readonly group: string;
}

/** A group with every partition that it has to read, as the log has them now. */
export interface ConsumerDuty {
  readonly group: string;
  readonly partitions: readonly string[];
}

const nameOf = ({ topic, partition }: { readonly topic: string; readonly partition: number }): string =>
  `${topic}/${partition}`;

export const consumedPartitions = ({ groups }: OffsetsSnapshotV1): readonly ConsumedPartition[] =>
  groups.flatMap(({ group_id: group, topics }) =>
    topics.flatMap(({ topic, partitions }) =>
      partitions.map((one) => ({ ...one, group, topic, name: nameOf({ topic, partition: one.partition }) })),
    ),
  );

/** Partitions that a group has to read and that the snapshot does not list for it. */
export const missingPartitions = (snapshot: OffsetsSnapshotV1, duties: readonly ConsumerDuty[]): readonly string[] =>
  duties.flatMap(({ group, partitions }) => {
    const groups = snapshot.groups.filter(({ group_id: id }) => id === group);
    const listed = new Set(consumedPartitions({ ...snapshot, groups }).map(({ name }) => name));
    return partitions.filter((name) => !listed.has(name)).map((name) => `${group} ${name}`);
  });

/** Between consecutive samples; -1 when a time cannot be read. */
export function leastDistanceMs({ samples }: Pick<CaughtUpV1, 'samples'>): number {
  const times = samples.map(({ sampled_at_utc: at }) => findMicros(at));
  const distances = times.slice(1).map((later, index) => {
    const earlier = times[index];
    return later === undefined || earlier === undefined ? -1 : (later - earlier) / 1000;
  });
  return distances.length === 0 ? -1 : Math.floor(Math.min(...distances));
}

/** A position or a watermark that is lower now than in the snapshot would be another epoch of the topic. */
export const wentBack = (
  partitions: readonly ConsumedPartition[],
  afterwards: readonly GroupPartition[],
): readonly string[] =>
  partitions
    .filter((one) => {
      const now = afterwards.find((progress) => progress.group === one.group && nameOf(progress) === one.name);
      return now === undefined || now.nextOffset < one.end_offset || now.high < one.watermark_high;
    })
    .map(({ name }) => name);

/** Partitions that the run filled and in which a position does not lie behind the last record of P7. */
export const endsBefore = (
  partitions: readonly ConsumedPartition[],
  basis: KafkaOffsetsSnapshotV1,
): readonly string[] =>
  basis.topics.flatMap(({ topic, partitions: recorded }) =>
    recorded.flatMap(({ partition, end_offset: last }) => {
      const own = partitions.filter(({ name }) => name === nameOf({ topic, partition }));
      return last < 0 || own.every((one) => one.end_offset > last) ? [] : [nameOf({ topic, partition })];
    }),
  );

/** Partitions of consumed topics whose last admission, by the gate's own rows, is not consumed yet. */
export const unconsumed = (
  partitions: readonly ConsumedPartition[],
  admitted: readonly AdmittedRange[],
): readonly string[] =>
  admitted
    .filter((range) => {
      const own = partitions.filter(({ name }) => name === nameOf(range));
      const consumes = partitions.some(({ topic }) => topic === range.topic);
      return consumes && (own.length === 0 || own.some((one) => one.end_offset <= range.lastOffset));
    })
    .map(nameOf);

export const filledTopics = ({ topics }: KafkaOffsetsSnapshotV1): readonly string[] =>
  topics.filter(({ partitions }) => partitions.some(({ end_offset: last }) => last >= 0)).map(({ topic }) => topic);

/** Topics with admissions in P7 of which nothing was consumed, or which end before what P7 recorded. */
export const emptyTopics = (
  partitions: readonly ConsumedPartition[],
  basis: KafkaOffsetsSnapshotV1,
): readonly string[] =>
  filledTopics(basis).filter((topic) => {
    const recorded = basis.topics.find((one) => one.topic === topic)?.partitions ?? [];
    return !recorded
      .filter(({ end_offset: last }) => last >= 0)
      .every((one) => {
        const own = partitions.filter(({ name }) => name === nameOf({ topic, partition: one.partition }));
        const isFilled = (its: ConsumedPartition): boolean =>
          its.end_offset > its.start_offset && its.watermark_high > one.end_offset;
        return own.length > 0 && own.every(isFilled);
      });
  });

/** The largest distance from the end of the log that the sampler saw, in records. */
export const highestLag = (
  { max_lag: last, samples }: Pick<CaughtUpV1, 'max_lag' | 'samples'>,
  partitions: readonly ConsumedPartition[],
): number =>
  Math.max(
    last,
    ...samples.map(({ max_lag: lag }) => lag),
    ...partitions.map((one) => one.watermark_high - one.end_offset),
  );
