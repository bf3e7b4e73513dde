import { terraformEnvironment, terraformPlugins } from '../../lib/io/inputs.ts';
import { type ManagedConfig, stackFolderOf } from '../../lib/platform/substrate-config.ts';
import { requireAnswer } from '../../lib/terraform/answer.ts';
import { openTerraform, type Terraform } from '../../lib/terraform/runner.ts';

/** Every fact of Terraform on a substrate that is started without it; its checks are not applicable there. */
export const NO_TERRAFORM = { unreadable: 'this substrate starts and stops without Terraform' };

/** Terraform on a stack, with the variables and credentials of the runner; nothing was asked of it yet. */
export const terraformOf = (config: ManagedConfig, stack: string): Terraform =>
  openTerraform({
    folder: stackFolderOf(config, stack),
    environment: terraformEnvironment(),
    plugins: terraformPlugins(),
  });

/** The same, initialised. Throws E_TERRAFORM_UNREADABLE. */
export async function openStack(config: ManagedConfig, stack: string): Promise<Terraform> {
  const terraform = terraformOf(config, stack);
  requireAnswer('init', await terraform.init());
  return terraform;
}
