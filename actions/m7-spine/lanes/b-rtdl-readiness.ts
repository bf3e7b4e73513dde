import { handle } from '@spine-green/evidence-schemas';
import { TopicReadinessSnapshotV1 } from '@spine-green/evidence-schemas/documents/topic_readiness_snapshot.v1';
import { readHeartbeats } from '@spine-green/runtime/truth/heartbeats';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { isSteady, taskDefinitionOf } from '../../lib/platform/service-state.ts';
import { serviceMap } from '../../lib/platform/services.ts';
import { type DecideContext, type LaneContext, plainLane } from '../../lib/run/lane.ts';
import {
  readWriterReport,
  sampleWriter,
  type WriterReport,
  type WriterSample,
  writerStream,
} from '../archive-writer.ts';

export interface WriterEnvironment {
  readonly group: string;
  readonly policy: string;
  /** The running task definition is the one that these were read from. */
  readonly live: boolean;
}

export interface ReadinessFacts {
  readonly samples: Fact<readonly [WriterSample, WriterSample]>;
  readonly report: Fact<WriterReport>;
  readonly environment: Fact<WriterEnvironment>;
  /** Positions that the writer published to the log, by its group. */
  readonly committed: Fact<number>;
  /** Newest segment of the ledger, found in the object store; undefined while nothing is archived. */
  readonly newestSegment: Fact<string>;
  readonly scopes: Fact<readonly string[]>;
  readonly probes: Fact<readonly string[]>;
  readonly clusters: Fact<{ readonly ready: string; readonly live: string }>;
  readonly pins: { readonly group: string; readonly streamGroup: string; readonly policy: string };
}

export const rtdlReadiness = plainLane<ReadinessFacts>({
  id: 'M7.B',
  gather: async (context) => ({
    samples: await observe(() => sampleWriter(context)),
    report: await observe(() => readWriterReport(context)),
    environment: await observe(() => readEnvironment(context)),
    committed: await observe(() => readCommitted(context)),
    newestSegment: await observe(() => findNewestSegment(context)),
    scopes: await observe(() => readScopes(context)),
    probes: await observe(() => probeBuckets(context)),
    clusters: await observe(() => readClusters(context)),
    pins: {
      group: handle('RTDL_CORE_CONSUMER_GROUP_ID'),
      streamGroup: writerStream(context).groupId,
      policy: handle('RTDL_CORE_OFFSET_COMMIT_POLICY'),
    },
  }),
  decide: (facts, context) => decideReadiness(facts, context),
  payload: ({ samples, report }) => ({
    task_arn: isReadable(samples) ? (samples.value[1].service.tasks[0]?.taskArn ?? null) : null,
    restart_count: isReadable(samples) ? samples.value[1].service.restartCount : null,
    health: isReadable(report) ? report.value.state : null,
    partitions: isReadable(samples)
      ? samples.value[1].partitions.map(({ topic, partition, nextOffset, high }) => ({
          topic,
          partition,
          next_offset: nextOffset,
          high,
        }))
      : [],
  }),
});

export function decideReadiness(facts: ReadinessFacts, { platformRunId }: Pick<DecideContext, 'platformRunId'>) {
  const { samples, report, environment, committed, newestSegment, scopes, probes, clusters, pins } = facts;
  return [
    check('M7.B-C01a', {
      expected: { steady: true, same_task: true, unassigned: [], stuck: [] },
      observed: mapFact(allReadable({ samples, report }), (read) => workOf(read.samples, read.report.assigned)),
      fails: 'M7B-B1',
    }),
    check('M7.B-C02a', {
      expected: {
        environment: { group: pins.group, policy: pins.policy, live: true },
        reported: { group: pins.streamGroup, policy: pins.policy },
      },
      observed: mapFact(allReadable({ environment, report }), (read) => ({
        environment: read.environment,
        reported: {
          group: read.report.policyRevisions.consumer_group ?? null,
          policy: read.report.policyRevisions.offset_commit_policy ?? null,
        },
      })),
      fails: 'M7B-B2',
    }),
    // The heartbeat proves the database, positions that it committed the log, its newest segment the object store.
    check('M7.B-C03a', {
      expected: { heartbeat: 'GREEN or AMBER', positions_committed: 'above 0', segment: 'found' },
      observed: mapFact(allReadable({ report, committed, newestSegment }), (read) => ({
        heartbeat: read.report.state,
        positions_committed: read.committed,
        segment: read.newestSegment,
      })),
      passes: ({ heartbeat, positions_committed: positions, segment }) =>
        (heartbeat === 'GREEN' || heartbeat === 'AMBER') && positions > 0 && segment !== '',
      fails: 'M7B-B3',
    }),
    check('M7.B-C04', { expected: [platformRunId ?? null], observed: scopes, fails: 'M7B-B5' }),
    check('M7.B-C05', { expected: ['archive', 'evidence'], observed: probes, fails: 'M7B-B6' }),
    check('M7.B-C06', {
      expected: isReadable(clusters) ? clusters.value.live : 'the current cluster',
      observed: mapFact(clusters, ({ ready }) => ready),
      fails: 'M7B-B7',
    }),
  ];
}

