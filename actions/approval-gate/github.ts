import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import type { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { type Clock, nowUtc } from '@spine-green/runtime/kernel/clock';
import type { CiIdentity, GitHubAccess } from '../lib/io/inputs.ts';
import { readGitHub } from '../lib/platform/github.ts';
import { branchNames, environment, reviews, workflowRun } from './github-answers.ts';
import { type Asked, judge } from './github-judgement.ts';
import type { ApprovalGate, ApprovalRequest } from './port.ts';

const PAGE_MAX = 100;

/**
 * The answer that reviewers gave to this run on GitHub, and how the environment is protected, read when it is used. Its
 * token is made of run and environment, which is all that a reviewer of GitHub answers to: one review is good for one act,
 * whatever it is asked for, and the ledger spends it.
 */
export function githubApprovals(access: GitHubAccess, ci: CiIdentity, clock: Clock): ApprovalGate {
  return {
    answer: async (request): Promise<ApprovalRecordV1> => {
      const read = await readReviewed(access, ci, request);
      const { run, environment: settings, branches } = read;
      const { approver, comment, selfApproved } = judge({ request, ...read });
      const token = `github:${run.id}:${settings.id}`;
      return {
        schema: 'fp.approval_record.v1',
        mechanism: 'github_environment',
        ...request,
        approval_id: token,
        nonce: token,
        operator: `operator:${approver.login}`,
        approved_at_utc: nowUtc(clock),
        comment: comment.trim().slice(0, COMMENT_LENGTH_MAX) || 'approved without a comment',
        self_approved: selfApproved,
        protection: protectionOf(settings, branches),
      };
    },
  };
}

/** Run, reviews and environment, for this run and no other. Throws E_APPROVAL_UNREADABLE for anything that is not told. */
export async function readReviewed(
  access: GitHubAccess,
  { repository, run_id, run_attempt }: CiIdentity,
  { environment: name }: Pick<ApprovalRequest, 'environment'>,
): Promise<Omit<Asked, 'request'>> {
  const get = (path: string) => readGitHub(access, `/repos/${repository}${path}`);
  const place = `/environments/${encodeURIComponent(name)}`;
  return readable(async () => {
    const [run, given, settings] = await Promise.all([
      get(`/actions/runs/${run_id}`).then(workflowRun),
      get(`/actions/runs/${run_id}/approvals`).then(reviews),
      get(place).then(environment),
    ]);
    if (String(run.id) !== run_id || run.repository !== repository || run.attempt !== run_attempt)
      throw new PlatformError('E_APPROVAL_UNREADABLE', `GitHub tells of run ${run.id} attempt ${run.attempt}`);
    const branches =
      settings.branches === 'listed'
        ? branchNames(await get(`${place}/deployment-branch-policies?per_page=${PAGE_MAX}`))
        : [];
    return { run, reviews: given, environment: settings, branches };
  });
}

/** The settings of an environment as the record holds them. */
export const protectionOf = (
  settings: Asked['environment'],
  branches: readonly string[],
): ApprovalRecordV1['protection'] => ({
  required_reviewers: settings.reviewers.map(({ login }) => login),
  prevent_self_review: settings.preventSelfReview,
  admin_bypass: settings.adminBypass,
  branch_policy: settings.branches === 'listed' ? branches.join(',').slice(0, COMMENT_LENGTH_MAX) : settings.branches,
});

const COMMENT_LENGTH_MAX = 1024;

/** Whatever the gate cannot read it refuses with one code: an unknown answer is never a yes. */
export async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!isPlatformError(error, 'E_GITHUB_UNREADABLE')) throw error;
    throw new PlatformError('E_APPROVAL_UNREADABLE', error.facts, { cause: error });
  }
}
