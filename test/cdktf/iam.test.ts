import { describe, expect, test } from 'vitest';
import { namesOf } from '../../cdktf/config/environments.ts';
import { CI_ROLES, ciRoleName, TOKEN_AUDIENCE, TOKEN_ISSUER } from '../../cdktf/policies/ci-roles.ts';
import { TASK_RIGHTS } from '../../cdktf/policies/task-rights.ts';
import { TASK_ROWS, WORKFLOW_ROWS } from './iam.rows.ts';
import { decide, decideTrust, type Request, rightTo } from './simulator.ts';
import { ACCOUNT, devMin, plan, VALUES } from './synthesised.ts';

const names = namesOf(devMin);
const evidence = (key: string): string => `arn:aws:s3:::${names('S3_EVIDENCE_BUCKET')}/${key}`;
/** Characters of all inline policies of one role that AWS accepts. */
const INLINE_CHARS_MAX = 10_240;

const isLoss = ({ action, resource }: Request): boolean =>
  action === 's3:DeleteObject' && resource.startsWith(evidence(''));

describe.each([
  {
    of: 'tasks',
    rows: TASK_ROWS,
    roles: [...TASK_RIGHTS.map(({ role }) => String(names(role))), names('ROLE_ECS_TASK_EXECUTION')],
  },
  { of: 'workflows', rows: WORKFLOW_ROWS, roles: CI_ROLES.map((role) => ciRoleName(role, devMin)) },
])('roles of $of', ({ rows, roles }) => {
  test('have each a duty and a ban in the table', () => {
    const with_ = (must: boolean) => new Set(rows.filter((row) => row.must === must).map(({ role }) => role));
    expect([with_(true), with_(false)]).toEqual([new Set(roles), new Set(roles)]);
  });

  test.each(rows.filter(({ must }) => must))('$role can $of', async ({ role, request }) => {
    expect(await decide(role, request)).toBe('allowed');
  });

  test.each(rows.filter(({ must }) => !must))('$role cannot $of', async ({ role, request }) => {
    expect(await decide(role, request)).toBe('denied');
  });

  test('would each break a ban with one right more, unless nobody may do that at all', async () => {
    const bans = rows.filter(({ must }) => !must);
    const decisions = await Promise.all(
      bans.map(async ({ role, of, request }) => `${await decide(role, request, [rightTo(request)])} ${role} ${of}`),
    );
    const nobody = bans.filter(({ request }) => isLoss(request)).map(({ role, of }) => `denied ${role} ${of}`);
    expect(decisions.filter((one) => one.startsWith('denied'))).toEqual(nobody);
  });
});

