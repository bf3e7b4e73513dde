import { randomUUID } from 'node:crypto';
import kafkajs, { type Admin } from 'kafkajs';
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
  if (Object.values(ADMINISTRATION).some((operation) => ((operations >>> operation) & 1) === 1)) return true;
  return mayCreateTopics(admin);
}

/** The operations on the cluster that are allowed to this client; none to one that may not ask. */
const clusterOperations = (connection: KafkaConnection): Promise<number> =>
  connection.use([], async (cluster) => {
    const broker = await cluster.findControllerBroker();
    return broker.connectionPool.send({ request: OPERATIONS_QUESTION, response: OPERATIONS_ANSWER });
  });

/** Metadata of no topic in version 8, the first that tells of operations (KIP-430); kafkajs knows the versions before. */
const OPERATIONS_QUESTION = {
  apiKey: 3,
  apiVersion: 8,
  apiName: 'Metadata',
  encode: async () =>
    new Encoder()
      .writeArray([])
      // Nothing is created; operations on the cluster, and none on topics.
      .writeBoolean(false)
      .writeBoolean(true)
      .writeBoolean(false),
};

/** They are the last member of the answer. */
const OPERATIONS_ANSWER = {
  decode: async (payload: Buffer) => ({
    operations: payload.readInt32BE(payload.length - 4),
    clientSideThrottleTime: 0,
  }),
  parse: async ({ operations }: { readonly operations: number }) => operations,
};

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
