import { sha256Hex } from '@spine-green/evidence-schemas';
import { RuntimeProbeV1 } from '@spine-green/evidence-schemas/documents/runtime_probe.v1';
import {
  type DependencyFacts,
  dependencies,
  type NetworkPosture,
} from '../../../actions/m4-daemons/lanes/d-dependencies.ts';
import sample from '../../../evidence-schemas/samples/runtime_probe.v1/valid-all-answer.json' with { type: 'json' };
import { HEX, IMAGE, laneRows, RUN_ID } from '../../support/decided-lane.ts';

const TASK = 'embedded:task/runtime-probe/7';
const silent = { answered: false, code: 'E_DATABASE_UNREACHABLE', reason: 'nothing listens' } as const;
const report: RuntimeProbeV1 = {
  ...RuntimeProbeV1.parse(sample),
  platform_run_id: RUN_ID,
  task_arn: TASK,
  image_digest: IMAGE,
  event_log: { answered: true, cluster_id: 'cluster', topics: ['fp.bus.control.v1', 'fp.bus.traffic.fraud.v1'] },
};
/** The digest that the log of a probe names, as a store would find it: members in order, no white space. */
const digestOf = (document: RuntimeProbeV1): string => sha256Hex(JSON.stringify(inOrder(document)));
const inOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inOrder)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, member]) => [name, inOrder(member)]),
        )
      : value;

const task = { taskArn: TASK, exitCode: 0, lastLines: [] };
const known = {
  topics: ['fp.bus.control.v1', 'fp.bus.traffic.fraud.v1'],
  database: 'fraud_platform',
  versions: { '/fraud-platform/dev_min/db/dsn': 1 },
  gateHost: 'ig.fraud-platform.internal',
};
const network: NetworkPosture = {
  nat_gateways: 0,
  load_balancers: [],
  network: {
    public_subnets: ['subnet-1', 'subnet-2'],
    app_group_admits: ['sg-app'],
    database_group_admits: ['sg-app tcp 5432'],
    groups_that_admit_the_world: [],
    database: { is_public: false, groups: ['sg-db'] },
  },
};
/** Where there is a network. */
const context = { substrate: 'emulated' } as const;
const withNetwork = (now: Partial<NetworkPosture>): DependencyFacts => ({
  ...facts,
  network: { recorded: { value: network }, now: { value: { ...network, ...now } } },
});
const withReport = (changes: Partial<RuntimeProbeV1>): DependencyFacts => {
  const changed = { ...report, ...changes };
  return {
    task: { value: task },
    report: { value: changed },
    logged: { value: [digestOf(changed)] },
    known: { value: known },
    network: { recorded: { value: network }, now: { value: network } },
  };
};
const facts = withReport({});

