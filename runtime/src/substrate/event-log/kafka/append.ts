import type Cluster from 'kafkajs/src/cluster/index.js';
import { recordBytes } from '../limits.ts';
import { partitionOf } from '../partition.ts';
import type { NewRecord, Position } from '../port.ts';
import { type Broker, type KafkaConnection, REQUEST_MS_MAX } from './cluster.ts';
import { definiteKafkaError, kafkaAppendError, outcomeUnknown } from './errors.ts';

const ALL_REPLICAS = -1;
/** Of one partition in one request: the broker's default limit holds for the whole batch, framing included. */
const BATCH_BYTES_MAX = 1_048_000;
/** Lengths, deltas and attributes of a record, rounded up. */
const RECORD_FRAME_BYTES = 32;

type Sent = Pick<Position, 'offset' | 'timestampMs'>;

/** Which records go into one request, by partition; indices into the batch. */
type Chunk = Map<number, number[]>;

/** Appends in requests that the broker takes. The caller sends one batch of a topic at a time: with several in flight
 * a failed one could be overtaken, which breaks the order of a key. There is no retry behind a request whose answer is
 * missing, because the port reports that as its own outcome. */
export function appendTo(
  connection: KafkaConnection,
  topic: string,
  records: readonly NewRecord[],
): Promise<readonly Position[]> {
  return connection.use([topic], async (cluster) => {
    const partitions = cluster.findTopicPartitionMetadata(topic).length;
    const partitionOfRecord = records.map(({ key }) => partitionOf(key, partitions));
    const sent: Sent[] = [];
    let done = 0;
    for (const chunk of chunks(records, partitionOfRecord)) {
      try {
        await sendChunk(cluster, { topic, records, chunk }, sent);
      } catch (error) {
        // Earlier requests of the batch are on the log, so a refusal of this one is no longer one of the batch.
        throw done === 0 ? error : outcomeUnknown(error);
      }
      done += 1;
    }
    return records.map((_, index) => {
      const partition = partitionOfRecord[index];
      const at = sent[index];
      if (partition === undefined || at === undefined) throw new Error('a record has no position');
      return { topic, partition, offset: at.offset, timestampMs: at.timestampMs };
    });
  });
}

/** Throws E_LOG_MESSAGE_TOO_LARGE before anything is sent. */
function chunks(records: readonly NewRecord[], partitionOfRecord: readonly number[]): readonly Chunk[] {
  let chunk: Chunk = new Map();
  let bytesOf = new Map<number, number>();
  const all = [chunk];
  for (const [index, record] of records.entries()) {
    const partition = partitionOfRecord[index] ?? 0;
    const bytes = recordBytes(record) + RECORD_FRAME_BYTES;
    if (bytes + (bytesOf.get(partition) ?? 0) > BATCH_BYTES_MAX) {
      chunk = new Map();
      bytesOf = new Map();
      all.push(chunk);
    }
    bytesOf.set(partition, bytes + (bytesOf.get(partition) ?? 0));
    const members = chunk.get(partition);
    if (members === undefined) chunk.set(partition, [index]);
    else members.push(index);
  }
  return all;
}

interface ChunkOfRecords {
  readonly topic: string;
  readonly records: readonly NewRecord[];
  readonly chunk: Chunk;
}

async function sendChunk(cluster: Cluster, batch: ChunkOfRecords, sent: Sent[]): Promise<void> {
  const { topic, chunk } = batch;
  const now = Date.now();
  const requests = await prepareRequests(cluster, topic, chunk);
  const answers = await Promise.allSettled(
    requests.map(async ({ broker, partitions }) => {
      const topicData = [{ topic, partitions: partitions.map((partition) => messagesOf(batch, partition, now)) }];
      return broker.produce({ acks: ALL_REPLICAS, timeout: REQUEST_MS_MAX, topicData });
    }),
  );
  for (const [index, answer] of answers.entries()) {
    if (answer.status === 'fulfilled') continue;
    const others = answers.some(({ status }) => status === 'fulfilled');
    const partitions = requests[index]?.partitions.length ?? 0;
    throw others
      ? outcomeUnknown(answer.reason)
      : kafkaAppendError(answer.reason, answers.length > 1 ? Infinity : partitions);
  }
  for (const answer of answers) {
    if (answer.status === 'rejected') continue;
    for (const { partition, baseOffset, logAppendTime } of answer.value.topics.flatMap((one) => one.partitions)) {
      const timestampMs = logAppendTime === '-1' ? now : Number(logAppendTime);
      for (const [rank, member] of (chunk.get(partition) ?? []).entries()) {
        sent[member] = { offset: Number(baseOffset) + rank, timestampMs };
      }
    }
  }
}

interface Request {
  readonly broker: Broker;
  readonly partitions: readonly number[];
}

async function prepareRequests(cluster: Cluster, topic: string, chunk: Chunk): Promise<readonly Request[]> {
  try {
    const leaders = Object.entries(cluster.findLeaderForPartitions(topic, [...chunk.keys()]));
    return await Promise.all(
      leaders.map(async ([nodeId, partitions]) => ({ broker: await cluster.findBroker({ nodeId }), partitions })),
    );
  } catch (error) {
    throw definiteKafkaError(error);
  }
}

/** The client knows bytes as a Buffer only; the memory is the same. */
const sendable = (value: string | Uint8Array): string | Buffer =>
  typeof value === 'string' ? value : Buffer.from(value.buffer, value.byteOffset, value.length);

const messagesOf = ({ records, chunk }: ChunkOfRecords, partition: number, now: number) => ({
  partition,
  messages: (chunk.get(partition) ?? []).flatMap((index) => {
    const record = records[index];
    return record === undefined ? [] : { ...record, value: sendable(record.value), timestamp: String(now) };
  }),
});
