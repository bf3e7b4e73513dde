import { flagOf, listOf, member, numberOf, textOf } from '../lib/platform/github.ts';

/** What GitHub answers, as far as it is read; a member that is not there makes the answer unreadable, never a yes. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  /** Ids of whoever started it, first and last. */
  readonly startedBy: readonly number[];
  /** Their logins, in the same order. */
  readonly startedByLogins: readonly string[];
  readonly repository: string;
}

export interface Review {
  readonly state: string;
  readonly comment: string;
  readonly user: { readonly id: number; readonly login: string };
  readonly environments: readonly string[];
}

export interface Environment {
  readonly id: number;
  readonly reviewers: readonly { readonly id: number; readonly login: string }[];
  /** Reviewers of whom nobody can tell here who they are. */
  readonly teams: readonly string[];
  readonly preventSelfReview: boolean;
  readonly adminBypass: boolean;
  readonly branches: 'any' | 'protected' | 'listed';
}

export const workflowRun = (answer: unknown): WorkflowRun => ({
  id: numberOf(answer, 'id'),
  attempt: numberOf(answer, 'run_attempt'),
  event: textOf(answer, 'event'),
  startedBy: [numberOf(member(answer, 'actor'), 'id'), numberOf(member(answer, 'triggering_actor'), 'id')],
  startedByLogins: ['actor', 'triggering_actor'].map((role) => textOf(member(answer, role), 'login')),
  repository: textOf(member(answer, 'repository'), 'full_name'),
});

export const reviews = (answer: unknown): readonly Review[] =>
  listOf(answer).map((one) => ({
    state: textOf(one, 'state'),
    comment: textOf(one, 'comment'),
    user: person(member(one, 'user')),
    environments: listOf(member(one, 'environments')).map((environment) => textOf(environment, 'name')),
  }));

export function environment(answer: unknown): Environment {
  const rules = listOf(member(answer, 'protection_rules'));
  const rule = rules.find((one) => textOf(one, 'type') === 'required_reviewers');
  const listed = rule === undefined ? [] : listOf(member(rule, 'reviewers'));
  const of = (type: string) =>
    listed.filter((one) => textOf(one, 'type') === type).map((one) => member(one, 'reviewer'));
  const policy = member(answer, 'deployment_branch_policy');
  return {
    id: numberOf(answer, 'id'),
    reviewers: of('User').map(person),
    teams: of('Team').map((team) => textOf(team, 'slug')),
    preventSelfReview: rule !== undefined && flagOf(rule, 'prevent_self_review'),
    adminBypass: flagOf(answer, 'can_admins_bypass'),
    branches: policy === null ? 'any' : flagOf(policy, 'protected_branches') ? 'protected' : 'listed',
  };
}

export const branchNames = (answer: unknown): readonly string[] =>
  listOf(member(answer, 'branch_policies')).map((policy) => textOf(policy, 'name'));

/** Whose repository it is and who may see it: what decides whether its plan has required reviewers. */
export interface Ownership {
  readonly private: boolean;
  readonly owner: string;
  readonly ownerType: string;
}

export const ownership = (answer: unknown): Ownership => ({
  private: flagOf(answer, 'private'),
  owner: textOf(member(answer, 'owner'), 'login'),
  ownerType: textOf(member(answer, 'owner'), 'type'),
});

export const planName = (answer: unknown): string => textOf(member(answer, 'plan'), 'name');

export interface ActionsPolicy {
  /** Actions of others are taken by commit only. */
  readonly pinned: boolean;
  readonly tokenWrites: boolean;
  readonly tokenApproves: boolean;
}

export const actionsPolicy = (permissions: unknown, workflow: unknown): ActionsPolicy => ({
  pinned: flagOf(permissions, 'sha_pinning_required'),
  tokenWrites: textOf(workflow, 'default_workflow_permissions') !== 'read',
  tokenApproves: flagOf(workflow, 'can_approve_pull_request_reviews'),
});

export interface BranchProtection {
  readonly protected: boolean;
  /** Names of the checks that have to pass; empty for a branch that nothing protects. */
  readonly requiredChecks: readonly string[];
  /** Whether the checks hold for administrators too. */
  readonly forEveryone: boolean;
}

export function branchProtection(branch: unknown): BranchProtection {
  if (!flagOf(branch, 'protected')) return { protected: false, requiredChecks: [], forEveryone: false };
  const checks = member(member(branch, 'protection'), 'required_status_checks');
  return {
    protected: true,
    requiredChecks: listOf(member(checks, 'contexts')).map(String),
    forEveryone: textOf(checks, 'enforcement_level') === 'everyone',
  };
}

const person = (user: unknown) => ({ id: numberOf(user, 'id'), login: textOf(user, 'login') });
