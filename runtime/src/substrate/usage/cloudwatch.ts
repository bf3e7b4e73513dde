/** What tasks of a cluster reserve, as ECS tells it, and use, as CloudWatch does. */
import {
  CloudWatchClient,
  type MetricDataQuery,
  type MetricDataResult,
  paginateGetMetricData,
} from '@aws-sdk/client-cloudwatch';
import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ECSClient,
  paginateListServices,
  paginateListTaskDefinitionFamilies,
  paginateListTasks,
} from '@aws-sdk/client-ecs';
import { PlatformError } from '@spine-green/evidence-schemas';
import { batchesOf } from '../../kernel/batches.ts';
import { type AwsBounds, awsClientConfig, callBound } from '../aws/client.ts';
import { familyOf, SIGKILL_EXIT_CODE } from '../compute/ecs/tasks.ts';
import { everyOf, requireTold, told } from '../posture/queries/told.ts';
import { reading } from '../posture/reading.ts';
import type { Load, Sized, Span, Usage } from './port.ts';

/** As many as one call takes. */
const SERVICES_AT_ONCE = 10;
const TASKS_AT_ONCE = 100;
const QUERIES_AT_ONCE = 500;
const METRICS = { cpu: 'CPUUtilization', memory: 'MemoryUtilization' } as const;
type Meter = keyof typeof METRICS;

export function cloudwatchUsage(region: string, cluster: string, bounds: Partial<AwsBounds> = {}): Usage {
  const config = awsClientConfig(region, bounds);
  const [ecs, watch] = [new ECSClient(config), new CloudWatchClient(config)];
  return {
    sizes: (prefix) => reading(`sizes of ${cluster}`, () => sizesOf(ecs, cluster, prefix)),
    loads: (all, span) => reading(`loads of ${cluster}`, () => loadsOf(watch, cluster, { all, span })),
    killed: (since) => reading(`stopped tasks of ${cluster}`, () => killedOf(ecs, cluster, since)),
  };
}

async function sizesOf(ecs: ECSClient, cluster: string, familyPrefix: string): Promise<readonly Sized[]> {
  const arns = await everyOf(paginateListServices({ client: ecs }, { cluster }), (page) => page.serviceArns);
  const services: Sized[] = [];
  for (const batch of batchesOf(arns, SERVICES_AT_ONCE)) {
    const asked = new DescribeServicesCommand({ cluster, services: [...batch] });
    const { services: found = [], failures = [] } = await ecs.send(asked, callBound());
    requireTold(failures);
    for (const { serviceName, status, taskDefinition } of found) {
      if (status === 'INACTIVE') continue;
      const size = await sizeOf(ecs, told(taskDefinition, 'task definition'));
      services.push({ kind: 'service', name: told(serviceName, 'service'), ...size });
    }
  }
  const known = new Set(services.map(({ family }) => family));
  const families = await everyOf(
    paginateListTaskDefinitionFamilies({ client: ecs }, { familyPrefix, status: 'ACTIVE' }),
    (page) => page.families,
  );
  const jobs: Sized[] = [];
  for (const name of families.filter((family) => !known.has(family))) {
    jobs.push({ kind: 'job', name, ...(await sizeOf(ecs, name)) });
  }
  return [...services.sort(byName), ...jobs.sort(byName)];
}

const byName = (one: Sized, other: Sized): number => (one.name < other.name ? -1 : 1);

async function sizeOf(ecs: ECSClient, taskDefinition: string): Promise<Pick<Sized, 'family' | 'cpu' | 'memoryMib'>> {
  const answer = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition }), callBound());
  const { family, cpu, memory } = answer.taskDefinition ?? {};
  const size = { family: told(family, 'family'), cpu: Number(cpu), memoryMib: Number(memory) };
  if (!(size.cpu > 0 && size.memoryMib > 0)) {
    throw new PlatformError('E_POSTURE_UNREADABLE', `${size.family} reserves ${cpu} units and ${memory} MiB`);
  }
  return size;
}

interface Asked {
  readonly all: readonly Sized[];
  readonly span: Span;
}

async function loadsOf(watch: CloudWatchClient, cluster: string, { all, span }: Asked): Promise<readonly Load[]> {
  const queries = all.flatMap(({ kind, name }, place) =>
    kind === 'job' ? [] : (['cpu', 'memory'] as const).map((meter) => queryOf(meter, { cluster, name, place, span })),
  );
  const results: MetricDataResult[] = [];
  for (const batch of batchesOf(queries, QUERIES_AT_ONCE)) {
    const asked = { MetricDataQueries: [...batch], StartTime: span.from, EndTime: span.to };
    for await (const { MetricDataResults = [] } of paginateGetMetricData({ client: watch }, asked)) {
      results.push(...MetricDataResults);
    }
  }
  const values = valuesById(
    results,
    queries.map(({ Id = '' }) => Id),
  );
  return all.map((_, place) => ({
    cpu: values.get(idOf('cpu', place)) ?? [],
    memory: values.get(idOf('memory', place)) ?? [],
  }));
}

/**
 * What all pages together say of each query. A page may hold a part; what is not complete with the last one was not read.
 * Throws E_POSTURE_UNREADABLE.
 */
export function valuesById(
  results: readonly MetricDataResult[],
  ids: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    ids.map((id) => {
      const own = results.filter(({ Id }) => Id === id);
      const status = own.at(-1)?.StatusCode;
      if (status !== 'Complete') {
        throw new PlatformError('E_POSTURE_UNREADABLE', `CloudWatch says ${status ?? 'nothing'} of ${id}`);
      }
      return [id, own.flatMap(({ Values = [] }) => Values)];
    }),
  );
}

const idOf = (meter: Meter, place: number): string => `${meter}_${place}`;

interface Metered {
  readonly cluster: string;
  readonly name: string;
  readonly place: number;
  readonly span: Span;
}

const queryOf = (meter: Meter, { cluster, name, place, span }: Metered): MetricDataQuery => ({
  Id: idOf(meter, place),
  MetricStat: {
    Metric: {
      Namespace: 'AWS/ECS',
      MetricName: METRICS[meter],
      Dimensions: [
        { Name: 'ClusterName', Value: cluster },
        { Name: 'ServiceName', Value: name },
      ],
    },
    Period: span.periodSeconds,
    Stat: 'Average',
  },
});

async function killedOf(ecs: ECSClient, cluster: string, since: Date): Promise<ReadonlyMap<string, number>> {
  const filter = { cluster, desiredStatus: 'STOPPED' } as const;
  const arns = await everyOf(paginateListTasks({ client: ecs }, filter), (page) => page.taskArns);
  const counts = new Map<string, number>();
  for (const batch of batchesOf(arns, TASKS_AT_ONCE)) {
    const { tasks = [], failures = [] } = await ecs.send(
      new DescribeTasksCommand({ cluster, tasks: [...batch] }),
      callBound(),
    );
    requireTold(failures);
    for (const { containers = [], stoppedAt, taskDefinitionArn } of tasks) {
      const wasKilled = containers.some(({ exitCode }) => exitCode === SIGKILL_EXIT_CODE);
      if (!wasKilled || stoppedAt === undefined || stoppedAt < since) continue;
      const family = told(familyOf(taskDefinitionArn ?? ''), 'task');
      counts.set(family, (counts.get(family) ?? 0) + 1);
    }
  }
  return counts;
}
