import { type GitHubApi, type GitHubState, type Protection, serveGitHub } from '../servers/github-api.ts';

/** Who reviews and who dispatches; two people, as an environment that forbids self-review demands. */
export const REVIEWER = { id: 11, login: 'alice' };
export const DISPATCHER = { id: 12, login: 'bob' };
/** The local runner gives every run this id. */
const RUN_ID = '1';

const environments = Array.from({ length: 10 }, (_, n) => [`phase-activation-m${n}`, `phase-execute-m${n}`]).flat();
const PROTECTED: Protection = {
  reviewers: [REVIEWER],
  prevent_self_review: true,
  can_admins_bypass: false,
  branches: ['main'],
};

/** A GitHub on which the reviewer has approved every environment of the run. */
export const approvingGitHub = (change: Partial<GitHubState> = {}): Promise<GitHubApi> =>
  serveGitHub({
    runs: {
      [RUN_ID]: { event: 'workflow_dispatch', run_attempt: 1, actor: DISPATCHER, triggering_actor: DISPATCHER },
    },
    reviews: { [RUN_ID]: [{ state: 'approved', user: REVIEWER, environments, comment: 'Go.' }] },
    environments: Object.fromEntries(environments.map((name) => [name, PROTECTED])),
    broken: {},
    token: 'job-token',
    ...change,
  });
