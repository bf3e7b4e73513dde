import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { TopicReadinessSnapshotV1 } from '@spine-green/evidence-schemas/documents/topic_readiness_snapshot.v1';
import { mapFact, observe, observeFrom } from '../../lib/checks/fact.ts';
import { readHeartbeats, taskDefinitionOf } from '../../lib/platform/service-state.ts';
import { serviceMap } from '../../lib/platform/services.ts';
import { getRunId } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { DaemonDefinition, LiveDaemon, RtdlReadinessFacts } from '../lanes/b-rtdl-readiness.ts';
import { getDaemon } from '../workers.ts';
import { writerStream } from './archive-writer.ts';
import { readCoreComponents } from './core-components.ts';

export async function gatherRtdlReadiness(context: LaneContext): Promise<RtdlReadinessFacts> {
  const components = await observe(() => readCoreComponents(context));
  const writer = await observeFrom(components, (read) => getDaemon(read, 'archive-writer'));
  return {
    components,
    samples: mapFact(writer, ({ samples }) => samples),
    report: mapFact(writer, ({ report }) => report),
    environment: mapFact(writer, ({ environment }) => environment),
    ...(await gatherRest(context)),
  };
}

type Rest = Omit<RtdlReadinessFacts, 'components' | 'samples' | 'report' | 'environment'>;

const gatherRest = async (context: LaneContext): Promise<Rest> => ({
  committed: await observe(() => readCommitted(context)),
  newestSegment: await observe(() => findNewestSegment(context)),
  wanted: await observe(() => wantedDaemons(context)),
  live: await observe(() => liveDaemons(context)),
  probes: await observe(() => probeBuckets(context)),
  readyCluster: await observe(async () => {
    const name = 'topic_readiness_snapshot.json';
    return (await context.document('M2.F', name, TopicReadinessSnapshotV1)).kafka_cluster_id;
  }),
  liveCluster: await observe(async () => (await (await context.session.eventLog()).describe()).clusterId),
  pins: {
    group: handle('RTDL_CORE_CONSUMER_GROUP_ID'),
    streamGroup: writerStream(context).groupId,
    policy: handle('RTDL_CORE_OFFSET_COMMIT_POLICY'),
  },
});

async function readCommitted(context: LaneContext): Promise<number> {
  const { groupId, topics } = writerStream(context);
  const positions = await (await context.session.eventLog()).committed(groupId, topics);
  return positions.filter(({ nextOffset }) => nextOffset > 0).length;
}

/** Throws E_OBJECT_NOT_FOUND when nothing is archived, or when the ledger names an object that is not there. */
async function findNewestSegment(context: LaneContext): Promise<string> {
  const { session } = context;
  const [row] = await (await session.database()).query({
    text: `SELECT archive_ref FROM rtdl.archive_segments WHERE platform_run_id = $1
      ORDER BY archived_at DESC LIMIT 1`,
    values: [getRunId(context)],
  });
  if (row === undefined) throw new PlatformError('E_OBJECT_NOT_FOUND', 'nothing is archived');
  const key = String(row.archive_ref);
  const stored = await session.store.head(session.config.buckets.archive, key);
  if (stored === undefined) throw new PlatformError('E_OBJECT_NOT_FOUND', `${key} is in the ledger, not in the store`);
  return stored.key;
}

const byService = (one: { readonly service: string }, other: { readonly service: string }): number =>
  one.service < other.service ? -1 : 1;

/** A revision is the digest of the whole task, so the run that it is scoped to is part of it. */
const wantedDaemons = async (context: LaneContext): Promise<readonly DaemonDefinition[]> =>
  (await serviceMap(context))
    .map(({ service, spec }) => ({ service, task_definition: taskDefinitionOf(spec) }))
    .sort(byService);

/** Every service that runs or is wanted, with what its tasks declare in the database. */
async function liveDaemons({ session }: LaneContext): Promise<readonly LiveDaemon[]> {
  const described = await session.compute().describeServices();
  const services = described.filter(({ desiredCount, tasks }) => desiredCount > 0 || tasks.length > 0);
  const arns = services.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn));
  const declared = await readHeartbeats(await session.database(), arns);
  const runOf = (arn: string): string | null =>
    declared.find(({ instanceId }) => instanceId === arn)?.platformRunId ?? null;
  return services
    .map(({ service, taskDefinition, tasks }) => ({
      service,
      task_definition: taskDefinition,
      runs: tasks.map(({ taskArn }) => runOf(taskArn)),
    }))
    .sort(byService);
}

/** Puts, reads and removes an object of its own in both buckets; no reader looks below this prefix. */
async function probeBuckets({ session, executionId, attempt }: LaneContext): Promise<readonly string[]> {
  const answered: string[] = [];
  for (const name of ['archive', 'evidence'] as const) {
    const bucket = session.config.buckets[name];
    const key = `probes/${executionId}_${attempt}.txt`;
    const { versionId } = await session.store.put(bucket, key, executionId, { kind: 'create' });
    const { body } = await session.store.get(bucket, key, versionId);
    await session.store.delete(bucket, key);
    if (Buffer.from(body).toString('utf8') === executionId) answered.push(name);
  }
  return answered;
}
