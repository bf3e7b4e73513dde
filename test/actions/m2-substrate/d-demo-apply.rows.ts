import { handle } from '@spine-green/evidence-schemas';
import { BUILT_DAEMONS, DAEMONS, JOBS } from '@spine-green/runtime/catalog';
import { type DemoApplyFacts, demoApply } from '../../../actions/m2-substrate/lanes/d-demo-apply.ts';
import { HEX, IMAGE, laneRows } from '../../support/decided-lane.ts';

const OTHER = 'd'.repeat(64);
/** A managed substrate that has everything; embedded has none of these facts. */
const context = { substrate: 'emulated' } as const;
const PREFIX = 'fraud-platform-dev-min';
const GROUP = 'sg-0123456789abcdef0';
const TAKEN = { type: 'aws_ecs_cluster', name: 'taken', address: 'aws_ecs_cluster.cluster' };

const families = [
  ...DAEMONS.map((row) => ({ family: String(handle(row.handle)), mode: row.mode })),
  ...JOBS.map((row) => ({ family: `${PREFIX}-${row.service}`, mode: row.mode })),
];
const tasks = families.map(({ family, mode }) => ({ family, image_digest: IMAGE, command: [mode] }));
const [first, ...rest] = tasks;
if (first === undefined) throw new Error('the catalogue is empty');
const services = DAEMONS.map((row) => ({ service: String(handle(row.handle)), desired: 0, running: 0 }));
const logGroups = families.map(({ family }) => `${handle('CLOUDWATCH_LOG_GROUP_PREFIX')}/${family}`);
const roles = [
  String(handle('ROLE_ECS_TASK_EXECUTION')),
  ...[...BUILT_DAEMONS, ...JOBS].map((row) => String(handle(row.principal))),
];
const canonical = [...handle('CANONICAL_DEMO_SECRET_TARGETS')];
const bus = canonical.filter((path) => path.includes('/confluent/'));
const own = [...canonical.filter((path) => !bus.includes(path)), `${handle('SSM_IG_API_KEY_PATH')}/wsp`];
const database = {
  instance: handle('RDS_INSTANCE_ID'),
  engine: 'postgres',
  engine_version: handle('DB_ENGINE_VERSION'),
  subnet_group: 'database',
  is_public: false,
  groups: [GROUP],
};
const plan = {
  ...{ exit_code: 2, plan_sha256: HEX, values_sha256: HEX, destroyed: [], collisions: [], imported: [] },
  changes: [{ address: 'aws_ecs_cluster.cluster', actions: ['create'] }],
};
const manifest = {
  ...{ key: 'dev_min/infra/demo/one/manifest.json', cluster: handle('ECS_CLUSTER_NAME') },
  database_group: GROUP,
};
const facts: DemoApplyFacts = {
  commands: { value: { init: 0, validate: 0 } },
  reviewedText: { value: OTHER },
  text: { value: OTHER },
  backend: {
    value: {
      ...{ bucket: 'fraud-platform-dev-min-tfstate', key: 'dev_min/demo/terraform.tfstate', region: 'eu-west-2' },
      ...{ lock_table: 'fraud-platform-dev-min-tf-locks', encrypted: true },
    },
  },
  plan: { value: plan },
  applied: { value: { plan_sha256: HEX, exit_code: 0 } },
  secondPlan: { value: 0 },
  manifest: { value: manifest },
  services: { value: services },
  tasks: { value: tasks },
  logGroups: { value: logGroups },
  roles: { value: roles },
  database: { value: database },
  created: { value: own },
  declared: { value: { core: [], confluent: bus, demo: own } },
  imageDefault: { value: false },
};
const passes = (given: string, changed: Partial<DemoApplyFacts>) => ({
  ...{ given, context },
  facts: { ...facts, ...changed },
});
const row = (given: string, changed: Partial<DemoApplyFacts>, fails: Readonly<Record<string, string>>) => ({
  ...{ ...passes(given, changed), fails },
});
const [demo, instance, paths, images, trip] = [
  { 'M2.D-C02': 'M2D-B2' },
  { 'M2.D-C03': 'M2D-B3' },
  { 'M2.D-C04': 'M2D-B4' },
  { 'M2.D-C05': 'M2D-U8' },
  { 'M2.D-C06': 'M2D-B5' },
];
const refused = { unreadable: 'E_TERRAFORM_PLAN_REFUSED' };
const unreadable = { unreadable: 'E_POSTURE_UNREADABLE' };
const declaring = (declared: Readonly<Record<string, readonly string[]>>): Partial<DemoApplyFacts> => ({
  declared: { value: { core: [], confluent: bus, demo: own, ...declared } },
});

