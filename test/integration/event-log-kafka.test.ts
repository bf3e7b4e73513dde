import { freePort } from '@spine-green/runtime/substrate/database/embedded-postgres';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import { Kafka, logLevel } from 'kafkajs';
import { describe } from 'vitest';
import { type EventLogWorld, eventLogContract } from '../contracts/event-log.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';
import { freshTopic, kafkaServer, kafkaTools } from '../support/kafka.ts';

async function kafkaWorld(security: 'saslPlaintext' | 'saslSsl'): Promise<EventLogWorld> {
  const server = await kafkaServer();
  const nowhere = await freePort();
  const kafka = new Kafka({ brokers: [server.plaintext], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  const producer = kafka.producer({ createPartitioner: () => () => 0 });
  await Promise.all([admin.connect(), producer.connect()]);
  const open = (changed: { bootstrap?: string; password?: string } = {}) =>
    openEventLog({ bootstrap: server[security], user: server.user, password: server.password, clientId: 'contract', ...changed });
  return {
    open,
    openDenied: () => open({ password: 'wrong' }),
    openUnreachable: () => open({ bootstrap: `kafka://127.0.0.1:${nowhere}?security=sasl_plaintext` }),
    openFaulty: async () => {
      const { port, advertisedPort } = server.proxied;
      const proxy = await startFaultProxy(port, advertisedPort);
      const log = open({ bootstrap: `kafka://127.0.0.1:${proxy.port}?security=sasl_plaintext` });
      return { log, loseAnswers: proxy.loseAnswers, close: proxy.close };
    },
    appendForeign: async (topic, partition, key, value) => {
      const bytes = (part: Uint8Array | null): Buffer | null => (part === null ? null : Buffer.from(part));
      await producer.send({ topic, messages: [{ partition, key: bytes(key), value: bytes(value) }] });
    },
    trim: async (topic, partition, low) => {
      await admin.deleteTopicRecords({ topic, partitions: [{ partition, offset: String(low) }] });
    },
    freshTopic,
    close: async () => {
      await Promise.all([admin.disconnect(), producer.disconnect()]);
    },
  };
}

describe.skipIf(!kafkaTools.met)('a real broker', () => {
  eventLogContract('Kafka with SASL_PLAINTEXT', () => kafkaWorld('saslPlaintext'));
  eventLogContract('Kafka with SASL_SSL', () => kafkaWorld('saslSsl'));
});
