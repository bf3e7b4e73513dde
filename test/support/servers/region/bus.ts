import { handle } from '@spine-green/evidence-schemas';
import type { TopicCatalogV1 } from '@spine-green/evidence-schemas/documents/topic_catalog.v1';
import { busKeyPaths } from '@spine-green/runtime/catalog';
import { nowUtc, systemClock } from '@spine-green/runtime/kernel/clock';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import kafkajs from 'kafkajs';
import { BUS_PRINCIPALS } from '../../../../cdktf/config/messaging.ts';
import { topicsOf } from '../../../../cdktf/config/topics.ts';
import { devMin, plan } from '../../../cdktf/synthesised.ts';
import { startKafka } from '../kafka-server.ts';

// Node finds not every name of a module of this kind.
const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, Kafka, logLevel, ResourcePatternTypes } = kafkajs;

/** The access rules of the synthesised stack, as a broker takes them. */
export const busRules = plan.resources
  .filter(({ type }) => type === 'confluent_kafka_acl')
  .map(({ attributes }) => {
    const { resource_type, resource_name, pattern_type, principal, operation } = attributes as Record<string, string>;
    const account = /account_([a-z_]+)\.id/.exec(principal ?? '')?.[1] ?? '';
    return {
      resourceType: AclResourceTypes[resource_type as keyof typeof AclResourceTypes],
      resourceName: resource_name ?? '',
      resourcePatternType: ResourcePatternTypes[pattern_type as keyof typeof ResourcePatternTypes],
      principal: `User:${account.replaceAll('_', '-')}`,
      host: '*',
      operation: AclOperationTypes[operation as keyof typeof AclOperationTypes],
      permissionType: AclPermissionTypes.ALLOW,
    };
  });

const declared = new Map(
  plan.resources
    .filter(({ type, stack }) => type === 'aws_ssm_parameter' && stack === 'confluent')
    .map(({ attributes }) => [String(attributes.name), String(Object(attributes.tags).fp_resource)]),
);

export interface EmulatedBus {
  /** PEM file of the authority that signed its certificate. */
  readonly ca: string;
  /** What the Confluent stack writes: values by the path of their parameter. */
  readonly parameters: ReadonlyMap<string, string>;
  /** The name of the resource that the stack makes each of them with. */
  readonly declared: ReadonlyMap<string, string>;
  readonly catalog: TopicCatalogV1;
  stop(): Promise<void>;
}

/**
 * A real broker with the topics and the access rules of the synthesised Confluent stack, and what that stack would publish.
 * There is no organisation behind it, so no Terraform made it.
 */
export async function startEmulatedBus(): Promise<EmulatedBus> {
  const broker = await startKafka(BUS_PRINCIPALS.map(({ name }) => name));
  try {
    const { saslSsl, saslPlaintext, user, password, plaintext } = broker.address;
    const clusterId = await provision(saslPlaintext, user, password);
    const admin = new Kafka({ brokers: [plaintext], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    await admin.createAcls({ acl: busRules });
    await admin.disconnect();
    const { searchParams, host } = new URL(saslSsl);
    return {
      ca: searchParams.get('ca') ?? '',
      parameters: parametersOf(host, password),
      declared,
      catalog: catalogOf(clusterId),
      stop: broker.stop,
    };
  } catch (error) {
    await broker.stop();
    throw error;
  }
}

/** Makes the topics as they are pinned; resolves with the broker's own name of the cluster. */
async function provision(bootstrap: string, user: string, password: string): Promise<string> {
  const log = openEventLog({ bootstrap, user, password, clientId: 'provision' });
  try {
    await log.ensureTopics(
      topicsOf(devMin).map(({ name: topic, partitions, retentionMs }) => ({ topic, partitions, retentionMs })),
    );
    return (await log.describe()).clusterId;
  } finally {
    await log.close();
  }
}

function parametersOf(host: string, password: string): ReadonlyMap<string, string> {
  const verifier = BUS_PRINCIPALS.find(({ describesAll }) => describesAll);
  return new Map([
    [handle('SSM_CONFLUENT_BOOTSTRAP_PATH'), host],
    [handle('SSM_CONFLUENT_API_KEY_PATH'), verifier?.name ?? ''],
    [handle('SSM_CONFLUENT_API_SECRET_PATH'), password],
    ...BUS_PRINCIPALS.flatMap(({ name }): [string, string][] => {
      const { key, secret } = busKeyPaths(name, handle);
      return [
        [key, name],
        [secret, password],
      ];
    }),
  ]);
}

const catalogOf = (id: string): TopicCatalogV1 => ({
  schema: 'fp.topic_catalog.v1',
  substrate: 'emulated',
  written_at_utc: nowUtc(systemClock),
  environment: handle('CONFLUENT_ENV_NAME'),
  cluster: {
    id,
    name: handle('CONFLUENT_CLUSTER_NAME'),
    type: handle('CONFLUENT_CLUSTER_TYPE'),
    cloud: handle('CONFLUENT_CLUSTER_CLOUD'),
    region: handle('CONFLUENT_CLUSTER_REGION'),
  },
  topics: topicsOf(devMin).map(({ name, volume, partitions, retentionMs, key }) => ({
    ...{ name, class: volume, partitions, key },
    retention_ms: retentionMs,
    cleanup: handle('KAFKA_CLEANUP_POLICY_DEFAULT'),
  })) as TopicCatalogV1['topics'],
});
