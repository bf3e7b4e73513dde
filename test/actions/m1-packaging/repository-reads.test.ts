import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LaneContext } from '../../../actions/lib/run/lane.ts';
import { readCiRun, readPublishedBlob } from '../../../actions/m1-packaging/repository-reads.ts';
import { momentOf } from '../../support/decided-lane.ts';
import { type GitHubApi, serveGitHub } from '../../support/servers/github-api.ts';

const FILE = '.github/workflows/m1-packaging.yml';
const BLOB = 'c'.repeat(40);
const SHA = 'd'.repeat(40);
const ci = { ...momentOf('M1.F').ci, repository: 'octo/spine', run_id: '4711' };
const session = (approvals_url: string) => ({ session: { config: { approvals_url } } }) as Pick<LaneContext, 'session'>;
const github = session('github:');

let api: GitHubApi;
beforeEach(async () => {
  api = await serveGitHub({
    runs: {
      4711: {
        path: `${FILE}@refs/heads/main`,
        event: 'workflow_dispatch',
        head_sha: SHA,
        run_attempt: 1,
        status: 'in_progress',
        conclusion: null,
        actor: { id: 12, login: 'bob' },
      },
    },
    reviews: {},
    environments: {},
    broken: {},
    settings: { 'repos/get': { default_branch: 'trunk' } },
    files: { [FILE]: BLOB },
    token: 'job-token',
  });
  vi.stubEnv('GITHUB_API_URL', api.url);
  vi.stubEnv('GITHUB_TOKEN', 'job-token');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await api.close();
});

it('reads the run that evidence names, and what the default branch holds', async () => {
  expect(await readCiRun(github, ci)).toEqual({
    id: '4711',
    repository: 'octo/spine',
    path: FILE,
    event: 'workflow_dispatch',
    headSha: SHA,
    attempt: 1,
    actor: 'bob',
    status: 'in_progress',
    conclusion: null,
  });
  expect(await readPublishedBlob(github, 'octo/spine', FILE)).toBe(BLOB);
});

it.each([
  ['the run is not there', () => readCiRun(github, { ...ci, run_id: '1' })],
  ['evidence names no run', () => readCiRun(github, { ...ci, run_id: 'local' })],
  ['the file is not there', () => readPublishedBlob(github, 'octo/spine', '.github/workflows/other.yml')],
  ['the substrate has no repository', () => readCiRun(session('file:answers.json'), ci)],
])('is unreadable when %s', async (_, read) => {
  await expect(read()).rejects.toMatchObject({ code: 'E_GITHUB_UNREADABLE' });
});

it('is unreadable for a token that may not read it', async () => {
  vi.stubEnv('GITHUB_TOKEN', 'another');
  await expect(readCiRun(github, ci)).rejects.toMatchObject({ code: 'E_GITHUB_UNREADABLE' });
});
