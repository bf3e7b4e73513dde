import { pause } from '../../../kernel/pause.ts';
import type { EventLog } from '../port.ts';
import { appendTo } from './append.ts';
import { type KafkaOptions, kafkaConnection } from './cluster.ts';
import { kafkaCommit, kafkaCommitted, kafkaOffsetAt, kafkaWatermarks } from './offsets.ts';
import { kafkaPages } from './pages.ts';
import { type KafkaReader, kafkaReader } from './read.ts';
import { writableTopics } from './rights.ts';
import { describeKafka, ensureKafkaTopics, kafkaClient, visibleKafka } from './topics.ts';

const LOOK_MS = 100;

/**
 * Event log over Apache Kafka through kafkajs, with acks of all replicas and without idempotence: an unanswered request
 * is reported, not repeated, and duplicates are absorbed by the admission table and the consumers (00, section 4).
 */
export function kafkaEventLog(options: KafkaOptions): EventLog {
  const appends = kafkaConnection(options);
  const questions = kafkaConnection(options);
  const readers = new Map<string, KafkaReader>();
  const readerOf = (topic: string, partition: number): KafkaReader => {
    const key = `${topic}/${partition}`;
    const reader = readers.get(key) ?? kafkaReader(options, topic, partition);
    readers.set(key, reader);
    return reader;
  };
  const turns = new Map<string, Promise<unknown>>();
  const watermarks: EventLog['watermarks'] = (topic) => kafkaWatermarks(questions, topic);
  const read: EventLog['read'] = (topic, partition, offset, limit) => readerOf(topic, partition).read(offset, limit);
  return {
    append: (topic, records) => {
      if (records.length === 0) return Promise.resolve([]);
      const before = turns.get(topic) ?? Promise.resolve();
      const mine = before.then(() => appendTo(appends, topic, records));
      // The next batch waits for the end of this one, whatever it was.
      turns.set(
        topic,
        mine.catch(() => undefined),
      );
      return mine;
    },
    read,
    readPages: (asked, limit) => kafkaPages({ watermarks, read }, asked, limit),
    // The protocol tells of growth only with the records, so the caller looks again after a moment.
    awaitGrowth: async (_, waitMs, signal) => {
      await pause(Math.min(waitMs, LOOK_MS), signal);
      return signal?.aborted !== true;
    },
    watermarks,
    offsetAt: (topic, partition, timestampMs) => kafkaOffsetAt(questions, { topic, partition }, timestampMs),
    describe: () => describeKafka(options),
    visible: () => visibleKafka(options),
    client: () => kafkaClient(options, questions),
    writable: (topics) => writableTopics(questions, topics),
    ensureTopics: (topics) => ensureKafkaTopics(options, topics),
    commit: (group, positions) => kafkaCommit(questions, group, positions),
    committed: (group, topics) => kafkaCommitted(questions, group, topics),
    close: async () => {
      await Promise.all([appends.close(), questions.close(), ...[...readers.values()].map((reader) => reader.close())]);
    },
  };
}
