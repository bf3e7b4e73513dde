/**
 * A rehearsal on a region that is emulated: `node test/integration/rehearse-emulated.ts --out DIR`. Real Terraform applies the
 * stacks, tasks are processes of the image, and phases run through the built actions as far as their lanes are built.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BucketLocationConstraint, CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { handle } from '@spine-green/evidence-schemas';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { readArguments, runCommand } from '@spine-green/runtime/command-line';
import { nowUtc, systemClock } from '@spine-green/runtime/kernel/clock';
import { imageRegistry } from '@spine-green/runtime/substrate/image/embedded';
import { systemEnvironment } from '../../actions/lib/io/inputs.ts';
import { requireAnswer } from '../../actions/lib/terraform/answer.ts';
import { openTerraform } from '../../actions/lib/terraform/runner.ts';
import { operatorName } from '../../actions/rehearsal/operator-name.ts';
import { parseOptions } from '../../actions/rehearsal/options.ts';
import { type RehearsalPlace, runRehearsal, sealedInput } from '../../actions/rehearsal/rehearse.ts';
import { recordedAnswers, type Workplace } from '../../actions/rehearsal/workplace.ts';
import { stackFolder, synthesise } from '../../cdktf/app.ts';
import { ENVIRONMENTS, type Environment } from '../../cdktf/config/environments.ts';
import { tasksOf } from '../../cdktf/config/tasks.ts';
import { type EmulatedRegion, startEmulatedRegion } from '../support/servers/emulated-region.ts';
import { emulatedOverrides } from '../support/terraform/emulated.ts';
import { variables } from '../support/terraform/laid-stacks.ts';
import { missingTools } from '../support/terraform/terraform.ts';

const HELP = `usage: node test/integration/rehearse-emulated.ts [--out DIR] [--flows N]

Runs the phases on an emulated region, through the built actions: real Terraform applies the core stack, evidence, parameters and
the ledger lie there, and tasks are processes of the image. It ends where a lane is not built for such a substrate, and says so.

  --out DIR    where the run and its bundle go (default .rehearsal)
  --flows N    size of the generated world
  --help       this text

exit codes: as npm run rehearse`;

/** As for a configuration that is refused: nothing was started. */
const NOT_STARTED = 78;
const ACCOUNT = '123456789012';
const REGION = handle('AWS_REGION');
const APPLIES = `arn:aws:iam::${ACCOUNT}:role/${handle('NAME_PREFIX')}-ci-terraform-apply`;
/** No later phase can begin there: M2.D, on which it rests, is not built. */
const LAST_PHASE = 'M2';
const PLUGINS = process.env.TF_PLUGIN_DIR;
const OVERRIDE = 'emulated_override.tf.json';
const LOCAL = 'bootstrap_override.tf.json';

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { values } = readArguments({
    args,
    options: { out: { type: 'string', default: '.rehearsal' }, flows: { type: 'string', default: '150' } },
  });
  const options = parseOptions(['--out', values.out, '--flows', values.flows]);
  const missing = missingTools();
  if (missing.length > 0) {
    process.stderr.write(`missing on this machine:\n${missing.map((line) => `  ${line}\n`).join('')}`);
    return NOT_STARTED;
  }
  const [environment] = ENVIRONMENTS;
  if (environment === undefined) throw new Error('no environment is declared');
  const folder = resolve(values.out, `emulated-${nowUtc(systemClock).slice(0, 19).replace(/[-:]/g, '')}`);
  const state = join(folder, 'state');
  for (const name of ['builds', 'registry', 'ecs']) mkdirSync(join(state, name), { recursive: true });
  const region = await startEmulatedRegion({
    ...{ images: imageRegistry(join(state, 'registry')), directory: join(state, 'ecs') },
    ...{ region: REGION, account: ACCOUNT },
  });
  try {
    Object.assign(process.env, region.environment);
    const workplace = furnish(folder, region);
    await bootstrap(environment, { workplace });
    say('the core stack is bootstrapped');
    const session = await region.session(APPLIES);
    Object.assign(process.env, session);
    return await runRehearsal(
      options,
      placeOf({ ...workplace, environment: { ...workplace.environment, ...session } }),
    );
  } finally {
    await region.stop();
  }
}

