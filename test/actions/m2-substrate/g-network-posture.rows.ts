import type { NetworkReading } from '../../../actions/lib/rules/closed-network.ts';
import { type NetworkPostureFacts, networkPosture } from '../../../actions/m2-substrate/lanes/g-network-posture.ts';
import { laneRows } from '../../support/decided-lane.ts';

const VPC = 'vpc-0123456789abcdef0';
const [APP, DATABASE, OTHER] = ['sg-0123456789abcdef0', 'sg-0123456789abcdef1', 'sg-0123456789abcdef2'];
const [FIRST, SECOND] = ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'];
const DENIED = { unreadable: 'E_POSTURE_UNREADABLE: denied' };

const network: NetworkReading['network'] = {
  gateways: ['igw-1'],
  subnets: [
    { id: SECOND, mapsPublicIp: true, wayOut: 'igw-1' },
    { id: FIRST, mapsPublicIp: true, wayOut: 'igw-1' },
    { id: 'subnet-of-the-database', mapsPublicIp: false, wayOut: null },
  ],
  groups: [
    {
      id: APP,
      name: 'app',
      admits: [8080, 8092].map((port) => ({ source: APP, protocol: 'tcp', ports: [port, port] })),
    },
    { id: DATABASE, name: 'db', admits: [{ source: APP, protocol: 'tcp', ports: [5432, 5432] }] },
    { id: OTHER, name: 'default', admits: [] },
  ],
};
const facts: NetworkPostureFacts = {
  vpc: VPC,
  names: { publicSubnets: [FIRST, SECOND], app: APP, database: DATABASE, databasePort: 5432 },
  residuals: {
    'nat-gateway': { value: [] },
    'load-balancer': { value: [] },
    'classic-load-balancer': { value: [] },
  },
  services: { value: [{ service: 'fraud-platform-dev-min-ig', desired: 0, running: 0 }] },
  tasks: { value: [] },
  reading: { value: { network, database: { isPublic: false, groups: [DATABASE] } } },
};

const fails = (id: string, code: string) => (given: string, changed: Partial<NetworkPostureFacts>) => ({
  given,
  facts: { ...facts, ...changed },
  fails: { [id]: code },
});
const left = (kind: keyof NetworkPostureFacts['residuals'], fact: NetworkPostureFacts['residuals'][typeof kind]) => ({
  residuals: { ...facts.residuals, [kind]: fact },
});
const [nat, balancer, running, closed] = [
  fails('M2.G-C01', 'M2G-B1'),
  fails('M2.G-C02', 'M2G-B2'),
  fails('M2.G-C03', 'M2G-B3'),
  fails('M2.G-C04', 'M2G-B4'),
];
const subnets = (changed: Partial<(typeof network.subnets)[number]>) => ({
  reading: {
    value: {
      network: { ...network, subnets: network.subnets.map((one) => (one.id === FIRST ? { ...one, ...changed } : one)) },
      database: { isPublic: false, groups: [DATABASE] },
    },
  },
});
const admitting = (group: string, admits: (typeof network.groups)[number]['admits']) => ({
  reading: {
    value: {
      network: { ...network, groups: network.groups.map((one) => (one.id === group ? { ...one, admits } : one)) },
      database: { isPublic: false, groups: [DATABASE] },
    },
  },
});
const database = (found: NetworkReading['database']) => ({ reading: { value: { network, database: found } } });

export const rows = [
  laneRows(networkPosture, {
    passing: [{ given: 'a closed network at rest', facts, context: { substrate: 'dev_min' } }],
    failing: [
      nat('a gateway', left('nat-gateway', { value: ['nat-1'] })),
      nat('gateways that nobody may list', left('nat-gateway', DENIED)),
      balancer('a load balancer', left('load-balancer', { value: ['lb'] })),
      balancer('a classic one', left('classic-load-balancer', { value: ['classic'] })),
      balancer('load balancers that nobody may list', left('classic-load-balancer', DENIED)),
      running('a service that is wanted', { services: { value: [{ service: 'ig', desired: 1, running: 0 }] } }),
      running('a service that still runs', { services: { value: [{ service: 'ig', desired: 0, running: 1 }] } }),
      running('a stray task', { tasks: { value: [{ task: 'arn:task', service: null }] } }),
      running('tasks that nobody may list', { tasks: DENIED }),
      running('services that nobody may list', { services: DENIED }),
      closed('a subnet without public addresses', subnets({ mapsPublicIp: false })),
      closed('a subnet without a way out', subnets({ wayOut: null })),
      closed('a subnet behind a NAT gateway', subnets({ wayOut: 'nat-1' })),
      closed('a subnet whose gateway is of another network', subnets({ wayOut: 'igw-2' })),
      closed('a subnet that is not there', subnets({ id: 'subnet-0123456789abcdef9' })),
      closed(
        'tasks that admit the world',
        admitting(APP, [{ source: '0.0.0.0/0', protocol: 'tcp', ports: [8080, 8080] }]),
      ),
      closed(
        'tasks that admit half of the world',
        admitting(APP, [{ source: '0.0.0.0/1', protocol: '-1', ports: null }]),
      ),
      closed(
        'another group that admits the world',
        admitting(OTHER, [{ source: '::/0', protocol: '-1', ports: null }]),
      ),
      closed(
        'a database that admits tasks on every port',
        admitting(DATABASE, [{ source: APP, protocol: '-1', ports: null }]),
      ),
      closed(
        'a database that admits an operator',
        admitting(DATABASE, [
          { source: APP, protocol: 'tcp', ports: [5432, 5432] },
          { source: '192.0.2.7/32', protocol: 'tcp', ports: [5432, 5432] },
        ]),
      ),
      closed('a database that nobody reaches', admitting(DATABASE, [])),
      closed('a public database', database({ isPublic: true, groups: [DATABASE] })),
      closed('a database in another group', database({ isPublic: false, groups: [OTHER] })),
      closed('no database', database(undefined)),
      closed('a network that nobody may describe', { reading: DENIED }),
    ].map((row) => ({ ...row, context: { substrate: 'dev_min' as const } })),
  }),
];
