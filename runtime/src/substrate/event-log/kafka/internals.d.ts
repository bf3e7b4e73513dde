/**
 * Parts of kafkajs 2.2.4 that it does not export. Its consumer only reads by joining a group, and setting a group's
 * offsets joins it too (5 s), while the port reads any partition from any offset; `Cluster` and `Broker` are the layer
 * that does exactly that. kafkajs is pinned to this version, and the contract suite runs against a real broker.
 */
declare module 'kafkajs/src/cluster/index.js' {
  import type { ISocketFactory, Logger, Message, RetryOptions, SASLOptions } from 'kafkajs';
  import type Encoder from 'kafkajs/src/protocol/encoder.js';

  class Cluster {
    constructor(options: Options);
    connect(): Promise<void>;
    disconnect(): Promise<void>;
    addTargetTopic(topic: string): Promise<void>;
    refreshMetadataIfNecessary(): Promise<void>;
    findTopicPartitionMetadata(topic: string): readonly { partitionId: number; leader: number }[];
    findLeaderForPartitions(topic: string, partitions: readonly number[]): Record<string, number[]>;
    findBroker(node: { nodeId: string }): Promise<Broker>;
    findGroupCoordinator(group: { groupId: string }): Promise<Broker>;
    findControllerBroker(): Promise<Broker>;
    fetchTopicsOffset(
      topics: readonly ({ topic: string; partitions: readonly { partition: number }[] } & (
        | { fromBeginning: boolean }
        | { fromTimestamp: number }
      ))[],
    ): Promise<readonly { topic: string; partitions: readonly { partition: number; offset: string }[] }[]>;
  }

  interface Options {
    readonly logger: Logger;
    readonly socketFactory: ISocketFactory;
    readonly brokers: readonly string[];
    readonly ssl: { readonly ca?: readonly string[] } | false;
    readonly sasl: SASLOptions | null;
    readonly clientId: string;
    readonly connectionTimeout: number;
    readonly authenticationTimeout: number;
    readonly reauthenticationThreshold: number;
    readonly requestTimeout: number;
    readonly enforceRequestTimeout: boolean;
    readonly metadataMaxAge: number;
    readonly retry: RetryOptions;
    readonly allowAutoTopicCreation: boolean;
    readonly maxInFlightRequests: number | null;
    readonly isolationLevel: number;
  }

  interface Broker {
    readonly connectionPool: {
      send<Decoded extends { readonly clientSideThrottleTime: number }, T>(exchange: {
        request: { apiKey: number; apiVersion: number; apiName: string; encode: () => Promise<Encoder> };
        response: { decode: (payload: Buffer) => Promise<Decoded>; parse: (decoded: Decoded) => Promise<T> };
      }): Promise<T>;
    };
    produce(request: {
      acks: number;
      timeout: number;
      topicData: readonly {
        topic: string;
        partitions: readonly { partition: number; messages: readonly Message[] }[];
      }[];
    }): Promise<{ topics: readonly { partitions: readonly ProducedPartition[] }[] }>;
    fetch(request: {
      maxWaitTime: number;
      minBytes: number;
      maxBytes: number;
      isolationLevel: number;
      topics: { topic: string; partitions: { partition: number; fetchOffset: string; maxBytes: number }[] }[];
    }): Promise<{ responses: readonly { partitions: readonly { messages: readonly FetchedMessage[] }[] }[] }>;
    offsetCommit(request: {
      groupId: string;
      groupGenerationId: number;
      memberId: string;
      topics: readonly { topic: string; partitions: readonly { partition: number; offset: string }[] }[];
    }): Promise<unknown>;
    offsetFetch(request: {
      groupId: string;
      topics: readonly { topic: string; partitions: readonly { partition: number }[] }[];
    }): Promise<{
      responses: readonly { topic: string; partitions: readonly { partition: number; offset: string }[] }[];
    }>;
  }

  interface ProducedPartition {
    readonly partition: number;
    readonly baseOffset: string;
    /** `-1` when the topic keeps the producer's time. */
    readonly logAppendTime: string;
  }

  interface FetchedMessage {
    readonly offset: string;
    readonly timestamp: string;
    readonly key: Buffer | null;
    readonly value: Buffer | null;
    readonly headers: Readonly<Record<string, Buffer | null | readonly (Buffer | null)[]>>;
    /** Transaction markers; they carry no data. */
    readonly isControlRecord: boolean;
  }

  export = Cluster;
}

declare module 'kafkajs/src/protocol/encoder.js' {
  class Encoder {
    writeArray(array: readonly string[]): Encoder;
    writeBoolean(value: boolean): Encoder;
  }

  export = Encoder;
}

declare module 'kafkajs/src/protocol/decoder.js' {
  class Decoder {
    constructor(payload: Buffer);
    readInt16(): number;
    readInt32(): number;
    readBoolean(): boolean;
    /** Null where the protocol has none. */
    readString(): string;
    readArray<T>(read: (decoder: Decoder) => T): T[];
  }

  export = Decoder;
}

declare module 'kafkajs/src/network/requestQueue/index.js' {
  class RequestQueue {
    readonly pending: readonly unknown[];
    /** Milliseconds since the epoch; -1 when the broker does not throttle. */
    readonly throttledUntil: number;
    scheduleCheckPendingRequests: (this: RequestQueue) => void;
  }

  export = RequestQueue;
}

declare module 'kafkajs/src/network/socketFactory.js' {
  import type { ISocketFactory } from 'kafkajs';

  const createSocketFactory: () => ISocketFactory;

  export = createSocketFactory;
}

declare module 'kafkajs/src/loggers/index.js' {
  import type { Logger } from 'kafkajs';

  const loggers: { createLogger(options: { level: number; logCreator: () => () => void }): Logger };

  export = loggers;
}
