import {
  type CoreComponent,
  type RtdlReadinessFacts,
  rtdlReadiness,
} from '../../../actions/m7-spine/lanes/b-rtdl-readiness.ts';
import type { WorkerReport, WorkerSample } from '../../../actions/m7-spine/workers.ts';
import { IMAGE, type LaneRow, laneRows, RUN_ID } from '../../support/decided-lane.ts';

const TOPIC = 'fp.bus.traffic.fraud.v1';
const REVISION = 'd'.repeat(64);
const taskOf = (taskArn: string) => ({
  taskArn,
  family: 'f',
  imageDigest: IMAGE,
  command: ['ieg'],
  service: 's',
  status: 'RUNNING' as const,
  startedAtUtc: '2026-11-22T10:15:00.000000Z',
});
const service: WorkerSample['service'] = {
  service: 's',
  family: 'f',
  imageDigest: IMAGE,
  command: ['ieg'],
  taskDefinition: REVISION,
  desiredCount: 1,
  runningCount: 1,
  pendingCount: 0,
  restartCount: 0,
  rollout: 'completed',
  tasks: [],
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
const report: WorkerReport = {
  component: 'archive-writer',
  instanceId: 'embedded:task/archive-writer/1',
  imageDigest: IMAGE,
  runConfigDigest: 'c'.repeat(64),
  policyRevisions: { offset_commit_policy: 'commit_after_durable_write' },
  state: 'GREEN',
  reasons: [],
  ageSeconds: 1,
  clockSkewSeconds: 0,
  liveInstances: 1,
  assigned: [`${TOPIC}/0`],
};
const environment = { group: 'core', policy: 'commit_after_durable_write', taskDefinition: REVISION };
const definition = { service: 's', task_definition: REVISION };

const COMPONENTS = ['archive-writer', 'csfb', 'ieg', 'ofp'];
const core = COMPONENTS.map((component): CoreComponent => {
  const task = `embedded:task/${component}/1`;
  const own = { ...service, tasks: [taskOf(task)] };
  const policyRevisions = { ...report.policyRevisions, consumer_group: `core-${component}` };
  return {
    component,
    samples: [
      { service: own, partitions: [partition] },
      { service: own, partitions: [{ ...partition, nextOffset: 402, lag: 0 }] },
    ],
    report: { ...report, component, instanceId: task, policyRevisions },
    environment,
    streamGroup: `core-${component}`,
  };
});
const stored = COMPONENTS.map((component) => ({
  component,
  writtenBy: `embedded:task/${component}/1`,
  ref: { key: `${component}/health/last_health.json`, version_id: '00000001', sha256: 'e'.repeat(64) },
}));
const withComponent = (name: string, change: (own: CoreComponent) => Partial<CoreComponent>) => ({
  components: { value: core.map((one) => (one.component === name ? { ...one, ...change(one) } : one)) },
});
const withService = (name: string, changed: Partial<WorkerSample['service']>) =>
  withComponent(name, ({ samples: [one, two] }) => ({
    samples: [one, { ...two, service: { ...two.service, ...changed } }],
  }));
const withReport = (name: string, changed: Partial<WorkerReport>) =>
  withComponent(name, (own) => ({ report: { ...own.report, ...changed } }));
const withPosition = (name: string, changed: Partial<WorkerSample['partitions'][number]>) =>
  withComponent(name, ({ samples: [one, two] }) => ({
    samples: [one, { ...two, partitions: two.partitions.map((row) => ({ ...row, ...changed })) }],
  }));

const facts: RtdlReadinessFacts = {
  components: { value: core },
  stored: { value: stored },
  archived: { value: ['archive/x.jsonl.zst'] },
  wanted: { value: [definition] },
  live: { value: [{ ...definition, runs: [RUN_ID] }] },
  probes: { value: ['archive', 'evidence'] },
  readyCluster: { value: 'c1' },
  liveCluster: { value: 'c1' },
  pins: { group: 'core', policy: 'commit_after_durable_write' },
};

const failing = (
  given: string,
  changed: Partial<RtdlReadinessFacts>,
  fails: Record<string, string>,
): LaneRow<RtdlReadinessFacts> => ({ given, facts: { ...facts, ...changed }, fails });
const WORK = { 'M7.B-C01': 'M7B-B1' };
const POLICY = { 'M7.B-C02': 'M7B-B2' };
const REACH = { 'M7.B-C03': 'M7B-B3' };
const SCOPE = { 'M7.B-C04': 'M7B-B5' };
/** What holds of one of the four holds of each. */
const ofEach = (row: (component: string) => LaneRow<RtdlReadinessFacts>) => COMPONENTS.map(row);

export const rows = [
  laneRows(rtdlReadiness, {
    passing: [
      { given: 'a core that moves', facts },
      {
        given: 'a core at the end of its log',
        facts: {
          ...facts,
          components: { value: core.map((one) => ({ ...one, samples: [one.samples[1], one.samples[1]] as const })) },
        },
      },
      ...COMPONENTS.map((component) => ({
        given: `a ${component} that is behind and says so`,
        facts: { ...facts, ...withReport(component, { state: 'AMBER', reasons: ['CHECKPOINT_LAGGING'] }) },
      })),
    ],
    failing: [
      ...ofEach((one) => failing(`a ${one} that restarted`, withService(one, { restartCount: 1 }), WORK)),
      ...ofEach((one) => failing(`a ${one} of which none runs`, withService(one, { runningCount: 0 }), WORK)),
      ...ofEach((one) => failing(`another ${one} on its way`, withService(one, { pendingCount: 1 }), WORK)),
      ...ofEach((one) =>
        failing(
          `a ${one} that does not move`,
          withComponent(one, ({ samples: [first] }) => ({ samples: [first, first] })),
          WORK,
        ),
      ),
      ...ofEach((one) => failing(`a partition that the ${one} does not hold`, withReport(one, { assigned: [] }), WORK)),
      ...ofEach((one) =>
        failing(`a report of another ${one}`, withReport(one, { instanceId: `embedded:task/${one}/0` }), WORK),
      ),
      // Another task than before works, and nothing that is in the store came from it.
      ...ofEach((one) =>
        failing(
          `another ${one} at the second moment`,
          withService(one, { tasks: [taskOf(`embedded:task/${one}/2`)] }),
          { ...WORK, ...REACH },
        ),
      ),
      failing(
        'a component that is not there',
        { components: { value: core.filter(({ component }) => component !== 'csfb') } },
        { ...WORK, ...POLICY, ...REACH },
      ),
      failing(
        'no component that can be read',
        { components: { unreadable: 'E_HEARTBEAT_MISSING' } },
        { ...WORK, ...POLICY, ...REACH },
      ),
      ...ofEach((one) =>
        failing(
          `another policy in the environment of the ${one}`,
          withComponent(one, () => ({ environment: { ...environment, policy: 'auto' } })),
          POLICY,
        ),
      ),
      ...ofEach((one) =>
        failing(
          `another group in the environment of the ${one}`,
          withComponent(one, () => ({ environment: { ...environment, group: 'other' } })),
          POLICY,
        ),
      ),
      ...ofEach((one) =>
        failing(
          `another group in the report of the ${one}`,
          withComponent(one, (own) => ({
            report: { ...own.report, policyRevisions: { ...own.report.policyRevisions, consumer_group: 'other' } },
          })),
          POLICY,
        ),
      ),
      ...ofEach((one) =>
        failing(`no policy in the report of the ${one}`, withReport(one, { policyRevisions: {} }), POLICY),
      ),
      ...ofEach((one) =>
        failing(
          `another task definition than the live one of the ${one}`,
          withService(one, { taskDefinition: 'e'.repeat(64) }),
          POLICY,
        ),
      ),
      ...ofEach((one) => failing(`a ${one} that is silent`, withReport(one, { state: 'UNKNOWN' }), REACH)),
      ...ofEach((one) => failing(`a ${one} that is RED`, withReport(one, { state: 'RED' }), REACH)),
      ...ofEach((one) =>
        failing(`no position that the ${one} committed`, withPosition(one, { committedOffset: undefined }), REACH),
      ),
      ...ofEach((one) =>
        failing(`a ${one} at the beginning of its log`, withPosition(one, { committedOffset: 0 }), REACH),
      ),
      ...ofEach((one) =>
        failing(
          `a health object that another ${one} left`,
          {
            stored: {
              value: stored.map((row) =>
                row.component === one ? { ...row, writtenBy: `embedded:task/${one}/0` } : row,
              ),
            },
          },
          REACH,
        ),
      ),
      failing('a health object that is not there', { stored: { unreadable: 'E_OBJECT_NOT_FOUND' } }, REACH),
      failing('nothing archived', { archived: { value: [] } }, REACH),
      failing('a segment that is not there', { archived: { unreadable: 'E_OBJECT_NOT_FOUND' } }, REACH),
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
