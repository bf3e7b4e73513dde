import type Cluster from 'kafkajs/src/cluster/index.js';
import type { NextOffset, Watermark } from '../port.ts';
import type { KafkaConnection } from './cluster.ts';
import { definiteKafkaError } from './errors.ts';
import { leaderOf } from './read.ts';

/** What Kafka says for "no such offset". */
const NONE = '-1';
/** A commit from outside of the group's membership; it is taken as long as the group has no members. */
const NO_GENERATION = -1;

const all = (cluster: Cluster, topic: string): { partition: number }[] =>
  cluster.findTopicPartitionMetadata(topic).map(({ partitionId }) => ({ partition: partitionId }));

const offsets = async (
  cluster: Cluster,
  { topic, partitions }: { readonly topic: string; readonly partitions: readonly { partition: number }[] },
  from: { fromBeginning: boolean } | { fromTimestamp: number },
): Promise<ReadonlyMap<number, string>> => {
  const answers = await cluster.fetchTopicsOffset([{ topic, partitions, ...from }]);
  return new Map(answers.flatMap((answer) => answer.partitions.map(({ partition, offset }) => [partition, offset])));
};

export const kafkaWatermarks = (connection: KafkaConnection, topic: string): Promise<readonly Watermark[]> =>
  asking(connection, [topic], async (cluster) => {
    const partitions = all(cluster, topic);
    const low = await offsets(cluster, { topic, partitions }, { fromBeginning: true });
    const high = await offsets(cluster, { topic, partitions }, { fromBeginning: false });
    return partitions
      .map(({ partition }) => ({ partition, low: Number(low.get(partition)), high: Number(high.get(partition)) }))
      .sort((a, b) => a.partition - b.partition);
  });

export const kafkaOffsetAt = (
  connection: KafkaConnection,
  { topic, partition }: { readonly topic: string; readonly partition: number },
  timestampMs: number,
): Promise<number> =>
  asking(connection, [topic], async (cluster) => {
    await leaderOf(cluster, topic, partition);
    const ask = async (from: { fromBeginning: boolean } | { fromTimestamp: number }): Promise<string> =>
      (await offsets(cluster, { topic, partitions: [{ partition }] }, from)).get(partition) ?? NONE;
    // Asked first, so that a record which arrives in between cannot be passed over.
    const high = await ask({ fromBeginning: false });
    const found = await ask({ fromTimestamp: Math.max(0, Math.trunc(timestampMs)) });
    return Number(found === NONE ? high : found);
  });

export async function kafkaCommit(
  connection: KafkaConnection,
  group: string,
  positions: readonly NextOffset[],
): Promise<void> {
  const byTopic = Map.groupBy(positions, ({ topic }) => topic);
  await asking(connection, [...byTopic.keys()], async (cluster) => {
    for (const { topic, partition } of positions) await leaderOf(cluster, topic, partition);
    const coordinator = await cluster.findGroupCoordinator({ groupId: group });
    await coordinator.offsetCommit({
      groupId: group,
      groupGenerationId: NO_GENERATION,
      memberId: '',
      topics: [...byTopic].map(([topic, members]) => ({
        topic,
        partitions: members.map(({ partition, nextOffset }) => ({ partition, offset: String(nextOffset) })),
      })),
    });
  });
}

export const kafkaCommitted = (
  connection: KafkaConnection,
  group: string,
  topics: readonly string[],
): Promise<readonly NextOffset[]> =>
  asking(connection, topics, async (cluster) => {
    const coordinator = await cluster.findGroupCoordinator({ groupId: group });
    const { responses } = await coordinator.offsetFetch({
      groupId: group,
      topics: topics.map((topic) => ({ topic, partitions: all(cluster, topic) })),
    });
    return responses
      .flatMap(({ topic, partitions }) => partitions.map((one) => ({ topic, ...one })))
      .filter(({ offset }) => offset !== NONE)
      .map(({ topic, partition, offset }) => ({ topic, partition, nextOffset: Number(offset) }))
      .sort((a, b) => (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : a.partition - b.partition));
  });

/** These requests change nothing but a group's position, which may be set twice: one that failed is asked once more,
 * because the first request of a group can reach a broker that is not its coordinator yet. */
async function asking<T>(
  connection: KafkaConnection,
  topics: readonly string[],
  ask: (cluster: Cluster) => Promise<T>,
): Promise<T> {
  try {
    return await connection.use(topics, ask);
  } catch (error) {
    const first = definiteKafkaError(error);
    if (!(first instanceof Error && 'retry' in first && first.retry === true)) throw first;
    return connection.use(topics, ask).catch((again: unknown) => {
      throw definiteKafkaError(again);
    });
  }
}
