import { isPlatformError } from '@spine-green/evidence-schemas';
import { freePort } from '@spine-green/runtime/http/address';
import { armTimersOnlyWhenNeeded } from '@spine-green/runtime/substrate/event-log/kafka/request-queue';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import { ConfigResourceTypes, Kafka, logLevel } from 'kafkajs';
import { describe, expect, test } from 'vitest';
import { type EventLogWorld, eventLogContract } from '../contracts/event-log.ts';
import { freshTopic, kafkaServer, kafkaTools } from '../support/servers/kafka.ts';
import type { KafkaAddress } from '../support/servers/kafka-server.ts';
import { startTcpProxy } from '../support/servers/tcp-proxy.ts';

async function kafkaWorld(): Promise<EventLogWorld> {
  const server = await kafkaServer();
  const nowhere = await freePort();
  const open = (changed: { bootstrap?: string; password?: string } = {}) =>
    openEventLog({ ...clientOf(server), ...changed });
  armTimersOnlyWhenNeeded();
  const kafka = new Kafka({ brokers: [server.plaintext], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  const producer = kafka.producer({ createPartitioner: () => () => 0 });
  await Promise.all([admin.connect(), producer.connect()]);
  return {
    // The principal of the tests makes topics, and is one of the broker's super users.
    client: { security: 'sasl_plaintext', principal: undefined, administrator: true },
    open,
    openDenied: () => open({ password: 'wrong' }),
    openUnreachable: () => open({ bootstrap: `kafka://127.0.0.1:${nowhere}?security=sasl_plaintext` }),
    openFaulty: async () => {
      const { port, advertisedPort } = server.proxied;
      const proxy = await startTcpProxy(port, advertisedPort);
      const log = open({ bootstrap: `kafka://127.0.0.1:${proxy.port}?security=sasl_plaintext` });
      return { log, loseAnswers: proxy.loseAnswers, close: proxy.close };
    },
    appendForeign: async (topic, partition, key, value) => {
      const bytes = (part: Uint8Array | null): Buffer | null => (part === null ? null : Buffer.from(part));
      await producer.send({ topic, messages: [{ partition, key: bytes(key), value: bytes(value) }] });
    },
    trim: async (topic, partition, low) => {
      // kafkajs only deletes records of topics that it has asked about before.
      await admin.fetchTopicOffsets(topic);
      await admin.deleteTopicRecords({ topic, partitions: [{ partition, offset: String(low) }] });
    },
    compact: async ({ topic, retentionMs }) => {
      // What this call leaves out goes back to its default.
      const configEntries = [
        { name: 'cleanup.policy', value: 'compact' },
        { name: 'retention.ms', value: String(retentionMs) },
      ];
      await admin.alterConfigs({
        validateOnly: false,
        resources: [{ type: ConfigResourceTypes.TOPIC, name: topic, configEntries }],
      });
    },
    freshTopic,
    close: async () => {
      await Promise.all([admin.disconnect(), producer.disconnect()]);
    },
  };
}

const clientOf = ({ saslPlaintext, user, password }: KafkaAddress) => ({
  bootstrap: saslPlaintext,
  user,
  password,
  clientId: 'contract',
});

describe.skipIf(!kafkaTools.met)('a real broker', () => {
  eventLogContract('Kafka', kafkaWorld);

  test('is reached over TLS with the authority of the address', async () => {
    const server = await kafkaServer();
    const log = openEventLog({ ...clientOf(server), bootstrap: server.saslSsl });
    const topic = freshTopic();
    await log.ensureTopics([{ topic, partitions: 1, retentionMs: 3_600_000 }]);
    await log.append(topic, [{ key: 'k', value: 'over TLS', headers: {} }]);
    const [record] = await log.read(topic, 0, 0, { recordsMax: 1, bytesMax: 1_000, waitMs: 0 });
    expect(Buffer.from(record?.value ?? []).toString()).toBe('over TLS');
    await log.close();
  });

  test('is not trusted over TLS without its authority', async () => {
    const server = await kafkaServer();
    const log = openEventLog({ ...clientOf(server), bootstrap: server.saslSsl.replace(/&ca=.*/, '') });
    await expect(log.watermarks(freshTopic())).rejects.toSatisfy((error) =>
      isPlatformError(error, 'E_LOG_UNREACHABLE'),
    );
    await log.close();
  });

  test('denies a principal without access rules everything', async () => {
    const server = await kafkaServer();
    const topic = freshTopic();
    const owner = openEventLog(clientOf(server));
    await owner.ensureTopics([{ topic, partitions: 1, retentionMs: 3_600_000 }]);
    const outsider = openEventLog({ ...clientOf(server), ...server.outsider });
    const denied = (error: unknown): boolean => isPlatformError(error, 'E_LOG_ACCESS_DENIED');
    await expect(outsider.append(topic, [{ key: 'k', value: 'v', headers: {} }])).rejects.toSatisfy(denied);
    await expect(outsider.read(topic, 0, 0, { recordsMax: 1, bytesMax: 1, waitMs: 0 })).rejects.toSatisfy(denied);
    await expect(outsider.commit('group', [{ topic, partition: 0, nextOffset: 1 }])).rejects.toSatisfy(denied);
    await Promise.all([owner.close(), outsider.close()]);
  });
});
