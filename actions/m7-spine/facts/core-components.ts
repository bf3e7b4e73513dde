import { setTimeout as sleep } from 'node:timers/promises';
import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { DAEMONS } from '@spine-green/runtime/catalog';
import { type ConsumerStream, consumerStreams } from '@spine-green/runtime/consumer/streams';
import { readHeartbeats } from '@spine-green/runtime/truth/heartbeats';
import { readProgress } from '@spine-green/runtime/truth/progress';
import { taskDefinitionOf } from '../../lib/platform/service-state.ts';
import { serviceMap } from '../../lib/platform/services.ts';
import { getRunId } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { profileValues } from '../../lib/run/profile.ts';
import type { CoreComponent, WriterEnvironment, WriterReport, WriterSample } from '../lanes/b-rtdl-readiness.ts';

/** The daemons of the core pack, two samples apart as the profile says. Throws for one that nobody can describe. */
export async function readCoreComponents(context: LaneContext): Promise<readonly CoreComponent[]> {
  const streams = coreStreams(context);
  const first = await sampleAll(context, streams);
  await sleep(profileValues(context.decision('profile').value).sample_interval_ms);
  const second = await sampleAll(context, streams);
  const components: CoreComponent[] = [];
  for (const { component, groupId } of streams) {
    const [earlier, later] = [first.get(component), second.get(component)];
    if (earlier === undefined || later === undefined) throw new Error(`${component} was not sampled`);
    components.push({
      component,
      samples: [earlier, later],
      report: await readReport(context, component),
      environment: await readEnvironment(context, component),
      streamGroup: groupId,
    });
  }
  return components;
}

/** Streams of the core pack, by name. */
function coreStreams(context: LaneContext): readonly ConsumerStream[] {
  const core = new Set<string>(DAEMONS.filter(({ pack }) => pack === 'rtdl_core').map(({ mode }) => mode));
  return consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), getRunId(context))
    .filter(({ component }) => core.has(component))
    .toSorted((one, other) => (one.component < other.component ? -1 : 1));
}

async function sampleAll(
  { session }: LaneContext,
  streams: readonly ConsumerStream[],
): Promise<ReadonlyMap<string, WriterSample>> {
  const services = await session.compute().describeServices();
  const { groups } = await readProgress(await session.database(), await session.eventLog(), streams);
  return new Map(
    groups.map(({ stream: { component }, partitions }) => {
      const name = serviceOf(component);
      const service = services.find((one) => one.service === name);
      if (service === undefined) throw new PlatformError('E_COMPUTE_SERVICE_UNKNOWN', `the compute has no ${name}`);
      return [component, { service, partitions }];
    }),
  );
}

function serviceOf(component: string): string {
  const row = DAEMONS.find(({ mode }) => mode === component);
  if (row === undefined) throw new Error(`the catalogue has no ${component}`);
  return handle(row.handle);
}

/** What a component says about itself, with the positions that it reports. Throws E_HEARTBEAT_MISSING. */
async function readReport(context: LaneContext, component: string): Promise<WriterReport> {
  const database = await context.session.database();
  const own = (await readHeartbeats(database, getRunId(context))).find((one) => one.component === component);
  if (own === undefined) throw new PlatformError('E_HEARTBEAT_MISSING', `${component} declares nothing for this run`);
  const [row] = await database.query<{ lag_json: Record<string, number> }>({
    text: 'SELECT lag_json FROM obs.component_heartbeats WHERE component = $1 AND instance_id = $2',
    values: [component, own.instanceId],
  });
  return { ...own, assigned: Object.keys(row?.lag_json ?? {}).sort() };
}

/** The environment that this release gives a component, with the revision that shows whether it is the live one. */
async function readEnvironment(context: LaneContext, component: string): Promise<WriterEnvironment> {
  const name = serviceOf(component);
  const entry = (await serviceMap(context)).find(({ service }) => service === name);
  if (entry === undefined) throw new PlatformError('E_COMPUTE_SERVICE_UNKNOWN', `this release has no ${name}`);
  const { RTDL_CORE_CONSUMER_GROUP_ID: group = '', RTDL_CORE_OFFSET_COMMIT_POLICY: policy = '' } =
    entry.spec.environment;
  return { group, policy, taskDefinition: taskDefinitionOf(entry.spec) };
}
