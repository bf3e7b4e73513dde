import { PlatformError } from '@spine-green/evidence-schemas';
import type Cluster from 'kafkajs/src/cluster/index.js';
import type { LogRecord, ReadLimit } from '../port.ts';
import {
  type Broker,
  type FetchedMessage,
  type KafkaConnection,
  type KafkaOptions,
  kafkaConnection,
} from './cluster.ts';
import { definiteKafkaError } from './errors.ts';

export interface KafkaReader {
  read(offset: number, limit: ReadLimit): Promise<readonly LogRecord[]>;
  close(): Promise<void>;
}

/**
 * Reads one partition. It has connections of its own, because a broker answers the requests of a connection in order
 * and a fetch that waits for data would hold up everybody else's.
 *
 * I1: one fetch at a time; what a fetch returned beyond `recordsMax` is kept for the read that continues there, and is
 *     at most `bytesMax` bytes or one batch of the producer.
 */
export function kafkaReader(options: KafkaOptions, topic: string, partition: number): KafkaReader {
  const connection = kafkaConnection(options);
  let rest: readonly LogRecord[] = [];
  let last: Promise<unknown> = Promise.resolve();

  const readOnce = async (offset: number, limit: ReadLimit): Promise<readonly LogRecord[]> => {
    if (limit.signal?.aborted === true) return [];
    const ready = rest[0]?.offset === offset ? rest : await fetchFrom(connection, { topic, partition, offset }, limit);
    const [page, remaining] = split(ready, limit);
    rest = remaining;
    return page;
  };
  return {
    read: (offset, limit) => {
      const mine = last.then(() => readOnce(offset, limit));
      last = mine.catch(() => undefined);
      return untilAborted(mine, limit.signal);
    },
    close: () => connection.close(),
  };
}

/** A fetch cannot be called back; its reader is let go and its answer is kept for nobody. */
async function untilAborted(
  reading: Promise<readonly LogRecord[]>,
  signal: AbortSignal | undefined,
): Promise<readonly LogRecord[]> {
  if (signal === undefined) return reading;
  const { promise, resolve } = Promise.withResolvers<readonly LogRecord[]>();
  const stop = (): void => resolve([]);
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([reading, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function fetchFrom(
  connection: KafkaConnection,
  { topic, partition, offset }: { readonly topic: string; readonly partition: number; readonly offset: number },
  { bytesMax, waitMs }: ReadLimit,
): Promise<readonly LogRecord[]> {
  return connection.use([topic], async (cluster) => {
    try {
      const broker = await leaderOf(cluster, topic, partition);
      const response = await broker.fetch({
        maxWaitTime: waitMs,
        minBytes: 1,
        maxBytes: bytesMax,
        isolationLevel: 1,
        topics: [{ topic, partitions: [{ partition, fetchOffset: String(offset), maxBytes: bytesMax }] }],
      });
      const messages = response.responses.flatMap(({ partitions }) => partitions.flatMap((one) => one.messages));
      return messages
        .filter((message) => !message.isControlRecord && Number(message.offset) >= offset)
        .map((message) => recordOf(topic, partition, message));
    } catch (error) {
      throw definiteKafkaError(error, `${topic}[${partition}] from ${offset}`);
    }
  });
}

/** Throws E_LOG_TOPIC_UNKNOWN for a partition that the topic does not have. */
export async function leaderOf(cluster: Cluster, topic: string, partition: number): Promise<Broker> {
  const [nodeId] = Object.keys(cluster.findLeaderForPartitions(topic, [partition]));
  if (nodeId === undefined) throw new PlatformError('E_LOG_TOPIC_UNKNOWN', `${topic} has no partition ${partition}`);
  return cluster.findBroker({ nodeId });
}

function split(
  records: readonly LogRecord[],
  { recordsMax, bytesMax }: ReadLimit,
): [page: readonly LogRecord[], rest: readonly LogRecord[]] {
  let bytes = 0;
  let count = 0;
  for (const { value } of records.slice(0, recordsMax)) {
    bytes += value?.length ?? 0;
    if (count > 0 && bytes > bytesMax) break;
    count += 1;
  }
  return [records.slice(0, count), records.slice(count)];
}

const recordOf = (topic: string, partition: number, message: FetchedMessage): LogRecord => ({
  topic,
  partition,
  offset: Number(message.offset),
  timestampMs: Number(message.timestamp),
  key: message.key?.toString('utf8'),
  value: message.value ?? undefined,
  headers: headersOf(message.headers),
});

function headersOf(headers: FetchedMessage['headers']): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    // A foreign producer may repeat a header; the last one counts, as in Kafka's own clients.
    const last = value instanceof Uint8Array || value === null ? value : value?.at(-1);
    texts[name] = last?.toString('utf8') ?? '';
  }
  return texts;
}
