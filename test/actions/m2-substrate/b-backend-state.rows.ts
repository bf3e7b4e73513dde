import { type BackendFacts, backendState } from '../../../actions/m2-substrate/lanes/b-backend-state.ts';
import { laneRows } from '../../support/decided-lane.ts';

/** Embedded has none of these facts, so no row of it could fail. */
const context = { substrate: 'emulated' } as const;
const place = {
  bucket: 'fraud-platform-dev-min-tfstate',
  region: 'eu-west-2',
  lock_table: 'fraud-platform-dev-min-tf-locks',
  encrypted: true,
};
const backends = {
  core: { ...place, key: 'dev_min/core/terraform.tfstate' },
  confluent: { ...place, key: 'dev_min/confluent/terraform.tfstate' },
  demo: { ...place, key: 'dev_min/demo/terraform.tfstate' },
};
const bucket = {
  versioning: 'Enabled',
  public_access_block: { acls: true, ignored_acls: true, policies: true, restricted: true },
  encryption: 'AES256',
};
const table = { status: 'ACTIVE', hash_key: 'LockID', range_key: null, billing: 'PAY_PER_REQUEST' };
const facts: BackendFacts = {
  bucket: { value: bucket },
  table: { value: table },
  backends: { value: backends },
  plans: { value: ['acquired', 'refused'] },
};
const row = (given: string, changed: Partial<BackendFacts>, fails: Readonly<Record<string, string>>) => ({
  ...{ given, context, facts: { ...facts, ...changed }, fails },
});
const backend = (stack: keyof typeof backends, changed: Partial<(typeof backends)['core']>): Partial<BackendFacts> => ({
  backends: { value: { ...backends, [stack]: { ...backends[stack], ...changed } } },
});
const [open, other, collides, unlocked] = [
  { 'M2.B-C01': 'M2B-B1' },
  { 'M2.B-C02': 'M2B-B2' },
  { 'M2.B-C03': 'M2B-B3' },
  { 'M2.B-C04': 'M2B-B4' },
];

export const rows = [
  laneRows(backendState, {
    passing: [
      { given: 'a protected store of states with one lock', context, facts },
      {
        given: 'encryption with a key of the account',
        context,
        facts: { ...facts, bucket: { value: { ...bucket, encryption: 'aws:kms' } } },
      },
      {
        given: 'the second plan acquired and the first was refused',
        context,
        facts: { ...facts, plans: { value: ['refused', 'acquired'] } },
      },
    ],
    failing: [
      row('no state bucket', { bucket: { value: null } }, open),
      row('a bucket that the account does not show', { bucket: { unreadable: 'E_POSTURE_UNREADABLE' } }, open),
      row('suspended versions', { bucket: { value: { ...bucket, versioning: 'Suspended' } } }, open),
      row('no encryption', { bucket: { value: { ...bucket, encryption: 'none' } } }, open),
      ...(['acls', 'ignored_acls', 'policies', 'restricted'] as const).map((block) =>
        row(
          `public access that is not blocked: ${block}`,
          { bucket: { value: { ...bucket, public_access_block: { ...bucket.public_access_block, [block]: false } } } },
          open,
        ),
      ),
      row('no lock table', { table: { value: null } }, other),
      row('a table that is being made', { table: { value: { ...table, status: 'CREATING' } } }, other),
      row('another key', { table: { value: { ...table, hash_key: 'lock_id' } } }, other),
      row('a second key', { table: { value: { ...table, range_key: 'Digest' } } }, other),
      row('provisioned capacity', { table: { value: { ...table, billing: 'PROVISIONED' } } }, other),
      row('two stacks with one key', backend('demo', { key: backends.core.key }), collides),
      row('a stack with a bucket of its own', backend('confluent', { bucket: 'states' }), collides),
      row('a stack with another lock table', backend('core', { lock_table: 'locks' }), collides),
      row('a stack without a lock table', backend('core', { lock_table: '' }), collides),
      row('a state in another region', backend('demo', { region: 'eu-west-1' }), collides),
      row('a state that is not encrypted', backend('core', { encrypted: false }), collides),
      row('a stack with a second backend', { backends: { unreadable: 'E_TERRAFORM_UNREADABLE' } }, collides),
      row('both plans acquired', { plans: { value: ['acquired', 'acquired'] } }, unlocked),
      row('none acquired', { plans: { value: ['refused', 'refused'] } }, unlocked),
      row('a lock that somebody else holds', { plans: { value: ['refused'] } }, unlocked),
      row('one plan alone', { plans: { value: ['acquired'] } }, unlocked),
      row('plans that failed', { plans: { unreadable: 'E_TERRAFORM_UNREADABLE' } }, unlocked),
    ],
  }),
];