describe('who may take on a role', () => {
  const tasks = { principal: 'ecs-tasks.amazonaws.com', action: 'sts:AssumeRole' };
  const workflow = (subject: string, audience: string = TOKEN_AUDIENCE) => ({
    principal: `arn:aws:iam::${ACCOUNT}:oidc-provider/${TOKEN_ISSUER}`,
    action: 'sts:AssumeRoleWithWebIdentity',
    context: { [`${TOKEN_ISSUER}:aud`]: audience, [`${TOKEN_ISSUER}:sub`]: subject },
  });
  const own = `${VALUES.github_subject_prefix}:ref:refs/heads/main`;
  const apply = ciRoleName('terraform-apply', devMin);

  test.each([
    {
      given: 'a task of this account',
      role: names('ROLE_SR_TASK'),
      asker: { ...tasks, context: { 'aws:SourceAccount': ACCOUNT } },
      decision: 'allowed',
    },
    {
      given: 'a task of another account',
      role: names('ROLE_SR_TASK'),
      asker: { ...tasks, context: { 'aws:SourceAccount': '210987654321' } },
      decision: 'denied',
    },
    {
      given: 'a task that wants to apply',
      role: apply,
      asker: { ...tasks, context: { 'aws:SourceAccount': ACCOUNT } },
      decision: 'denied',
    },
    { given: 'a workflow of the main branch', role: apply, asker: workflow(own), decision: 'allowed' },
    {
      given: 'a job that holds the environment of a phase',
      role: apply,
      asker: workflow(`${VALUES.github_subject_prefix}:environment:phase-execute-m4`),
      decision: 'allowed',
    },
    {
      given: 'a job that holds another environment',
      role: apply,
      asker: workflow(`${VALUES.github_subject_prefix}:environment:production`),
      decision: 'denied',
    },
    {
      given: 'a workflow of another branch',
      role: apply,
      asker: workflow(own.replace('main', 'feature')),
      decision: 'denied',
    },
    {
      given: 'a pull request',
      role: apply,
      asker: workflow(`${VALUES.github_subject_prefix}:pull_request`),
      decision: 'denied',
    },
    {
      given: 'another repository',
      role: apply,
      asker: workflow('repo:stranger/spine-green:ref:refs/heads/main'),
      decision: 'denied',
    },
    {
      given: 'a token for somebody else',
      role: apply,
      asker: workflow(own, 'https://example.org'),
      decision: 'denied',
    },
    { given: 'a workflow as a task', role: names('ROLE_SR_TASK'), asker: workflow(own), decision: 'denied' },
  ])('$given: $decision', async ({ role, asker, decision }) => {
    expect(await decideTrust(role, asker)).toBe(decision);
  });
});

describe('the bucket of evidence', () => {
  const whole = { 's3:ObjectCreationOperation': 'true' };
  const writer = String(names('ROLE_REPORTER_SINGLE_WRITER'));
  const marker = evidence('evidence/runs/platform_20260101T000000Z/run_completed.json');
  const report = evidence('evidence/runs/platform_20260101T000000Z/obs/run_report.json');

  test.each([
    { given: 'truth, created', resource: marker, context: { ...whole, 's3:if-none-match': '*' }, decision: 'allowed' },
    {
      given: 'truth, over what was read',
      resource: marker,
      context: { ...whole, 's3:if-match': 'etag' },
      decision: 'denied',
    },
    { given: 'truth, over whatever is there', resource: marker, context: whole, decision: 'denied' },
    {
      given: 'a summary, created',
      resource: report,
      context: { ...whole, 's3:if-none-match': '*' },
      decision: 'allowed',
    },
    {
      given: 'a summary, over what was read',
      resource: report,
      context: { ...whole, 's3:if-match': 'etag' },
      decision: 'allowed',
    },
    { given: 'a summary, over whatever is there', resource: report, context: whole, decision: 'denied' },
    {
      given: 'a part of an upload',
      resource: marker,
      context: { 's3:ObjectCreationOperation': 'false' },
      decision: 'allowed',
    },
    {
      given: 'anything over plain text',
      resource: report,
      context: { ...whole, 's3:if-none-match': '*', 'aws:SecureTransport': 'false' },
      decision: 'denied',
    },
  ])('$given: $decision', async ({ resource, context, decision }) => {
    expect(await decide(writer, { action: 's3:PutObject', resource, context })).toBe(decision);
  });

  test('loses nothing to anybody', async () => {
    const roles = plan.resources
      .filter(({ type }) => type === 'aws_iam_role_policy')
      .map(({ attributes }) => String(attributes.name));
    const decisions = await Promise.all(
      roles.flatMap((role) =>
        ['s3:DeleteObject', 's3:DeleteObjectVersion'].map((action) => decide(role, { action, resource: marker })),
      ),
    );
    expect(roles.length).toBeGreaterThan(15);
    expect(new Set(decisions)).toEqual(new Set(['denied']));
  });
});

test('every policy is as long as AWS accepts', () => {
  const long = plan.resources
    .filter(
      ({ type, attributes }) => type === 'aws_iam_role_policy' && String(attributes.policy).length > INLINE_CHARS_MAX,
    )
    .map(({ id }) => id);
  expect(long).toEqual([]);
});