export const rows = [
  laneRows(dependencies, {
    passing: [
      { given: 'a probe that reached everything', facts },
      { given: 'a probe in the network that M2.G recorded', facts, context },
    ],
    failing: [
      {
        given: 'a gateway that came since M2.G',
        facts: withNetwork({ nat_gateways: 1 }),
        context,
        fails: { 'M4.D-C02': 'M4D-B2' },
      },
      {
        given: 'a load balancer that came since M2.G',
        facts: withNetwork({ load_balancers: ['front'] }),
        context,
        fails: { 'M4.D-C02': 'M4D-B2' },
      },
      {
        given: 'a group that lets somebody else in since M2.G',
        facts: withNetwork({ network: { ...network.network, app_group_admits: ['10.0.0.0/8', 'sg-app'] } }),
        context,
        fails: { 'M4.D-C02': 'M4D-B2' },
      },
      {
        given: 'a network that cannot be read',
        facts: { ...facts, network: { ...facts.network, now: { unreadable: 'E_POSTURE_UNREADABLE' } } },
        context,
        fails: { 'M4.D-C02': 'M4D-B2' },
      },
      {
        given: 'a network that M2.G did not record',
        facts: { ...facts, network: { ...facts.network, recorded: { unreadable: 'E_OBJECT_NOT_FOUND' } } },
        context,
        fails: { 'M4.D-C02': 'M4D-B2' },
      },
      { given: 'a silent database', facts: withReport({ database: silent }), fails: { 'M4.D-C01': 'M4D-B1' } },
      {
        given: 'a log of another cluster than the epoch has',
        facts: withReport({ event_log: { answered: true, cluster_id: 'other', topics: known.topics } }),
        fails: { 'M4.D-C01': 'M4D-B1' },
      },
      {
        given: 'a topic that the probe does not see',
        facts: withReport({ event_log: { answered: true, cluster_id: 'cluster', topics: ['fp.bus.control.v1'] } }),
        fails: { 'M4.D-C01': 'M4D-B1' },
      },
      {
        given: 'a database without a migration',
        facts: withReport({ database: { answered: true, name: 'fraud_platform', schema_version: 0 } }),
        fails: { 'M4.D-C01': 'M4D-B1' },
      },
      {
        given: 'a database of another name',
        facts: withReport({ database: { answered: true, name: 'postgres', schema_version: 1 } }),
        fails: { 'M4.D-C01': 'M4D-B1' },
      },
      ...(['archive', 'evidence', 'quarantine'] as const).map((bucket) => ({
        given: `a bucket that keeps what was deleted: ${bucket}`,
        facts: withReport({ buckets: { ...report.buckets, [bucket]: { answered: true, steps: ['put', 'get'] } } }),
        fails: { 'M4.D-C01': 'M4D-B1' },
      })),
      {
        given: 'a task that looks for the gate under another name',
        facts: withReport({ discovery: { answered: true, host: 'ig.local', addresses: ['10.0.0.1'] } }),
        fails: { 'M4.D-C01': 'M4D-B1' },
      },
      {
        given: 'a parameter that the task reads in an older version',
        facts: { ...facts, known: { value: { ...known, versions: { '/fraud-platform/dev_min/db/dsn': 2 } } } },
        fails: { 'M4.D-C01': 'M4D-B1' },
      },
      {
        given: 'a gate whose name resolves to nothing',
        facts: withReport({ discovery: { answered: true, host: known.gateHost, addresses: [] } }),
        fails: { 'M4.D-C01': 'M4D-B1' },
      },
      {
        given: 'a log of the task that does not hold its last line',
        facts: { ...facts, logged: { value: [] } },
        fails: { 'M4.D-C01': 'M4D-B1' },
      },
      {
        given: 'a log that names another report',
        facts: { ...facts, logged: { value: [HEX] } },
        fails: { 'M4.D-C01': 'M4D-B1' },
      },
      {
        given: 'a report of another task',
        facts: withReport({ task_arn: 'embedded:task/runtime-probe/6' }),
        fails: { 'M4.D-C03': 'M4D-B4' },
      },
      {
        given: 'a report for another run',
        facts: withReport({ platform_run_id: 'platform_20261122T101459Z' }),
        fails: { 'M4.D-C03': 'M4D-B4' },
      },
      {
        given: 'a probe that did not end well',
        facts: { ...facts, task: { value: { ...task, exitCode: 1 } } },
        fails: { 'M4.D-C03': 'M4D-B4' },
      },
      {
        given: 'a probe of another image',
        facts: withReport({ image_digest: `sha256:${HEX}` }),
        fails: { 'M4.D-C03': 'M4D-B6' },
      },
      {
        given: 'an image without a probe',
        facts: {
          ...facts,
          task: { value: { ...task, exitCode: 64 } },
          report: { unreadable: 'E_OBJECT_NOT_FOUND' },
          logged: { value: [] },
        },
        fails: { 'M4.D-C01': 'M4D-B1', 'M4.D-C03': 'M4D-B6' },
      },
      {
        given: 'a probe that left no report',
        facts: { ...facts, report: { unreadable: 'E_OBJECT_NOT_FOUND' } },
        fails: { 'M4.D-C01': 'M4D-B1', 'M4.D-C03': 'M4D-B4' },
      },
      {
        given: 'a task that is refused before its start',
        facts: {
          ...facts,
          task: { unreadable: 'E_TASK_DEFINITION_REFUSED' },
          report: { unreadable: 'E_TASK_DEFINITION_REFUSED' },
          logged: { unreadable: 'E_TASK_DEFINITION_REFUSED' },
        },
        fails: { 'M4.D-C01': 'M4D-B1', 'M4.D-C03': 'M4D-B6' },
      },
    ],
  }),
];
