/** `npm run stack-up`: plans a stack for its review, and applies what was approved. */
import { appendFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { neededOption, oneOfOption, readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { callerFolder, findSecretVariable, terraformEnvironment, terraformPlugins } from '../lib/io/inputs.ts';
import {
  type ManagedPlace,
  type ManagedSubstrate,
  managedSubstrate,
  openManagedPlace,
} from '../lib/platform/managed-place.ts';
import type { ReviewedPlan } from '../lib/terraform/review.ts';
import { type Applied, type ApplyTarget, applyStackChange, type PlanSummary, planStackChange } from './apply.ts';
import { approvalOf, correlationOf } from './approval.ts';

const TARGETS = ['core', 'confluent', 'demo'] as const satisfies readonly ApplyTarget[];

const HELP = `usage: npm run stack-up -- plan --stack NAME --synth FOLDER [--adopt true] [--keep FILE]
       npm run stack-up -- apply --stack NAME --synth FOLDER [--adopt true] --reviewed DIGEST --correlation NAME
                               [--life NAME]

Plans a synthesised stack with a real Terraform and says what an apply would do; then applies exactly that, once it was approved,
at a desired count of 0 for every service, and looks whether another plan is empty. Nothing is begun over a budget stop.

  --stack NAME        ${TARGETS.join(', ')}
  --synth FOLDER      where the stacks lie, one folder each: <environment>/stacks below what npm run synth -- --out wrote
  --adopt true        imports what exists under a name of the stack and is of no state, as an apply that was killed leaves it
  --keep FILE         adds a line reviewed=... with the digest of the summary
  --reviewed DIGEST   that digest, as it was approved
  --correlation NAME  name by which the dispatch is found again
  --life NAME         name of this life of the demo stack, under which what it made is published; needed for demo
  --substrate NAME    dev_min (default) or emulated, where AWS_ENDPOINT_URL names what answers
  --help              this text

Variables come as TF_VAR_<name>; those that no state keeps are made here when nobody gives them. TF_PLUGIN_DIR names a folder
with providers; STACK_APPROVAL is what npm run approved said of the dispatch.

exit codes: 0 planned or applied, 1 refused, failed or not settled, 64 E_USAGE`;

const option = { type: 'string' } as const;
const OPTIONS = {
  ...{ stack: option, synth: option, keep: option, reviewed: option, correlation: option, life: option },
  substrate: option,
  adopt: option,
};
type Values = Readonly<Partial<Record<keyof typeof OPTIONS, string>>>;

const LIFE = /^demo_\d{8}T\d{6}Z$/;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { values, positionals } = readArguments({ args, allowPositionals: true, options: OPTIONS });
  const [act, ...more] = positionals;
  if ((act !== 'plan' && act !== 'apply') || more.length > 0)
    throw usageFault(`name one of plan, apply, not ${positionals.join(' ') || 'nothing'}`);
  const target = oneOfOption('--stack', TARGETS, values.stack);
  const folder = join(resolve(callerFolder(), neededOption('--synth', values.synth)), target);
  const terraform = { folder, environment: terraformEnvironment(), plugins: terraformPlugins() };
  const asked = {
    target,
    terraform,
    adopts: oneOfOption('--adopt', ['true', 'false'], values.adopt ?? 'false') === 'true',
  };
  const substrate = managedSubstrate(values.substrate);
  const place = openManagedPlace(substrate);
  try {
    return act === 'plan' ? await plan(place, asked, values.keep) : await apply(place, asked, values);
  } finally {
    await place.compute.close();
  }
}

type Asked = Parameters<typeof planStackChange>[1];

async function plan(place: ManagedPlace, asked: Asked, keep: string | undefined): Promise<number> {
  const summary = await planStackChange(place, asked);
  process.stdout.write(`${planLines(asked, summary).join('\n')}\n`);
  if (summary.objections.length > 0) return 1;
  if (keep !== undefined) appendFileSync(resolve(callerFolder(), keep), `reviewed=${summary.sha256}\n`);
  return 0;
}

function planLines({ target }: Asked, { plan, objections, sha256 }: PlanSummary): readonly string[] {
  return [
    `${target}: ${plan.changes.length} to change`,
    ...changeLines(plan),
    ...objections.map((one) => `objection: ${one}`),
    `summary ${sha256}`,
  ];
}

async function apply(place: ManagedPlace, asked: Asked, { reviewed, correlation, life }: Values): Promise<number> {
  const reviewedSha256 = neededOption('--reviewed', reviewed, { form: /^[0-9a-f]{64}$/, what: 'digest' });
  const applied = await applyStackChange(place, {
    ...asked,
    correlationId: correlationOf(correlation),
    approval: approvalOf(findSecretVariable('STACK_APPROVAL')),
    reviewedSha256,
    manifest: asked.target === 'demo' ? manifestOf(place.substrate, life) : undefined,
  });
  process.stdout.write(`${appliedLines(applied).join('\n')}\n`);
  return applied.snapshot.blockers.length === 0 ? 0 : 1;
}

function manifestOf(
  substrate: ManagedSubstrate,
  given: string | undefined,
): Parameters<typeof applyStackChange>[1]['manifest'] {
  const life = neededOption('--life', given, { form: LIFE, what: 'name like demo_20260101T000000Z' });
  return {
    substrate,
    stack_url: `manifest:${handle('ENV_NAME')}/infra/demo/${life}/manifest.json`,
    account_id: terraformEnvironment().TF_VAR_aws_account_id ?? '',
    buckets: { evidence: handle('S3_EVIDENCE_BUCKET') },
  };
}

function changeLines({ changes, imported }: Pick<ReviewedPlan, 'imported' | 'changes'>): readonly string[] {
  return [
    ...imported.map((address) => `  import ${address}`),
    ...changes.map(({ address, actions }) => `  ${actions.join(' and ')} ${address}`),
  ];
}

function appliedLines({ key, snapshot }: Applied): readonly string[] {
  const { stack_target, apply_outcome, objections, reason, second_plan_exit_code: second, blockers } = snapshot;
  return [
    `${stack_target}: ${apply_outcome}`,
    ...changeLines(snapshot),
    ...objections.map((one) => `objection: ${one}`),
    ...(reason === null ? [] : [reason]),
    ...(second === null ? [] : [`the plan behind it ends with ${second}`]),
    ...(snapshot.manifest_key === null ? [] : [`published ${snapshot.manifest_key}`]),
    ...blockers.map((code) => `blocker ${code}`),
    `snapshot ${key}`,
  ];
}
