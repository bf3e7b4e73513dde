import { type InventoryFacts, teardownInventory } from '../../../actions/m9-teardown/lanes/b-inventory.ts';
import { laneRows } from '../../support/decided-lane.ts';
import { destroySet, managedSet, preserveSet } from './frozen.ts';

const facts: InventoryFacts = {
  destroy: { value: destroySet },
  preserve: { value: preserveSet },
  pinnedKinds: { value: ['tasks', 'database', 'supervisor', 'secrets', 'temporary data'] },
  persistent: {
    value: {
      state_bucket: 'fraud-platform-dev-min-tfstate',
      lock_table: 'fraud-platform-dev-min-tf-locks ACTIVE',
    },
  },
  budget: { value: 'fraud-platform-dev-min-budget' },
  keptFolders: ['/home/run/state/store', '/home/run/state/registry'],
  earlier: undefined,
};
const destroying = (changed: Partial<typeof destroySet>): InventoryFacts => ({
  ...facts,
  destroy: { value: { ...destroySet, ...changed } },
});
const MANAGED = { context: { substrate: 'emulated' as const } };
const managed: InventoryFacts = {
  ...facts,
  destroy: { value: managedSet },
  pinnedKinds: { value: ['tasks', 'database', 'secrets', 'terraform state'] },
};
const taking = (changed: Partial<typeof managedSet>): InventoryFacts => ({
  ...managed,
  destroy: { value: { ...managedSet, ...changed } },
});
const stateWith = (address: string, id: string) => ({
  given: `a state that holds ${address}`,
  facts: taking({ resources: [...managedSet.resources, { address, id }] }),
  fails: { 'M9.B-C03': 'M9B-B3' },
  ...MANAGED,
});
const kept = (given: string, persistent: InventoryFacts['persistent']) => ({
  given,
  facts: { ...facts, persistent },
  fails: { 'M9.B-C02': 'M9B-B2' },
  context: { substrate: 'dev_min' as const },
});
const without = (changed: Partial<Extract<InventoryFacts['persistent'], { value: unknown }>['value']>) => ({
  value: { ...('value' in facts.persistent ? facts.persistent.value : never()), ...changed },
});
function never(): never {
  throw new Error('the persistent tier of these facts is readable');
}
const [, ...fewer] = preserveSet.buckets;

export const rows = [
  laneRows(teardownInventory, {
    passing: [
      { given: 'a running stack', facts },
      { given: 'a running stack in an account', facts, context: { substrate: 'dev_min' } },
      { given: 'a stack of Terraform', facts: managed, ...MANAGED },
      { given: 'a stack of Terraform that nobody said he needs', facts: taking({ heartbeat: null }), ...MANAGED },
      {
        given: 'a stack that is gone and was frozen before',
        facts: { ...facts, earlier: { destroy_set: destroySet, preserve_set: preserveSet } },
      },
    ],
    failing: [
      {
        given: 'a stack of Terraform without its database',
        facts: taking({ database: null }),
        fails: { 'M9.B-C01': 'M9B-B1' },
        ...MANAGED,
      },
      {
        given: 'a stack of Terraform of which nobody decided that its state goes',
        facts: { ...managed, pinnedKinds: { value: ['tasks', 'database', 'secrets'] } },
        fails: { 'M9.B-C01': 'M9B-B1' },
        ...MANAGED,
      },
      {
        given: 'a task of another cluster',
        facts: taking({ tasks: ['arn:aws:ecs:eu-west-2:123456789012:task/billing/0123456789abcdef0123456789abcdef'] }),
        fails: { 'M9.B-C01': 'M9B-B1' },
        ...MANAGED,
      },
      stateWith('aws_s3_bucket.evidence', preserveSet.evidence.bucket),
      stateWith('aws_s3_bucket.states[0]', 'fraud-platform-dev-min-tfstate'),
      stateWith('aws_dynamodb_table.locks', 'fraud-platform-dev-min-tf-locks'),
      stateWith('aws_budgets_budget.month', '123456789012:fraud-platform-dev-min-budget'),
      stateWith('aws_ecr_repository.images', 'fraud-platform-dev-min'),
      kept('no bucket of states', without({ state_bucket: null })),
      kept('no lock', without({ lock_table: null })),
      kept('a lock that is made anew', without({ lock_table: 'fraud-platform-dev-min-tf-locks CREATING' })),
      ...[{ value: null }, { unreadable: 'E_POSTURE_UNREADABLE: denied' }].map((budget) => ({
        given: `no budget: ${JSON.stringify(budget)}`,
        facts: { ...facts, budget },
        fails: { 'M9.B-C02b': 'M9B-B2' },
        context: { substrate: 'dev_min' as const },
      })),
      kept('an account that tells nothing', { unreadable: 'E_POSTURE_UNREADABLE: denied' }),
      {
        given: 'a secret that is not of the demo',
        facts: destroying({ secrets: [...destroySet.secrets, '/fraud-platform/core/signing_key'] }),
        fails: { 'M9.B-C01': 'M9B-B1' },
      },
      {
        given: 'a secret beside a target of the same beginning',
        facts: destroying({ secrets: [...destroySet.secrets, '/fraud-platform/dev_min/ig/api_key_of_core'] }),
        fails: { 'M9.B-C01': 'M9B-B1' },
      },
      {
        given: 'a kind of things that was decided and is not in the inventory',
        facts: {
          ...facts,
          pinnedKinds: { value: ['tasks', 'database', 'supervisor', 'secrets', 'temporary data', 'volumes'] },
        },
        fails: { 'M9.B-C01': 'M9B-B1' },
      },
      {
        given: 'secrets that nobody decided to take away',
        facts: { ...facts, pinnedKinds: { value: ['tasks', 'database', 'supervisor', 'temporary data'] } },
        fails: { 'M9.B-C01': 'M9B-B1' },
      },
      {
        given: 'a task of another system on the same compute',
        facts: destroying({ tasks: ['embedded:task/billing-worker/1'] }),
        fails: { 'M9.B-C01': 'M9B-B1' },
      },
      {
        given: 'a stack that is neither there nor frozen',
        facts: { ...facts, destroy: { unreadable: 'E_STACK_ABSENT' } },
        fails: { 'M9.B-C01': 'M9B-B1', 'M9.B-C03': 'M9B-B3' },
      },
      {
        given: 'a core bucket less',
        facts: { ...facts, preserve: { value: { ...preserveSet, buckets: fewer } } },
        fails: { 'M9.B-C02a': 'M9B-B2' },
      },
      {
        given: 'evidence that is empty',
        facts: {
          ...facts,
          preserve: { value: { ...preserveSet, evidence: { ...preserveSet.evidence, objects: 0 } } },
        },
        fails: { 'M9.B-C02a': 'M9B-B2' },
      },
      {
        given: 'a registry that holds another image',
        facts: { ...facts, preserve: { value: { ...preserveSet, image: `sha256:${'c'.repeat(64)}` } } },
        fails: { 'M9.B-C02a': 'M9B-B2' },
      },
      {
        given: 'a bucket that does not answer',
        facts: { ...facts, preserve: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: { 'M9.B-C02a': 'M9B-B2' },
      },
      ...['/home/run/state/store', '/home/run/state', '/home/run/state/store/bucket'].map((folder) => ({
        given: `a folder to remove at ${folder}`,
        facts: destroying({ data: ['/tmp/scratch', folder] }),
        fails: { 'M9.B-C03': 'M9B-B3' },
      })),
    ],
  }),
];
