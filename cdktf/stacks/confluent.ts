import { busKeyPaths } from '@spine-green/runtime/catalog';
import { type App, TerraformOutput } from 'cdktf';
import type { Environment } from '../config/environments.ts';
import { BUS_PRINCIPALS, type BusPrincipal } from '../config/messaging.ts';
import { topicsOf } from '../config/topics.ts';
import {
  type Account,
  accessManager,
  accountKey,
  attribute,
  type Bus,
  credentialsOf,
  type Grant,
  grantAccess,
  openBus,
  serviceAccount,
} from '../constructs/bus.ts';
import { confluentProvider, confluentResource } from '../constructs/confluent.ts';
import { platformStack } from '../constructs/platform-stack.ts';
import { secretParameter } from '../constructs/secret.ts';

/** The bus: a cluster, nine topics, an identity for every lane, and the parameters that say where it is (05, section 4). */
export function confluentStack(app: App, environment: Environment): void {
  const platform = platformStack(app, environment, {
    id: 'TF_STACK_CONFLUENT_DIR',
    state: 'TF_STATE_KEY_CONFLUENT',
    tier: 'ephemeral',
    variables: [],
  });
  confluentProvider(platform);
  const bus = openBus(platform);
  const manager = accessManager(bus);
  createTopics(bus, manager);
  for (const principal of BUS_PRINCIPALS) lane(bus, manager, principal);
  secretParameter(platform, {
    id: 'parameter_bootstrap',
    path: platform.names('SSM_CONFLUENT_BOOTSTRAP_PATH'),
    // Clients want host and port; the provider says them with a scheme.
    value: `\${replace(${bus.cluster.fqn}.bootstrap_endpoint, "SASL_SSL://", "")}`,
  });
  platform.output('CONFLUENT_CLUSTER_ID', attribute(bus.cluster, 'id'));
  platform.output('CONFLUENT_CLUSTER_BOOTSTRAP', attribute(bus.cluster, 'bootstrap_endpoint'));
  platform.output('CONFLUENT_CLUSTER_REST_ENDPOINT', attribute(bus.cluster, 'rest_endpoint'));
  catalogue(bus);
}

/** Topics are made by an identity that may make these nine and nothing else. */
function createTopics(bus: Bus, manager: Account): void {
  const { platform, cluster } = bus;
  const { names, environment } = platform;
  const account = serviceAccount(bus, {
    id: 'topic_manager',
    name: names('CONFLUENT_TOPIC_MANAGER_SA'),
    purpose: 'creates, changes and removes the topics of the platform',
  });
  const operations = ['CREATE', 'ALTER', 'ALTER_CONFIGS', 'DELETE', 'DESCRIBE', 'DESCRIBE_CONFIGS'];
  const key = accountKey(bus, account);
  for (const { name, partitions, retentionMs } of topicsOf(environment)) {
    const grants = operations.map((operation) => onTopic(name, operation));
    const rights = grantAccess(bus, manager, { id: 'topic_manager', account, grants });
    confluentResource(platform, {
      type: 'confluent_kafka_topic',
      id: `topic_${name.replaceAll('.', '_')}`,
      attributes: {
        kafka_cluster: [{ id: attribute(cluster, 'id') }],
        topic_name: name,
        partitions_count: partitions,
        config: { 'cleanup.policy': names('KAFKA_CLEANUP_POLICY_DEFAULT'), 'retention.ms': String(retentionMs) },
        rest_endpoint: attribute(cluster, 'rest_endpoint'),
        credentials: [credentialsOf({ account, key })],
      },
      dependsOn: rights,
    });
  }
}

/** The identity of a lane, what it may do, and its key where only the tasks of the lane find it. */
function lane(bus: Bus, manager: Account, principal: BusPrincipal): void {
  const { platform } = bus;
  const id = principal.name.replaceAll('-', '_');
  const account = serviceAccount(bus, {
    id,
    name: `${platform.names('CONFLUENT_RUNTIME_SA')}-${principal.name}`,
    purpose: `tasks under ${principal.roles.join(', ')}`,
  });
  const after = grantAccess(bus, manager, { id, account, grants: grantsOf(bus, principal) });
  const { key, secret } = credentialsOf({ account, key: accountKey(bus, account, after) });
  const paths = busKeyPaths(principal.name, platform.names);
  secretParameter(platform, { id: `parameter_key_${id}`, path: paths.key, value: key });
  secretParameter(platform, { id: `parameter_secret_${id}`, path: paths.secret, value: secret });
  if (!principal.describesAll) return;
  // The canonical pair is for whoever verifies the bus from outside, and so holds the key that changes nothing.
  secretParameter(platform, { id: 'parameter_key', path: platform.names('SSM_CONFLUENT_API_KEY_PATH'), value: key });
  secretParameter(platform, {
    id: 'parameter_secret',
    path: platform.names('SSM_CONFLUENT_API_SECRET_PATH'),
    value: secret,
  });
}

function grantsOf({ platform }: Bus, principal: BusPrincipal): readonly Grant[] {
  const { names, environment } = platform;
  const { reads, writes, group, describesAll } = principal;
  const all = describesAll ? topicsOf(environment).map(({ name }) => name) : [];
  return [
    ...reads.map((key) => onTopic(names(key), 'READ')),
    ...writes.map((key) => onTopic(names(key), 'WRITE')),
    ...all.flatMap((name) => [onTopic(name, 'DESCRIBE'), onTopic(name, 'DESCRIBE_CONFIGS')]),
    ...(group === null ? [] : [onGroups(names(group), 'READ')]),
    ...(describesAll ? [onGroups(names('NAME_PREFIX'), 'DESCRIBE')] : []),
  ];
}

const onTopic = (name: string, operation: string): Grant => ({ on: 'TOPIC', name, pattern: 'LITERAL', operation });
const onGroups = (name: string, operation: string): Grant => ({ on: 'GROUP', name, pattern: 'PREFIXED', operation });

/** What readers of the bus may know of it; it is published as a document by whoever applies. */
function catalogue({ platform, cluster }: Bus): void {
  const { stack, names, environment } = platform;
  new TerraformOutput(stack, 'topic_catalog', {
    staticId: true,
    value: {
      environment: names('CONFLUENT_ENV_NAME'),
      cluster: {
        id: attribute(cluster, 'id'),
        name: names('CONFLUENT_CLUSTER_NAME'),
        type: names('CONFLUENT_CLUSTER_TYPE'),
        cloud: names('CONFLUENT_CLUSTER_CLOUD'),
        region: names('CONFLUENT_CLUSTER_REGION'),
      },
      topics: topicsOf(environment).map(({ name, volume, partitions, retentionMs, key }) => ({
        name,
        class: volume,
        partitions,
        retention_ms: retentionMs,
        cleanup: names('KAFKA_CLEANUP_POLICY_DEFAULT'),
        key,
      })),
    },
  });
}
