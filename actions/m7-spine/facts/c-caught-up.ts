import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { type ConsumerStream, consumerStreams } from '@spine-green/runtime/consumer/streams';
import { readAdmittedRanges } from '@spine-green/runtime/truth/admissions';
import { readProgress } from '@spine-green/runtime/truth/progress';
import { type Fact, isReadable, observe } from '../../lib/checks/fact.ts';
import { runJob } from '../../lib/platform/tasks.ts';
import type { ConsumerDuty, GroupPartition } from '../../lib/rules/caught-up.ts';
import { getRunId, readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { profileValues } from '../../lib/run/profile.ts';
import type { CaughtUpFacts, Read } from '../lanes/c-caught-up.ts';

/** Runs the sampler and reads back what it wrote; then this lane takes its own sample. */
export async function gatherCaughtUp(context: LaneContext): Promise<CaughtUpFacts> {
  const { session } = context;
  const sampler = await observe(() => sample(context));
  // What an earlier attempt left is no answer to a sampler that did not run.
  const ofSampler = async <T>(name: string, parse: (value: unknown) => T): Promise<Fact<Read<T>>> =>
    isReadable(sampler) ? observe(() => readDocument(context, name, parse)) : sampler;
  return {
    sampler,
    offsets: await ofSampler('rtdl_core/offsets_snapshot.json', OffsetsSnapshotV1.parse),
    verdict: await ofSampler('rtdl_core/caught_up.json', CaughtUpV1.parse),
    basis: await observe(() =>
      readDocument(context, 'ingest/kafka_offsets_snapshot.json', KafkaOffsetsSnapshotV1.parse),
    ),
    duties: await observe(() => readDuties(context)),
    afterwards: await observe(() => readGroups(context)),
    admitted: await observe(async () => readAdmittedRanges(await session.database(), getRunId(context))),
    liveCluster: await observe(async () => (await (await session.eventLog()).describe()).clusterId),
    intervalMs: profileValues(context.decision('profile').value).caught_up_interval_ms,
  };
}

async function readDocument<T>(context: LaneContext, name: string, parse: (value: unknown) => T): Promise<Read<T>> {
  const key = runKey(context, name);
  const { document, versionId, sha256 } = await readAt(context, key, parse);
  return { document, ref: { key, version_id: versionId, sha256 } };
}

/** What each group has to read, as the log has it now. */
async function readDuties(context: LaneContext): Promise<readonly ConsumerDuty[]> {
  const log = await context.session.eventLog();
  const duties: ConsumerDuty[] = [];
  for (const { groupId, topics } of streamsOf(context)) {
    const partitions: string[] = [];
    for (const topic of topics) {
      const watermarks = await log.watermarks(topic);
      if (watermarks.length === 0) throw new PlatformError('E_LOG_TOPIC_UNKNOWN', `${topic} has no partition`);
      partitions.push(...watermarks.map(({ partition }) => `${topic}/${partition}`));
    }
    duties.push({ group: groupId, partitions });
  }
  return duties;
}

/** Checkpoints of every group against watermarks, as they are now. */
async function readGroups(context: LaneContext): Promise<readonly GroupPartition[]> {
  const { session } = context;
  const progress = await readProgress(await session.database(), await session.eventLog(), streamsOf(context));
  return progress.groups.flatMap(({ stream, partitions }) =>
    partitions.map((one) => ({ ...one, group: stream.groupId })),
  );
}

const streamsOf = (context: LaneContext): readonly ConsumerStream[] =>
  consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), getRunId(context));

/** The sampler waits for calm itself, as long as the profile allows, then takes what it finds. */
async function sample(context: LaneContext): Promise<{ readonly taskArn: string; readonly exitCode: number }> {
  const profile = profileValues(context.decision('profile').value);
  const { taskArn, exitCode } = await runJob(context, 'lag-sampler', {
    environment: {
      RTDL_CORE_CONSUMER_GROUP_ID: handle('RTDL_CORE_CONSUMER_GROUP_ID'),
      RTDL_CAUGHT_UP_LAG_MAX: String(handle('RTDL_CAUGHT_UP_LAG_MAX')),
      LAG_SAMPLE_INTERVAL_SECONDS: String(Math.ceil(profile.caught_up_interval_ms / 1000)),
      LAG_SAMPLE_WAIT_SECONDS_MAX: String(Math.ceil(profile.caught_up_timeout_ms / 1000)),
    },
  });
  return { taskArn, exitCode };
}
