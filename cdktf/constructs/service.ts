import type { EcsCluster } from '@cdktf/provider-aws/lib/ecs-cluster/index.js';
import { EcsService } from '@cdktf/provider-aws/lib/ecs-service/index.js';
import type { EcsTaskDefinition } from '@cdktf/provider-aws/lib/ecs-task-definition/index.js';
import type * as discovery from '@cdktf/provider-aws/lib/service-discovery-private-dns-namespace/index.js';
import { ServiceDiscoveryService } from '@cdktf/provider-aws/lib/service-discovery-service/index.js';
import type { Task } from '../config/tasks.ts';
import type { Network } from './network.ts';
import type { PlatformStack } from './platform-stack.ts';

/** Seconds that a resolver may keep an address; a restarted task is found again after at most that. */
const DISCOVERY_TTL_S = 10;

export interface ServiceParts {
  readonly task: Task;
  readonly definition: EcsTaskDefinition;
  readonly cluster: EcsCluster;
  readonly network: Network;
  readonly namespace: discovery.ServiceDiscoveryPrivateDnsNamespace;
}

/**
 * A service at rest: none of its tasks runs until the phase profile asks for one, and no later apply takes back what the
 * profile asked for (05, section 1, L3 and L12). A deployment that fails is left to be seen.
 */
export function serviceAtRest(platform: PlatformStack, parts: ServiceParts): EcsService {
  const { stack, names } = platform;
  const { task, definition, cluster, network } = parts;
  return new EcsService(stack, `service_${task.mode}`, {
    name: task.name,
    cluster: cluster.arn,
    taskDefinition: definition.arn,
    desiredCount: names('ECS_SERVICE_DESIRED_COUNT_DEFAULT'),
    launchType: 'FARGATE',
    schedulingStrategy: 'REPLICA',
    // The old task ends before the new one starts, because the two would be owners of one stream.
    deploymentMaximumPercent: 100,
    deploymentMinimumHealthyPercent: 0,
    deploymentCircuitBreaker: { enable: true, rollback: false },
    enableExecuteCommand: false,
    enableEcsManagedTags: true,
    propagateTags: 'SERVICE',
    waitForSteadyState: false,
    networkConfiguration: {
      subnets: network.publicSubnets.map(({ id }) => id),
      securityGroups: [network.app.id],
      assignPublicIp: true,
    },
    ...(task.port === null ? {} : { serviceRegistries: { registryArn: discovered(platform, parts).arn } }),
    lifecycle: { ignoreChanges: ['desired_count'] },
  });
}

/** One record under the name of the mode: who asks for it gets the address of the task that runs now. */
const discovered = ({ stack }: PlatformStack, { task, namespace }: ServiceParts): ServiceDiscoveryService =>
  new ServiceDiscoveryService(stack, `discovery_${task.mode}`, {
    name: task.mode,
    dnsConfig: {
      namespaceId: namespace.id,
      routingPolicy: 'MULTIVALUE',
      dnsRecords: [{ type: 'A', ttl: DISCOVERY_TTL_S }],
    },
    healthCheckCustomConfig: { failureThreshold: 1 },
  });
