import { literal, operatorInput } from './entry.ts';

/** Section 1: identity, region, posture, tags. */
export const identity = {
  PROJECT_SLUG: literal('const', 'fraud-platform'),
  ENV_NAME: literal('const', 'dev_min'),
  NAME_PREFIX: operatorInput('const', {
    fallback: 'fraud-platform-dev-min',
    accepts: '[a-z][a-z0-9]*(-[a-z0-9]+)*',
  }),
  AWS_REGION: literal('const', 'eu-west-2'),
  CONFLUENT_CLOUD_PROVIDER: literal('const', 'AWS'),
  CONFLUENT_REGION: literal('const', 'eu-west-2'),
  AWS_ACCOUNT_ID: operatorInput('ci', { accepts: '[0-9]{12}', absentOnEmbedded: 'there is no cloud account' }),
  MONTHLY_BUDGET_AMOUNT: literal('const', '30'),
  MONTHLY_BUDGET_UNIT: literal('const', 'USD'),
  DEMO_DESTROY_DEFAULT: literal('const', true),
  FORBID_NAT_GATEWAY: literal('const', true),
  FORBID_ALWAYS_ON_LOAD_BALANCER: literal('const', true),
  FORBID_ALWAYS_ON_FLEETS: literal('const', true),
  TAG_PROJECT_KEY: literal('const', 'project'),
  TAG_ENV_KEY: literal('const', 'env'),
  TAG_OWNER_KEY: literal('const', 'owner'),
  // The registry row names the tag and its value in one cell; one origin per key makes them two handles.
  TAG_OWNER_VALUE: operatorInput('const', { accepts: '[A-Za-z0-9][A-Za-z0-9 ._-]{0,127}' }),
  TAG_EXPIRES_AT_KEY: literal('const', 'expires_at'),
  TAG_EXPIRES_AT_VALUE: operatorInput('const', { accepts: '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])' }),
  COST_ATTRIBUTION_TAG_RUN_ID_KEY: literal('const', 'fp_run_id'),
  COST_ATTRIBUTION_TAG_PHASE_PROFILE_KEY: literal('const', 'fp_phase_profile'),
};
