import {
  DescribeServicesCommand,
  DescribeTasksCommand,
  type ECSClient,
  paginateListClusters,
  paginateListServices,
  paginateListTasks,
} from '@aws-sdk/client-ecs';
import { batchesOf } from '../../../kernel/batches.ts';
import { callBound } from '../../aws/client.ts';
import type { Resource } from '../port.ts';
import { everyOf, requireTold, told } from './told.ts';

const SERVICES_AT_ONCE = 10;
const TASKS_AT_ONCE = 100;

const clustersOf = (client: ECSClient): Promise<readonly string[]> =>
  everyOf(paginateListClusters({ client }, {}), (page) => page.clusterArns);

interface LowerTag {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
}

const tagsFrom = (tags: readonly LowerTag[] | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((tags ?? []).map(({ key = '', value = '' }) => [key, value]));

export async function services(client: ECSClient): Promise<readonly Resource[]> {
  const all: Resource[] = [];
  for (const cluster of await clustersOf(client)) {
    const arns = await everyOf(paginateListServices({ client }, { cluster }), (page) => page.serviceArns);
    for (const batch of batchesOf(arns, SERVICES_AT_ONCE)) {
      const asked = new DescribeServicesCommand({ cluster, services: [...batch], include: ['TAGS'] });
      const { services: found = [], failures = [] } = await client.send(asked, callBound());
      requireTold(failures);
      for (const { serviceArn, serviceName, status, tags } of found) {
        if (status === 'INACTIVE') continue;
        const id = told(serviceArn, 'service');
        all.push({ kind: 'ecs-service', id, name: serviceName ?? id, state: status ?? '', tags: tagsFrom(tags) });
      }
    }
  }
  return all;
}

/** Also those that no service asked for: a cluster lists them all (05, section 7). */
export async function tasks(client: ECSClient): Promise<readonly Resource[]> {
  const all: Resource[] = [];
  for (const cluster of await clustersOf(client)) {
    const arns = await everyOf(paginateListTasks({ client }, { cluster }), (page) => page.taskArns);
    for (const batch of batchesOf(arns, TASKS_AT_ONCE)) {
      const asked = new DescribeTasksCommand({ cluster, tasks: [...batch], include: ['TAGS'] });
      const { tasks: found = [], failures = [] } = await client.send(asked, callBound());
      requireTold(failures);
      for (const { taskArn, lastStatus, taskDefinitionArn, tags } of found) {
        if (lastStatus === 'STOPPED') continue;
        const name = taskDefinitionArn?.split('/').at(-1) ?? '';
        all.push({ kind: 'ecs-task', id: told(taskArn, 'task'), name, state: lastStatus ?? '', tags: tagsFrom(tags) });
      }
    }
  }
  return all;
}
