import { PlatformError } from '@spine-green/evidence-schemas';
import { terraformEnvironment, terraformPlugins } from '../io/inputs.ts';
import { type ManagedConfig, stackFolderOf } from '../platform/substrate-config.ts';
import type { Session } from '../run/session.ts';
import { requireAnswer } from './answer.ts';
import { openTerraform, type Terraform } from './runner.ts';

/** The configuration of a substrate that Terraform makes. Throws E_STACK_ABSENT for one that starts without it. */
export function managedConfigOf({ config }: Pick<Session, 'config'>): ManagedConfig {
  if (config.substrate !== 'embedded') return config;
  throw new PlatformError('E_STACK_ABSENT', 'an embedded stack starts without Terraform');
}

/** Terraform on a stack, with the variables and credentials of the runner under those given; nothing was asked of it yet. */
export const terraformOf = (
  config: ManagedConfig,
  stack: string,
  values: Readonly<Record<string, string>> = {},
): Terraform =>
  openTerraform({
    folder: stackFolderOf(config, stack),
    environment: { ...terraformEnvironment(), ...values },
    plugins: terraformPlugins(),
  });

/** The same, initialised. Throws E_TERRAFORM_UNREADABLE. */
export async function openStack(config: ManagedConfig, stack: string): Promise<Terraform> {
  const terraform = terraformOf(config, stack);
  requireAnswer('init', await terraform.init());
  return terraform;
}
