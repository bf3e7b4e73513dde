import { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { describe, expect, test } from 'vitest';
import { type CaughtUpFacts, leastDistanceMs } from '../../../actions/m7-spine/caught-up.ts';
import { type ReadinessFacts, rtdlReadiness, workOf } from '../../../actions/m7-spine/lanes/b-rtdl-readiness.ts';
import { rtdlCaughtUp } from '../../../actions/m7-spine/lanes/c-caught-up.ts';
import verdictSample from '../../../evidence-schemas/samples/caught_up.v1/valid-typical.json' with { type: 'json' };
import basisSample from '../../../evidence-schemas/samples/kafka_offsets_snapshot.v1/valid-typical.json' with {
  type: 'json',
};
import offsetsSample from '../../../evidence-schemas/samples/offsets_snapshot.v1/valid-typical.json' with {
  type: 'json',
};
import { codesFor, RUN_ID } from '../../support/decided-lane.ts';

const ARN = 'embedded:task/archive-writer/1';
const TOPIC = 'fp.bus.traffic.fraud.v1';
const task = {
  taskArn: ARN,
  family: 'f',
  imageDigest: `sha256:${'a'.repeat(64)}`,
  service: 's',
  status: 'RUNNING' as const,
  startedAtUtc: '2026-11-22T10:15:00.000000Z',
};
const service = {
  service: 's',
  family: 'f',
  imageDigest: task.imageDigest,
  taskDefinition: 'd',
  desiredCount: 1,
  runningCount: 1,
  pendingCount: 0,
  restartCount: 0,
  tasks: [task],
  lastStopped: undefined,
};
const partition = {
  topic: TOPIC,
  partition: 0,
  startOffset: 0,
  nextOffset: 400,
  committedOffset: 400,
  low: 0,
  high: 402,
  lag: 2,
  watermarkTsUtc: undefined,
};
const sample = { service, partitions: [partition] };
const later = { service, partitions: [{ ...partition, nextOffset: 402, lag: 0 }] };
const report = {
  component: 'archive-writer',
  instanceId: ARN,
  imageDigest: task.imageDigest,
  runConfigDigest: 'c'.repeat(64),
  policyRevisions: { consumer_group: 'core-archive-writer', offset_commit_policy: 'commit_after_durable_write' },
  state: 'GREEN' as const,
  reasons: [],
  ageSeconds: 1,
  clockSkewSeconds: 0,
  liveInstances: 1,
  assigned: [`${TOPIC}/0`],
};
const environment = { group: 'core', policy: 'commit_after_durable_write', live: true };
const ready: ReadinessFacts = {
  samples: { value: [sample, later] },
  report: { value: report },
  environment: { value: environment },
  committed: { value: 3 },
  newestSegment: { value: 'archive/x.jsonl.zst' },
  scopes: { value: [RUN_ID] },
  probes: { value: ['archive', 'evidence'] },
  clusters: { value: { ready: 'c1', live: 'c1' } },
  pins: { group: 'core', streamGroup: 'core-archive-writer', policy: 'commit_after_durable_write' },
};
const crashed = { ...later, service: { ...service, restartCount: 1 } };

describe('the archive writer is ready', () => {
  test.each<{ given: string; facts: Partial<ReadinessFacts>; codes: string[] }>([
    { given: 'it works', facts: {}, codes: [] },
    { given: 'it restarted', facts: { samples: { value: [sample, crashed] } }, codes: ['M7B-B1'] },
    { given: 'it lags and does not move', facts: { samples: { value: [sample, sample] } }, codes: ['M7B-B1'] },
    {
      given: 'it does not hold a partition',
      facts: { report: { value: { ...report, assigned: [] } } },
      codes: ['M7B-B1'],
    },
    {
      given: 'its environment is not live',
      facts: { environment: { value: { ...environment, live: false } } },
      codes: ['M7B-B2'],
    },
    {
      given: 'it reports no policy',
      facts: { report: { value: { ...report, policyRevisions: {} } } },
      codes: ['M7B-B2'],
    },
    { given: 'it is silent', facts: { report: { value: { ...report, state: 'UNKNOWN' } } }, codes: ['M7B-B3'] },
    { given: 'it committed nothing', facts: { committed: { value: 0 } }, codes: ['M7B-B3'] },
    {
      given: 'nothing is archived',
      facts: { newestSegment: { unreadable: 'nothing is archived' } },
      codes: ['M7B-B3'],
    },
    { given: 'a daemon works for another run', facts: { scopes: { value: [RUN_ID, 'other'] } }, codes: ['M7B-B5'] },
    { given: 'a bucket refuses the probe', facts: { probes: { value: ['evidence'] } }, codes: ['M7B-B6'] },
    {
      given: 'the cluster is another one',
      facts: { clusters: { value: { ready: 'c0', live: 'c1' } } },
      codes: ['M7B-B7'],
    },
  ])('raises $codes when $given', ({ facts, codes }) => {
    expect(codesFor(rtdlReadiness, { ...ready, ...facts })).toEqual(codes);
  });

  test('a partition at the end of its log is not stuck', () => {
    expect(workOf([later, later], [`${TOPIC}/0`]).stuck).toEqual([]);
  });
});

const basis = KafkaOffsetsSnapshotV1.parse({
  ...basisSample,
  platform_run_id: RUN_ID,
  kafka_cluster_id: 'cluster-1',
  captured_at_utc: '2026-11-22T10:20:00.000000Z',
});
const offsets = OffsetsSnapshotV1.parse({ ...offsetsSample, platform_run_id: RUN_ID });
const samples = ['2026-11-22T10:21:00.000000Z', '2026-11-22T10:21:30.000000Z'].map((at) => ({
  ...verdictSample.samples[0],
  sampled_at_utc: at,
}));
const verdict = CaughtUpV1.parse({ ...verdictSample, platform_run_id: RUN_ID, samples });
const afterwards = [partition, { ...partition, partition: 1, nextOffset: 0, high: 0, lag: 0 }];
const caughtUp: CaughtUpFacts = {
  startedAtUtc: '2026-11-22T10:20:30.000000Z',
  exitCode: { value: 0 },
  offsets: { value: offsets },
  verdict: { value: verdict },
  basis: { value: basis },
  consumed: { value: [`${TOPIC}/0`, `${TOPIC}/1`] },
  afterwards: { value: afterwards },
  liveClusterId: { value: 'cluster-1' },
  lagMax: 10,
  intervalMs: 30_000,
  refs: [],
};
/** The snapshot with other figures of its first partition. */
const withPartition = (part: Partial<OffsetsSnapshotV1['groups'][number]['topics'][number]['partitions'][number]>) => {
  const text = JSON.stringify(offsetsSample);
  const changed = JSON.parse(text, (name, value: unknown) =>
    name === '0' && typeof value === 'object' && value !== null && 'end_offset' in value
      ? { ...value, ...part }
      : value,
  );
  return { value: OffsetsSnapshotV1.parse({ ...changed, platform_run_id: RUN_ID }) };
};
const absent = { unreadable: 'absent' };
const ALL = ['M7C-B1', 'M7C-B2', 'M7C-B4', 'M7C-B6', 'M7C-B7'];

describe('the consumers caught up', () => {
  test.each<{ given: string; facts: Partial<CaughtUpFacts>; codes: string[] }>([
    { given: 'they did', facts: {}, codes: [] },
    { given: 'there is no snapshot', facts: { offsets: absent }, codes: ALL },
    { given: 'a partition is missing', facts: { consumed: { value: [`${TOPIC}/2`] } }, codes: ['M7C-B5'] },
    {
      given: 'the lag is too large',
      facts: {
        offsets: withPartition({ watermark_high: 411 }),
        afterwards: { value: [{ ...partition, high: 411 }, ...afterwards.slice(1)] },
      },
      codes: ['M7C-B2'],
    },
    {
      given: 'an earlier sample lagged',
      facts: { verdict: { value: { ...verdict, max_lag: 11 } } },
      codes: ['M7C-B2'],
    },
    { given: 'the samples are too close', facts: { intervalMs: 30_001 }, codes: ['M7C-B2'] },
    { given: 'they were taken before', facts: { startedAtUtc: '2026-11-22T10:21:00.000001Z' }, codes: ['M7C-B2'] },
    { given: 'the sampler fails', facts: { exitCode: { value: 1 } }, codes: ['M7C-B3'] },
    {
      given: 'a document is of another run',
      facts: { verdict: { value: { ...verdict, platform_run_id: 'platform_20261122T101501Z' } } },
      codes: ['M7C-B3'],
    },
    {
      given: 'a position went back',
      facts: { afterwards: { value: [{ ...partition, nextOffset: 399 }, ...afterwards.slice(1)] } },
      codes: ['M7C-B6'],
    },
    {
      given: 'the sampler saw a regression',
      facts: { verdict: { value: { ...verdict, no_regression: false } } },
      codes: ['M7C-B6'],
    },
    { given: 'a position ends before P7', facts: { offsets: withPartition({ end_offset: 399 }) }, codes: ['M7C-B6'] },
    { given: 'the cluster is another one', facts: { liveClusterId: { value: 'cluster-2' } }, codes: ['M7C-B7'] },
    {
      given: 'the log is empty and P7 was too',
      facts: { basis: { value: { ...basis, topics: [] } } },
      codes: ['M7C-B7'],
    },
  ])('raises $codes when $given', ({ facts, codes }) => {
    expect(codesFor(rtdlCaughtUp, { ...caughtUp, ...facts })).toEqual(codes);
  });

  test('a topic that was made anew is never green', () => {
    const empty = withPartition({ end_offset: 0, watermark_high: 0, lag: 0 });
    expect(codesFor(rtdlCaughtUp, { ...caughtUp, offsets: empty })).toContain('M7C-B7');
  });

  test('a time that cannot be read is no distance', () => {
    expect(leastDistanceMs(verdict)).toBe(30_000);
    expect(leastDistanceMs({ samples: verdict.samples.map((one) => ({ ...one, sampled_at_utc: 'x' })) as never })).toBe(
      -1,
    );
  });
});
