import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import type { StackTeardownSnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_teardown_snapshot.v1';
import { type Answer, reasonIn } from '../lib/terraform/answer.ts';
import { type DestroyChange, declaredAddresses, destroyScope } from '../lib/terraform/destroy-plan.ts';
import type { TerraformPlan } from '../lib/terraform/plan.ts';
import { stackText, type Terraform } from '../lib/terraform/runner.ts';
import { resourcesIn } from '../lib/terraform/state.ts';

export type Attempt = StackTeardownSnapshotV1['attempts'][number];

export interface StateReading {
  readonly exitCode: number | null;
  /** Null where it could not be read, which is never zero. */
  readonly resources: number | null;
}

/** Network interfaces of tasks that ended linger, and what they lie in cannot go before them (05, section 8). */
const ATTEMPTS_MAX = 3;
const PLAN = 'destroy-plan.bin';

/** What an initialised stack has in its state, by a command that says whether it succeeded. */
export async function readStackState(terraform: Pick<Terraform, 'run'>): Promise<StateReading> {
  const { status, text } = await terraform.run(['state', 'pull']);
  return { exitCode: status, resources: status === 0 ? resourcesIn(text) : null };
}

export interface Destroyed {
  readonly attempts: readonly Attempt[];
  /** Addresses, or changes that are no destruction, for which the plan was refused. */
  readonly outOfScope: readonly string[];
}

/**
 * Destroys what the state of an initialised stack holds: each attempt plans, looks at the plan and applies exactly that file,
 * and ends when nothing is left to destroy. A plan that touches anything else is refused before it is applied.
 */
export async function destroyStack(terraform: Terraform, values: Readonly<Record<string, string>>): Promise<Destroyed> {
  const attempts: Attempt[] = [];
  const file = join(terraform.folder, PLAN);
  try {
    while (attempts.length < ATTEMPTS_MAX) {
      const { attempt, outOfScope } = await destroyOnce(terraform, values);
      attempts.push(attempt);
      if (outOfScope.length > 0) return { attempts, outOfScope };
      if (attempt.apply_exit_code === 0 || attempt.plan_exit_code === 0) break;
    }
    return { attempts, outOfScope: [] };
  } finally {
    rmSync(file, { force: true });
  }
}

async function destroyOnce(terraform: Terraform, values: Readonly<Record<string, string>>) {
  const planned = await terraform.plan(PLAN, ['-destroy', '-lock-timeout=5m'], values);
  const none = { plan_exit_code: planned.status, plan_sha256: null, changes: [], apply_exit_code: null };
  if (planned.status !== 2)
    return { attempt: { ...none, reason: planned.status === 0 ? null : reasonIn(planned) }, outOfScope: [] };
  const reviewed = await review(terraform);
  if ('unreadable' in reviewed) return { attempt: { ...none, reason: reviewed.unreadable }, outOfScope: [] };
  const { sha256, changes, outOfScope } = reviewed;
  const seen = { ...none, plan_sha256: sha256, changes: changes.map((one) => ({ ...one, actions: [...one.actions] })) };
  if (outOfScope.length > 0) {
    const reason = `it would touch ${outOfScope.join(', ')}`.slice(0, REASON_MAX);
    return { attempt: { ...seen, reason }, outOfScope };
  }
  const applied: Answer = await terraform.apply(PLAN, values);
  const reason = applied.status === 0 ? null : reasonIn(applied);
  return { attempt: { ...seen, apply_exit_code: applied.status, reason }, outOfScope: [] };
}

const REASON_MAX = 512;

type Reviewed =
  | { readonly unreadable: string }
  | { readonly sha256: string; readonly changes: readonly DestroyChange[]; readonly outOfScope: readonly string[] };

async function review(terraform: Terraform): Promise<Reviewed> {
  try {
    const sha256 = sha256Hex(readFileSync(join(terraform.folder, PLAN)));
    const { resource_changes: all = [] } = (await terraform.show(PLAN)) as TerraformPlan;
    const changes = all
      .map(({ address, change }) => ({ address, actions: change.actions }))
      .filter(({ actions }) => !actions.every((one) => one === 'no-op' || one === 'read'));
    const { out_of_scope, not_deleted } = destroyScope({
      declared: declaredAddresses(stackText(terraform.folder)),
      changes,
    });
    return { sha256, changes, outOfScope: [...new Set([...out_of_scope, ...not_deleted])] };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return { unreadable: error.message.slice(0, REASON_MAX) };
  }
}
