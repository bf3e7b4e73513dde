import { afterEach, describe, expect, it } from 'vitest';
import { checkSetup, REQUIRED_CHECKS, setupLines } from '../../../actions/approval-gate/setup-check.ts';
import { phaseDefinitions } from '../../../actions/lib/definition/phase-definition.ts';
import { readGitHub } from '../../../actions/lib/platform/github.ts';
import { approvingGitHub } from '../../support/act/approving.ts';
import type { GitHubApi, GitHubState } from '../../support/servers/github-api.ts';
import { workflows } from '../../workflows/workflow.ts';

const PERMISSIONS = 'actions/get-github-actions-permissions-repository';
const WORKFLOW = 'actions/get-github-actions-default-workflow-permissions-repository';
const BRANCH = 'repos/get-branch';
const settings: NonNullable<GitHubState['settings']> = {
  [PERMISSIONS]: { sha_pinning_required: true },
  [WORKFLOW]: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
  [BRANCH]: branch(),
};

function branch(contexts: readonly string[] = REQUIRED_CHECKS, enforcement_level = 'everyone') {
  return { protected: true, protection: { required_status_checks: { enforcement_level, contexts, checks: [] } } };
}

let api: GitHubApi | undefined;
afterEach(async () => api?.close());

async function differing(change: (state: GitHubState) => Partial<GitHubState>): Promise<readonly string[]> {
  const github = await approvingGitHub({ settings });
  api = github;
  Object.assign(github.state, change(github.state));
  const get = (path: string) => readGitHub({ apiUrl: github.url, token: 'job-token' }, `/repos/octo/spine${path}`);
  return setupLines(await checkSetup(get, phaseDefinitions())).filter((line) => !line.startsWith('ok '));
}

describe('the settings of a repository', () => {
  it('are all there and as strong as pinned', async () => expect(await differing(() => ({}))).toEqual([]));

  it.each<[string, (state: GitHubState) => Partial<GitHubState>, RegExp]>([
    [
      'an environment is missing',
      ({ environments }) => ({ environments: Object.fromEntries(Object.entries(environments).slice(1)) }),
      /^differs {2}environment phase-activation-m0: missing/,
    ],
    [
      'administrators may bypass one',
      ({ environments }) => ({
        environments: {
          ...environments,
          'phase-execute-m9': { ...environments['phase-execute-m9'], can_admins_bypass: true },
        },
      }),
      /environment phase-execute-m9: administrators may bypass it$/,
    ],
    [
      'actions are not pinned',
      () => ({ settings: { ...settings, [PERMISSIONS]: { sha_pinning_required: false } } }),
      /need no commit/,
    ],
    [
      'tokens may write',
      () => ({
        settings: {
          ...settings,
          [WORKFLOW]: { default_workflow_permissions: 'write', can_approve_pull_request_reviews: false },
        },
      }),
      /may write by default/,
    ],
    [
      'tokens may approve',
      () => ({
        settings: {
          ...settings,
          [WORKFLOW]: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true },
        },
      }),
      /may approve pull requests/,
    ],
    [
      'nothing protects main',
      () => ({ settings: { ...settings, [BRANCH]: { protected: false } } }),
      /branch main: nothing protects it/,
    ],
    ...REQUIRED_CHECKS.map((name): [string, () => Partial<GitHubState>, RegExp] => [
      `"${name}" need not pass`,
      () => ({ settings: { ...settings, [BRANCH]: branch(REQUIRED_CHECKS.filter((one) => one !== name)) } }),
      new RegExp(`branch main: "${name}" need not pass$`),
    ]),
    [
      'administrators may go past the checks',
      () => ({ settings: { ...settings, [BRANCH]: branch(REQUIRED_CHECKS, 'non_admins') } }),
      /branch main: administrators may go past its checks$/,
    ],
    [
      'nobody tells which checks are required',
      () => ({ settings: { ...settings, [BRANCH]: { protected: true, protection: {} } } }),
      /branch main: missing or unreadable/,
    ],
    ['the settings cannot be read', () => ({ settings: {} }), /actions: missing or unreadable/],
  ])('are told when %s', async (_, change, line) => {
    const lines = await differing(change);
    expect(lines.some((one) => line.test(one))).toBe(true);
  });
});

it('the required checks are the jobs that judge a pull request', () => {
  const judges = workflows.filter(({ file }) => ['ci.yml', 'evidence-check.yml'].includes(file));
  expect(judges.flatMap(({ jobs }) => Object.values(jobs).map(({ name }) => name))).toEqual([...REQUIRED_CHECKS]);
});
