import { type Collision, collisionsWith, lossesIn, type Present, type TerraformPlan } from './plan.ts';
import { valuesDigest } from './planned-values.ts';

/** A saved plan as it was looked at before anything of it was applied. */
export interface ReviewedPlan {
  /** Of `terraform plan -detailed-exitcode`: 0 nothing to do, 2 something. */
  readonly exit_code: number;
  /** Digest of the plan file when it was reviewed. */
  readonly plan_sha256: string;
  /** What it would do, without what stays as it is. */
  readonly changes: readonly PlannedChange[];
  /** Digest of what it was given and would write, without secrets. */
  readonly values_sha256: string;
  /** Addresses that it would end or make anew. */
  readonly destroyed: readonly string[];
  readonly collisions: readonly Collision[];
  readonly imported: readonly string[];
}

export interface PlannedChange {
  readonly address: string;
  readonly actions: readonly string[];
}

export interface SavedPlan {
  readonly exitCode: number;
  readonly sha256: string;
  readonly plan: TerraformPlan;
  /** What the account holds under names that the plan would give. */
  readonly present: readonly Present[];
}

const IDLE: readonly string[] = ['no-op', 'read'];

export function reviewed({ exitCode, sha256, plan, present }: SavedPlan): ReviewedPlan {
  const changes = plan.resource_changes ?? [];
  return {
    exit_code: exitCode,
    plan_sha256: sha256,
    changes: changes
      .filter(({ change }) => !change.actions.every((one) => IDLE.includes(one)))
      .map(({ address, change }) => ({ address, actions: change.actions })),
    values_sha256: valuesDigest(plan),
    destroyed: lossesIn(plan),
    collisions: collisionsWith(plan, present),
    imported: changes.filter(({ change }) => change.importing !== undefined).map(({ address }) => address),
  };
}

/** Why a plan may not be applied; nothing when it may. */
export const objectionsTo = ({ destroyed, collisions }: ReviewedPlan): readonly string[] => [
  ...destroyed.map((address) => `it would destroy ${address}`),
  ...collisions.map(({ address, name }) => `${address} would be made a second time, ${name} exists`),
];

/** How many resources a plan makes, changes and ends; one that is made anew is made and ended. */
export const countsOf = ({ changes }: Pick<ReviewedPlan, 'changes'>) => {
  const count = (action: string): number => changes.filter(({ actions }) => actions.includes(action)).length;
  return { create: count('create'), update: count('update'), delete: count('delete') };
};