/** A partition is stuck when it lags and its position did not move between the samples. */
export function workOf([first, second]: readonly [WriterSample, WriterSample], assigned: readonly string[]) {
  const nameOf = ({ topic, partition }: { topic: string; partition: number }): string => `${topic}/${partition}`;
  const before = new Map(first.partitions.map((one) => [nameOf(one), one.nextOffset]));
  const held = new Set(assigned);
  return {
    steady: isSteady(first.service) && isSteady(second.service),
    same_task: first.service.tasks[0]?.taskArn === second.service.tasks[0]?.taskArn,
    unassigned: second.partitions.map(nameOf).filter((name) => !held.has(name)),
    stuck: second.partitions
      .filter((one) => one.lag > 0 && one.nextOffset <= (before.get(nameOf(one)) ?? one.nextOffset))
      .map(nameOf),
  };
}

async function readEnvironment(context: LaneContext): Promise<WriterEnvironment> {
  const name = handle('SVC_RTDL_CORE_ARCHIVE_WRITER');
  const entry = (await serviceMap(context)).find(({ service }) => service === name);
  const live = (await context.session.compute().describeServices()).find(({ service }) => service === name);
  if (entry === undefined || live === undefined) throw new Error('there is no archive writer');
  const { RTDL_CORE_CONSUMER_GROUP_ID: group = '', RTDL_CORE_OFFSET_COMMIT_POLICY: policy = '' } =
    entry.spec.environment;
  return { group, policy, live: live.taskDefinition === taskDefinitionOf(entry.spec) };
}

async function readCommitted(context: LaneContext): Promise<number> {
  const { groupId, topics } = writerStream(context);
  const positions = await (await context.session.eventLog()).committed(groupId, topics);
  return positions.filter(({ nextOffset }) => nextOffset > 0).length;
}

/** Throws when nothing is archived, or when the ledger names an object that is not there. */
async function findNewestSegment({ session, platformRunId }: LaneContext): Promise<string> {
  const [row] = await (await session.database()).query({
    text: `SELECT archive_ref FROM rtdl.archive_segments WHERE platform_run_id = $1
      ORDER BY archived_at DESC LIMIT 1`,
    values: [platformRunId],
  });
  if (row === undefined) throw new Error('nothing is archived');
  const key = String(row.archive_ref);
  const stored = await session.store.head(session.config.buckets.archive, key);
  if (stored === undefined) throw new Error(`${key} is in the ledger and not in the store`);
  return stored.key;
}

/** Run scopes of the daemons that run now: in their environment and in what they report. */
async function readScopes(context: LaneContext): Promise<readonly string[]> {
  const { session, platformRunId } = context;
  const scopeKey = handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY');
  const inEnvironment = (await serviceMap(context)).map(({ spec }) => spec.environment[scopeKey] ?? 'none');
  const live = await session.compute().describeServices();
  const running = live.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn));
  const reported = await readHeartbeats(await session.database(), platformRunId ?? '');
  const silent = running.filter((arn) => !reported.some(({ instanceId }) => instanceId === arn));
  return [
    ...new Set([
      ...inEnvironment,
      ...silent.map((arn) => `${arn} reports no heartbeat for the run`),
      ...(running.length === 0 ? ['nothing runs'] : []),
    ]),
  ];
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

async function readClusters(context: LaneContext) {
  const { kafka_cluster_id: ready } = await context.document(
    'M2.F',
    'topic_readiness_snapshot.json',
    TopicReadinessSnapshotV1,
  );
  const { clusterId } = await (await context.session.eventLog()).describe();
  return { ready, live: clusterId };
}
