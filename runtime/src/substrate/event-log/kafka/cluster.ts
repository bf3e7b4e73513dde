import { readFileSync } from 'node:fs';
import type { SASLOptions } from 'kafkajs';
import Cluster from 'kafkajs/src/cluster/index.js';
import loggers from 'kafkajs/src/loggers/index.js';
import createSocketFactory from 'kafkajs/src/network/socketFactory.js';
import type { KafkaAddress } from './address.ts';
import { definiteKafkaError, isAnswer } from './errors.ts';
import { armTimersOnlyWhenNeeded } from './request-queue.ts';

export interface KafkaOptions extends KafkaAddress {
  readonly user: string;
  readonly password: string;
  readonly clientId: string;
}

export type Broker = Awaited<ReturnType<Cluster['findBroker']>>;
type Fetched = Awaited<ReturnType<Broker['fetch']>>;
export type FetchedMessage = Fetched['responses'][number]['partitions'][number]['messages'][number];

/** Connections to the brokers for one kind of request, made on first use and made again after they broke. */
export interface KafkaConnection {
  /** Runs the work with metadata of the topics at hand. Throws codes of the port for everything before the work. */
  use<T>(topics: readonly string[], work: (cluster: Cluster) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const REQUEST_MS_MAX = 15_000;
const CONNECT_MS_MAX = 3_000;
const METADATA_MS_MAX = 60_000;
const READ_COMMITTED = 1;

/** Retries of metadata and connections only; their back-off nests, so they are few (toolchain: stalls of 9 to 73 s). */
export const RETRY = { retries: 2, initialRetryTime: 100, factor: 0.2, multiplier: 2, maxRetryTime: 500 } as const;

const silence = loggers.createLogger({ level: 0, logCreator: () => () => undefined });

export const ssl = ({ security, caPath }: KafkaAddress): { ca?: string[] } | false => {
  if (security !== 'sasl_ssl') return false;
  return caPath === undefined ? {} : { ca: [readFileSync(caPath, 'utf8')] };
};

export const sasl = ({ security, user, password }: KafkaOptions): SASLOptions | undefined =>
  security === 'plaintext' ? undefined : { mechanism: 'plain', username: user, password };

export function kafkaConnection(options: KafkaOptions): KafkaConnection {
  armTimersOnlyWhenNeeded();
  let current: Promise<Cluster> | undefined;
  const discard = (): void => {
    const broken = current;
    current = undefined;
    // Nobody waits for a connection that is in doubt, and what its end reports is no longer of interest.
    broken?.then((cluster) => cluster.disconnect()).catch(() => undefined);
  };
  const connect = async (): Promise<Cluster> => {
    const cluster = createCluster(options);
    await cluster.connect();
    return cluster;
  };
  return {
    use: async (topics, work) => {
      const cluster = await prepare(topics);
      try {
        return await work(cluster);
      } catch (error) {
        // An answer of the broker may mean stale metadata, silence a broken connection: both begin afresh.
        discard();
        throw error;
      }
    },
    close: async () => {
      await (await current?.catch(() => undefined))?.disconnect();
    },
  };

  async function prepare(topics: readonly string[]): Promise<Cluster> {
    try {
      current ??= connect();
      const cluster = await current;
      for (const topic of topics) await cluster.addTargetTopic(topic);
      await cluster.refreshMetadataIfNecessary();
      return cluster;
    } catch (error) {
      if (!isAnswer(error)) discard();
      throw definiteKafkaError(error, topics.join(', '));
    }
  }
}

const createCluster = (options: KafkaOptions): Cluster =>
  new Cluster({
    logger: silence,
    socketFactory: createSocketFactory(),
    brokers: options.brokers,
    ssl: ssl(options),
    sasl: sasl(options) ?? null,
    clientId: options.clientId,
    connectionTimeout: CONNECT_MS_MAX,
    authenticationTimeout: CONNECT_MS_MAX,
    reauthenticationThreshold: 10_000,
    requestTimeout: REQUEST_MS_MAX,
    enforceRequestTimeout: true,
    metadataMaxAge: METADATA_MS_MAX,
    retry: RETRY,
    allowAutoTopicCreation: false,
    maxInFlightRequests: null,
    isolationLevel: READ_COMMITTED,
  });
