import {
  type CoreComponent,
  type RtdlReadinessFacts,
  rtdlReadiness,
} from '../../../actions/m7-spine/lanes/b-rtdl-readiness.ts';
import type { WorkerReport, WorkerSample } from '../../../actions/m7-spine/workers.ts';
import { IMAGE, type LaneRow, laneRows, RUN_ID } from '../../support/decided-lane.ts';

const ARN = 'embedded:task/archive-writer/1';
const TOPIC = 'fp.bus.traffic.fraud.v1';
const REVISION = 'd'.repeat(64);
const taskOf = (taskArn: string) => ({
  taskArn,
  family: 'f',
  imageDigest: IMAGE,
  service: 's',
  status: 'RUNNING' as const,
  startedAtUtc: '2026-11-22T10:15:00.000000Z',
});
const service: WorkerSample['service'] = {
  service: 's',
  family: 'f',
  imageDigest: IMAGE,
  taskDefinition: REVISION,
  desiredCount: 1,
  runningCount: 1,
  pendingCount: 0,
  restartCount: 0,
  tasks: [taskOf(ARN)],
  lastStopped: undefined,
};
const partition: WorkerSample['partitions'][number] = {
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
const sample: WorkerSample = { service, partitions: [partition] };
const later: WorkerSample = { service, partitions: [{ ...partition, nextOffset: 402, lag: 0 }] };
const report: WorkerReport = {
  component: 'archive-writer',
  instanceId: ARN,
  imageDigest: IMAGE,
  runConfigDigest: 'c'.repeat(64),
  policyRevisions: { consumer_group: 'core-archive-writer', offset_commit_policy: 'commit_after_durable_write' },
  state: 'GREEN',
  reasons: [],
  ageSeconds: 1,
  clockSkewSeconds: 0,
  liveInstances: 1,
  assigned: [`${TOPIC}/0`],
};
const environment = { group: 'core', policy: 'commit_after_durable_write', taskDefinition: REVISION };
const definition = { service: 's', task_definition: REVISION };

const core = ['archive-writer', 'csfb', 'ieg', 'ofp'].map((component): CoreComponent => {
  const task = `embedded:task/${component}/1`;
  const own = (one: WorkerSample): WorkerSample => ({ ...one, service: { ...service, tasks: [taskOf(task)] } });
  const policyRevisions = { ...report.policyRevisions, consumer_group: `core-${component}` };
  return {
    component,
    samples: [own(sample), own(later)],
    report: { ...report, component, instanceId: task, policyRevisions },
    environment,
    streamGroup: `core-${component}`,
  };
});
const withComponent = (name: string, change: (own: CoreComponent) => Partial<CoreComponent>) => ({
  components: { value: core.map((one) => (one.component === name ? { ...one, ...change(one) } : one)) },
});

const facts: RtdlReadinessFacts = {
  components: { value: core },
  samples: { value: [sample, later] },
  report: { value: report },
  environment: { value: environment },
  committed: { value: 3 },
  newestSegment: { value: 'archive/x.jsonl.zst' },
  wanted: { value: [definition] },
  live: { value: [{ ...definition, runs: [RUN_ID] }] },
  probes: { value: ['archive', 'evidence'] },
  readyCluster: { value: 'c1' },
  liveCluster: { value: 'c1' },
  pins: { group: 'core', streamGroup: 'core-archive-writer', policy: 'commit_after_durable_write' },
};

const failing = (
  given: string,
  changed: Partial<RtdlReadinessFacts>,
  fails: Record<string, string>,
): LaneRow<RtdlReadinessFacts> => ({ given, facts: { ...facts, ...changed }, fails });
const withService = (changed: Partial<WorkerSample['service']>): Partial<RtdlReadinessFacts> => ({
  samples: { value: [sample, { ...later, service: { ...service, ...changed } }] },
});
const withReport = (changed: Partial<WorkerReport>): Partial<RtdlReadinessFacts> => ({
  report: { value: { ...report, ...changed } },
});
const CORE_WORK = { 'M7.B-C01': 'M7B-B1' };
const CORE_POLICY = { 'M7.B-C02': 'M7B-B2' };
const WORK = { 'M7.B-C01a': 'M7B-B1' };
const POLICY = { 'M7.B-C02a': 'M7B-B2' };
const REACH = { 'M7.B-C03a': 'M7B-B3' };
const SCOPE = { 'M7.B-C04': 'M7B-B5' };

export const rows = [
  laneRows(rtdlReadiness, {
    passing: [
      { given: 'a writer that moves', facts },
      { given: 'a writer at the end of its log', facts: { ...facts, samples: { value: [later, later] } } },
      {
        given: 'a writer that is behind and says so',
        facts: { ...facts, report: { value: { ...report, state: 'AMBER' } } },
      },
    ],
    failing: [
      failing(
        'a projector that restarted',
        withComponent('ofp', ({ samples: [one, two] }) => ({
          samples: [one, { ...two, service: { ...two.service, restartCount: 1 } }],
        })),
        CORE_WORK,
      ),
      failing(
        'a projector that does not move',
        withComponent('csfb', ({ samples: [one] }) => ({ samples: [one, one] })),
        CORE_WORK,
      ),
      failing(
        'a component that is not there',
        { components: { value: core.slice(1) } },
        { ...CORE_WORK, ...CORE_POLICY },
      ),
      failing(
        'no component that can be read',
        { components: { unreadable: 'E_HEARTBEAT_MISSING' } },
        { ...CORE_WORK, ...CORE_POLICY },
      ),
      failing(
        'a projector with another policy in its environment',
        withComponent('ieg', () => ({ environment: { ...environment, policy: 'auto' } })),
        CORE_POLICY,
      ),
      failing(
        'a projector that reports another group',
        withComponent('ofp', (own) => ({
          report: { ...own.report, policyRevisions: { ...own.report.policyRevisions, consumer_group: 'other' } },
        })),
        CORE_POLICY,
      ),
      failing('a writer that restarted', withService({ restartCount: 1 }), WORK),
      failing('a writer of which none runs', withService({ runningCount: 0 }), WORK),
      failing('another writer on its way', withService({ pendingCount: 1 }), WORK),
      failing(
        'another task at the second moment',
        withService({ tasks: [taskOf('embedded:task/archive-writer/2')] }),
        WORK,
      ),
      failing('a report of another task', withReport({ instanceId: 'embedded:task/archive-writer/0' }), WORK),
      failing('a partition that lags and does not move', { samples: { value: [sample, sample] } }, WORK),
      failing('a partition that it does not hold', withReport({ assigned: [] }), WORK),
      failing(
        'a compute that does not answer',
        { samples: { unreadable: 'E_COMPUTE_UNREACHABLE' } },
        { ...WORK, ...POLICY },
      ),
      failing(
        'another group in its environment',
        { environment: { value: { ...environment, group: 'other' } } },
        POLICY,
      ),
      failing(
        'another policy in its environment',
        { environment: { value: { ...environment, policy: 'auto' } } },
        POLICY,
      ),
      failing('another task definition than the live one', withService({ taskDefinition: 'e'.repeat(64) }), POLICY),
      failing('no policy in its report', withReport({ policyRevisions: {} }), POLICY),
      failing('a writer that is silent', { report: { value: { ...report, state: 'UNKNOWN' } } }, REACH),
      failing('no committed position', { committed: { value: 0 } }, REACH),
      failing('nothing archived', { newestSegment: { unreadable: 'E_OBJECT_NOT_FOUND' } }, REACH),
      failing(
        'a daemon of another run',
        { live: { value: [{ ...definition, runs: ['platform_20260101T000000Z'] }] } },
        SCOPE,
      ),
      failing('a daemon that declares nothing', { live: { value: [{ ...definition, runs: [null] }] } }, SCOPE),
      failing('a daemon twice', { live: { value: [{ ...definition, runs: [RUN_ID, RUN_ID] }] } }, SCOPE),
      failing('nothing that runs', { live: { value: [] } }, SCOPE),
      failing(
        'a daemon with another task definition',
        { live: { value: [{ service: 's', task_definition: 'e'.repeat(64), runs: [RUN_ID] }] } },
        SCOPE,
      ),
      failing(
        'a service of nobody',
        {
          live: {
            value: [
              { ...definition, runs: [RUN_ID] },
              { ...definition, service: 't', runs: [RUN_ID] },
            ],
          },
        },
        SCOPE,
      ),
      failing('a release that cannot be read', { wanted: { unreadable: 'E_EVIDENCE_MISSING' } }, SCOPE),
      failing('a bucket that refuses the probe', { probes: { value: ['evidence'] } }, { 'M7.B-C05': 'M7B-B6' }),
      failing('topics of another cluster', { readyCluster: { value: 'c0' } }, { 'M7.B-C06': 'M7B-B7' }),
      failing(
        'a log that does not answer',
        { liveCluster: { unreadable: 'E_LOG_UNREACHABLE' } },
        { 'M7.B-C06': 'M7B-B7' },
      ),
      failing(
        'topics that nobody found ready',
        { readyCluster: { unreadable: 'E_EVIDENCE_MISSING' } },
        { 'M7.B-C06': 'M7B-B7' },
      ),
    ],
  }),
];
