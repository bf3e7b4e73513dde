/** What a plan of a stack against its state says, from Terraform's own answer (05, section 12). */
import { reasonIn } from '../lib/terraform/answer.ts';

export interface Planned {
  /** What the state holds; null where it could not be read, and then nothing was planned. */
  readonly stateResources: number | null;
  /** Of `terraform plan -detailed-exitcode`: 0 nothing to do, 2 something, anything else no plan. */
  readonly exitCode: number | null;
  /** What `terraform show -json` says of it; undefined where there is no plan. */
  readonly plan: TerraformAnswer | undefined;
  /** Why there is none. */
  readonly complaint: string;
}

/** As far as somebody decides on it. */
export interface TerraformAnswer {
  readonly resource_drift?: readonly ResourceChange[];
  readonly resource_changes?: readonly ResourceChange[];
  readonly output_changes?: Readonly<Record<string, { readonly actions: readonly string[] }>>;
}

interface ResourceChange {
  readonly address: string;
  readonly change: { readonly actions: readonly string[] };
}

export interface ChangedResource {
  readonly address: string;
  readonly actions: readonly string[];
}

export interface StackVerdict {
  readonly verdict: 'clean' | 'drift' | 'absent' | 'unreadable';
  readonly exitCode: number | null;
  /** What the state holds; null where it was not read, which is never zero. */
  readonly stateResources: number | null;
  /** What somebody changed beside Terraform. */
  readonly drifted: readonly ChangedResource[];
  /** What an apply would do. */
  readonly planned: readonly ChangedResource[];
  readonly reason: string | null;
}

/** An answer that contradicts itself is none: a plan that is said to be empty and lists changes proves nothing. */
export function stackVerdict({ stateResources, exitCode, plan, complaint }: Planned): StackVerdict {
  const none = { exitCode, stateResources, drifted: [], planned: [] };
  if (stateResources === 0) return { ...none, verdict: 'absent', reason: null };
  if (stateResources === null || plan === undefined || (exitCode !== 0 && exitCode !== 2))
    return { ...none, verdict: 'unreadable', reason: reasonIn({ complaint }) };
  const [drifted, planned] = [changedIn(plan.resource_drift), changedIn(plan.resource_changes)];
  const found = { exitCode, stateResources, drifted, planned };
  if (exitCode === 0 && planned.length > 0)
    return { ...found, verdict: 'unreadable', reason: 'the plan is said to be empty and lists changes' };
  if (exitCode === 0) return { ...found, verdict: 'clean', reason: null };
  return planned.length + drifted.length + changedOutputs(plan).length === 0
    ? { ...found, verdict: 'unreadable', reason: 'the plan is said to change something and lists nothing' }
    : { ...found, verdict: 'drift', reason: null };
}

const IDLE: readonly string[] = ['no-op', 'read'];

const changedIn = (changes: readonly ResourceChange[] = []): readonly ChangedResource[] =>
  changes
    .map(({ address, change }) => ({ address, actions: change.actions }))
    .filter(({ actions }) => !actions.every((one) => IDLE.includes(one)));

const changedOutputs = ({ output_changes: outputs = {} }: TerraformAnswer): readonly string[] =>
  Object.keys(outputs).filter((name) => !outputs[name]?.actions.every((one) => IDLE.includes(one)));
