import { randomUUID } from 'node:crypto';
import { PlatformError } from '@spine-green/evidence-schemas';
import kafkajs, { type Admin } from 'kafkajs';
import Decoder from 'kafkajs/src/protocol/decoder.js';
import Encoder from 'kafkajs/src/protocol/encoder.js';
import type { KafkaConnection } from './cluster.ts';

// kafkajs is CommonJS, and Node finds only some of its exports by name.
const { KafkaJSAggregateError } = kafkajs;

/** Kafka's numbers of the operations on a cluster that change it for everybody: a bit of the answer each. */
const ADMINISTRATION = { create: 5, alter: 7, clusterAction: 9, alterConfigs: 11 } as const;
const DENIED = new Set(['TOPIC_AUTHORIZATION_FAILED', 'CLUSTER_AUTHORIZATION_FAILED']);

/**
 * Whether the broker lets this client change the cluster. It is asked twice: what the client may do with the cluster, which
 * it tells to whoever may ask, and whether the client may create a topic, which is tried and not done. A broker that keeps
 * no access rules lets everybody.
 */
export async function mayAdminister(connection: KafkaConnection, admin: Admin): Promise<boolean> {
  const operations = await clusterOperations(connection);
  if (Object.values(ADMINISTRATION).some((operation) => isAllowed(operations, operation))) return true;
  return mayCreateTopics(admin);
}

/** The operations on the cluster that are allowed to this client; none to one that may not ask. */
const clusterOperations = async (connection: KafkaConnection): Promise<number> =>
  (await readRights(connection, [])).cluster;

/** Topics among these that the broker lets this client write. Throws E_LOG_TOPIC_UNKNOWN; E_LOG_UNREACHABLE where the broker
 * does not say. */
export async function writableTopics(
  connection: KafkaConnection,
  topics: readonly string[],
): Promise<readonly string[]> {
  const rights = await readRights(connection, topics);
  return topics.filter((topic) => mayWrite(topic, rights.topics.get(topic)));
}

/** One that the broker denies to describe, it denies to write. */
function mayWrite(topic: string, right: TopicRight | undefined): boolean {
  if (right?.error === TOPIC_DENIED) return false;
  if (right?.error === TOPIC_UNKNOWN) throw new PlatformError('E_LOG_TOPIC_UNKNOWN', topic);
  if (right === undefined || right.operations === NOT_TOLD)
    throw new PlatformError('E_LOG_UNREACHABLE', `the broker does not say what may be done with ${topic}`);
  return isAllowed(right.operations, WRITE);
}

interface TopicRight {
  readonly error: number;
  readonly operations: number;
}

interface Rights {
  readonly topics: ReadonlyMap<string, TopicRight>;
  readonly cluster: number;
}

const WRITE = 4;
const TOPIC_DENIED = 29;
const TOPIC_UNKNOWN = 3;
const NOT_TOLD = -2_147_483_648;

const isAllowed = (operations: number, operation: number): boolean => ((operations >>> operation) & 1) === 1;

const readRights = (connection: KafkaConnection, topics: readonly string[]): Promise<Rights> =>
  connection.use([], async (cluster) => {
    const broker = await cluster.findControllerBroker();
    return broker.connectionPool.send({ request: questionOf(topics), response: RIGHTS_ANSWER });
  });

/** Metadata in version 8, the first that tells of operations (KIP-430); kafkajs knows the versions before. */
const questionOf = (topics: readonly string[]) => ({
  apiKey: 3,
  apiVersion: 8,
  apiName: 'Metadata',
  encode: async () =>
    // Nothing is created; operations on the cluster and on these topics.
    new Encoder().writeArray(topics).writeBoolean(false).writeBoolean(true).writeBoolean(true),
});

const RIGHTS_ANSWER = {
  decode: async (payload: Buffer) => {
    const answer = new Decoder(payload);
    const clientSideThrottleTime = answer.readInt32();
    answer.readArray(skipBroker);
    answer.readString();
    answer.readInt32();
    const topics = new Map(answer.readArray(readTopic));
    return { topics, cluster: answer.readInt32(), clientSideThrottleTime };
  },
  parse: async ({ topics, cluster }: Rights): Promise<Rights> => ({ topics, cluster }),
};

/** Number, host, port and rack. */
function skipBroker(answer: Decoder): void {
  answer.readInt32();
  answer.readString();
  answer.readInt32();
  answer.readString();
}

function readTopic(answer: Decoder): [string, TopicRight] {
  const error = answer.readInt16();
  const topic = answer.readString();
  answer.readBoolean();
  answer.readArray(skipPartition);
  return [topic, { error, operations: answer.readInt32() }];
}

/** Error, number, leader and its epoch; replicas, those in sync, those that are down. */
function skipPartition(answer: Decoder): void {
  answer.readInt16();
  for (let number = 0; number < 3; number += 1) answer.readInt32();
  for (let list = 0; list < 3; list += 1) answer.readArray((one) => one.readInt32());
}

async function mayCreateTopics(admin: Admin): Promise<boolean> {
  try {
    const topic = `never-created.${randomUUID()}`;
    await admin.createTopics({ topics: [{ topic }], validateOnly: true, waitForLeaders: false });
    return true;
  } catch (error) {
    if (isDenied(error)) return false;
    throw error;
  }
}

/** kafkajs gathers what the broker says of each topic, and wraps it. */
function isDenied(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof KafkaJSAggregateError) return error.errors.every(isDenied);
  return ('type' in error && DENIED.has(String(error.type))) || isDenied(error.cause);
}
