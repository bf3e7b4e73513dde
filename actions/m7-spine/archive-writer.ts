import { setTimeout as sleep } from 'node:timers/promises';
import { handle } from '@spine-green/evidence-schemas';
import { type ConsumerStream, consumerStreams } from '@spine-green/runtime/consumer/streams';
import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';
import { type ComponentHealth, readHeartbeats } from '@spine-green/runtime/truth/heartbeats';
import { type PartitionProgress, readProgress } from '@spine-green/runtime/truth/progress';
import type { LaneContext } from '../lib/run/lane.ts';
import { profileValues } from '../lib/run/profile.ts';

const COMPONENT = 'archive-writer';

/** The writer at one moment: what the compute, the log and the checkpoints say. */
export interface WriterSample {
  readonly service: ServiceDescription;
  readonly partitions: readonly PartitionProgress[];
}

/** Two samples as far apart as the profile says. Throws when the compute has no archive writer. */
export async function sampleWriter(context: LaneContext): Promise<readonly [WriterSample, WriterSample]> {
  const first = await oneSample(context);
  await sleep(profileValues(context.decision('profile').value).sample_interval_ms);
  return [first, await oneSample(context)];
}

async function oneSample(context: LaneContext): Promise<WriterSample> {
  return { service: await getWriterService(context), partitions: await readWriterProgress(context) };
}

export async function getWriterService({ session }: LaneContext): Promise<ServiceDescription> {
  const name = handle('SVC_RTDL_CORE_ARCHIVE_WRITER');
  const found = (await session.compute().describeServices()).find(({ service }) => service === name);
  if (found === undefined) throw new Error('the compute has no archive writer');
  return found;
}

export function writerStream({ platformRunId }: Pick<LaneContext, 'platformRunId'>): ConsumerStream {
  const streams = consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), platformRunId ?? '');
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

/** What the writer says about itself, with the positions that it reports. Throws when it said nothing for this run. */
export async function readWriterReport(context: LaneContext): Promise<WriterReport> {
  const database = await context.session.database();
  const heartbeats = await readHeartbeats(database, context.platformRunId ?? '');
  const own = heartbeats.find(({ component }) => component === COMPONENT);
  if (own === undefined) throw new Error('the archive writer has no heartbeat');
  const [row] = await database.query<{ lag_json: Record<string, number> }>({
    text: 'SELECT lag_json FROM obs.component_heartbeats WHERE component = $1 AND instance_id = $2',
    values: [COMPONENT, own.instanceId],
  });
  return { ...own, assigned: Object.keys(row?.lag_json ?? {}).sort() };
}

export interface WriterReport extends ComponentHealth {
  /** `topic/partition` of everything that the writer reads. */
  readonly assigned: readonly string[];
}
