import { EcsCluster } from '@cdktf/provider-aws/lib/ecs-cluster/index.js';
import type { EcsTaskDefinition } from '@cdktf/provider-aws/lib/ecs-task-definition/index.js';
import type { IamRole } from '@cdktf/provider-aws/lib/iam-role/index.js';
import { ServiceDiscoveryPrivateDnsNamespace } from '@cdktf/provider-aws/lib/service-discovery-private-dns-namespace/index.js';
import { type App, TerraformOutput } from 'cdktf';
import type { Environment } from '../config/environments.ts';
import { type Task, type TaskRole, tasksOf } from '../config/tasks.ts';
import { platformDatabase } from '../constructs/database.ts';
import { gateKeys } from '../constructs/gate-keys.ts';
import { closedNetwork, type Network } from '../constructs/network.ts';
import { type PlatformStack, platformStack } from '../constructs/platform-stack.ts';
import { roleOf } from '../constructs/role.ts';
import { serviceAtRest } from '../constructs/service.ts';
import { taskDefinition } from '../constructs/task.ts';
import { executionStatements, TASK_TRUST, taskPolicies } from '../policies/task-roles.ts';

/** What runs, at rest: network, database, secrets, and a task for every mode of the image (05, section 5). */
export function demoStack(app: App, environment: Environment): void {
  const demo = platformStack(app, environment, {
    id: 'TF_STACK_DEMO_DIR',
    state: 'TF_STATE_KEY_DEMO',
    tier: 'ephemeral',
    variables: [
      'image_digest',
      'platform_run_id',
      'scenario_run_id',
      'run_config_digest',
      'service_release_id',
      'oracle_seed_bucket',
      'db_password',
      'ig_key_seed',
    ],
  });
  const network = closedNetwork(demo);
  const database = platformDatabase(demo, network);
  gateKeys(demo);
  const compute = computeOf(demo, network);
  demo.output('ECS_CLUSTER_NAME', compute.cluster.name);
  demo.output('SERVICE_DISCOVERY_NAMESPACE', compute.namespace.name);
  demo.output('VPC_ID', network.vpc.id);
  demo.output('SUBNET_IDS_PUBLIC', `\${[${network.publicSubnets.map(({ fqn }) => `${fqn}.id`).join(', ')}]}`);
  demo.output('SECURITY_GROUP_ID_APP', network.app.id);
  demo.output('SECURITY_GROUP_ID_DB', network.database.id);
  demo.output('RDS_ENDPOINT', database.endpoint);
  demo.output('DB_RESOURCE_ID', database.resourceId);
  manifest(demo, compute.definitions);
}

interface Compute {
  readonly cluster: EcsCluster;
  readonly namespace: ServiceDiscoveryPrivateDnsNamespace;
  readonly definitions: ReadonlyMap<Task, EcsTaskDefinition>;
}

function computeOf(demo: PlatformStack, network: Network): Compute {
  const { stack, names, environment } = demo;
  const cluster = new EcsCluster(stack, 'cluster', {
    name: names('ECS_CLUSTER_NAME'),
    // Insights would make a log group of their own, without our retention.
    setting: [{ name: 'containerInsights', value: 'disabled' }],
  });
  const namespace = new ServiceDiscoveryPrivateDnsNamespace(stack, 'namespace', {
    name: names('SERVICE_DISCOVERY_NAMESPACE'),
    vpc: network.vpc.id,
  });
  const execution = roleOf(demo, {
    id: 'role_execution',
    name: names('ROLE_ECS_TASK_EXECUTION'),
    trust: TASK_TRUST,
    statements: executionStatements(environment),
  });
  const roles = laneRoles(demo);
  const definitions = new Map<Task, EcsTaskDefinition>();
  for (const task of tasksOf(environment)) {
    const taskRoleArn = getRole(roles, task).arn;
    const definition = taskDefinition(demo, { task, executionRoleArn: execution.arn, taskRoleArn });
    definitions.set(task, definition);
    if (task.service !== null) serviceAtRest(demo, { task, definition, cluster, network, namespace });
  }
  return { cluster, namespace, definitions };
}

function laneRoles(demo: PlatformStack): ReadonlyMap<TaskRole, IamRole> {
  const { names, environment } = demo;
  return new Map(
    taskPolicies(environment).map(({ role, statements }) => [
      role,
      roleOf(demo, { id: role.toLowerCase(), name: String(names(role)), trust: TASK_TRUST, statements }),
    ]),
  );
}

function getRole(roles: ReadonlyMap<TaskRole, IamRole>, { mode, role }: Task): IamRole {
  const found = roles.get(role);
  if (found === undefined)
    throw new Error(`${mode} runs under ${role}, which has no rights in policies/task-rights.ts`);
  return found;
}

/** What phases have to know of the stack and no handle says: which revision each task has. It holds no secret. */
function manifest({ stack, variable }: PlatformStack, definitions: Compute['definitions']): void {
  new TerraformOutput(stack, 'manifest', {
    staticId: true,
    value: {
      image_digest: variable('image_digest'),
      platform_run_id: variable('platform_run_id'),
      expires_at: variable('expires_at'),
      task_definitions: Object.fromEntries([...definitions].map(([{ name }, { arn }]) => [name, arn])),
    },
  });
}
