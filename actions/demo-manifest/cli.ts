/** `npm run demo-manifest`: publishes what an apply of the demo stack made, for the phases that work on it. */
import { resolve } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { neededOption, readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';

import { callerFolder, terraformEnvironment, terraformPlugins } from '../lib/io/inputs.ts';
import { publishDemoManifest } from '../lib/platform/demo-manifest.ts';
import { readSubstrateConfig, stackFolderOf } from '../lib/platform/substrate-config.ts';
import { requireAnswer } from '../lib/terraform/answer.ts';
import { openTerraform } from '../lib/terraform/runner.ts';

const HELP = `usage: npm run demo-manifest -- --config FILE

Reads the state of the demo stack with a real Terraform and publishes what others have to know of it, create-only, under the
key that the configuration names. It holds names and ids and no secret. Published once for each life of the stack.

  --config FILE  substrate configuration of a managed substrate; its stacks_url says where the synthesised stacks lie
  --help         this text

TF_PLUGIN_DIR names a folder with providers, for a machine that does not reach their registry.

exit codes: 0 published, 1 what cannot be read or is another one than was published, 64 E_USAGE`;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { values } = readArguments({ args, options: { config: { type: 'string' } } });
  const config = readSubstrateConfig(resolve(callerFolder(), neededOption('--config', values.config)));
  if (config.substrate === 'embedded') throw usageFault('an embedded stack describes itself');
  const terraform = openTerraform({
    folder: stackFolderOf(config, handle('TF_STACK_DEMO_DIR')),
    environment: terraformEnvironment(),
    plugins: terraformPlugins(),
  });
  requireAnswer('init', await terraform.init());
  const place = { store: openObjectStore(config.object_store_url), clock: systemClock };
  const { key, stored } = await publishDemoManifest(place, config, terraform);
  process.stdout.write(`${key} version ${stored.versionId}\n`);
  return 0;
}
