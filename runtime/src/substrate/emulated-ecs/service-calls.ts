import { wireTags } from './definitions.ts';
import { page } from './paging.ts';
import { arnOf, clusterIn, secondsOf, shortName } from './place.ts';
import { type Deployment, holdEcsService, type ServiceState } from './service-run.ts';
import { activeDefinition, requireNetwork } from './task-calls.ts';
import type { TaskRun } from './task-run.ts';
import {
  findInteger,
  findJson,
  findText,
  invalidParameter,
  type Json,
  pairsIn,
  present,
  textIn,
  textsIn,
  WireFault,
} from './wire.ts';
import type { HeldService, World } from './world.ts';

const DESCRIBED_MAX = 10;
const NAME = /^[a-zA-Z0-9_-]{1,255}$/;
const DEFAULTS = { maximumPercent: 200, minimumHealthyPercent: 100 };
/** What is given back as it was said. */
const SAID = ['launchType', 'networkConfiguration', 'schedulingStrategy', 'propagateTags', 'enableECSManagedTags'];

export function serviceCalls(world: World) {
  const clusters = (): ReadonlySet<string> => new Set(world.clusters.keys());
  const find = (cluster: string, name: string): HeldService | undefined =>
    world.services.get(arnOf(world.host.place, `service/${cluster}/${shortName(name)}`));
  const active = (input: Json): HeldService => {
    const found = find(clusterIn(input, clusters()), textIn(input, 'service'));
    if (found === undefined) throw new WireFault('ServiceNotFoundException', 'Service not found.');
    if (found.status !== 'ACTIVE') throw new WireFault('ServiceNotActiveException', 'Service was not ACTIVE.');
    return found;
  };
  return {
    CreateService: (input: Json): Json => {
      const cluster = clusterIn(input, clusters());
      const name = textIn(input, 'serviceName');
      if (!NAME.test(name)) throw invalidParameter('Invalid service name.');
      if ((find(cluster, name)?.status ?? 'INACTIVE') !== 'INACTIVE') {
        throw invalidParameter('Creation of service was not idempotent.');
      }
      const made = createService(world, cluster, input);
      world.services.set(made.arn, made);
      return { service: wireService(made) };
    },
    UpdateService: (input: Json): Json => {
      const held = active(input);
      const state = held.run.state();
      const named = findText(input, 'taskDefinition');
      const definition = named === undefined ? state.primary.definition : activeDefinition(world, named);
      requireNetwork(definition, { ...held.input, ...input });
      held.run.set({
        definition,
        desiredCount: findInteger(input, 'desiredCount') ?? state.desiredCount,
        forceNewDeployment: input.forceNewDeployment === true,
      });
      return { service: wireService(held) };
    },
    DeleteService: (input: Json): Json => ({ service: wireService(deleteService(world, active(input), input)) }),
    DescribeServices: (input: Json): Json => {
      const cluster = clusterIn(input, clusters());
      const names = textsIn(input, 'services');
      if (names.length === 0) throw invalidParameter('Services cannot be empty.');
      if (names.length > DESCRIBED_MAX) throw invalidParameter(`Services can have at most ${DESCRIBED_MAX} items.`);
      const tagged = textsIn(input, 'include').includes('TAGS');
      const found = names.map((name) => ({ name, held: find(cluster, name) }));
      return {
        services: found.flatMap(({ held }) =>
          held === undefined ? [] : [{ ...wireService(held), ...(tagged ? { tags: wireTags(held.tags) } : {}) }],
        ),
        failures: found
          .filter(({ held }) => held === undefined)
          .map(({ name }) => ({
            arn: arnOf(world.host.place, `service/${cluster}/${shortName(name)}`),
            reason: 'MISSING',
          })),
      };
    },
    ListServices: (input: Json): Json => {
      const cluster = clusterIn(input, clusters());
      const held = [...world.services.values()].filter((one) => one.cluster === cluster && one.status !== 'INACTIVE');
      const { members, ...more } = page(
        held.map(({ arn }) => arn),
        { maxResults: 10, ...input },
      );
      return { serviceArns: members, ...more };
    },
  };
}

