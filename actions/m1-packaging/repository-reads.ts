import { PlatformError } from '@spine-green/evidence-schemas';
import { type CiIdentity, githubAccess } from '../lib/io/inputs.ts';
import { member, numberOf, readGitHub, textOf } from '../lib/platform/github.ts';
import type { LaneContext } from '../lib/run/lane.ts';
import type { CiRun } from './ci-run.ts';

/** Reads below the repository that evidence names. Throws E_GITHUB_UNREADABLE where no repository settings are. */
function repositoryReader({ session }: Pick<LaneContext, 'session'>, repository: string) {
  if (session.config.approvals_url !== 'github:')
    throw new PlatformError('E_GITHUB_UNREADABLE', 'no repository on GitHub stands behind this substrate');
  const access = githubAccess();
  return (path: string): Promise<unknown> => readGitHub(access, `/repos/${repository}${path}`);
}

/** The run that evidence names. */
export async function readCiRun(
  context: Pick<LaneContext, 'session'>,
  { repository, run_id }: CiIdentity,
): Promise<CiRun> {
  const answer = await repositoryReader(context, repository)(`/actions/runs/${run_id}`);
  const conclusion = member(answer, 'conclusion');
  return {
    id: String(numberOf(answer, 'id')),
    repository: textOf(member(answer, 'repository'), 'full_name'),
    path: textOf(answer, 'path').split('@')[0] ?? '',
    event: textOf(answer, 'event'),
    headSha: textOf(answer, 'head_sha'),
    attempt: numberOf(answer, 'run_attempt'),
    actor: textOf(member(answer, 'actor'), 'login'),
    status: textOf(answer, 'status'),
    conclusion: conclusion === null ? null : textOf(answer, 'conclusion'),
  };
}

/** Name of the blob that a file has on the default branch, whatever that is called. */
export async function readPublishedBlob(
  context: Pick<LaneContext, 'session'>,
  repository: string,
  path: string,
): Promise<string> {
  const get = repositoryReader(context, repository);
  const branch = textOf(await get(''), 'default_branch');
  return textOf(await get(`/contents/${path}?ref=${encodeURIComponent(branch)}`), 'sha');
}
