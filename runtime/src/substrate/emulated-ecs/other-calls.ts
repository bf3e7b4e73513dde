import { wireDefinition, wireTags } from './definitions.ts';
import { page } from './paging.ts';
import { arnOf, shortName } from './place.ts';
import { findText, type Json, objectsIn, pairsIn, textIn, textsIn, WireFault } from './wire.ts';
import { type Cluster, findTags, type World } from './world.ts';

const NAME = /^[a-zA-Z0-9_-]{1,255}$/;

export function definitionCalls({ definitions }: World) {
  return {
    RegisterTaskDefinition: (input: Json): Json => {
      const made = definitions.register(input);
      return { taskDefinition: wireDefinition(made), tags: wireTags(made.tags) };
    },
    DescribeTaskDefinition: (input: Json): Json => {
      const found = definitions.get(textIn(input, 'taskDefinition'));
      const tags = textsIn(input, 'include').includes('TAGS') ? { tags: wireTags(found.tags) } : {};
      return { taskDefinition: wireDefinition(found), ...tags };
    },
    DeregisterTaskDefinition: (input: Json): Json => ({
      taskDefinition: wireDefinition(definitions.deregister(textIn(input, 'taskDefinition'))),
    }),
    ListTaskDefinitions: (input: Json): Json => definitions.list(input),
  };
}

export function clusterCalls(world: World) {
  const { clusters, host } = world;
  return {
    CreateCluster: (input: Json): Json => {
      const name = findText(input, 'clusterName') ?? 'default';
      if (!NAME.test(name)) throw new WireFault('InvalidParameterException', 'Invalid cluster name.');
      const arn = arnOf(host.place, `cluster/${name}`);
      const made = clusters.get(name) ?? { arn, name, input, tags: pairsIn(input, 'tags', ['key', 'value']) };
      clusters.set(name, made);
      return { cluster: wireCluster(world, made) };
    },
    DescribeClusters: (input: Json): Json => {
      const names = textsIn(input, 'clusters');
      const found = (names.length === 0 ? ['default'] : names).map((name) => ({
        name: shortName(name),
        cluster: clusters.get(shortName(name)),
      }));
      return {
        clusters: found.flatMap(({ cluster }) => (cluster === undefined ? [] : [wireCluster(world, cluster)])),
        failures: found
          .filter(({ cluster }) => cluster === undefined)
          .map(({ name }) => ({ arn: arnOf(host.place, `cluster/${name}`), reason: 'MISSING' })),
      };
    },
    ListClusters: (input: Json): Json => {
      const { members, ...more } = page(
        [...clusters.values()].map(({ arn }) => arn),
        input,
      );
      return { clusterArns: members, ...more };
    },
    DeleteCluster: (input: Json): Json => {
      const cluster = clusters.get(shortName(textIn(input, 'cluster')));
      if (cluster === undefined) throw new WireFault('ClusterNotFoundException', 'Cluster not found.');
      const services = [...world.services.values()].filter((one) => one.cluster === cluster.name);
      if (services.some(({ status }) => status !== 'INACTIVE')) {
        throw new WireFault(
          'ClusterContainsServicesException',
          'The Cluster cannot be deleted while Services are active.',
        );
      }
      const tasks = world.tasks.all().filter((run) => run.cluster === cluster.name);
      if (tasks.some((run) => run.state().lastStatus !== 'STOPPED')) {
        throw new WireFault('ClusterContainsTasksException', 'The Cluster cannot be deleted while Tasks are active.');
      }
      clusters.delete(cluster.name);
      return { cluster: { ...wireCluster(world, cluster), status: 'INACTIVE' } };
    },
  };
}

function wireCluster(world: World, { arn, name, tags, input }: Cluster): Json {
  const tasks = world.tasks.all().filter((run) => run.cluster === name);
  const having = (status: string): number => tasks.filter((run) => run.state().lastStatus === status).length;
  return {
    clusterArn: arn,
    clusterName: name,
    status: 'ACTIVE',
    registeredContainerInstancesCount: 0,
    runningTasksCount: having('RUNNING'),
    pendingTasksCount: having('PENDING') + having('PROVISIONING'),
    activeServicesCount: [...world.services.values()].filter((one) => one.cluster === name && one.status === 'ACTIVE')
      .length,
    statistics: [],
    tags: wireTags(tags),
    settings: input.settings ?? [{ name: 'containerInsights', value: 'disabled' }],
    capacityProviders: [],
    defaultCapacityProviderStrategy: [],
  };
}

export function tagCalls(world: World) {
  const tagsIn = (input: Json): Map<string, string> => {
    const tags = findTags(world, textIn(input, 'resourceArn'));
    if (tags === undefined) throw new WireFault('ResourceNotFoundException', 'The resource was not found.');
    return tags;
  };
  return {
    TagResource: (input: Json): Json => {
      const tags = tagsIn(input);
      for (const one of objectsIn(input, 'tags')) tags.set(textIn(one, 'key'), findText(one, 'value') ?? '');
      return {};
    },
    UntagResource: (input: Json): Json => {
      const tags = tagsIn(input);
      for (const key of textsIn(input, 'tagKeys')) tags.delete(key);
      return {};
    },
    ListTagsForResource: (input: Json): Json => ({ tags: wireTags(tagsIn(input)) }),
  };
}
