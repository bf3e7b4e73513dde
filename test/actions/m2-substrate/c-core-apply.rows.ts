import { type CoreApplyFacts, coreApply } from '../../../actions/m2-substrate/lanes/c-core-apply.ts';
import { HEX, laneRows } from '../../support/decided-lane.ts';

const OTHER = 'd'.repeat(64);
/** A managed substrate that has everything; embedded has none of these facts. */
const context = { substrate: 'dev_min' } as const;
const outputs = {
  TF_STATE_BUCKET: 'fraud-platform-dev-min-tfstate',
  S3_ORACLE_BUCKET: 'fraud-platform-dev-min-object-store',
  S3_EVIDENCE_BUCKET: 'fraud-platform-dev-min-evidence',
  S3_QUARANTINE_BUCKET: 'fraud-platform-dev-min-quarantine',
  S3_ARCHIVE_BUCKET: 'fraud-platform-dev-min-archive',
  TF_LOCK_TABLE: 'fraud-platform-dev-min-tf-locks',
  DDB_CONTROL_RUNS_TABLE: 'fraud-platform-dev-min-control-runs',
  AWS_BUDGET_NAME: 'fraud-platform-dev-min-budget',
};
const plan = {
  exit_code: 2,
  plan_sha256: HEX,
  values_sha256: HEX,
  changes: [{ address: 'aws_s3_bucket.archive', actions: ['create'] }],
  destroyed: [],
  collisions: [],
  imported: [],
};
const facts: CoreApplyFacts = {
  commands: { value: { init: 0, validate: 0 } },
  reviewedText: { value: OTHER },
  text: { value: OTHER },
  backend: {
    value: {
      ...{ bucket: outputs.TF_STATE_BUCKET, key: 'dev_min/core/terraform.tfstate', region: 'eu-west-2' },
      ...{ lock_table: outputs.TF_LOCK_TABLE, encrypted: true },
    },
  },
  plan: { value: plan },
  applied: { value: { plan_sha256: HEX, exit_code: 0 } },
  outputs: { value: outputs },
  secondPlan: { value: 0 },
};
const passes = (given: string, changed: Partial<CoreApplyFacts>) => ({
  given,
  context,
  facts: { ...facts, ...changed },
});
const row = (given: string, changed: Partial<CoreApplyFacts>, fails: Readonly<Record<string, string>>) => ({
  ...{ ...passes(given, changed), fails },
});
const [begun, reviewed, mismatch, outcome] = [
  { 'M2.C-C01': 'M2C-B2' },
  { 'M2.C-C02': 'M2C-B2' },
  { 'M2.C-C03': 'M2C-B1' },
  { 'M2.C-C04': 'M2C-B3' },
];
const refused = { unreadable: 'E_TERRAFORM_PLAN_REFUSED' };
const collision = { address: 'aws_s3_bucket.archive', type: 'aws_s3_bucket', name: outputs.S3_ARCHIVE_BUCKET };
const { AWS_BUDGET_NAME: _, ...withoutBudget } = outputs;
const { S3_ARCHIVE_BUCKET: __, ...withoutBucket } = outputs;
/** What follows when the plan was not applied. */
const notApplied = { applied: refused, outputs: refused, secondPlan: refused };
const alone = {
  'M2.C-C02': 'M2C-B2',
  'M2.C-C03': 'M2C-B1',
  'M2.C-C04': 'M2C-B3',
  'M2.C-C04a': 'M2C-B3',
};

export const rows = [
  laneRows(coreApply, {
    passing: [
      passes('a reviewed plan that was applied', {}),
      passes('a plan that had nothing to do', { plan: { value: { ...plan, exit_code: 0, changes: [] } } }),
      passes('a plan that imports', { plan: { value: { ...plan, imported: ['aws_s3_bucket.tfstate'] } } }),
      {
        ...passes('no budget where none can be', { outputs: { value: withoutBudget } }),
        context: { substrate: 'emulated' },
      },
    ],
    failing: [
      row('an init that failed', { commands: { value: { init: 1, validate: 0 } } }, begun),
      row('a stack that is not valid', { commands: { value: { init: 0, validate: 1 } } }, begun),
      row('a Terraform that is not there', { commands: { value: { init: null, validate: null } } }, begun),
      row('a stack that nobody reviewed', { text: { value: HEX } }, reviewed),
      row('a review that cannot be read', { reviewedText: { unreadable: 'E_LOCAL_FILE_UNUSABLE' } }, reviewed),
      row('another plan than the reviewed one', { applied: { value: { plan_sha256: OTHER, exit_code: 0 } } }, reviewed),
      row('an apply that failed', { applied: { value: { plan_sha256: HEX, exit_code: 1 } } }, reviewed),
      row('an apply that was stopped', { applied: { value: { plan_sha256: HEX, exit_code: null } } }, reviewed),
      row('a plan that failed', { plan: { value: { ...plan, exit_code: 1 } } }, reviewed),
      row('a plan that destroys', { plan: { value: { ...plan, destroyed: ['aws_s3_bucket.archive'] } } }, mismatch),
      row('a name that is taken', { plan: { value: { ...plan, collisions: [collision] } } }, mismatch),
      row('a plan that cannot be read', { plan: { unreadable: 'E_TERRAFORM_UNREADABLE' }, ...notApplied }, alone),
      row('a bucket that is no output', { outputs: { value: withoutBucket } }, outcome),
      row('a bucket with another name', { outputs: { value: { ...outputs, S3_ORACLE_BUCKET: 'oracle' } } }, outcome),
      row('a table with another name', { outputs: { value: { ...outputs, TF_LOCK_TABLE: 'locks' } } }, outcome),
      row('a second plan with changes', { secondPlan: { value: 2 } }, outcome),
      row('a second plan that failed', { secondPlan: { value: 1 } }, outcome),
      row('no budget', { outputs: { value: withoutBudget } }, { 'M2.C-C04a': 'M2C-B3' }),
      row(
        'another budget',
        { outputs: { value: { ...outputs, AWS_BUDGET_NAME: 'monthly' } } },
        { 'M2.C-C04a': 'M2C-B3' },
      ),
    ],
  }),
];
