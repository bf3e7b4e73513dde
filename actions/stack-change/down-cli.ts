/** `npm run stack-down`: takes an ephemeral stack away, and proves that nothing of it is left. */
import { join, resolve } from 'node:path';
import { neededOption, oneOfOption, readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { confluentBusPlane } from '@spine-green/runtime/substrate/bus-plane/confluent';
import { callerFolder, findSecretVariable, terraformEnvironment, terraformPlugins } from '../lib/io/inputs.ts';
import { RUN_ID } from '../lib/phase-end/replaced-runs.ts';
import { managedSubstrate, openManagedPlace } from '../lib/platform/managed-place.ts';
import type { TerraformPlace } from '../lib/terraform/runner.ts';
import { type Absence, proveAbsence } from './absence.ts';
import { approvalOf, correlationOf } from './approval.ts';
import { previewDestroy } from './preview.ts';
import { type Teardown, tearDown } from './teardown.ts';

const TARGETS = ['confluent', 'demo'] as const;
type Target = (typeof TARGETS)[number];

const HELP = `usage: npm run stack-down -- plan --stack NAME --synth FOLDER
       npm run stack-down -- destroy --stack NAME --confirm NAME --run ID --correlation NAME --synth FOLDER
       npm run stack-down -- absence --stack NAME --correlation NAME

Stops what runs on an ephemeral stack and destroys it with a real Terraform, in whatever state it is, and writes down what
became of it; then asks every service for what is left. A plan only says what would go, and holds up nothing.
The same again goes on where it stopped, and of an empty state says so.

  --stack NAME        ${TARGETS.join(' or ')}; what stays is never destroyed here
  --confirm NAME      the same name again
  --run ID            run whose stack it is; needed for demo
  --correlation NAME  name by which the dispatch is found again
  --synth FOLDER      where the stacks lie, one folder each: <environment>/stacks below what npm run synth -- --out wrote
  --substrate NAME    dev_min (default) or emulated, where AWS_ENDPOINT_URL names what answers
  --help              this text

A destroy needs TF_VAR_aws_account_id and no other variable of the apply. TF_PLUGIN_DIR names a folder with providers;
STACK_APPROVAL is what npm run approved said of the dispatch. For a bus CONFLUENT_CLOUD_API_KEY and CONFLUENT_CLOUD_API_SECRET.

exit codes: 0 nothing is left, 1 something is or cannot be read, 64 E_USAGE`;

const option = { type: 'string' } as const;
const OPTIONS = {
  ...{ stack: option, confirm: option, run: option },
  correlation: option,
  synth: option,
  substrate: option,
};

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { values, positionals } = readArguments({ args, allowPositionals: true, options: OPTIONS });
  const [act, ...more] = positionals;
  if ((act !== 'plan' && act !== 'destroy' && act !== 'absence') || more.length > 0)
    throw usageFault(`name one of plan, destroy, absence, not ${positionals.join(' ') || 'nothing'}`);
  const target = oneOfOption('--stack', TARGETS, values.stack);
  const substrate = managedSubstrate(values.substrate);
  if (act === 'absence') return absence(substrate, { target, correlationId: correlationOf(values.correlation) });
  const folder = join(resolve(callerFolder(), neededOption('--synth', values.synth)), target);
  const terraform = { folder, environment: terraformEnvironment(), plugins: terraformPlugins() };
  if (act === 'plan') return preview(terraform);
  const asked = { target, correlationId: correlationOf(values.correlation) };
  const confirmed = neededOption('--confirm', values.confirm);
  if (confirmed !== target) throw usageFault(`--confirm ${confirmed} is not ${target}`);
  const platformRunId = target === 'demo' ? neededOption('--run', values.run, { form: RUN_ID, what: 'run' }) : null;
  const place = openManagedPlace(substrate);
  try {
    const approval = approvalOf(findSecretVariable('STACK_APPROVAL'));
    return say(teardownLines(await tearDown(place, { ...asked, platformRunId, approval, terraform })));
  } finally {
    await place.compute.close();
  }
}

/** What would go, for whoever approves it; what cannot be planned is told, and approved or not as well. */
async function preview(terraform: TerraformPlace): Promise<number> {
  const lines = await previewDestroy(terraform);
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

async function absence(
  substrate: ReturnType<typeof managedSubstrate>,
  asked: { readonly target: Target; readonly correlationId: string },
): Promise<number> {
  const [key, secret] = ['CONFLUENT_CLOUD_API_KEY', 'CONFLUENT_CLOUD_API_SECRET'].map(findSecretVariable);
  const bus = key === undefined || secret === undefined ? undefined : confluentBusPlane({ key, secret });
  const place = openManagedPlace(substrate);
  try {
    return say(absenceLines(await proveAbsence(place, { ...asked, bus })));
  } finally {
    await place.compute.close();
  }
}

interface Said {
  readonly lines: readonly string[];
  readonly holds: boolean;
}

function say({ lines, holds }: Said): number {
  process.stdout.write(`${lines.join('\n')}\n`);
  return holds ? 0 : 1;
}

function teardownLines({ key, snapshot }: Teardown): Said {
  const { stack_target, destroy_outcome, state_before, state_after, stopped, attempts, blockers } = snapshot;
  const lines = [
    `${stack_target}: ${destroy_outcome}`,
    `${state_before ?? 'unknown'} resources before, ${state_after.resources ?? 'unknown'} after`,
    ...(stopped?.acts ?? []).map(({ act, target, outcome, failure }) => `${act} ${target}: ${failure ?? outcome}`),
    ...(stopped?.failure == null ? [] : [`what runs cannot be read: ${stopped.failure}`]),
    ...(stopped?.remaining ?? []).map((one) => `still there: ${one}`),
    ...attempts.flatMap(({ changes, reason }, index) => [
      `attempt ${index + 1}: ${changes.length} to destroy${reason === null ? '' : `, ${reason}`}`,
      ...changes.map(({ address, actions }) => `  ${actions.join(' and ')} ${address}`),
    ]),
    ...blockers.map((code) => `blocker ${code}`),
    `snapshot ${key}`,
  ];
  return { lines, holds: blockers.length === 0 };
}

function absenceLines({ key, snapshot }: Absence): Said {
  const { kinds, blockers } = snapshot;
  const lines = [
    ...kinds.flatMap(({ kind, residuals, reason }) =>
      residuals === null ? [`${kind}: unreadable, ${reason}`] : residuals.map((name) => `${kind}: ${name} is left`),
    ),
    `${kinds.filter(({ residuals }) => residuals?.length === 0).length} of ${kinds.length} kinds are absent`,
    ...blockers.map((code) => `blocker ${code}`),
    `snapshot ${key}`,
  ];
  return { lines, holds: blockers.length === 0 };
}
