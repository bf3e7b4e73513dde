import { setTimeout as sleep } from 'node:timers/promises';
import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { type ConsumerStream, consumerStreams } from '@spine-green/runtime/consumer/streams';
import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';
import { readHeartbeats } from '@spine-green/runtime/truth/heartbeats';
import { type PartitionProgress, readProgress } from '@spine-green/runtime/truth/progress';
import { getRunId } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { profileValues } from '../../lib/run/profile.ts';
import type { WriterReport, WriterSample } from '../lanes/b-rtdl-readiness.ts';

const COMPONENT = 'archive-writer';

/** Two samples as far apart as the profile says. Throws E_COMPUTE_SERVICE_UNKNOWN without an archive writer. */
export async function sampleWriter(context: LaneContext): Promise<readonly [WriterSample, WriterSample]> {
  const first = await oneSample(context);
  await sleep(profileValues(context.decision('profile').value).sample_interval_ms);
  return [first, await oneSample(context)];
}

async function oneSample(context: LaneContext): Promise<WriterSample> {
  return { service: await getWriterService(context), partitions: await readWriterProgress(context) };
}

/** Throws E_COMPUTE_SERVICE_UNKNOWN when the compute has no archive writer. */
export async function getWriterService({ session }: LaneContext): Promise<ServiceDescription> {
  const name = handle('SVC_RTDL_CORE_ARCHIVE_WRITER');
  const found = (await session.compute().describeServices()).find(({ service }) => service === name);
  if (found === undefined) throw new PlatformError('E_COMPUTE_SERVICE_UNKNOWN', `the compute has no ${name}`);
  return found;
}

export function writerStream(context: Pick<LaneContext, 'platformRunId'>): ConsumerStream {
  const streams = consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), getRunId(context));
  const found = streams.find(({ component }) => component === COMPONENT);
  if (found === undefined) throw new Error('this release has no archive stream');
  return found;
}

/** Checkpoints against watermarks, partition by partition, as they are now. */
export async function readWriterProgress(context: LaneContext): Promise<readonly PartitionProgress[]> {
  const { session } = context;
  const progress = await readProgress(await session.database(), await session.eventLog(), [writerStream(context)]);
  return progress.groups.flatMap(({ partitions }) => partitions);
}

/** What the writer says about itself, with the positions that it reports. Throws E_HEARTBEAT_MISSING. */
export async function readWriterReport(context: LaneContext): Promise<WriterReport> {
  const database = await context.session.database();
  const heartbeats = await readHeartbeats(database, getRunId(context));
  const own = heartbeats.find(({ component }) => component === COMPONENT);
  if (own === undefined) throw new PlatformError('E_HEARTBEAT_MISSING', `${COMPONENT} declares nothing for this run`);
  const [row] = await database.query<{ lag_json: Record<string, number> }>({
    text: 'SELECT lag_json FROM obs.component_heartbeats WHERE component = $1 AND instance_id = $2',
    values: [COMPONENT, own.instanceId],
  });
  return { ...own, assigned: Object.keys(row?.lag_json ?? {}).sort() };
}
