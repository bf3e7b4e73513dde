import { derived, literal } from './entry.ts';

const workflow = (file: string) => literal('ci', `.github/workflows/${file}.yml`);

/** Section 13: workflow handles. */
export const workflows = {
  WF_M1_PACKAGING: workflow('m1-packaging'),
  WF_STACK_APPLY: workflow('dev-min-up'),
  WF_TEARDOWN: workflow('dev-min-down'),
  WF_TOPIC_READINESS: workflow('m2-substrate'),
  WF_ECS_PHASE_PROFILE: workflow('m4-daemons'),
  WF_IDLE_GUARD: workflow('idle-guard'),
  WF_RIGHTSIZING: workflow('nightly'),
  WF_CONFLUENT_BILLING: workflow('cost'),
  WF_COST_GUARDRAIL: workflow('cost'),
  WF_PHASE_ACTIVATE: workflow('activate'),
  WF_M0: workflow('m0-authority'),
  WF_M1: derived('ci', '<WF_M1_PACKAGING>'),
  WF_M2: workflow('m2-substrate'),
  WF_M3: workflow('m3-run-pinning'),
  WF_M4: workflow('m4-daemons'),
  WF_M5: workflow('m5-oracle'),
  WF_M6: workflow('m6-ingress'),
  WF_M7: workflow('m7-spine'),
  WF_M8: workflow('m8-closure'),
  WF_M9: workflow('m9-teardown'),
  WF_M10: workflow('m10-certification'),
  /** Repository variables that mirror registry keys; a preflight compares them. */
  GH_VARS: literal('ci', {
    DEV_MIN_AWS_REGION: 'AWS_REGION',
    DEV_MIN_AWS_ROLE_TO_ASSUME: 'ROLE_TERRAFORM_APPLY',
    DEV_MIN_NAME_PREFIX: 'NAME_PREFIX',
  }),
};
