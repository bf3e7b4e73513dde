import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { HealthDocumentV1 } from '@spine-green/evidence-schemas/documents/health_document.v1';
import { TopicReadinessSnapshotV1 } from '@spine-green/evidence-schemas/documents/topic_readiness_snapshot.v1';
import { observe } from '../../lib/checks/fact.ts';
import { readHeartbeats, taskDefinitionOf } from '../../lib/platform/service-state.ts';
import { serviceMap } from '../../lib/platform/services.ts';
import { getRunId, readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { readSegmentRows } from '../../lib/truth/archive-segments.ts';
import type { DaemonDefinition, LiveDaemon, RtdlReadinessFacts, StoredHealth } from '../lanes/b-rtdl-readiness.ts';
import { readCoreComponents } from './core-components.ts';
import { daemonsOf } from './workers.ts';

export async function gatherRtdlReadiness(context: LaneContext): Promise<RtdlReadinessFacts> {
  // Before the samples: what store and ledger held then, the positions that are sampled later have passed.
  const stored = await observe(() => readStoredHealth(context));
  const archived = await observe(() => findNewestSegments(context));
  return {
    components: await observe(() => readCoreComponents(context)),
    stored,
    archived,
    wanted: await observe(() => wantedDaemons(context)),
    live: await observe(() => liveDaemons(context)),
    probes: await observe(() => probeBuckets(context)),
    readyCluster: await observe(async () => {
      const name = 'topic_readiness_snapshot.json';
      return (await context.document('M2.F', name, TopicReadinessSnapshotV1)).kafka_cluster_id;
    }),
    liveCluster: await observe(async () => (await (await context.session.eventLog()).describe()).clusterId),
    pins: { group: handle('RTDL_CORE_CONSUMER_GROUP_ID'), policy: handle('RTDL_CORE_OFFSET_COMMIT_POLICY') },
  };
}

/** The health object that each daemon of the core keeps. Throws E_OBJECT_NOT_FOUND for one that never reached the store. */
async function readStoredHealth(context: LaneContext): Promise<readonly StoredHealth[]> {
  const found: StoredHealth[] = [];
  for (const { mode } of daemonsOf('rtdl_core')) {
    const key = runKey(context, `${mode}/health/last_health.json`);
    const { document, versionId, sha256 } = await readAt(context, key, HealthDocumentV1.parse);
    found.push({
      component: mode,
      writtenBy: document.instance_id,
      ref: { key, version_id: versionId, sha256 },
    });
  }
  return found;
}

/** By topic and partition. Throws E_OBJECT_NOT_FOUND when the ledger names an object that is not there. */
async function findNewestSegments(context: LaneContext): Promise<readonly string[]> {
  const { session } = context;
  const rows = await readSegmentRows(await session.database(), getRunId(context));
  // Rows are ordered by their offsets: the last one of a partition is its newest.
  const newest = new Map(rows.map(({ topic, partition, key }) => [`${topic}/${partition}`, key]));
  const found: string[] = [];
  for (const key of newest.values()) {
    const stored = await session.store.head(session.config.buckets.archive, key);
    if (stored === undefined)
      throw new PlatformError('E_OBJECT_NOT_FOUND', `${key} is in the ledger, not in the store`);
    found.push(stored.key);
  }
  return found;
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
