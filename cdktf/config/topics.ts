import type { Environment } from './environments.ts';
import { namesOf } from './environments.ts';

export interface TopicDeclaration {
  readonly name: string;
  readonly volume: 'high' | 'low';
  readonly partitions: number;
  readonly retentionMs: number;
  /** Field whose value decides the partition (00, section 4). */
  readonly key: string;
}

/** The nine topics as pinned (03, section 6). */
export function topicsOf(environment: Environment): readonly TopicDeclaration[] {
  const names = namesOf(environment);
  const keys: Readonly<Record<string, string>> = {
    [names('FP_BUS_CONTROL_V1')]: names('KAFKA_PARTITION_KEY_CONTROL'),
    [names('FP_BUS_TRAFFIC_FRAUD_V1')]: names('KAFKA_PARTITION_KEY_TRAFFIC_DEFAULT'),
    [names('FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1')]: names('KAFKA_PARTITION_KEY_CONTEXT'),
    [names('FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1')]: names('KAFKA_PARTITION_KEY_CONTEXT'),
    [names('FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1')]: names('KAFKA_PARTITION_KEY_CONTEXT'),
    [names('FP_BUS_RTDL_V1')]: names('KAFKA_PARTITION_KEY_RTDL'),
    [names('FP_BUS_AUDIT_V1')]: 'event_id',
    [names('FP_BUS_CASE_TRIGGERS_V1')]: 'case_id',
    [names('FP_BUS_LABELS_EVENTS_V1')]: 'event_id',
  };
  const high = {
    volume: 'high',
    partitions: names('KAFKA_DEFAULT_PARTITIONS_HIGH_VOLUME'),
    retentionMs: names('KAFKA_RETENTION_MS_HIGH_VOLUME'),
  } as const;
  const low = {
    volume: 'low',
    partitions: names('KAFKA_DEFAULT_PARTITIONS_LOW_VOLUME'),
    retentionMs: names('KAFKA_RETENTION_MS_LOW_VOLUME'),
  } as const;
  return [
    ...names('KAFKA_TOPIC_CLASS_HIGH').map((name) => ({ name, ...high })),
    ...names('KAFKA_TOPIC_CLASS_LOW').map((name) => ({ name, ...low })),
  ].map((topic) => ({ ...topic, key: getKey(keys, topic.name) }));
}

function getKey(keys: Readonly<Record<string, string>>, topic: string): string {
  const key = keys[topic];
  if (key === undefined) throw new Error(`${topic} has no partition key`);
  return key;
}
