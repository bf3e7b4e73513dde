import { PlatformError } from '@spine-green/evidence-schemas';
import kafkajs, { type Admin } from 'kafkajs';
import type { LogClient, LogDescription, TopicSpec, VisibleLog } from '../port.ts';
import { assertSameTopic, CLEANUP_POLICY } from '../topic-conflict.ts';
import { type KafkaConnection, type KafkaOptions, REQUEST_MS_MAX, RETRY, sasl, ssl } from './cluster.ts';
import { definiteKafkaError } from './errors.ts';
import { mayAdminister } from './rights.ts';

// kafkajs is CommonJS, and Node finds only some of its exports by name.
const { ConfigResourceTypes, Kafka, logLevel } = kafkajs;

const RETENTION = 'retention.ms';
const CLEANUP = 'cleanup.policy';

/** Topics that exist, without the broker's own. */
export const describeKafka = (options: KafkaOptions): Promise<LogDescription> => withAdmin(options, describe);

/** A broker names to each client the topics that it may use, and no others. */
export const visibleKafka = (options: KafkaOptions): Promise<VisibleLog> => withAdmin(options, visible);

/** A client that is connected has spoken this with the broker; whom it is to the broker, the protocol cannot say. */
export const kafkaClient = (options: KafkaOptions, connection: KafkaConnection): Promise<LogClient> =>
  withAdmin(options, async (admin) => ({
    security: options.security,
    principal: undefined,
    administrator: await mayAdminister(connection, admin),
  }));

/** Creates absent topics with the broker's own replication. The broker stamps the records, so that the time of a record
 * is the time of its append on every adapter. */
export const ensureKafkaTopics = (options: KafkaOptions, topics: readonly TopicSpec[]): Promise<void> =>
  withAdmin(options, async (admin) => {
    const before = new Set((await describe(admin)).topics.map(({ topic }) => topic));
    const absent = topics.filter(({ topic }) => !before.has(topic));
    if (absent.length > 0) {
      await admin.createTopics({
        waitForLeaders: true,
        topics: absent.map(({ topic, partitions, retentionMs }) => ({
          topic,
          numPartitions: partitions,
          configEntries: [
            { name: RETENTION, value: String(retentionMs) },
            { name: CLEANUP, value: CLEANUP_POLICY },
            { name: 'message.timestamp.type', value: 'LogAppendTime' },
          ],
        })),
      });
    }
    const found = new Map((await describe(admin)).topics.map((spec) => [spec.topic, spec]));
    for (const wanted of topics) {
      const spec = found.get(wanted.topic);
      if (spec === undefined) throw new PlatformError('E_LOG_TOPIC_UNKNOWN', `${wanted.topic} was not created`);
      assertSameTopic(wanted, spec);
    }
  });

async function visible(admin: Admin): Promise<VisibleLog> {
  const { clusterId } = await admin.describeCluster();
  const { topics } = await admin.fetchTopicMetadata();
  const own = topics.filter(({ name }) => !name.startsWith('__')).sort((a, b) => (a.name < b.name ? -1 : 1));
  return { clusterId, topics: own.map(({ name, partitions }) => ({ topic: name, partitions: partitions.length })) };
}

async function describe(admin: Admin): Promise<LogDescription> {
  const { clusterId, topics: own } = await visible(admin);
  if (own.length === 0) return { clusterId, topics: [] };
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: own.map(({ topic: name }) => ({
      type: ConfigResourceTypes.TOPIC,
      name,
      configNames: [RETENTION, CLEANUP],
    })),
  });
  const settingOf = (topic: string, setting: string): string | undefined =>
    resources
      .find(({ resourceName }) => resourceName === topic)
      ?.configEntries.find(({ configName }) => configName === setting)?.configValue;
  return {
    clusterId,
    topics: own.map(({ topic, partitions }) => ({
      topic,
      partitions,
      retentionMs: Number(settingOf(topic, RETENTION) ?? Number.NaN),
      cleanupPolicy: settingOf(topic, CLEANUP) ?? '',
    })),
  };
}

async function withAdmin<T>(options: KafkaOptions, work: (admin: Admin) => Promise<T>): Promise<T> {
  const credentials = sasl(options);
  const kafka = new Kafka({
    brokers: [...options.brokers],
    clientId: options.clientId,
    ssl: ssl(options),
    ...(credentials === undefined ? {} : { sasl: credentials }),
    requestTimeout: REQUEST_MS_MAX,
    retry: RETRY,
    logLevel: logLevel.NOTHING,
  });
  const admin = kafka.admin({ retry: RETRY });
  try {
    await admin.connect();
    return await work(admin);
  } catch (error) {
    throw definiteKafkaError(error);
  } finally {
    await admin.disconnect();
  }
}
