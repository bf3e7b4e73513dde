/**
 * `npm run rehearse -- --substrate emulated`: real Terraform applies the stacks, tasks are processes of the image, the bus is a
 * broker over TLS and the database a PostgreSQL of its own; M0 to M9 run through the built actions, and Terraform destroys it.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { TopicCatalogV1 } from '@spine-green/evidence-schemas/documents/topic_catalog.v1';
import { runCommand } from '@spine-green/runtime/command-line';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { nowUtc, systemClock, textOfMicros } from '@spine-green/runtime/kernel/clock';
import { imageRegistry } from '@spine-green/runtime/substrate/image/embedded';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import type { Answers } from '../../actions/lib/definition/decisions.ts';
import { callerFolder, systemEnvironment } from '../../actions/lib/io/inputs.ts';
import { publishDemoManifest } from '../../actions/lib/platform/demo-manifest.ts';
import { readCheckout } from '../../actions/lib/platform/git.ts';
import { repositoryRoot } from '../../actions/lib/platform/repository.ts';
import { catalogKeyOf } from '../../actions/lib/platform/stack.ts';
import { requireAnswer } from '../../actions/lib/terraform/answer.ts';
import { openTerraform, type Terraform } from '../../actions/lib/terraform/runner.ts';
import { by } from '../../actions/rehearsal/foundation-answers.ts';
import { operatorName } from '../../actions/rehearsal/operator-name.ts';
import { HELP, parseOptions } from '../../actions/rehearsal/options.ts';
import { pinnedImage, type RehearsalPlace, runRehearsal, sealedInput } from '../../actions/rehearsal/rehearse.ts';
import { recordedAnswers, type Workplace } from '../../actions/rehearsal/workplace.ts';
import { stackFolder, synthesise } from '../../cdktf/app.ts';
import { ENVIRONMENTS, type Environment } from '../../cdktf/config/environments.ts';
import { tasksOf } from '../../cdktf/config/tasks.ts';
import type { VariableName } from '../../cdktf/config/variables.ts';
import { ASKED_FILE, askedRows, singleRows } from '../cdktf/asked.ts';
import { makeBucket, tagParameter } from '../support/servers/emulated-aws.ts';
import { kafkaTools } from '../support/servers/kafka.ts';
import type { Asked } from '../support/servers/region/asked.ts';
import { askedTable, tableText } from '../support/servers/region/asked-table.ts';
import { type EmulatedBus, startEmulatedBus } from '../support/servers/region/bus.ts';
import { startEmulatedRegion } from '../support/servers/region/region.ts';
import { emulatedOverrides } from '../support/terraform/emulated.ts';
import { missingTools } from '../support/terraform/terraform.ts';

/** As for a configuration that is refused: nothing was started. */
const NOT_STARTED = 78;
const ACCOUNT = '123456789012';
const REGION = handle('AWS_REGION');
/** Where the engine left its run: a bucket of somebody else. */
const SOURCE = 'example-engine-runs';
const APPLIES = `arn:aws:iam::${ACCOUNT}:role/${handle('NAME_PREFIX')}-ci-terraform-apply`;
const READS = `arn:aws:iam::${ACCOUNT}:role/${handle('NAME_PREFIX')}-ci-gate-readonly`;
const PLUGINS = process.env.TF_PLUGIN_DIR;
const ALERTS_TO = 'cost@example.org';
const DAY_MICROS = 24 * 3_600_000_000;
const OVERRIDE = 'emulated_override.tf.json';
const LOCAL = 'bootstrap_override.tf.json';

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const options = parseOptions(args, callerFolder());
  const checkout = await readCheckout(repositoryRoot());
  // M1 packages a commit wherever its image is to be traced.
  const unclean =
    checkout.kind === 'commit' ? [] : ['a checkout of a commit without changes: git commit, or git stash -u'];
  const missing = [...missingTools(), ...kafkaLacks(), ...unclean];
  if (missing.length > 0) {
    process.stderr.write(`missing on this machine:\n${missing.map((line) => `  ${line}\n`).join('')}`);
    return NOT_STARTED;
  }
  const [environment] = ENVIRONMENTS;
  if (environment === undefined) throw new Error('no environment is declared');
  const folder = resolve(options.out, `emulated-${nowUtc(systemClock).slice(0, 19).replace(/[-:]/g, '')}`);
  const state = join(folder, 'state');
  for (const name of ['builds', 'registry', 'ecs']) mkdirSync(join(state, name), { recursive: true });
  const trusted = join(state, 'trusted.pem');
  const asked = new Map<string, Asked>();
  const region = await startEmulatedRegion({
    ...{ images: imageRegistry(join(state, 'registry')), directory: join(state, 'ecs') },
    ...{ region: REGION, account: ACCOUNT, sharedHost: { NODE_EXTRA_CA_CERTS: trusted } },
    hear: (one) => void asked.set(JSON.stringify(one), one),
  });
  const bus = await startEmulatedBus();
  try {
    writeFileSync(trusted, [region.databases.ca, bus.ca].map((file) => readFileSync(file, 'utf8')).join(''));
    Object.assign(process.env, region.environment);
    const furnished = await furnish(folder, { ...region.environment, NODE_EXTRA_CA_CERTS: trusted });
    await bootstrap(environment, furnished);
    say('the core stack is bootstrapped');
    await publish(furnished, bus);
    const session = await region.session(APPLIES);
    Object.assign(process.env, session);
    const workplace = { ...furnished, environment: { ...furnished.environment, ...session } };
    return await runRehearsal(options, placeOf(workplace));
  } finally {
    await bus.stop();
    await region.stop();
    keepAsked(folder, [...asked.values()]);
  }
}