function createService(world: World, cluster: string, input: Json): HeldService {
  const { host, faults } = world;
  const name = textIn(input, 'serviceName');
  const definition = activeDefinition(world, textIn(input, 'taskDefinition'));
  requireNetwork(definition, input);
  const configuration = findJson(input, 'deploymentConfiguration') ?? {};
  const breaker = findJson(configuration, 'deploymentCircuitBreaker') ?? {};
  if (breaker.rollback === true) throw invalidParameter('This server does not roll back.');
  const tags = pairsIn(input, 'tags', ['key', 'value']);
  const run = holdEcsService(
    {
      clock: host.clock,
      breaker: breaker.enable === true,
      minimumHealthyPercent: findInteger(configuration, 'minimumHealthyPercent') ?? DEFAULTS.minimumHealthyPercent,
      maximumPercent: findInteger(configuration, 'maximumPercent') ?? DEFAULTS.maximumPercent,
      steadyMs: world.steadyMs,
      orders: { neverStable: () => faults.isUnstable(name), overlap: faults.overlaps },
      start: (deployment) =>
        world.tasks.start({
          ...{ cluster, definition: deployment.definition, group: `service:${name}`, startedBy: deployment.id },
          tags: input.propagateTags === 'SERVICE' ? new Map(tags) : new Map(),
        }),
    },
    { definition, desiredCount: findInteger(input, 'desiredCount') ?? 0, forceNewDeployment: false },
  );
  const arn = arnOf(host.place, `service/${cluster}/${name}`);
  return { arn, name, cluster, input, createdAt: secondsOf(host.clock), tags, status: 'ACTIVE', run };
}

function deleteService(world: World, held: HeldService, input: Json): HeldService {
  if (held.run.state().desiredCount > 0 && input.force !== true) {
    throw invalidParameter('The service cannot be stopped while it is scaled above 0.');
  }
  const running = tasksOf(held.run.state());
  held.run.close(`Scaling activity initiated by (deployment ${held.run.state().primary.id})`);
  const become = (status: HeldService['status']): HeldService => {
    const changed = { ...held, status };
    world.services.set(held.arn, changed);
    return changed;
  };
  if (running.length === 0) return become('INACTIVE');
  const gone = (): void => {
    become('INACTIVE');
  };
  Promise.all(running.map(({ ended }) => ended)).then(gone, gone);
  return become('DRAINING');
}

const tasksOf = (state: ServiceState): readonly TaskRun[] =>
  [state.primary, ...state.older].flatMap((one) => [...state.tasks(one)]);

function wireService(held: HeldService): Json {
  const { arn, name, cluster, input, createdAt, status } = held;
  const state = held.run.state();
  const counts = countsOf(tasksOf(state));
  return present({
    serviceArn: arn,
    serviceName: name,
    clusterArn: `${arn.slice(0, arn.indexOf(':service/'))}:cluster/${cluster}`,
    status,
    desiredCount: state.desiredCount,
    ...counts,
    taskDefinition: state.primary.definition.arn,
    ...Object.fromEntries(SAID.map((member) => [member, input[member]])),
    schedulingStrategy: input.schedulingStrategy ?? 'REPLICA',
    deploymentConfiguration: { ...DEFAULTS, ...findJson(input, 'deploymentConfiguration') },
    deploymentController: { type: 'ECS' },
    deployments: [state.primary, ...state.older].map((one) => wireDeployment(one, state)),
    serviceRegistries: input.serviceRegistries ?? [],
    loadBalancers: [],
    events: [],
    placementConstraints: [],
    placementStrategy: [],
    createdAt,
    enableExecuteCommand: false,
  });
}

function wireDeployment(deployment: Deployment, state: ServiceState): Json {
  const { id, definition, createdAt, updatedAt, failedTasks, rolloutState, rolloutStateReason } = deployment;
  const primary = deployment === state.primary;
  return {
    id,
    status: primary ? 'PRIMARY' : 'ACTIVE',
    taskDefinition: definition.arn,
    desiredCount: primary ? state.desiredCount : 0,
    ...countsOf(state.tasks(deployment)),
    failedTasks,
    createdAt,
    updatedAt,
    launchType: 'FARGATE',
    rolloutState,
    rolloutStateReason,
  };
}

function countsOf(tasks: readonly TaskRun[]): { readonly runningCount: number; readonly pendingCount: number } {
  const live = tasks.map((run) => run.state()).filter(({ desiredStatus }) => desiredStatus === 'RUNNING');
  const runningCount = live.filter(({ lastStatus }) => lastStatus === 'RUNNING').length;
  return { runningCount, pendingCount: live.length - runningCount };
}
