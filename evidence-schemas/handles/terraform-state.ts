import { derived, literal, operatorInput, terraform } from './entry.ts';

const NO_TERRAFORM = { absentOnEmbedded: 'the embedded stack starts and stops without Terraform' };
const NO_CLOUD_ROLE = { absentOnEmbedded: 'there is no cloud identity to assume' };
const ROLE_ARN = 'arn:aws:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]{1,128}';

/** Section 3: Terraform state and stacks. */
export const terraformState = {
  TF_STATE_BUCKET: terraform('core', '<NAME_PREFIX>-tfstate', NO_TERRAFORM),
  TF_STATE_BUCKET_REGION: derived('core', '<AWS_REGION>', NO_TERRAFORM),
  TF_STATE_VERSIONING_ENABLED: literal('core', true),
  TF_STATE_PUBLIC_ACCESS_BLOCKED: literal('core', true),
  TF_STATE_ENCRYPTION_ENABLED: literal('core', true),
  TF_STATE_KEY_CORE: literal('core', 'dev_min/core/terraform.tfstate'),
  TF_STATE_KEY_CONFLUENT: literal('confluent', 'dev_min/confluent/terraform.tfstate'),
  TF_STATE_KEY_DEMO: literal('demo', 'dev_min/demo/terraform.tfstate'),
  TF_LOCK_TABLE: terraform('core', '<NAME_PREFIX>-tf-locks', NO_TERRAFORM),
  TF_STACK_CORE_DIR: literal('const', 'core'),
  TF_STACK_CONFLUENT_DIR: literal('const', 'confluent'),
  TF_STACK_DEMO_DIR: literal('const', 'demo'),
  ROLE_TERRAFORM_APPLY: operatorInput('ci', { accepts: ROLE_ARN, ...NO_CLOUD_ROLE }),
  ROLE_GATE_READONLY: operatorInput('ci', { accepts: ROLE_ARN, ...NO_CLOUD_ROLE }),
};
