/**
 * Services on ECS. A stack declares them; here they are only held at a count.
 *
 * I1. A service says in its own tags which spec it was set to, at which revision, and when by the clock of ECS; what is
 *     told of it beside that revision belongs to nobody's spec.
 * I2. Whether a change is there is what ECS says of its deployment, and no pause of ours. So that it says anything, a
 *     service that rests or was given up starts a deployment of its own.
 */
import {
  type Deployment,
  DescribeServicesCommand,
  ListServicesCommand,
  type Service,
  TagResourceCommand,
  type Task,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { digestOf, PlatformError } from '@spine-green/evidence-schemas';
import { batchesOf } from '../../../kernel/batches.ts';
import type { ServiceDescription, TaskSpec } from '../port.ts';
import type { EcsAddress } from './address.ts';
import { calling, type EcsClients, requireOnlyMissing } from './client.ts';
import type { Revisions } from './definitions.ts';
import { everyPage } from './pages.ts';
import { type EcsTasks, endedByItself, isStopped, runningTask, serviceOf, stoppedTask } from './tasks.ts';

/** As many as one call describes, and as one page of the listing holds. */
const DESCRIBED_MAX = 10;
const LISTED_MAX = 100;
const SPEC_TAG = 'fp_spec_sha256';
const REVISION_TAG = 'fp_spec_revision';
const SET_TAG = 'fp_set_at';

export interface EcsServices {
  readonly set: (name: string, spec: TaskSpec, desiredCount: number) => Promise<void>;
  readonly describe: () => Promise<readonly ServiceDescription[]>;
  /** The one network in which the stack puts its services. Throws E_COMPUTE_REFUSED where it declares none, or several. */
  readonly network: () => Promise<TaskNetwork>;
}

export type TaskNetwork = Pick<EcsAddress, 'subnets' | 'securityGroups'>;

export function ecsServices(clients: EcsClients, revisions: Revisions, tasks: EcsTasks): EcsServices {
  const { ecs, address } = clients;
  const { cluster } = address;
  const read = async (names: readonly string[]): Promise<readonly Service[]> => {
    const found: Service[] = [];
    for (const batch of batchesOf(names, DESCRIBED_MAX)) {
      const { services = [], failures } = await calling('DescribeServices', () =>
        ecs.send(new DescribeServicesCommand({ cluster, services: [...batch], include: ['TAGS'] })),
      );
      requireOnlyMissing('DescribeServices', failures);
      found.push(...services);
    }
    // A deleted service is told of for a while.
    return found.filter(({ status }) => status !== 'INACTIVE');
  };
  const list = (): Promise<readonly string[]> =>
    everyPage('ListServices', (nextToken) =>
      calling('ListServices', async () => {
        const answer = await ecs.send(new ListServicesCommand({ cluster, maxResults: LISTED_MAX, nextToken }));
        return { members: answer.serviceArns, nextToken: answer.nextToken };
      }),
    );
  return {
    set: async (name, spec, desiredCount) => {
      const service = (await read([name])).find(({ status }) => status === 'ACTIVE');
      if (service === undefined) throw new PlatformError('E_COMPUTE_SERVICE_UNKNOWN', name.slice(0, 200));
      // What is only stopped needs no revision, so that stopping never depends on the right to register one.
      const taskDefinition = desiredCount === 0 ? service.taskDefinition : await revisions.arnFor(spec);
      const { service: updated } = await calling(`UpdateService ${name}`, () =>
        ecs.send(
          new UpdateServiceCommand({
            ...{ cluster, service: name, desiredCount },
            ...(taskDefinition === service.taskDefinition ? {} : { taskDefinition }),
            ...(desiredCount > 0 && needsDeployment(service) ? { forceNewDeployment: true } : {}),
          }),
        ),
      );
      if (updated === undefined) throw new PlatformError('E_COMPUTE_OUTCOME_UNKNOWN', `the update of ${name}`);
      // I1
      await calling(`TagResource ${name}`, () =>
        ecs.send(
          new TagResourceCommand({
            resourceArn: updated.serviceArn,
            tags: tagsFor(updated, desiredCount === 0 ? undefined : spec),
          }),
        ),
      );
    },
    network: async () => networkOf(await read(await list())),
    describe: async () => {
      const services = await read(await list());
      const byService = Map.groupBy(services.length === 0 ? [] : await tasks.read({}), serviceOf);
      return Promise.all(
        services.map((service) =>
          descriptionOf({ service, tasks: byService.get(service.serviceName) ?? [], revisions }),
        ),
      );
    },
  };
}

function networkOf(services: readonly Service[]): TaskNetwork {
  const found = services.map(({ networkConfiguration }) => ({
    subnets: (networkConfiguration?.awsvpcConfiguration?.subnets ?? []).toSorted(),
    securityGroups: (networkConfiguration?.awsvpcConfiguration?.securityGroups ?? []).toSorted(),
  }));
  const [first] = found;
  const distinct = new Set(found.map(digestOf));
  if (first === undefined || first.subnets.length === 0 || distinct.size > 1)
    throw new PlatformError(
      'E_COMPUTE_REFUSED',
      `the services of the cluster are in ${distinct.size} networks, not in one`,
    );
  return first;
}

/** I2 */
const needsDeployment = (service: Service): boolean =>
  service.desiredCount === 0 || primaryOf(service)?.rolloutState === 'FAILED';

const primaryOf = ({ deployments = [] }: Service): Deployment | undefined =>
  deployments.find(({ status }) => status === 'PRIMARY');

function tagsFor(service: Service, spec: TaskSpec | undefined): { readonly key: string; readonly value: string }[] {
  const at = primaryOf(service)?.updatedAt?.getTime() ?? 0;
  const tags: readonly (readonly [string, string])[] = [
    [SET_TAG, String(at)],
    ...(spec === undefined
      ? []
      : ([
          [SPEC_TAG, digestOf(spec)],
          [REVISION_TAG, revisionName(service)],
        ] as const)),
  ];
  return tags.map(([key, value]) => ({ key, value }));
}

const revisionName = ({ taskDefinition = '' }: Service): string =>
  taskDefinition.slice(taskDefinition.indexOf('/') + 1);

interface Told {
  readonly service: Service;
  readonly tasks: readonly Task[];
  readonly revisions: Revisions;
}

async function descriptionOf({ service, tasks, revisions }: Told): Promise<ServiceDescription> {
  const { serviceName = '', taskDefinition = '', desiredCount = 0, runningCount = 0, pendingCount = 0 } = service;
  const tags = new Map((service.tags ?? []).map(({ key, value }) => [key, value]));
  const { family, imageDigest, command } = await revisions.get(taskDefinition);
  const setAt = Number(tags.get(SET_TAG) ?? 0);
  const ended = tasks.filter(isStopped).sort((one, other) => stoppedMs(one) - stoppedMs(other));
  const last = ended.at(-1);
  // I1
  const spec = tags.get(REVISION_TAG) === revisionName(service) ? tags.get(SPEC_TAG) : undefined;
  return {
    service: serviceName,
    family,
    imageDigest,
    command,
    taskDefinition: spec ?? digestOf({ taskDefinition }),
    desiredCount,
    runningCount,
    pendingCount,
    // Both times are of the one clock of ECS; an end in the very millisecond of the change counts.
    restartCount: ended.filter((task) => endedByItself(task) && stoppedMs(task) >= setAt).length,
    rollout: rolloutOf(service),
    tasks: await Promise.all(tasks.filter((task) => !isStopped(task)).map((task) => runningTask(task, revisions))),
    lastStopped: last === undefined ? undefined : await stoppedTask(last, revisions),
  };
}

const stoppedMs = ({ stoppedAt }: Task): number => stoppedAt?.getTime() ?? 0;

function rolloutOf(service: Service): ServiceDescription['rollout'] {
  const { deployments = [], desiredCount, runningCount, pendingCount } = service;
  const state = primaryOf(service)?.rolloutState;
  if (state === 'FAILED') return 'failed';
  const isThere = deployments.length === 1 && runningCount === desiredCount && pendingCount === 0;
  return state === 'COMPLETED' && isThere ? 'completed' : 'in progress';
}