/** What a phase is started with, on a place of its own. */
async function furnish(folder: string, environment: Readonly<Record<string, string>>): Promise<Workplace> {
  const state = join(folder, 'state');
  const operator = operatorName();
  const life = `${nowUtc(systemClock).slice(0, 19).replace(/[-:]/g, '')}Z`;
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
      source: SOURCE,
    },
    parameters_url: `ssm:${REGION}`,
    compute_url: `ecs:${REGION}/${handle('ECS_CLUSTER_NAME')}`,
    image_builds_url: `dir:${join(state, 'builds')}`,
    image_registry_url: `dir:${join(state, 'registry')}`,
    approvals_url: `file:${join(state, 'approvals.json')}`,
    stack_url: `manifest:dev_min/infra/demo/demo_${life}/manifest.json`,
    stacks_url: `dir:${join(state, 'synth', 'stacks')}`,
    bus_url: `catalog:dev_min/infra/confluent/confluent_${life}/topic_catalog.json`,
  };
  const configPath = join(state, 'substrate.json');
  writeFileSync(join(state, 'approvals.json'), JSON.stringify(recordedAnswers(operator, nowUtc(systemClock))));
  writeFileSync(configPath, JSON.stringify(config));
  const variables = await operatorVariables(operator);
  return {
    ...{ folder, state, scratch: state, configPath, config, operator },
    bundle: join(folder, 'bundle'),
    environment: { ...environment, ...variables, ...(PLUGINS === undefined ? {} : { TF_PLUGIN_DIR: PLUGINS }) },
    remove: () => rmSync(state, { recursive: true, force: true }),
    removeScratch: () => undefined,
  };
}

/** What the broker and the certificates need. */
function kafkaLacks(): readonly string[] {
  if (kafkaTools.met) return [];
  return ['java, openssl, and mvn for the first start: apt-get install openjdk-17-jre-headless openssl maven'];
}

/**
 * What an operator gives an apply; the secrets are made for it and forgotten. No run is pinned yet, so the tasks of the stack
 * are declared for none: what works for a run is a revision that names it.
 */
async function operatorVariables(operator: string): Promise<Readonly<Record<string, string>>> {
  const { git_sha: head } = { git_sha: null, ...(await readCheckout(repositoryRoot())) };
  const values = {
    aws_account_id: ACCOUNT,
    owner: operator.replace('operator:', ''),
    expires_at: textOfMicros(systemClock.wallMicros() + 2 * DAY_MICROS).slice(0, 10),
    alert_email_address: ALERTS_TO,
    github_subject_prefix: 'repo:example/spine-green',
    platform_run_id: 'platform_20000101T000000Z',
    scenario_run_id: '0'.repeat(32),
    run_config_digest: '0'.repeat(64),
    service_release_id: `git-${head}`,
    oracle_seed_bucket: SOURCE,
    db_password: randomBytes(24).toString('base64url'),
    ig_key_seed: randomBytes(32).toString('base64url'),
  } satisfies Record<Exclude<VariableName, 'image_digest'>, string>;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`TF_VAR_${name}`, value]));
}

function terraformOf({ state, environment }: Workplace, stack: 'core' | 'demo'): Terraform {
  return openTerraform({
    folder: stackFolder(join(state, 'synth'), stack),
    environment: { ...systemEnvironment(), ...environment },
    plugins: PLUGINS,
  });
}

/** Terraform and its providers as they are on this machine, in the form of the decision. */
async function versionsOf(stack: Terraform): Promise<string> {
  const { text } = requireAnswer('version', await stack.run(['version', '-json']));
  const told = JSON.parse(text) as {
    readonly terraform_version: string;
    readonly provider_selections: Readonly<Record<string, string>>;
  };
  const providers = Object.entries(told.provider_selections).map(
    ([name, version]) => `${name.split('/').at(-1)}=${version}`,
  );
  return [told.terraform_version, ...providers.toSorted()].join(',');
}

async function applied(stack: Terraform, values: Readonly<Record<string, string>> = {}): Promise<void> {
  const planned = await stack.plan('by-hand.bin', [], values);
  if (planned.status !== 2) throw new Error(`no plan of ${stack.folder}: ${planned.complaint}`);
  requireAnswer('apply', await stack.apply('by-hand.bin', values));
  rmSync(join(stack.folder, 'by-hand.bin'));
}

