import {
  type ContainerDefinition,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  type ECSClient,
  paginateListServices,
  type TaskDefinition,
} from '@aws-sdk/client-ecs';
import { batchesOf } from '../../../kernel/batches.ts';
import { callBound } from '../../aws/client.ts';
import { failureOf } from '../../aws/failure.ts';
import type { DeclaredContainer, DeclaredService, DeclaredTask } from '../port.ts';
import { everyOf, requireTold, told } from './told.ts';

const DESCRIBED_AT_ONCE = 10;

export async function declaredServices(client: ECSClient, cluster: string): Promise<readonly DeclaredService[]> {
  const all: DeclaredService[] = [];
  const arns = await everyOf(paginateListServices({ client }, { cluster }), (page) => page.serviceArns);
  for (const batch of batchesOf(arns, DESCRIBED_AT_ONCE)) {
    const asked = new DescribeServicesCommand({ cluster, services: [...batch] });
    const { services = [], failures = [] } = await client.send(asked, callBound());
    requireTold(failures);
    for (const { status, serviceName, taskDefinition, networkConfiguration, serviceRegistries = [] } of services) {
      if (status === 'INACTIVE') continue;
      const { subnets = [], securityGroups = [] } = networkConfiguration?.awsvpcConfiguration ?? {};
      const [service, revision] = [told(serviceName, 'service'), told(taskDefinition, 'service')];
      all.push({ service, taskDefinition: revision, subnets, securityGroups, registries: serviceRegistries.length });
    }
  }
  return all;
}

export async function findDefinition(client: ECSClient, name: string): Promise<DeclaredTask | undefined> {
  try {
    const { taskDefinition } = await client.send(
      new DescribeTaskDefinitionCommand({ taskDefinition: name }),
      callBound(),
    );
    return taskDefinition === undefined ? undefined : declared(taskDefinition);
  } catch (error) {
    if (isUnknown(error)) return undefined;
    throw error;
  }
}

/** ECS has no exception of its own for a definition that it does not know. */
const isUnknown = (error: unknown): boolean =>
  failureOf(error)?.name === 'ClientException' && /unable to describe task definition/i.test(String(error));

const declared = (definition: TaskDefinition): DeclaredTask => ({
  arn: told(definition.taskDefinitionArn, 'task definition'),
  family: told(definition.family, 'task definition'),
  taskRole: definition.taskRoleArn ?? null,
  executionRole: definition.executionRoleArn ?? null,
  cpu: numberIn(definition.cpu),
  memory: numberIn(definition.memory),
  scratchGib: definition.ephemeralStorage?.sizeInGiB ?? null,
  containers: (definition.containerDefinitions ?? []).map(containerOf),
});

const numberIn = (text: string | undefined): number | null =>
  text === undefined || !/^[0-9]{1,9}$/.test(text) ? null : Number(text);

const containerOf = ({
  command = [],
  portMappings = [],
  logConfiguration,
}: ContainerDefinition): DeclaredContainer => ({
  command,
  ports: portMappings.flatMap(({ containerPort }) => containerPort ?? []),
  logGroup: logConfiguration?.options?.['awslogs-group'] ?? null,
});
