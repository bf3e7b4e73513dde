import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireAnswer } from './answer.ts';
import { type DestroyReading, declaredAddresses } from './destroy-plan.ts';
import type { TerraformPlan } from './plan.ts';
import { stackText, type Terraform } from './runner.ts';

const PLAN = 'destroy-preflight.bin';

/**
 * Plans the destruction of a stack with the variables that it was opened with, and changes nothing; the plan holds secrets
 * and goes before this returns. Throws E_LOCAL_FILE_UNUSABLE, E_TERRAFORM_UNREADABLE.
 */
export async function planDestroy(terraform: Terraform): Promise<DestroyReading> {
  const { folder } = terraform;
  requireAnswer('init', await terraform.init());
  try {
    const planned = await terraform.plan(PLAN, ['-destroy', '-lock-timeout=5m']);
    // 2 says that something would go.
    requireAnswer('plan -destroy', planned.status === 2 ? { ...planned, status: 0 } : planned);
    const { resource_changes: changes = [] } = (await terraform.show(PLAN)) as TerraformPlan;
    return {
      declared: declaredAddresses(stackText(folder)),
      changes: changes.map(({ address, change }) => ({ address, actions: change.actions })),
    };
  } finally {
    rmSync(join(folder, PLAN), { force: true });
  }
}
