import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { type ManagedConfig, stackFolderOf } from '../../lib/platform/substrate-config.ts';
import { backendOf, type StackBackend } from '../../lib/terraform/backend.ts';

/** Where a stack keeps its state, by everything that Terraform reads of it. Throws E_TERRAFORM_UNREADABLE. */
export function readBackend(config: ManagedConfig, stack: string): StackBackend {
  const folder = stackFolderOf(config, stack);
  const names = globSync('*.tf*', { cwd: folder }).filter((name) => /\.tf(\.json)?$/.test(name));
  const foreign = names.filter((name) => name.endsWith('.tf'));
  if (foreign.length > 0)
    throw new PlatformError('E_TERRAFORM_UNREADABLE', `${foreign.join(', ')} beside the synthesised ${stack}`);
  return backendOf(names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })));
}