export const rows = [
  laneRows(demoApply, {
    passing: [
      passes('a stack at rest, as it was reviewed', {}),
      passes('a plan that had nothing to do', { plan: { value: { ...plan, exit_code: 0, changes: [] } } }),
    ],
    failing: [
      row('a service that is missing', { services: { value: services.slice(1) } }, demo),
      row(
        'a service that is wanted to run',
        { services: { value: services.map((one, index) => ({ ...one, desired: index === 0 ? 1 : 0 })) } },
        demo,
      ),
      row('a job without a definition', { tasks: { value: tasks.slice(0, -1) } }, demo),
      row('a task that no contract names', { tasks: { value: [...tasks, first] } }, demo),
      row('a task without a log group', { logGroups: { value: logGroups.slice(1) } }, demo),
      row('a role that is missing', { roles: { value: roles.slice(1) } }, demo),
      row('services that cannot be read', { services: { unreadable: 'E_COMPUTE_DENIED' } }, demo),
      row('another cluster', { manifest: { value: { ...manifest, cluster: 'other' } } }, demo),
      row('another instance', { database: { value: { ...database, instance: 'other' } } }, instance),
      row('another engine', { database: { value: { ...database, engine: 'mysql' } } }, instance),
      row('a database that is public', { database: { value: { ...database, is_public: true } } }, instance),
      row('a database of another version', { database: { value: { ...database, engine_version: '15.1' } } }, instance),
      row(
        'a database that others are let in to',
        { database: { value: { ...database, groups: [GROUP, 'sg-1'] } } },
        instance,
      ),
      row(
        'a database in the subnets of everybody',
        { database: { value: { ...database, subnet_group: '' } } },
        instance,
      ),
      row('a database that cannot be read', { database: unreadable }, instance),
      row('a path that no registry names', { created: { value: [...own, '/fraud-platform/dev_min/other'] } }, paths),
      row('a path with two owners', declaring({ confluent: [...bus, ...own.slice(0, 1)] }), paths),
      row('a canonical path of no stack', declaring({ confluent: bus.slice(1) }), paths),
      row('stacks that cannot be read', { declared: { unreadable: 'E_LOCAL_FILE_UNUSABLE' } }, paths),
      row(
        'a task of another image',
        { tasks: { value: [{ ...first, image_digest: `sha256:${OTHER}` }, ...rest] } },
        images,
      ),
      row('an image by its tag', { tasks: { value: [{ ...first, image_digest: null }, ...rest] } }, images),
      row('a shell', { tasks: { value: [{ ...first, command: ['sh', '-c', 'sleep 1'] }, ...rest] } }, images),
      row('the mode of another task', { tasks: { value: [{ ...first, command: ['wsp'] }, ...rest] } }, images),
      row('an image that stands in', { imageDefault: { value: true } }, images),
      row('an init that failed', { commands: { value: { init: 1, validate: null } } }, trip),
      row('an init that failed and stopped nobody', { commands: { value: { init: 1, validate: 0 } } }, trip),
      row('a stack that does not validate', { commands: { value: { init: 0, validate: 1 } } }, trip),
      row('a plan that ended with an error', { plan: { value: { ...plan, exit_code: 1 } } }, trip),
      row('a stack that nobody reviewed', { text: { value: HEX } }, trip),
      row('another plan', { applied: { value: { plan_sha256: OTHER, exit_code: 0 } } }, trip),
      row('an apply that failed', { applied: { value: { plan_sha256: HEX, exit_code: 1 } } }, trip),
      row('a name that is taken', { plan: { value: { ...plan, collisions: [TAKEN] } } }, trip),
      row('a loss', { plan: { value: { ...plan, destroyed: ['aws_db_instance.database'] } } }, trip),
      row('a plan after it that would change something', { secondPlan: { value: 2 } }, trip),
      row(
        'nothing applied',
        {
          ...{ applied: refused, secondPlan: refused, manifest: refused, services: refused, tasks: refused },
          ...{ logGroups: refused, roles: refused, database: refused, created: refused, declared: refused },
          imageDefault: refused,
        },
        { ...demo, ...instance, ...paths, ...images, ...trip },
      ),
    ],
  }),
];
