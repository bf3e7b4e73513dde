/**
 * `npm run plan`: real Terraform validates and plans the synthesised stacks against an emulator; the laws of the
 * infrastructure are held against its own plan. `--apply` also applies, plans again, and destroys.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { readArguments, runCommand } from '@spine-green/runtime/command-line';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { publishDemoManifest } from '../../actions/lib/platform/demo-manifest.ts';
import { findStack, isManaged } from '../../actions/lib/platform/stack.ts';
import { collisionsWith, importBlocks, lossesIn, type TerraformPlan } from '../../actions/lib/terraform/plan.ts';
import { stackFolder, synthesise } from '../../cdktf/app.ts';
import { ENVIRONMENTS, type Environment, namesOf } from '../../cdktf/config/environments.ts';
import { tasksOf } from '../../cdktf/config/tasks.ts';
import type { VariableName } from '../../cdktf/config/variables.ts';
import { postureFaults } from '../../cdktf/laws/posture.ts';
import emulated from '../../evidence-schemas/samples/substrate_config.v1/valid-emulated.json' with { type: 'json' };
import { type AwsEmulator, startAwsEmulator } from '../support/servers/aws-emulator.ts';
import { emulatedOverrides } from '../support/terraform/emulated.ts';
import { plannedPlan } from '../support/terraform/planned-plan.ts';
import { missingTools, openTerraform, plugins, type Terraform } from '../support/terraform/terraform.ts';

/** As for a configuration that is refused: nothing was started. */
const NOT_STARTED = 78;
const STACKS = ['core', 'demo'] as const;
type Stack = (typeof STACKS)[number];

/** One apply as an operator would give it; the secrets are made for it and forgotten. */
const variables: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    aws_account_id: '123456789012',
    owner: 'plan',
    expires_at: '2999-12-31',
    alert_email_address: 'cost@example.org',
    github_subject_prefix: 'repo:example/spine-green',
    image_digest: `sha256:${'a'.repeat(64)}`,
    platform_run_id: 'platform_20260101T000000Z',
    scenario_run_id: 'b'.repeat(32),
    run_config_digest: 'c'.repeat(64),
    service_release_id: `git-${'d'.repeat(40)}`,
    oracle_seed_bucket: 'seed-source',
    db_password: randomBytes(24).toString('base64url'),
    ig_key_seed: randomBytes(32).toString('base64url'),
  } satisfies Record<VariableName, string>).map(([name, value]) => [`TF_VAR_${name}`, value]),
);

const HELP = `usage: npm run plan -- [--apply]

Validates and plans the stacks with a real Terraform against an emulator, and holds the laws against its own plan.

  --apply  also applies, plans again, and destroys
  --help   this text

exit codes: 0 everything holds, 1 something does not, 64 E_USAGE, 78 this machine lacks a tool, which is named`;

const values = { apply: false };
process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: begin });

function begin(args: string[]): number | Promise<number> {
  Object.assign(values, readArguments({ args, options: { apply: { type: 'boolean', default: false } } }).values);
  const missing = missingTools();
  if (missing.length === 0) return main();
  process.stderr.write(`missing on this machine:\n${missing.map((line) => `  ${line}\n`).join('')}`);
  return NOT_STARTED;
}

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  const emulator = await startAwsEmulator(handle('AWS_REGION'));
  Object.assign(process.env, emulator.environment);
  try {
    for (const environment of ENVIRONMENTS) await judge(environment, { folder, emulator });
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await emulator.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly folder: string;
  readonly emulator: AwsEmulator;
}

async function judge(environment: Environment, { folder, emulator }: Place): Promise<void> {
  const at = join(folder, environment.name);
  await timed(`${environment.name}: synthesised`, async () => synthesise(environment, at));
  const open = (stack: Stack): Terraform =>
    openTerraform({
      folder: stackFolder(at, stack),
      environment: { ...emulator.environment, ...variables },
      plugins,
    });
  const stacks = { core: open('core'), demo: open('demo') };
  const overrides = emulatedOverrides(
    tasksOf(environment).flatMap(({ mode, service }) => (service === null ? [] : [mode])),
  );
  const plans = {
    core: await firstPlan('core', stacks.core, overrides.core),
    demo: await firstPlan('demo', stacks.demo, overrides.demo),
  };
  lawsHold(environment, plans);
  await importsWhatExists(environment, stacks.core, emulator);
  for (const name of values.apply ? STACKS : []) await roundTrip(name, stacks[name]);
}

