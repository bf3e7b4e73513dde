import { execFileSync } from 'node:child_process';
import { STACK_ENVIRONMENTS } from '../../../actions/approval-gate/setup-check.ts';
import { type GitHubApi, type GitHubState, type Protection, type Review, serveGitHub } from '../servers/github-api.ts';

/** Who reviews and who dispatches; two people, as an environment that forbids self-review demands. */
export const REVIEWER = { id: 11, login: 'alice' };
export const DISPATCHER = { id: 12, login: 'bob' };
/** The local runner gives every run this id. */
const RUN_ID = '1';

const environments = [
  ...Array.from({ length: 10 }, (_, n) => [`phase-activation-m${n}`, `phase-execute-m${n}`]).flat(),
  ...STACK_ENVIRONMENTS,
];
const PROTECTED: Protection = {
  reviewers: [REVIEWER],
  prevent_self_review: true,
  can_admins_bypass: false,
  branches: ['main'],
};

/** What GitHub tells of one run and of the reviewer's answer to it. */
export const approvalsOf = (
  id: string,
  state: Review['state'],
  attempt = 1,
): Pick<GitHubState, 'runs' | 'reviews'> => ({
  runs: {
    [id]: { event: 'workflow_dispatch', run_attempt: attempt, actor: DISPATCHER, triggering_actor: DISPATCHER },
  },
  reviews: { [id]: [{ state, user: REVIEWER, environments, comment: 'Go.' }] },
});

const PACKAGING = '.github/workflows/m1-packaging.yml';

/** Tells of the run that it is one of this workflow and of the tree's commit, and of the default branch that it holds it. */
export function tellOfTree({ state }: Pick<GitHubApi, 'state'>, tree: string, workflow: string): void {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: tree, encoding: 'utf8' }).trim();
  const run = { path: workflow, head_sha: git('rev-parse', 'HEAD'), status: 'in_progress', conclusion: null };
  state.runs[RUN_ID] = { ...state.runs[RUN_ID], ...run };
  state.settings = { ...state.settings, 'repos/get': { default_branch: 'main' } };
  state.files = { ...state.files, [PACKAGING]: git('rev-parse', `HEAD:${PACKAGING}`) };
}

/** A GitHub on which the reviewer has approved every environment of the run. */
export const approvingGitHub = (change: Partial<GitHubState> = {}): Promise<GitHubApi> =>
  serveGitHub({
    ...approvalsOf(RUN_ID, 'approved'),
    environments: Object.fromEntries(environments.map((name) => [name, PROTECTED])),
    broken: {},
    token: 'job-token',
    ...change,
  });
