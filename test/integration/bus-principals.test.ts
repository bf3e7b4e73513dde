import { isPlatformError } from '@spine-green/evidence-schemas';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import { Kafka, logLevel } from 'kafkajs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namesOf } from '../../cdktf/config/environments.ts';
import { BUS_PRINCIPALS, type BusPrincipal } from '../../cdktf/config/messaging.ts';
import { topicsOf } from '../../cdktf/config/topics.ts';
import { devMin } from '../cdktf/synthesised.ts';
import { kafkaTools } from '../support/servers/kafka.ts';
import { type KafkaServer, startKafka } from '../support/servers/kafka-server.ts';
import { busRules } from '../support/servers/region/bus.ts';

const names = namesOf(devMin);
const topics = topicsOf(devMin).map(({ name }) => name);
const BROKER_MS_MAX = 120_000;
const FOREIGN_GROUP = 'somebody-else.group';

/** What became of an act: done, or refused by the code of the adapter; any other end is a failure of the test. */
async function outcome(work: () => Promise<unknown>): Promise<'done' | 'denied'> {
  try {
    await work();
    return 'done';
  } catch (error) {
    if (isPlatformError(error, 'E_LOG_ACCESS_DENIED')) return 'denied';
    throw error;
  }
}

describe.skipIf(!kafkaTools.met)('a real broker over TLS, under the access rules of the stack', () => {
  let broker: KafkaServer;
  beforeAll(async () => {
    broker = await startKafka(BUS_PRINCIPALS.map(({ name }) => name));
    const admin = new Kafka({ brokers: [broker.address.plaintext], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    await admin.createTopics({ topics: topics.map((topic) => ({ topic, numPartitions: 1 })), waitForLeaders: true });
    await admin.createAcls({ acl: busRules });
    await admin.disconnect();
  }, BROKER_MS_MAX);
  afterAll(() => broker?.stop());

  async function as<T>({ name }: BusPrincipal, work: (log: EventLog) => Promise<T>): Promise<T> {
    const { saslSsl, password } = broker.address;
    const log = openEventLog({ bootstrap: saslSsl, user: name, password, clientId: `principal-${name}` });
    try {
      return await work(log);
    } finally {
      await log.close();
    }
  }
  const over = async (act: (topic: string) => Promise<unknown>): Promise<readonly string[]> => {
    const allowed: string[] = [];
    for (const topic of topics) if ((await outcome(() => act(topic))) === 'done') allowed.push(topic);
    return allowed;
  };
  const sorted = (keys: BusPrincipal['writes']): readonly string[] =>
    topics.filter((topic) => keys.some((key) => names(key) === topic));

  test('has rules for every principal', () => {
    expect(busRules.length).toBeGreaterThan(20);
    for (const { name } of BUS_PRINCIPALS) expect(busRules.map(({ principal }) => principal)).toContain(`User:${name}`);
  });

  test.each(BUS_PRINCIPALS)('$name writes its topics and no other', async (principal) => {
    const record = { key: 'k', value: 'v', headers: {} };
    expect(await as(principal, (log) => over((topic) => log.append(topic, [record])))).toEqual(
      sorted(principal.writes),
    );
  });

  test.each(BUS_PRINCIPALS)('$name is told by the broker which topics it may write', async (principal) => {
    expect(await as(principal, (log) => log.writable(topics))).toEqual(sorted(principal.writes));
  });

  test('nobody is told of a topic that is not there', async () => {
    const log = openEventLog({
      ...{ bootstrap: broker.address.saslPlaintext, user: broker.address.user, password: broker.address.password },
      clientId: 'unknown-topic',
    });
    try {
      expect(await log.writable(topics)).toEqual(topics);
      await expect(log.writable(['fp.bus.absent.v1'])).rejects.toMatchObject({ code: 'E_LOG_TOPIC_UNKNOWN' });
    } finally {
      await log.close();
    }
  });

  test.each(BUS_PRINCIPALS)('$name reads its topics and no other', async (principal) => {
    const limits = { recordsMax: 1, bytesMax: 1_000, waitMs: 0 };
    expect(await as(principal, (log) => over((topic) => log.read(topic, 0, 0, limits)))).toEqual(
      sorted(principal.reads),
    );
  });

  test.each(BUS_PRINCIPALS)(
    '$name sees the cluster and its topics, and their settings only where it describes all',
    async (principal) => {
      const seen = await as(principal, (log) => log.visible());
      const own = principal.describesAll ? topics : sorted([...principal.reads, ...principal.writes]);
      expect(seen.topics.map(({ topic }) => topic)).toEqual(own.toSorted());
      expect(seen.clusterId).not.toBe('');
      const settings = await as(principal, (log) => outcome(() => log.describe()));
      expect(settings).toBe(principal.describesAll ? 'done' : 'denied');
    },
  );

  test.each(BUS_PRINCIPALS.filter(({ reads }) => reads.length > 0))(
    '$name keeps its place in groups of its own, if it has any, and in no other',
    async (principal) => {
      const { group, reads } = principal;
      const [topic = ''] = sorted(reads);
      const at = [{ topic, partition: 0, nextOffset: 0 }];
      const own = `${group === null ? '' : names(group)}.test-${principal.name}`;
      const joins = group === null ? 'denied' : 'done';
      expect(await as(principal, (log) => outcome(() => log.commit(own, at)))).toBe(joins);
      expect(await as(principal, (log) => outcome(() => log.commit(FOREIGN_GROUP, at)))).toBe('denied');
    },
  );

  test('a wrong key is denied, whoever it says it is', async () => {
    const { saslSsl } = broker.address;
    const log = openEventLog({ bootstrap: saslSsl, user: 'ig', password: 'wrong', clientId: 'wrong-key' });
    expect(await outcome(() => log.watermarks(topics[0] ?? ''))).toBe('denied');
    await log.close();
  });
});
