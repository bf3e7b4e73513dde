import { PlatformError } from '@spine-green/evidence-schemas';
import type { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { type Clock, nowUtc } from '@spine-green/runtime/kernel/clock';
import type { CiIdentity, GitHubAccess } from '../lib/io/inputs.ts';
import { branchNames, environment, reviews, workflowRun } from './github-answers.ts';
import { judge } from './github-judgement.ts';
import type { ApprovalGate } from './port.ts';

const TIMEOUT_MS = 20_000;
const PAGE_MAX = 100;

/**
 * The answer that reviewers gave to this run on GitHub, and how the environment is protected, read when it is used. Its
 * token is made of run, environment and purpose, so a run is good for one act of each kind and the ledger spends it.
 */
export function githubApprovals(access: GitHubAccess, ci: CiIdentity, clock: Clock): ApprovalGate {
  return {
    answer: async (request): Promise<ApprovalRecordV1> => {
      const get = (path: string) => readGitHub(access, `/repos/${ci.repository}${path}`);
      const place = `/environments/${encodeURIComponent(request.environment)}`;
      const [run, given, settings] = await Promise.all([
        get(`/actions/runs/${ci.run_id}`).then(workflowRun),
        get(`/actions/runs/${ci.run_id}/approvals`).then(reviews),
        get(place).then(environment),
      ]);
      if (String(run.id) !== ci.run_id || run.repository !== ci.repository || run.attempt !== ci.run_attempt)
        throw new PlatformError('E_APPROVAL_UNREADABLE', `GitHub tells of run ${run.id} attempt ${run.attempt}`);
      const branches =
        settings.branches === 'listed'
          ? branchNames(await get(`${place}/deployment-branch-policies?per_page=${PAGE_MAX}`))
          : [];
      const { approver, comment, selfApproved } = judge({
        request,
        run,
        reviews: given,
        environment: settings,
        branches,
      });
      const token = `github:${run.id}:${settings.id}:${request.purpose}`;
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
        protection: {
          required_reviewers: settings.reviewers.map(({ login }) => login),
          prevent_self_review: settings.preventSelfReview,
          admin_bypass: settings.adminBypass,
          branch_policy:
            settings.branches === 'listed' ? branches.join(',').slice(0, COMMENT_LENGTH_MAX) : settings.branches,
        },
      };
    },
  };
}

const COMMENT_LENGTH_MAX = 1024;

/** One reading; anything but an answer with a body is unreadable, and unreadable is no. */
export async function readGitHub({ apiUrl, token }: GitHubAccess, path: string): Promise<unknown> {
  try {
    const response = await fetch(`${apiUrl}${path}`, {
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    return (await response.json()) as unknown;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new PlatformError('E_APPROVAL_UNREADABLE', `${path}: ${what}`, { cause: error });
  }
}