/** Buckets and lock table are made with a state on this machine, which then moves to the bucket that it made (05, section 2). */
async function bootstrap(environment: Environment, workplace: Workplace): Promise<void> {
  const synth = join(workplace.state, 'synth');
  synthesise(environment, synth);
  const services = tasksOf(environment).flatMap(({ mode, service }) => (service === null ? [] : [mode]));
  const overrides = emulatedOverrides(services);
  for (const name of ['core', 'demo'] as const) {
    const { terraform: _, ...kept } = JSON.parse(overrides[name]) as Record<string, unknown>;
    writeFileSync(join(stackFolder(synth, name), OVERRIDE), JSON.stringify(kept));
  }
  const core = terraformOf(workplace, 'core');
  writeFileSync(join(core.folder, LOCAL), JSON.stringify({ terraform: { backend: { local: {} } } }));
  requireAnswer('init', await core.init());
  await applied(core);
  rmSync(join(core.folder, LOCAL));
  const moved = ['init', '-input=false', '-no-color', '-lockfile=readonly', '-migrate-state', '-force-copy'];
  requireAnswer('init', await core.run([...moved, ...(PLUGINS === undefined ? [] : [`-plugin-dir=${PLUGINS}`])]));
}

/** What is of no stack of this substrate: where the world comes from, and what the Confluent stack would have left. */
async function publish({ config, environment }: Workplace, bus: EmulatedBus): Promise<void> {
  await makeBucket(SOURCE);
  const parameters = openParameters(config.parameters_url);
  for (const [path, value] of bus.parameters) {
    await parameters.put(path, value);
    await tagParameter(path, {
      [handle('TAG_PROJECT_KEY')]: handle('PROJECT_SLUG'),
      [handle('TAG_ENV_KEY')]: handle('ENV_NAME'),
      [handle('TAG_OWNER_KEY')]: environment.TF_VAR_owner ?? '',
      [handle('TAG_EXPIRES_AT_KEY')]: environment.TF_VAR_expires_at ?? '',
      fp_tier: 'ephemeral',
      fp_resource: bus.declared.get(path) ?? '',
    });
  }
  const target = { store: openObjectStore(config.object_store_url), bucket: config.buckets.evidence };
  if (config.substrate === 'embedded' || config.bus_url === undefined)
    throw new Error('the configuration names no bus');
  await createEvidence(target, catalogKeyOf(config.bus_url), TopicCatalogV1, bus.catalog);
}

/** M2.A closes names that only an apply of the demo stack knows, so it is up before the phase (05, sections 5.7 and 12). */
function placeOf(workplace: Workplace): RehearsalPlace {
  const { config } = workplace;
  return {
    workplace,
    upBefore: 'M2',
    handles: { ROLE_TERRAFORM_APPLY: APPLIES, ROLE_GATE_READONLY: READS, ALERT_EMAIL_ADDRESS: ALERTS_TO },
    answers: async (phase): Promise<Answers> => {
      if (phase !== 'M2') return {};
      return {
        terraform_versions: by('operator', await versionsOf(terraformOf(workplace, 'core'))),
        state_bucket_bootstrap_mode: by('operator', 'bootstrap_stack'),
      };
    },
    endsWith: 'M9',
    bringUp: async (rehearsal) => {
      if (config.substrate === 'embedded') throw new Error('one machine has no stack of Terraform');
      const demo = terraformOf(workplace, 'demo');
      const values = { TF_VAR_image_digest: await pinnedImage(workplace) };
      const down = async (): Promise<void> => {
        requireAnswer('destroy', await demo.run(['destroy', '-input=false', '-no-color', '-auto-approve'], values));
        say('the demo stack is destroyed');
      };
      requireAnswer('init', await demo.init());
      try {
        await applied(demo, values);
        await publishDemoManifest(
          { store: openObjectStore(config.object_store_url), clock: systemClock },
          config,
          demo,
        );
        rehearsal.progress.say('the demo stack is applied');
        return { world: await sealedInput(rehearsal), down };
      } catch (error) {
        await down();
        throw error;
      }
    },
  };
}

/** Who asked AWS for what, in the form of the table by which roles are judged, and how it differs from that. */
function keepAsked(folder: string, asked: readonly Asked[]): void {
  const rows = askedTable(asked, { substrate: 'emulated', source: SOURCE });
  writeFileSync(join(folder, 'asked-of-aws.jsonl'), tableText(rows));
  const known = new Set(askedRows().flatMap(singleRows));
  const fresh = rows.flatMap(singleRows).filter((row) => !known.has(row));
  if (fresh.length > 0) say(`asked of AWS and not in ${ASKED_FILE}:\n${fresh.map((row) => `  ${row}\n`).join('')}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
