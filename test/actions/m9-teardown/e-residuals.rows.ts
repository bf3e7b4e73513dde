import {
  type AccountResiduals,
  BUS_PARTS,
  DATABASE_KINDS,
  NETWORK_KINDS,
  type ResidualFacts,
  residuals,
} from '../../../actions/m9-teardown/lanes/e-residuals.ts';
import { laneRows } from '../../support/decided-lane.ts';
import { driftedSets, preservedAfter, preserveSet } from './frozen.ts';

function unasked(): ResidualFacts['bus'] {
  const refused = { unreadable: 'E_BUS_PLANE_UNREADABLE: nobody gave a key' };
  return { environment: refused, 'service-account': refused, 'api-key': refused };
}

const gone = { process: false, port: false, data_folder: false };
const facts: ResidualFacts = {
  supervisor: { value: { answers: false, services: [], tasks: [] } },
  database: { value: gone },
  processes: { value: [] },
  ports: { value: [] },
  folders: { value: [] },
  pinnedScope: { value: ['services and tasks', 'database', 'processes', 'ports', 'temporary data'] },
  account: undefined,
  // Nobody gave a key: on a substrate without an organisation nothing rests on it.
  bus: unasked(),
  before: preserveSet,
  after: { value: preservedAfter },
};
const fails = (id: string, code: string) => (given: string, changed: Partial<ResidualFacts>) => ({
  given,
  facts: { ...facts, ...changed },
  fails: { [id]: code },
});
const [compute, database, machine] = [
  fails('M9.E-C01', 'M9E-B1'),
  fails('M9.E-C03a', 'M9E-B3'),
  fails('M9.E-C06', 'M9E-B1'),
];
const supervisor = (changed: { answers?: boolean; services?: string[]; tasks?: string[] }) => ({
  supervisor: { value: { answers: false, services: [], tasks: [], ...changed } },
});
const refusing = (name: keyof ResidualFacts, others: Readonly<Record<string, string>>) => ({
  given: `${name} that cannot be read`,
  facts: { ...facts, [name]: { unreadable: 'denied' } } as ResidualFacts,
  fails: { ...others, 'M9.E-C05': 'M9E-B6' },
});

const none = <K extends string>(kinds: readonly K[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, { value: [] }])) as unknown as Record<K, { value: readonly string[] }>;
const account: AccountResiduals = {
  network: none(NETWORK_KINDS),
  databases: none(DATABASE_KINDS),
  logGroups: { value: [{ name: '/fraud-platform/dev_min/ig', retention: '7' }] },
};
const CLOUD = { context: { substrate: 'dev_min' as const } };
const cloud = {
  ...facts,
  account,
  bus: none(BUS_PARTS),
  pinnedScope: {
    value: ['services and tasks', 'database', 'processes', 'ports', 'temporary data', 'network', 'paid leftovers'],
  },
};
const DENIED = { unreadable: 'E_POSTURE_UNREADABLE: denied' };
const leftIn = (given: string, changed: Partial<AccountResiduals>, codes: Readonly<Record<string, string>>) => ({
  given,
  facts: { ...cloud, account: { ...account, ...changed } },
  fails: codes,
  ...CLOUD,
});
const inNetwork = (kind: (typeof NETWORK_KINDS)[number]) =>
  leftIn(
    `something left: ${kind}`,
    { network: { ...account.network, [kind]: { value: ['left'] } } },
    {
      'M9.E-C02': 'M9E-B2',
    },
  );
const inDatabases = (kind: (typeof DATABASE_KINDS)[number]) =>
  leftIn(
    `something left: ${kind}`,
    { databases: { ...account.databases, [kind]: { value: ['left'] } } },
    {
      'M9.E-C03': 'M9E-B3',
    },
  );

export const rows = [
  laneRows(residuals, {
    passing: [
      { given: 'nothing left', facts },
      { given: 'nothing left in an account', facts: cloud, ...CLOUD },
    ],
    failing: [
      compute('a supervisor that still answers', supervisor({ answers: true })),
      compute('a service', supervisor({ services: ['ig'] })),
      compute('a stray task', supervisor({ tasks: ['process 4713 node /tmp/scratch/main.mjs ig'] })),
      database('a database process', { database: { value: { ...gone, process: true } } }),
      database('a database port', { database: { value: { ...gone, port: true } } }),
      database('a data folder', { database: { value: { ...gone, data_folder: true } } }),
      machine('a process of the platform', { processes: { value: ['4713 node /tmp/scratch/main.mjs'] } }),
      machine('a listening port', { ports: { value: [8080] } }),
      machine('a temporary folder', { folders: { value: ['/tmp/scratch'] } }),
      ...driftedSets.map(([given, drifted]) => fails('M9.E-C05', 'M9E-B5')(given, { after: { value: drifted } })),
      fails('M9.E-C05', 'M9E-B6')('a scope that is wider than what was asked', {
        pinnedScope: { value: ['services and tasks', 'database', 'processes', 'ports', 'temporary data', 'volumes'] },
      }),
      fails('M9.E-C05', 'M9E-B6')('a scope without the database', {
        pinnedScope: { value: ['services and tasks', 'processes', 'ports', 'temporary data'] },
      }),
      fails('M9.E-C05', 'M9E-B6')('a bucket that does not answer', { after: { unreadable: 'E' } }),
      ...NETWORK_KINDS.map(inNetwork),
      ...DATABASE_KINDS.map(inDatabases),
      ...BUS_PARTS.map((kind) => ({
        given: `something left at the organisation of the bus: ${kind}`,
        facts: { ...cloud, bus: { ...cloud.bus, [kind]: { value: ['fraud-platform-dev-min'] } } },
        fails: { 'M9.E-C04': 'M9E-B1' },
        ...CLOUD,
      })),
      {
        given: 'a bus whose organisation nobody may ask',
        facts: { ...cloud, bus: unasked() },
        fails: { 'M9.E-C04': 'M9E-B1' },
        ...CLOUD,
      },
      leftIn(
        'a log that is kept for ever',
        { logGroups: { value: [{ name: '/a', retention: 'never expires' }] } },
        {
          'M9.E-C03': 'M9E-B3',
        },
      ),
      leftIn(
        'gateways that nobody may list',
        { network: { ...account.network, 'nat-gateway': DENIED } },
        {
          'M9.E-C02': 'M9E-B2',
          'M9.E-C05': 'M9E-B6',
        },
      ),
      leftIn('logs that nobody may list', { logGroups: DENIED }, { 'M9.E-C03': 'M9E-B3', 'M9.E-C05': 'M9E-B6' }),
      refusing('supervisor', { 'M9.E-C01': 'M9E-B1' }),
      refusing('database', { 'M9.E-C03a': 'M9E-B3' }),
      refusing('processes', { 'M9.E-C06': 'M9E-B1' }),
      refusing('ports', { 'M9.E-C06': 'M9E-B1' }),
      refusing('folders', { 'M9.E-C06': 'M9E-B1' }),
    ],
  }),
];