async function firstPlan(name: Stack, stack: Terraform, override: string): Promise<TerraformPlan> {
  stack.put('emulated_override.tf.json', override);
  await timed(`${name}: initialised`, stack.init);
  await timed(`${name}: validated`, stack.validate);
  const plan = await timed(`${name}: planned`, () => stack.plan());
  const made = (plan.resource_changes ?? []).filter(({ change }) => change.actions.join() === 'create').length;
  say(`${name}: ${made} resources would be made, ${lossesIn(plan).length} would be lost`);
  return plan;
}

/** The rules for later plans are no part of a plan, so the last law is judged on the synthesised text alone. */
function lawsHold(environment: Environment, plans: Readonly<Record<Stack, TerraformPlan>>): void {
  const today = new Date().toISOString().slice(0, 10);
  const faults = postureFaults(plannedPlan(plans), { environment, todayUtc: today }).filter(({ law }) => law !== 'L12');
  for (const { law, address, fault } of faults) say(`${law}: ${address} ${fault}`);
  if (faults.length > 0) throw new Error(`${faults.length} breaches of the laws in the plan of Terraform`);
  say(`laws L1 to L11: kept by the ${count(plans)} resources that Terraform would make`);
}

function count(plans: Readonly<Record<Stack, TerraformPlan>>): number {
  return Object.values(plans).flatMap(({ planned_values }) => planned_values.root_module.resources ?? []).length;
}

/** A bucket that is there already is found before it is made twice, and imported. */
async function importsWhatExists(environment: Environment, core: Terraform, { url }: AwsEmulator): Promise<void> {
  const name = namesOf(environment)('S3_EVIDENCE_BUCKET');
  const region = namesOf(environment)('AWS_REGION');
  const body = `<CreateBucketConfiguration><LocationConstraint>${region}</LocationConstraint></CreateBucketConfiguration>`;
  const made = await fetch(`${url}/${name}`, { method: 'PUT', body });
  if (!made.ok) throw new Error(`the emulator made no bucket: ${made.status} ${await made.text()}`);
  const listed = await (await fetch(`${url}/`)).text();
  const present = [...listed.matchAll(/<Name>([^<]+)<\/Name>/g)].map(([, bucket]) => ({
    type: 'aws_s3_bucket',
    name: bucket ?? '',
  }));
  const found = collisionsWith(await core.plan(), present);
  if (found.map((one) => one.name).join() !== name) throw new Error(`${found.length} collisions where ${name} is one`);
  core.put('imports.tf.json', importBlocks(found));
  const plan = await timed('core: planned over what exists', () => core.plan());
  const imported = (plan.resource_changes ?? []).filter(({ change }) => change.importing !== undefined);
  if (collisionsWith(plan, present).length > 0 || imported.length !== 1)
    throw new Error('what exists was not imported');
  say(`core: ${imported[0]?.address} exists, is found and imported`);
}

async function roundTrip(name: Stack, stack: Terraform): Promise<void> {
  await stack.plan();
  await timed(`${name}: applied`, stack.apply);
  if (!(await timed(`${name}: planned again`, stack.isEmpty)))
    throw new Error(`${name}: the plan after the apply is not empty`);
  say(`${name}: the plan after the apply is empty`);
  if (name === 'demo') await published(stack);
  if (name === 'demo') await timed(`${name}: destroyed`, stack.destroy);
  // What stays goes with the emulator.
  else if (!(await stack.refusesItsEnd())) throw new Error(`${name}: a plan would destroy it`);
  else say(`${name}: a plan that would destroy it is refused`);
}

/** What the apply made is published, and read as the phases read it. */
async function published({ runner }: Terraform): Promise<void> {
  const config = SubstrateConfigV1.parse(emulated);
  if (config.substrate === 'embedded') throw new Error('the sample of an emulated substrate is none');
  const place = { store: openObjectStore(config.object_store_url), clock: systemClock };
  const { key } = await timed('demo: manifest published', () => publishDemoManifest(place, config, runner));
  const found = await findStack(config);
  if (found === undefined || !isManaged(found)) throw new Error(`${key} is not read as a managed stack`);
  const { services, task_definitions: definitions, database } = found;
  say(`demo: ${key} names ${services.length} services, ${definitions.length} tasks and ${database.endpoint}`);
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  say(`${what} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