/** What a phase is started with, on a place of its own. */
function furnish(folder: string, { environment }: EmulatedRegion): Workplace {
  const state = join(folder, 'state');
  const operator = operatorName();
  const life = `demo_${nowUtc(systemClock).slice(0, 19).replace(/[-:]/g, '')}Z`;
  const config: SubstrateConfigV1 = {
    schema: 'fp.substrate_config.v1',
    substrate: 'emulated',
    account_id: ACCOUNT,
    object_store_url: `s3:${REGION}`,
    buckets: {
      oracle: handle('S3_ORACLE_BUCKET'),
      archive: handle('S3_ARCHIVE_BUCKET'),
      quarantine: handle('S3_QUARANTINE_BUCKET'),
      evidence: handle('S3_EVIDENCE_BUCKET'),
      source: `${handle('NAME_PREFIX')}-source`,
    },
    parameters_url: `ssm:${REGION}`,
    compute_url: `ecs:${REGION}/${handle('ECS_CLUSTER_NAME')}`,
    image_builds_url: `dir:${join(state, 'builds')}`,
    image_registry_url: `dir:${join(state, 'registry')}`,
    approvals_url: `file:${join(state, 'approvals.json')}`,
    stack_url: `manifest:dev_min/infra/demo/${life}/manifest.json`,
    stacks_url: `dir:${join(state, 'synth', 'stacks')}`,
  };
  const configPath = join(state, 'substrate.json');
  writeFileSync(join(state, 'approvals.json'), JSON.stringify(recordedAnswers(operator, nowUtc(systemClock))));
  writeFileSync(configPath, JSON.stringify(config));
  return {
    ...{ folder, state, scratch: state, configPath, config, operator },
    bundle: join(folder, 'bundle'),
    environment: { ...environment, ...variables, ...(PLUGINS === undefined ? {} : { TF_PLUGIN_DIR: PLUGINS }) },
    remove: () => rmSync(state, { recursive: true, force: true }),
    removeScratch: () => undefined,
  };
}

/** Buckets and lock table are made with a state on this machine, which then moves to the bucket that it made (05, section 2). */
async function bootstrap(environment: Environment, { workplace }: { readonly workplace: Workplace }): Promise<void> {
  const synth = join(workplace.state, 'synth');
  synthesise(environment, synth);
  const overrides = emulatedOverrides(
    tasksOf(environment).flatMap(({ mode, service }) => (service === null ? [] : [mode])),
  );
  for (const name of ['core', 'demo'] as const) {
    const { terraform: _, ...kept } = JSON.parse(overrides[name]) as Record<string, unknown>;
    writeFileSync(join(stackFolder(synth, name), OVERRIDE), JSON.stringify(kept));
  }
  const folder = stackFolder(synth, 'core');
  const core = openTerraform({
    folder,
    environment: { ...systemEnvironment(), ...workplace.environment },
    plugins: PLUGINS,
  });
  writeFileSync(join(folder, LOCAL), JSON.stringify({ terraform: { backend: { local: {} } } }));
  requireAnswer('init', await core.init());
  const planned = await core.plan('bootstrap.bin', []);
  if (planned.status !== 2) throw new Error(`no plan of the core stack: ${planned.complaint}`);
  requireAnswer('apply', await core.apply('bootstrap.bin'));
  rmSync(join(folder, LOCAL));
  const moved = ['init', '-input=false', '-no-color', '-lockfile=readonly', '-migrate-state', '-force-copy'];
  requireAnswer('init', await core.run([...moved, ...(PLUGINS === undefined ? [] : [`-plugin-dir=${PLUGINS}`])]));
  const s3 = new S3Client({ region: REGION });
  await s3.send(
    new CreateBucketCommand({
      Bucket: workplace.config.buckets.source,
      CreateBucketConfiguration: { LocationConstraint: BucketLocationConstraint.eu_west_2 },
    }),
  );
}

/** Tasks have a definition once M2.D applied the stack, so the world is made before the phase that reads it. */
function placeOf(workplace: Workplace): RehearsalPlace {
  return {
    workplace,
    upBefore: 'M3',
    handles: { ROLE_TERRAFORM_APPLY: APPLIES },
    endsWith: LAST_PHASE,
    bringUp: async (rehearsal) => ({ world: await sealedInput(rehearsal), down: async () => undefined }),
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
