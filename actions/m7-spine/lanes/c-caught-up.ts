import { handle } from '@spine-green/evidence-schemas';
import { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import type { PartitionProgress } from '@spine-green/runtime/truth/progress';
import { type Fact, isReadable, observe } from '../../lib/checks/fact.ts';
import { runJob } from '../../lib/platform/tasks.ts';
import type { EvidenceRef } from '../../lib/run/documents.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { profileValues } from '../../lib/run/profile.ts';
import { readWriterProgress, writerStream } from '../archive-writer.ts';
import { type CaughtUpFacts, decideCaughtUp } from '../caught-up.ts';

export const rtdlCaughtUp = plainLane<CaughtUpFacts>({
  id: 'M7.C',
  gather: gatherCaughtUp,
  decide: (facts, context) => decideCaughtUp(facts, context),
  payload: ({ verdict, offsets, refs }) => ({
    max_lag: isReadable(verdict) ? verdict.value.max_lag : null,
    samples: isReadable(verdict) ? verdict.value.samples : [],
    groups: isReadable(offsets) ? offsets.value.groups.map(({ group_id }) => group_id) : [],
    refs,
  }),
});

async function gatherCaughtUp(context: LaneContext): Promise<CaughtUpFacts> {
  const startedAtUtc = nowUtc(context.session.clock);
  const { caught_up_interval_ms: intervalMs } = profileValues(context.decision('profile').value);
  const sampler = await observe(() => sample(context));
  const refs: EvidenceRef[] = [];
  const read = <T>(name: string, parse: (value: unknown) => T): Promise<Fact<T>> =>
    observe(async () => {
      if (!isReadable(sampler)) throw new Error(sampler.unreadable);
      const key = runKey(context, name);
      const { document, versionId, sha256 } = await readAt(context, key, parse);
      refs.push({ key, version_id: versionId, sha256 });
      return document;
    });
  return {
    startedAtUtc,
    exitCode: sampler,
    offsets: await read<OffsetsSnapshotV1>('rtdl_core/offsets_snapshot.json', OffsetsSnapshotV1.parse),
    verdict: await read<CaughtUpV1>('rtdl_core/caught_up.json', CaughtUpV1.parse),
    basis: await read<KafkaOffsetsSnapshotV1>('ingest/kafka_offsets_snapshot.json', KafkaOffsetsSnapshotV1.parse),
    consumed: await observe(() => consumedPartitions(context)),
    afterwards: await observe<readonly PartitionProgress[]>(() => readWriterProgress(context)),
    liveClusterId: await observe(async () => (await (await context.session.eventLog()).describe()).clusterId),
    lagMax: handle('RTDL_CAUGHT_UP_LAG_MAX'),
    intervalMs,
    refs,
  };
}

/** `topic/partition` of everything that the group has to read, as the log has it now. */
async function consumedPartitions(context: LaneContext): Promise<readonly string[]> {
  const log = await context.session.eventLog();
  const rows = await Promise.all(
    writerStream(context).topics.map(async (topic) =>
      (await log.watermarks(topic)).map(({ partition }) => `${topic}/${partition}`),
    ),
  );
  return rows.flat();
}

/** The sampler waits for calm itself, as long as the profile allows, then takes what it finds. */
async function sample(context: LaneContext): Promise<number> {
  const profile = profileValues(context.decision('profile').value);
  const job = await runJob(context, 'lag-sampler', {
    RTDL_CORE_CONSUMER_GROUP_ID: handle('RTDL_CORE_CONSUMER_GROUP_ID'),
    RTDL_CAUGHT_UP_LAG_MAX: String(handle('RTDL_CAUGHT_UP_LAG_MAX')),
    LAG_SAMPLE_INTERVAL_SECONDS: String(Math.ceil(profile.caught_up_interval_ms / 1000)),
    LAG_SAMPLE_WAIT_SECONDS_MAX: String(Math.ceil(profile.caught_up_timeout_ms / 1000)),
  });
  if (job.exitCode !== 0) for (const line of job.lastLines) context.report(line);
  return job.exitCode;
}
