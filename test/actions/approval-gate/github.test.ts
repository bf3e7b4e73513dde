import { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { afterEach, describe, expect, it } from 'vitest';
import { githubApprovals } from '../../../actions/approval-gate/github.ts';
import type { ApprovalRequest } from '../../../actions/approval-gate/port.ts';
import type { CiIdentity } from '../../../actions/lib/io/inputs.ts';
import { type GitHubApi, type GitHubState, type Protection, serveGitHub } from '../../support/servers/github-api.ts';

const alice = { id: 11, login: 'alice' };
const bob = { id: 12, login: 'bob' };
const ENVIRONMENT = 'phase-activation-m3';
const RUN = '4711';
const PROTECTED: Protection = {
  reviewers: [alice],
  prevent_self_review: true,
  can_admins_bypass: false,
  branches: ['main'],
};

const request: ApprovalRequest = {
  environment: ENVIRONMENT,
  phase: 'M3',
  execution_id: 'm3_20261122T100000Z',
  substrate: 'embedded',
  purpose: 'activation',
  subject: null,
  decisions: [],
  expires_at_utc: '2099-01-01T00:00:00.000000Z',
  predecessor_verdict: { key: 'a/b.json', version_id: '1', sha256: 'a'.repeat(64) },
  definition_sha256: null,
};

const ci: CiIdentity = {
  repository: 'octo/spine',
  workflow: 'M3',
  workflow_sha: 'b'.repeat(40),
  run_id: RUN,
  run_attempt: 1,
  job: 'activation',
  actor: 'bob',
};

/** A run that bob dispatched and alice approved, on an environment as it has to be. */
const good = (protection: Partial<Protection> = {}, run: object = {}): GitHubState => ({
  runs: { [RUN]: { event: 'workflow_dispatch', run_attempt: 1, actor: bob, triggering_actor: bob, ...run } },
  reviews: { [RUN]: [{ state: 'approved', user: alice, environments: [ENVIRONMENT], comment: 'Looks right.' }] },
  environments: { [ENVIRONMENT]: { ...PROTECTED, ...protection } },
  broken: {},
  token: 'job-token',
});

let api: GitHubApi | undefined;

afterEach(async () => {
  await api?.close();
  api = undefined;
});

async function answer(state: GitHubState, asked: Partial<ApprovalRequest> = {}, identity: Partial<CiIdentity> = {}) {
  api = await serveGitHub(state);
  const gate = githubApprovals({ apiUrl: api.url, token: 'job-token' }, { ...ci, ...identity }, systemClock);
  return gate.answer({ ...request, ...asked });
}

describe('an approval on GitHub', () => {
  it('says who approved what, with which words, and how the environment is protected', async () => {
    const record = ApprovalRecordV1.parse(await answer(good()));
    expect(record).toMatchObject({
      mechanism: 'github_environment',
      operator: 'operator:alice',
      comment: 'Looks right.',
      self_approved: false,
      predecessor_verdict: request.predecessor_verdict,
      nonce: `github:${RUN}:1`,
      protection: {
        required_reviewers: ['alice'],
        prevent_self_review: true,
        admin_bypass: false,
        branch_policy: 'main',
      },
    });
  });

  it('has one token a run and an environment, whatever it is asked for', async () => {
    const first = await answer(good());
    await api?.close();
    const again = await answer(good());
    await api?.close();
    const other = await answer(good(), {
      purpose: 'reopening',
      subject: { event: 'PHASE_REOPENED', reason: 'RERUN_APPROVED', affected_lanes: ['M0.A'], occupied_by: null },
    });
    expect(again.nonce).toBe(first.nonce);
    expect(other.nonce).toBe(first.nonce);
  });

  it('is marked when the one reviewer there is started the run', async () => {
    const state = good({ prevent_self_review: false }, { actor: alice });
    expect(await answer(state)).toMatchObject({ self_approved: true, operator: 'operator:alice' });
  });
});

describe('who asked and who answered', () => {
  const asked = (startedBy: object, pinned: boolean) =>
    answer(good({ prevent_self_review: pinned }, { actor: startedBy, triggering_actor: startedBy }));

  it.each([{ pinned: true }, { pinned: false }])(
    'two people: allowed and recorded as such, self-review forbidden: $pinned',
    async ({ pinned }) => expect(await asked(bob, pinned)).toMatchObject({ self_approved: false }),
  );

  it('one person where self-review is forbidden: refused', async () => {
    await expect(asked(alice, true)).rejects.toMatchObject({ code: 'E_ACTIVATION_NOT_OPERATOR' });
  });

  it('one person where the one reviewer there is may answer himself: allowed and recorded', async () => {
    expect(await asked(alice, false)).toMatchObject({
      self_approved: true,
      operator: 'operator:alice',
      protection: { prevent_self_review: false, required_reviewers: ['alice'] },
    });
  });
});

const REFUSALS: readonly {
  given: string;
  state: GitHubState;
  code: string;
  identity?: Partial<CiIdentity>;
}[] = [
  { given: 'nobody answered', state: { ...good(), reviews: {} }, code: 'E_APPROVAL_MISSING' },
  { given: 'a reviewer said no', state: reviewed({ state: 'rejected' }), code: 'E_APPROVAL_MISSING' },
  { given: 'the answer still waits', state: reviewed({ state: 'pending' }), code: 'E_APPROVAL_MISSING' },
  {
    given: 'one reviewer said yes and another no',
    state: {
      ...good({ reviewers: [alice, bob] }),
      reviews: {
        [RUN]: [
          { state: 'approved', user: alice, environments: [ENVIRONMENT] },
          { state: 'rejected', user: bob, environments: [ENVIRONMENT] },
        ],
      },
    },
    code: 'E_APPROVAL_MISSING',
  },
  {
    given: 'another environment was approved',
    state: reviewed({ environments: ['phase-execute-m3'] }),
    code: 'E_APPROVAL_MISSING',
  },
  { given: 'somebody approved who is no reviewer', state: reviewed({ user: bob }), code: 'E_APPROVAL_MISMATCH' },
  {
    given: 'the run is a second attempt',
    state: good({}, { run_attempt: 2 }),
    code: 'E_ACTIVATION_TOKEN_REUSED',
    identity: { run_attempt: 2 },
  },
  ...['push', 'schedule', 'pull_request', 'issue_comment', 'workflow_run'].map((event) => ({
    given: `the run was started by ${event}`,
    state: good({}, { event }),
    code: 'E_ACTIVATION_NOT_OPERATOR',
  })),
  { given: 'whoever dispatched it approved it', state: good({}, { actor: alice }), code: 'E_ACTIVATION_NOT_OPERATOR' },
  {
    given: 'whoever started it again approved it',
    state: good({}, { triggering_actor: alice }),
    code: 'E_ACTIVATION_NOT_OPERATOR',
  },
  { given: 'the environment has no reviewer', state: good({ reviewers: [] }), code: 'E_APPROVAL_WEAK' },
  { given: 'a team reviews', state: good({ teams: ['everybody'] }), code: 'E_APPROVAL_WEAK' },
  {
    given: 'several review and may approve their own runs',
    state: good({ reviewers: [alice, bob], prevent_self_review: false }),
    code: 'E_APPROVAL_WEAK',
  },
  { given: 'administrators may bypass it', state: good({ can_admins_bypass: true }), code: 'E_APPROVAL_WEAK' },
  { given: 'every branch may use it', state: good({ branches: 'any' }), code: 'E_APPROVAL_WEAK' },
  { given: 'its branch pattern is every branch', state: good({ branches: ['main', '**/*'] }), code: 'E_APPROVAL_WEAK' },
  { given: 'no branch is listed', state: good({ branches: [] }), code: 'E_APPROVAL_WEAK' },
  {
    given: 'nobody tells whether administrators may bypass it',
    state: good(withoutBypass()),
    code: 'E_APPROVAL_UNREADABLE',
  },
  { given: 'the environment is not there', state: { ...good(), environments: {} }, code: 'E_APPROVAL_UNREADABLE' },
  { given: 'the run is not there', state: { ...good(), runs: {} }, code: 'E_APPROVAL_UNREADABLE' },
  { given: 'the token may not read it', state: { ...good(), token: 'another' }, code: 'E_APPROVAL_UNREADABLE' },
  { given: 'the approvals are no JSON', state: broken('/approvals', 200, '<html>'), code: 'E_APPROVAL_UNREADABLE' },
  { given: 'the approvals fail', state: broken('/approvals', 502, ''), code: 'E_APPROVAL_UNREADABLE' },
  { given: 'the approvals are no list', state: broken('/approvals', 200, '{}'), code: 'E_APPROVAL_UNREADABLE' },
  { given: 'the protection fails', state: broken(ENVIRONMENT, 500, ''), code: 'E_APPROVAL_UNREADABLE' },
  {
    given: 'the branch policies fail',
    state: broken('/deployment-branch-policies', 403, ''),
    code: 'E_APPROVAL_UNREADABLE',
  },
  {
    given: 'the job believes in another attempt than GitHub',
    state: good(),
    code: 'E_APPROVAL_UNREADABLE',
    identity: { run_attempt: 2 },
  },
];

function reviewed(change: Partial<GitHubState['reviews'][string][number]>): GitHubState {
  return {
    ...good(),
    reviews: { [RUN]: [{ state: 'approved', user: alice, environments: [ENVIRONMENT], ...change }] },
  };
}

function broken(end: string, status: number, body: string): GitHubState {
  return { ...good(), broken: { [end]: { status, body } } };
}

function withoutBypass(): Partial<Protection> {
  return { can_admins_bypass: undefined } as unknown as Partial<Protection>;
}

describe('is refused', () => {
  it.each(REFUSALS)('when $given ($code)', async ({ state, code, identity }) => {
    await expect(answer(state, {}, identity)).rejects.toMatchObject({ code });
  });
});

it('the server answers as the published description has it', async () => {
  api = await serveGitHub(good({}, { run_attempt: 'first' }));
  const get = (path: string) =>
    fetch(`${api?.url}/repos/octo/spine${path}`, { headers: { authorization: 'Bearer job-token' } });
  expect((await get(`/actions/runs/${RUN}`)).status).toBe(500);
  expect((await get(`/actions/runs/${RUN}/approvals`)).status).toBe(200);
  expect((await get(`/environments/${ENVIRONMENT}`)).status).toBe(200);
  expect((await get(`/environments/${ENVIRONMENT}/deployment-branch-policies`)).status).toBe(200);
});
