import { describe, expect, test } from 'vitest';
import { collisionsWith, importBlocks, lossesIn, type TerraformPlan } from '../../actions/lib/terraform/plan.ts';
import { postureFaults } from '../../cdktf/laws/posture.ts';
import { plannedPlan } from '../support/terraform/planned-plan.ts';
import { devMin } from './synthesised.ts';

const planOf = (...actions: readonly string[]): TerraformPlan => ({
  resource_changes: [
    { address: 'aws_s3_bucket.tfstate', type: 'aws_s3_bucket', change: { actions, after: { bucket: 'state' } } },
  ],
  planned_values: { root_module: {} },
});

describe('a plan and what exists already', () => {
  const present = { type: 'aws_s3_bucket', name: 'state' };

  test.each([
    { given: 'the name is taken', actions: ['create'], exists: [present], found: ['aws_s3_bucket.tfstate'] },
    { given: 'the name is free', actions: ['create'], exists: [], found: [] },
    {
      given: 'another thing has the name',
      actions: ['create'],
      exists: [{ ...present, type: 'aws_iam_role' }],
      found: [],
    },
    { given: 'the plan knows it', actions: ['update'], exists: [present], found: [] },
    {
      given: 'the plan makes it anew',
      actions: ['delete', 'create'],
      exists: [present],
      found: ['aws_s3_bucket.tfstate'],
    },
  ])('$given: $found', ({ actions, exists, found }) => {
    expect(collisionsWith(planOf(...actions), exists).map(({ address }) => address)).toEqual(found);
  });

  test('what collides is imported under its address', () => {
    expect(JSON.parse(importBlocks(collisionsWith(planOf('create'), [present])))).toEqual({
      import: [{ to: 'aws_s3_bucket.tfstate', id: 'state' }],
    });
  });

  test.each([
    { actions: ['no-op'], lost: [] },
    { actions: ['delete'], lost: ['aws_s3_bucket.tfstate'] },
    { actions: ['delete', 'create'], lost: ['aws_s3_bucket.tfstate'] },
    { actions: ['create', 'delete'], lost: ['aws_s3_bucket.tfstate'] },
  ])('$actions loses $lost', ({ actions, lost }) => {
    expect(lossesIn(planOf(...actions))).toEqual(lost);
  });
});

describe('the laws over what Terraform says', () => {
  const judged = (...resources: TerraformPlan['planned_values']['root_module']['resources'] & object) =>
    postureFaults(plannedPlan({ demo: { planned_values: { root_module: { resources } } } }), {
      environment: devMin,
      todayUtc: '2026-01-01',
    }).map(({ law, address }) => `${law} ${address}`);
  const tags_all = {
    project: 'fraud-platform',
    env: 'dev_min',
    owner: 'somebody',
    expires_at: '2026-02-01',
    fp_tier: 'ephemeral',
    fp_resource: 'x',
  };
  const log = { address: 'x', type: 'aws_cloudwatch_log_group', name: 'x' };

  test.each([
    { given: 'all is well', values: { tags_all, retention_in_days: 7 }, found: [] },
    { given: 'no tags came of it', values: { retention_in_days: 7 }, found: ['L4 demo: aws_cloudwatch_log_group.x'] },
    {
      given: 'the provider says for ever',
      values: { tags_all, retention_in_days: 0 },
      found: ['L6 demo: aws_cloudwatch_log_group.x'],
    },
    {
      given: 'nothing was given',
      values: { tags_all, retention_in_days: null },
      found: ['L6 demo: aws_cloudwatch_log_group.x'],
    },
  ])('$given: $found', ({ values, found }) => {
    expect(new Set(judged({ ...log, values }))).toEqual(new Set(found));
  });
});
