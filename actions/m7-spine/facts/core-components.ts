import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { getConsumerStream } from '@spine-green/runtime/consumer/streams';
import { taskDefinitionOf } from '../../lib/platform/service-state.ts';
import { serviceMap } from '../../lib/platform/services.ts';
import { getRunId } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { CoreComponent, WriterEnvironment } from '../lanes/b-rtdl-readiness.ts';
import { getDaemon } from '../workers.ts';
import { daemonsOf, readWorkers } from './workers.ts';

/** The daemons of the core pack, two samples apart as the profile says. Throws for one that nobody can describe. */
export async function readCoreComponents(context: LaneContext): Promise<readonly CoreComponent[]> {
  const workers = await readWorkers(context, 'rtdl_core');
  const components: CoreComponent[] = [];
  for (const { mode, service } of daemonsOf('rtdl_core')) {
    const { groupId } = getConsumerStream(mode, handle('RTDL_CORE_CONSUMER_GROUP_ID'), getRunId(context));
    components.push({
      ...getDaemon(workers, mode),
      environment: await readEnvironment(context, service),
      streamGroup: groupId,
    });
  }
  return components;
}

/** The environment that this release gives a component, with the revision that shows whether it is the live one. */
async function readEnvironment(context: LaneContext, name: string): Promise<WriterEnvironment> {
  const entry = (await serviceMap(context)).find(({ service }) => service === name);
  if (entry === undefined) throw new PlatformError('E_COMPUTE_SERVICE_UNKNOWN', `this release has no ${name}`);
  const { RTDL_CORE_CONSUMER_GROUP_ID: group = '', RTDL_CORE_OFFSET_COMMIT_POLICY: policy = '' } =
    entry.spec.environment;
  return { group, policy, taskDefinition: taskDefinitionOf(entry.spec) };
}
