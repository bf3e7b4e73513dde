import { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { type CaughtUpFacts, type Read, rtdlCaughtUp } from '../../../actions/m7-spine/lanes/c-caught-up.ts';
import verdictSample from '../../../evidence-schemas/samples/caught_up.v1/valid-typical.json' with { type: 'json' };
import basisSample from '../../../evidence-schemas/samples/kafka_offsets_snapshot.v1/valid-typical.json' with {
  type: 'json',
};
import offsetsSample from '../../../evidence-schemas/samples/offsets_snapshot.v1/valid-typical.json' with {
  type: 'json',
};
import { HEX, type LaneRow, laneRows, RUN_ID } from '../../support/decided-lane.ts';

const TOPIC = 'fp.bus.traffic.fraud.v1';
const GROUP = offsetsSample.groups[0]?.group_id ?? '';
const ARN = 'embedded:task/lag-sampler/1';
const OTHER_RUN = 'platform_20261122T101501Z';
const read = <T>(document: T, version = '000001'): { value: Read<T> } => ({
  value: { document, ref: { key: 'evidence/x.json', version_id: version, sha256: HEX } },
});
const mine = { platform_run_id: RUN_ID, writer: { ...offsetsSample.writer, task_arn: ARN } };
const basis = KafkaOffsetsSnapshotV1.parse({
  ...basisSample,
  platform_run_id: RUN_ID,
  kafka_cluster_id: 'cluster-1',
  captured_at_utc: '2026-11-22T10:20:00.000000Z',
});
const offsets = OffsetsSnapshotV1.parse({ ...offsetsSample, ...mine });
const sampledAt = (at: string, changed: Partial<CaughtUpV1['samples'][0]> = {}) => ({
  ...{ sampled_at_utc: at, max_lag: 2, total_lag: 2, partitions: 2, records_done: 400 },
  ...changed,
});
const first = sampledAt('2026-11-22T10:21:00.000000Z');
const second = sampledAt('2026-11-22T10:21:30.000000Z');
const verdict = CaughtUpV1.parse({
  ...verdictSample,
  ...mine,
  samples: [first, second],
  basis_ref: { ...verdictSample.basis_ref, version_id: '000007' },
});
const partition = {
  group: GROUP,
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
const empty = { ...partition, partition: 1, nextOffset: 0, high: 0, lag: 0 };
const admitted = {
  topic: TOPIC,
  partition: 0,
  firstOffset: 0,
  lastOffset: 399,
  events: 400,
  firstTsUs: 0,
  lastTsUs: 1,
};

const facts: CaughtUpFacts = {
  sampler: { value: { taskArn: ARN, exitCode: 0 } },
  offsets: read(offsets),
  verdict: read(verdict),
  basis: read(basis, '000007'),
  duties: { value: [{ group: GROUP, partitions: [`${TOPIC}/0`, `${TOPIC}/1`] }] },
  afterwards: { value: [partition, empty] },
  admitted: { value: [admitted] },
  liveCluster: { value: 'cluster-1' },
  intervalMs: 30_000,
};

/** A second group that reads the same partitions. */
const OTHER_GROUP = `${GROUP}-other`;
const withOther = (nextOffset: number): Partial<CaughtUpFacts> => {
  const [group] = offsets.groups;
  if (group === undefined) throw new Error('the sample has no group');
  const topics = group.topics.map((topic) => ({
    ...topic,
    partitions: topic.partitions.map((one) =>
      one.partition === 0 ? { ...one, end_offset: nextOffset, lag: one.watermark_high - nextOffset } : one,
    ),
  }));
  const afterwards = [partition, empty].flatMap((one) => [one, { ...one, group: OTHER_GROUP }]);
  return {
    offsets: read({ ...offsets, groups: [group, { ...group, group_id: OTHER_GROUP, topics }] }),
    duties: { value: [GROUP, OTHER_GROUP].map((name) => ({ group: name, partitions: [`${TOPIC}/0`, `${TOPIC}/1`] })) },
    afterwards: { value: afterwards },
  };
};

const failing = (
  given: string,
  changed: Partial<CaughtUpFacts>,
  fails: Record<string, string>,
): LaneRow<CaughtUpFacts> => ({ given, facts: { ...facts, ...changed }, fails });
/** The snapshot with other figures of its first partition. */
const withPartition = (part: Partial<OffsetsSnapshotV1['groups'][number]['topics'][number]['partitions'][number]>) => {
  const [group] = offsets.groups;
  const [topic] = group?.topics ?? [];
  const [own, ...rest] = topic?.partitions ?? [];
  if (group === undefined || topic === undefined || own === undefined) throw new Error('the sample has no partition');
  const changed = { ...group, topics: [{ ...topic, partitions: [{ ...own, ...part }, ...rest] }] };
  return read({ ...offsets, groups: [changed] });
};
const withVerdict = (changed: Partial<CaughtUpV1>): Partial<CaughtUpFacts> => ({
  verdict: read({ ...verdict, ...changed }),
});
const absent = { unreadable: 'E_OBJECT_NOT_FOUND' };
const LAG = { 'M7.C-C02': 'M7C-B2' };
const SCOPE = { 'M7.C-C03': 'M7C-B3' };
const REGRESSION = { 'M7.C-C04': 'M7C-B6' };
const EPOCH = { 'M7.C-C05': 'M7C-B7' };
const UNPUBLISHED = { 'M7.C-C03': 'M7C-B4' };

export const rows = [
  laneRows(rtdlCaughtUp, {
    passing: [
      { given: 'consumers that caught up', facts },
      { given: 'two groups that caught up', facts: { ...facts, ...withOther(400) } },
      {
        given: 'consumers that went on meanwhile',
        facts: { ...facts, afterwards: { value: [{ ...partition, nextOffset: 402 }, empty] } },
      },
      {
        given: 'an admission of a topic that nobody consumes',
        facts: { ...facts, admitted: { value: [admitted, { ...admitted, topic: 'fp.bus.control.v1' }] } },
      },
    ],
    failing: [
      failing(
        'no snapshot',
        { offsets: absent },
        {
          'M7.C-C01': 'M7C-B1',
          ...LAG,
          ...UNPUBLISHED,
          ...REGRESSION,
          ...EPOCH,
        },
      ),
      failing(
        'a log that names no partition',
        { duties: { unreadable: 'E_LOG_UNREACHABLE' } },
        { 'M7.C-C01': 'M7C-B1' },
      ),
      failing(
        'a partition that is not listed',
        { duties: { value: [{ group: GROUP, partitions: [`${TOPIC}/2`] }] } },
        { 'M7.C-C01': 'M7C-B5' },
      ),
      failing(
        'a group that is not listed',
        {
          duties: {
            value: [
              { group: GROUP, partitions: [`${TOPIC}/0`] },
              { group: 'ieg', partitions: [] },
            ],
          },
        },
        { 'M7.C-C01': 'M7C-B5' },
      ),
      failing(
        'a lag above the limit in the snapshot',
        {
          offsets: withPartition({ watermark_high: 411 }),
          afterwards: { value: [{ ...partition, high: 411 }, empty] },
        },
        LAG,
      ),
      failing('a lag above the limit in an earlier sample', withVerdict({ max_lag: 11 }), LAG),
      failing(
        'a lag of a sample that the verdict left out',
        withVerdict({ samples: [{ ...first, max_lag: 11 }, second] }),
        LAG,
      ),
      failing(
        'a lag that this lane finds itself',
        { afterwards: { value: [{ ...partition, high: 411, lag: 11 }, empty] } },
        LAG,
      ),
      failing('a verdict of one sample', withVerdict({ samples: verdict.samples.slice(0, 1) }), LAG),
      failing('samples that lie too close', { intervalMs: 30_001 }, LAG),
      failing('a sampler that fails', { sampler: { value: { taskArn: ARN, exitCode: 1 } } }, SCOPE),
      failing('a document of another run', withVerdict({ platform_run_id: OTHER_RUN }), SCOPE),
      failing(
        'a document of an earlier task',
        withVerdict({ writer: { ...verdict.writer, task_arn: 'embedded:task/lag-sampler/0' } }),
        SCOPE,
      ),
      failing('a sampler that did not start', { sampler: { unreadable: 'E_COMPUTE_UNREACHABLE' } }, UNPUBLISHED),
      failing(
        'a position that went back',
        { afterwards: { value: [{ ...partition, nextOffset: 399 }, empty] } },
        REGRESSION,
      ),
      failing(
        'a watermark that went back',
        { afterwards: { value: [{ ...partition, high: 401 }, empty] } },
        REGRESSION,
      ),
      failing('a second group that ends before the last admission', withOther(399), REGRESSION),
      failing('a regression between the samples', withVerdict({ no_regression: false }), REGRESSION),
      failing(
        'a position before the end of P7',
        { offsets: withPartition({ end_offset: 399 }), admitted: { value: [] } },
        {
          ...REGRESSION,
        },
      ),
      failing('an admission after it', { admitted: { value: [{ ...admitted, lastOffset: 400 }] } }, REGRESSION),
      failing('another basis than the newest', { basis: read(basis, '000008') }, REGRESSION),
      failing('a gate that cannot be counted', { admitted: { unreadable: 'E_DATABASE_UNREACHABLE' } }, REGRESSION),
      failing('another cluster', { liveCluster: { value: 'cluster-2' } }, EPOCH),
      failing(
        'a P7 that measured another cluster',
        { basis: read({ ...basis, kafka_cluster_id: 'cluster-0' }, '000007') },
        EPOCH,
      ),
      failing('a snapshot of another cluster', { offsets: read({ ...offsets, kafka_cluster_id: 'cluster-0' }) }, EPOCH),
      failing('a log that is empty as P7 was', { basis: read({ ...basis, topics: [] }, '000007') }, EPOCH),
      failing(
        'a topic that was made anew',
        { offsets: withPartition({ end_offset: 0, watermark_high: 0, lag: 0 }) },
        { ...REGRESSION, ...EPOCH },
      ),
      failing('a log that does not answer', { liveCluster: { unreadable: 'E_LOG_UNREACHABLE' } }, EPOCH),
    ],
  }),
];
