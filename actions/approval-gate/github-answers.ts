import { PlatformError } from '@spine-green/evidence-schemas';

/** What GitHub answers, as far as it is read; a member that is not there makes the answer unreadable, never a yes. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  /** Ids of whoever started it, first and last. */
  readonly startedBy: readonly number[];
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
  id: number(answer, 'id'),
  attempt: number(answer, 'run_attempt'),
  event: text(answer, 'event'),
  startedBy: [number(member(answer, 'actor'), 'id'), number(member(answer, 'triggering_actor'), 'id')],
  repository: text(member(answer, 'repository'), 'full_name'),
});

export const reviews = (answer: unknown): readonly Review[] =>
  list(answer).map((one) => ({
    state: text(one, 'state'),
    comment: text(one, 'comment'),
    user: person(member(one, 'user')),
    environments: list(member(one, 'environments')).map((environment) => text(environment, 'name')),
  }));

export function environment(answer: unknown): Environment {
  const rules = list(member(answer, 'protection_rules'));
  const rule = rules.find((one) => text(one, 'type') === 'required_reviewers');
  const listed = rule === undefined ? [] : list(member(rule, 'reviewers'));
  const of = (type: string) => listed.filter((one) => text(one, 'type') === type).map((one) => member(one, 'reviewer'));
  const policy = member(answer, 'deployment_branch_policy');
  return {
    id: number(answer, 'id'),
    reviewers: of('User').map(person),
    teams: of('Team').map((team) => text(team, 'slug')),
    preventSelfReview: rule !== undefined && flag(rule, 'prevent_self_review'),
    adminBypass: flag(answer, 'can_admins_bypass'),
    branches: policy === null ? 'any' : flag(policy, 'protected_branches') ? 'protected' : 'listed',
  };
}

export const branchNames = (answer: unknown): readonly string[] =>
  list(member(answer, 'branch_policies')).map((policy) => text(policy, 'name'));

export interface ActionsPolicy {
  /** Actions of others are taken by commit only. */
  readonly pinned: boolean;
  readonly tokenWrites: boolean;
  readonly tokenApproves: boolean;
}

export const actionsPolicy = (permissions: unknown, workflow: unknown): ActionsPolicy => ({
  pinned: flag(permissions, 'sha_pinning_required'),
  tokenWrites: text(workflow, 'default_workflow_permissions') !== 'read',
  tokenApproves: flag(workflow, 'can_approve_pull_request_reviews'),
});

export const isProtected = (branch: unknown): boolean => flag(branch, 'protected');

const person = (user: unknown) => ({ id: number(user, 'id'), login: text(user, 'login') });

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !(name in value)) throw unreadable(name);
  return (value as Readonly<Record<string, unknown>>)[name];
}

function number(value: unknown, name: string): number {
  const found = member(value, name);
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : fail(name);
}

function text(value: unknown, name: string): string {
  const found = member(value, name);
  return typeof found === 'string' ? found : fail(name);
}

function flag(value: unknown, name: string): boolean {
  const found = member(value, name);
  return typeof found === 'boolean' ? found : fail(name);
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : fail('list'));

const unreadable = (name: string) => new PlatformError('E_APPROVAL_UNREADABLE', `GitHub does not tell ${name}`);

function fail(name: string): never {
  throw unreadable(name);
}
