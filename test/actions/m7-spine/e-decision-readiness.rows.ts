import {
  type DecisionReadinessFacts,
  decisionReadiness,
} from '../../../actions/m7-spine/lanes/e-decision-readiness.ts';
import type { Worker, WorkerReport, WorkerSample } from '../../../actions/m7-spine/workers.ts';
import { IMAGE, type LaneRow, laneRows } from '../../support/decided-lane.ts';

const KEY_FIELDS = ['platform_run_id', 'event_id', 'action_type'];
const TRAFFIC = 'fp.bus.traffic.fraud.v1';
const taskOf = (taskArn: string) => ({
  taskArn,
  family: 'f',
  command: ['f'],
  imageDigest: IMAGE,
  service: 's',
  status: 'RUNNING' as const,
  startedAtUtc: '2026-11-22T10:15:00.000000Z',
});
const partition: WorkerSample['partitions'][number] = {
  topic: TRAFFIC,
  partition: 0,
  startOffset: 0,
  nextOffset: 400,
  committedOffset: 400,
  low: 0,
  high: 400,
  lag: 0,
  watermarkTsUtc: undefined,
};
const DECLARED = {
  action_idempotency_key_fields: KEY_FIELDS.join(','),
  action_outcome_write_policy: 'append_only',
};

/** The ladder reads no topic; the others read one partition each. */
const workers = ['al', 'df', 'dl', 'dla'].map((component): Worker => {
  const task = `embedded:task/${component}/1`;
  const sample: WorkerSample = {
    service: {
      service: 's',
      family: 'f',
      command: ['f'],
      imageDigest: IMAGE,
      taskDefinition: 'd'.repeat(64),
      desiredCount: 1,
      runningCount: 1,
      pendingCount: 0,
      restartCount: 0,
      rollout: 'completed',
      tasks: [taskOf(task)],
      lastStopped: undefined,
    },
    partitions: component === 'dl' ? [] : [partition],
  };
  const report: WorkerReport = {
    component,
    instanceId: task,
    imageDigest: IMAGE,
    runConfigDigest: 'c'.repeat(64),
    policyRevisions: component === 'al' ? DECLARED : {},
    state: 'GREEN',
    reasons: [],
    ageSeconds: 1,
    clockSkewSeconds: 0,
    liveInstances: 1,
    assigned: component === 'dl' ? [] : [`${TRAFFIC}/0`],
  };
  return { component, samples: [sample, sample], report };
});
const withWorker = (
  name: string,
  change: (own: Worker) => Partial<Worker>,
): Pick<DecisionReadinessFacts, 'workers'> => ({
  workers: { value: workers.map((one) => (one.component === name ? { ...one, ...change(one) } : one)) },
});
const withReport = (name: string, changed: Partial<WorkerReport>) =>
  withWorker(name, ({ report }) => ({ report: { ...report, ...changed } }));
const withSecond = (name: string, changed: (one: WorkerSample) => WorkerSample) =>
  withWorker(name, ({ samples: [one, two] }) => ({ samples: [one, changed(two)] }));
const withService = (name: string, changed: Partial<WorkerSample['service']>) =>
  withSecond(name, (one) => ({ ...one, service: { ...one.service, ...changed } }));

const facts: DecisionReadinessFacts = {
  workers: { value: workers },
  guards: { value: { keyFields: KEY_FIELDS, writePolicy: 'append_only' } },
  traffic: { value: { [TRAFFIC]: 400 } },
  pins: { keyFields: KEY_FIELDS, writePolicy: 'append_only' },
};
const failing = (
  given: string,
  changed: Partial<DecisionReadinessFacts>,
  fails: Record<string, string>,
): LaneRow<DecisionReadinessFacts> => ({ given, facts: { ...facts, ...changed }, fails });
const READY = { 'M7.E-C01': 'M7E-B1' };
const PINS = { 'M7.E-C02': 'M7E-B2' };
const FLOW = { 'M7.E-C03': 'M7E-B3' };
const lagging: WorkerSample['partitions'] = [{ ...partition, nextOffset: 390, lag: 10 }];

export const rows = [
  laneRows(decisionReadiness, {
    passing: [
      { given: 'four services that work', facts },
      { given: 'a fabric whose context waits', facts: { ...facts, ...withReport('df', { state: 'AMBER' }) } },
      {
        given: 'a fabric that is RED because it was restrictive',
        facts: { ...facts, ...withReport('df', { state: 'RED', reasons: ['DF_FAIL_CLOSED_RATE'] }) },
      },
    ],
    failing: [
      failing('a ladder that restarted', withService('dl', { restartCount: 1 }), READY),
      failing('a fabric of which none runs', withService('df', { runningCount: 0 }), READY),
      failing('another audit on its way', withService('dla', { pendingCount: 1 }), READY),
      failing('another task at the second moment', withService('al', { tasks: [taskOf('embedded:task/al/2')] }), READY),
      failing('a report of another task', withReport('dla', { instanceId: 'embedded:task/dla/0' }), READY),
      failing('a partition that it does not hold', withReport('df', { assigned: [] }), READY),
      failing(
        'a partition that lags and does not move',
        withWorker('al', ({ samples: [one, two] }) => ({
          samples: [
            { ...one, partitions: lagging },
            { ...two, partitions: lagging },
          ],
        })),
        READY,
      ),
      failing('a fabric that is RED by more', withReport('df', { state: 'RED', reasons: ['SYNTHESIS_ERROR'] }), READY),
      failing('a ladder that is silent', withReport('dl', { state: 'UNKNOWN' }), READY),
      failing(
        'a component that is not there',
        { workers: { value: workers.filter(({ component }) => component !== 'dl') } },
        READY,
      ),
      failing('a component beside the four', { workers: { value: [...workers, ...workers.slice(0, 1)] } }, READY),
      failing(
        'a compute that does not answer',
        { workers: { unreadable: 'E_COMPUTE_UNREACHABLE' } },
        { ...READY, ...PINS, ...FLOW },
      ),
      failing(
        'an index over other columns',
        { guards: { value: { keyFields: ['platform_run_id', 'event_id'], writePolicy: 'append_only' } } },
        PINS,
      ),
      failing('no index', { guards: { value: { keyFields: [], writePolicy: 'append_only' } } }, PINS),
      failing(
        'outcomes that can be changed',
        { guards: { value: { keyFields: KEY_FIELDS, writePolicy: 'mutable' } } },
        PINS,
      ),
      failing('a layer that declares nothing', withReport('al', { policyRevisions: {} }), PINS),
      failing(
        'a layer that works by other fields',
        withReport('al', { policyRevisions: { ...DECLARED, action_idempotency_key_fields: 'event_id' } }),
        PINS,
      ),
      failing(
        'a layer that would change outcomes',
        withReport('al', { policyRevisions: { ...DECLARED, action_outcome_write_policy: 'mutable' } }),
        PINS,
      ),
      failing('a database that does not answer', { guards: { unreadable: 'E_DATABASE_UNREACHABLE' } }, PINS),
      failing('no traffic', { traffic: { value: { [TRAFFIC]: 0 } } }, FLOW),
      failing('no topic', { traffic: { value: {} } }, FLOW),
      failing(
        'a fabric that read nothing',
        withSecond('df', (one) => ({ ...one, partitions: [{ ...partition, nextOffset: 0, high: 0 }] })),
        FLOW,
      ),
      failing('a gate that cannot be counted', { traffic: { unreadable: 'E_DATABASE_UNREACHABLE' } }, FLOW),
    ],
  }),
];
