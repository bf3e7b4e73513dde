import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError, parseJson, sha256Hex } from '@spine-green/evidence-schemas';
import { type Answer, reasonIn, requireAnswer } from './answer.ts';
import type { TerraformPlan } from './plan.ts';
import type { AccountNames } from './present.ts';
import { type ReviewedPlan, reviewed } from './review.ts';
import type { Terraform } from './runner.ts';

export interface AppliedPlan {
  /** Digest of the plan file, taken again when the apply had ended. */
  readonly plan_sha256: string;
  readonly exit_code: number | null;
}

export interface SavedPlanFile {
  /** Plans into the file and looks at it. Throws E_TERRAFORM_UNREADABLE, E_POSTURE_UNREADABLE. */
  review(names: AccountNames): Promise<ReviewedPlan>;
  /** Applies the file, whatever it holds by now. */
  apply(): Promise<AppliedPlan>;
  /** Another plan, into a file of its own. */
  again(): Promise<Answer>;
  /** A plan holds values of variables; no file of one outlives its lane. */
  forget(): void;
}

export function savedPlan(terraform: Terraform, file: string): SavedPlanFile {
  const [path, next] = [join(terraform.folder, file), `again-${file}`];
  const digest = (): string => sha256Hex(readFileSync(path));
  return {
    review: async (names) => {
      const { status, complaint } = await terraform.plan(file);
      if (status !== 0 && status !== 2)
        throw new PlatformError('E_TERRAFORM_UNREADABLE', `plan ended with ${status}: ${reasonIn({ complaint })}`);
      const sha256 = digest();
      const plan = (await terraform.show(file)) as TerraformPlan;
      return reviewed({ exitCode: status, sha256, plan, present: await names(plan) });
    },
    apply: async () => {
      const { status } = await terraform.apply(file);
      return { plan_sha256: digest(), exit_code: status };
    },
    again: () => terraform.plan(next),
    forget: () => {
      for (const one of [path, join(terraform.folder, next)]) rmSync(one, { force: true });
    },
  };
}

/** Outputs that are texts and no secrets. Throws E_TERRAFORM_UNREADABLE. */
export async function readStackOutputs(terraform: Terraform): Promise<Readonly<Record<string, string>>> {
  const answer = requireAnswer('output', await terraform.run(['output', '-json', '-no-color']));
  const outputs = parseJson(answer.text, 'E_TERRAFORM_UNREADABLE', 'the outputs') as Readonly<
    Record<string, { readonly sensitive: boolean; readonly value: unknown }>
  >;
  return Object.fromEntries(
    Object.entries(outputs).flatMap(([name, { sensitive, value }]) =>
      typeof value === 'string' && !sensitive ? [[name, value]] : [],
    ),
  );
}
