import { sha256Hex } from '@spine-green/evidence-schemas';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import {
  AclOperationTypes,
  AclPermissionTypes,
  AclResourceTypes,
  type Admin,
  Kafka,
  logLevel,
  ResourcePatternTypes,
} from 'kafkajs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type TopicFacts, topicReadiness } from '../../actions/m2-substrate/lanes/f-topic-readiness.ts';
import { laneRows } from '../support/decided-lane.ts';
import { kafkaTools } from '../support/servers/kafka.ts';
import { type KafkaServer, startKafka } from '../support/servers/kafka-server.ts';

const BROKER_MS_MAX = 120_000;
const SPEC = { partitions: 3, retentionMs: 86_400_000 };
const TOPICS = Array.from({ length: 9 }, (_, rank) => `fp.bus.topic_${rank}.v1`);
const pinned = TOPICS.map((topic) => ({ topic, ...SPEC, cleanupPolicy: 'delete' }));

const OF_THE_CLUSTER = { resourceType: AclResourceTypes.CLUSTER, resourceName: 'kafka-cluster' };
const OF_EVERY_TOPIC = { resourceType: AclResourceTypes.TOPIC, resourceName: '*' };
/** Principals and what each is allowed beside the use of the topics, which is allowed to all of them. */
const PRINCIPALS = [
  { name: 'runtime', rules: [], fails: {} },
  {
    name: 'onlooker',
    rules: [{ ...OF_THE_CLUSTER, operation: AclOperationTypes.DESCRIBE }],
    fails: {},
  },
  {
    name: 'owner',
    rules: [{ ...OF_THE_CLUSTER, operation: AclOperationTypes.ALTER }],
    fails: { 'M2.F-C03': 'M2F-B2' },
  },
  {
    name: 'maker',
    rules: [{ ...OF_EVERY_TOPIC, operation: AclOperationTypes.CREATE }],
    fails: { 'M2.F-C03': 'M2F-B2' },
  },
] as const;

const rule = (name: string) => ({
  principal: `User:${name}`,
  host: '*',
  permissionType: AclPermissionTypes.ALLOW,
  resourcePatternType: ResourcePatternTypes.LITERAL,
});
const USE = [AclOperationTypes.DESCRIBE, AclOperationTypes.DESCRIBE_CONFIGS, AclOperationTypes.READ];

describe.skipIf(!kafkaTools.met)('the verifier of M2.F on a real broker', () => {
  let broker: KafkaServer;
  let admin: Admin;
  beforeAll(async () => {
    broker = await startKafka(PRINCIPALS.map(({ name }) => name));
    const { saslPlaintext: bootstrap, user, password } = broker.address;
    const log = openEventLog({ bootstrap, user, password, clientId: 'owner' });
    await log.ensureTopics(TOPICS.map((topic) => ({ topic, ...SPEC })));
    await log.close();
    admin = new Kafka({ brokers: [broker.address.plaintext], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    await admin.createAcls({
      acl: PRINCIPALS.flatMap(({ name, rules }) => [
        ...USE.map((operation) => ({ ...rule(name), ...OF_EVERY_TOPIC, operation })),
        ...rules.map((one) => ({ ...rule(name), ...one })),
      ]),
    });
    // The broker keeps the rules when it has answered, and follows them a moment later.
    await vi.waitFor(async () => expect(await seenBy('maker')).toEqual(TOPICS), { timeout: 10_000 });
  }, BROKER_MS_MAX);
  afterAll(async () => {
    await admin?.disconnect();
    await broker?.stop();
  });

  async function seenBy(user: string): Promise<readonly string[]> {
    const { described } = await factsOf(user, 'cluster');
    return 'value' in described ? described.value.topics.map(({ topic }) => topic) : [];
  }

  /** The facts that the lane would gather with these credentials. */
  async function factsOf(user: string, clusterId: string): Promise<TopicFacts> {
    const { saslPlaintext: bootstrap, password } = broker.address;
    const log = openEventLog({ bootstrap, user, password, clientId: `verifier-${user}` });
    try {
      return {
        pinned,
        described: { value: { ...(await log.describe()), client: await log.client() } },
        stackClusterId: { value: clusterId },
        parameters: { value: { user_sha256: sha256Hex(user) } },
      };
    } finally {
      await log.close();
    }
  }

  test.each([...PRINCIPALS, { name: 'app', rules: [], fails: { 'M2.F-C03': 'M2F-B2' } }])(
    '$name, with its rights: $fails',
    async ({ name, fails }) => {
      const { clusterId } = await admin.describeCluster();
      const facts = await factsOf(name, clusterId);
      const [row] = laneRows(topicReadiness, { passing: [], failing: [{ given: name, facts, fails }] }).evaluate();
      expect(row?.found).toEqual(fails);
      expect(row?.misfits).toEqual([]);
    },
  );

  test('what was tried of a right left nothing behind', async () => {
    await factsOf('maker', 'cluster');
    expect((await admin.listTopics()).filter((topic) => !topic.startsWith('__')).sort()).toEqual(TOPICS);
  });
});
