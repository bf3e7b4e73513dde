import { byteaArray, textArray } from '../../../kernel/binary-array.ts';
import { recordBytes } from '../limits.ts';
import { partitionOf } from '../partition.ts';
import type { NewRecord } from '../port.ts';

export interface TopicPartitions {
  readonly topic: string;
  /** Database id of each partition, ascending with the partition's number. */
  readonly ids: readonly number[];
}

/** A batch as one call of `log.append`: the records grouped by partition, input order kept within each. */
export interface Arranged {
  readonly ids: readonly number[];
  readonly counts: readonly number[];
  readonly values: readonly unknown[];
  /** For each input record, which group it is in and its rank there. */
  readonly groups: Int32Array;
  readonly ranks: Int32Array;
}

/** Throws E_LOG_MESSAGE_TOO_LARGE before anything is sent. */
export function arrange({ ids }: TopicPartitions, records: readonly NewRecord[]): Arranged {
  const byPartition = ids.map((): number[] => []);
  const ranks = new Int32Array(records.length);
  const partitions = new Int32Array(records.length);
  for (const [index, record] of records.entries()) {
    recordBytes(record);
    const partition = partitionOf(record.key, ids.length);
    partitions[index] = partition;
    const members = byPartition[partition] ?? [];
    ranks[index] = members.push(index) - 1;
  }
  // The position of a used partition among the used ones; ids ascend with partitions, so locks do too.
  const used = byPartition.flatMap((members, partition) => (members.length > 0 ? [partition] : []));
  const groupOf = new Map(used.map((partition, group) => [partition, group]));
  const ordered = byPartition.flat().flatMap((index) => records[index] ?? []);
  const counts = used.map((partition) => byPartition[partition]?.length ?? 0);
  const usedIds = used.flatMap((partition) => ids[partition] ?? []);
  return {
    ids: usedIds,
    counts,
    values: [
      usedIds,
      counts,
      byteaArray(ordered.map(({ key }) => key)),
      byteaArray(ordered.map(({ value }) => value)),
      textArray(ordered.map(({ headers }) => JSON.stringify(headers))),
    ],
    groups: partitions.map((partition) => groupOf.get(partition) ?? 0),
    ranks,
  };
}
