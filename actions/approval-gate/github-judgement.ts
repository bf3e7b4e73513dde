import { PlatformError } from '@spine-green/evidence-schemas';
import type { Environment, Review, WorkflowRun } from './github-answers.ts';
import type { ApprovalRequest } from './port.ts';

export interface Asked {
  readonly request: Pick<ApprovalRequest, 'environment'> & { readonly purpose: string };
  readonly run: WorkflowRun;
  readonly reviews: readonly Review[];
  readonly environment: Environment;
  /** Names of the branch policies; empty unless branches are listed. */
  readonly branches: readonly string[];
}

export interface Given {
  readonly approver: Review['user'];
  readonly comment: string;
  readonly selfApproved: boolean;
}

/** Branch patterns that let every branch through. */
const ANY_BRANCH = /^\*{1,2}(\/\*{1,2})*$/;

/**
 * Whether the run was permitted by somebody who may permit it, on an environment that nobody can pass by. Approvals are
 * kept by run and carry no attempt, so only the first attempt of a dispatch can have been approved for what it does.
 * Pure. Throws the code of the first thing that is wrong.
 */
export function judge({ request, run, reviews, environment, branches }: Asked): Given {
  requireFirstAttempt(run);
  const weak = protectionFaults(environment, branches);
  if (weak.length > 0) throw new PlatformError('E_APPROVAL_WEAK', `${request.environment}: ${weak.join(', ')}`);
  const own = reviews.filter(({ environments }) => environments.includes(request.environment));
  const approved = own.find(({ state }) => state === 'approved');
  if (approved === undefined || own.some(({ state }) => state !== 'approved')) {
    const states = own.map(({ state }) => state).join(', ') || 'nobody answered';
    throw new PlatformError('E_APPROVAL_MISSING', `${request.environment} for ${request.purpose}: ${states}`);
  }
  const { user: approver, comment } = approved;
  if (!environment.reviewers.some(({ id }) => id === approver.id))
    throw new PlatformError('E_APPROVAL_MISMATCH', `${approver.login} is no reviewer of ${request.environment}`);
  const selfApproved = run.startedBy.includes(approver.id);
  if (selfApproved && environment.preventSelfReview)
    throw new PlatformError('E_ACTIVATION_NOT_OPERATOR', `${approver.login} started the run and approved it`);
  return { approver, comment, selfApproved };
}

/** Throws for a run that nobody dispatched, or that has what it was given from an attempt before. */
export function requireFirstAttempt({ event, attempt }: WorkflowRun): void {
  if (event !== 'workflow_dispatch')
    throw new PlatformError('E_ACTIVATION_NOT_OPERATOR', `the run was started by ${event}`);
  if (attempt !== 1)
    throw new PlatformError('E_ACTIVATION_TOKEN_REUSED', `attempt ${attempt} has the approvals of the first`);
}

/** What of the protection is weaker than pinned (00, section 4; 02, section 6.3). */
export function protectionFaults(
  { reviewers, teams, preventSelfReview, adminBypass, branches: policy }: Environment,
  branches: readonly string[],
): readonly string[] {
  const open =
    policy === 'any' ||
    (policy === 'listed' && (branches.length === 0 || branches.some((one) => ANY_BRANCH.test(one))));
  const parts: readonly (readonly [string, boolean])[] = [
    ['it has no required reviewer', reviewers.length > 0],
    ['a team reviews and its members cannot be read', teams.length === 0],
    ['several review and one may approve his own run', preventSelfReview || reviewers.length < 2],
    ['administrators may bypass it', !adminBypass],
    ['every branch may use it', !open],
  ];
  return parts.filter(([, strong]) => !strong).map(([what]) => what);
}
