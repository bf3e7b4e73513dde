import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError, parseJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { Planned, TerraformAnswer } from './verdict.ts';

export interface PlanPlace {
  /** Folder of a synthesised stack, whole. */
  readonly folder: string;
  /** What Terraform is given of the caller's environment, its variables and credentials among it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Folder with providers, for a machine that does not reach their registry. */
  readonly plugins: string | undefined;
}

const STACK = 'cdk.tf.json';
const PLAN = 'drift-plan.bin';
const LOCK = '.terraform.lock.hcl';
const COMMAND_MS_MAX = 900_000;
const OUTPUT_BYTES_MAX = 64 * 1024 * 1024;
const COLOURLESS = ['-input=false', '-no-color'];

/** Digest of what Terraform reads. Throws E_LOCAL_FILE_UNUSABLE for a folder that holds no stack. */
export const synthesisedSha256 = (folder: string): string => sha256Hex(stackText(folder));

function stackText(folder: string): string {
  const file = join(folder, STACK);
  if (!existsSync(file)) throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${file} is not there`);
  return readFileSync(file, 'utf8');
}

/**
 * Plans the stack against its state and changes nothing; where the state holds nothing there is nothing to plan, and no variable
 * is needed. What a plan holds of secrets is never kept: its file goes before this returns, and a variable that no state keeps
 * gets a value of its own, because it decides nothing. Throws E_LOCAL_FILE_UNUSABLE,
 * E_TERRAFORM_VARIABLE_MISSING, E_TERRAFORM_UNREADABLE.
 */
export async function planStack({ folder, environment, plugins }: PlanPlace): Promise<Planned> {
  const text = stackText(folder);
  const run = (args: readonly string[], values: Readonly<Record<string, string>> = {}): Promise<Done> =>
    terraform([`-chdir=${folder}`, ...args], { ...environment, ...values, CHECKPOINT_DISABLE: '1' });
  // A stack whose providers are not locked writes its own lock.
  const locked = existsSync(join(folder, LOCK)) ? ['-lockfile=readonly'] : [];
  const at = plugins === undefined ? [] : [`-plugin-dir=${plugins}`];
  const begun = await run(['init', ...COLOURLESS, ...locked, ...at]);
  if (begun.status !== 0) return unplanned(null, begun);
  const state = await run(['state', 'pull']);
  if (state.status !== 0) return unplanned(null, state);
  const stateResources = resourcesIn(state.text);
  if (stateResources === 0) return { ...unplanned(0, state), exitCode: null };
  const values = ephemeralValues(text, environment);
  try {
    const plan = ['plan', ...COLOURLESS, '-lock-timeout=5m', '-detailed-exitcode', `-out=${PLAN}`];
    const planned = await run(plan, values);
    if (planned.status !== 0 && planned.status !== 2) return unplanned(stateResources, planned);
    const shown = await run(['show', '-json', PLAN]);
    if (shown.status !== 0) return unplanned(stateResources, shown);
    const answer = parseJson(shown.text, 'E_TERRAFORM_UNREADABLE', 'the plan') as TerraformAnswer;
    return { stateResources, exitCode: planned.status, plan: answer, complaint: '' };
  } finally {
    rmSync(join(folder, PLAN), { force: true });
  }
}

const unplanned = (stateResources: number | null, { status, complaint }: Done): Planned => ({
  ...{ stateResources, exitCode: status, plan: undefined, complaint },
});

/** Of a state that was never written there is no text. */
function resourcesIn(text: string): number {
  if (text.trim() === '') return 0;
  const { resources } = parseJson(text, 'E_TERRAFORM_UNREADABLE', 'the state') as { readonly resources?: unknown };
  if (!Array.isArray(resources)) throw new PlatformError('E_TERRAFORM_UNREADABLE', 'the state lists no resources');
  return resources.length;
}

function ephemeralValues(text: string, given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { variable = {} } = parseJson(text, 'E_TERRAFORM_UNREADABLE', STACK) as {
    readonly variable?: Readonly<Record<string, { readonly ephemeral?: boolean }>>;
  };
  const missing = Object.keys(variable).filter((name) => given[`TF_VAR_${name}`] === undefined);
  const unknown = missing.filter((name) => variable[name]?.ephemeral !== true);
  if (unknown.length > 0)
    throw new PlatformError('E_TERRAFORM_VARIABLE_MISSING', unknown.map((name) => `TF_VAR_${name}`).join(', '));
  return Object.fromEntries(missing.map((name) => [`TF_VAR_${name}`, randomBytes(32).toString('base64url')]));
}

interface Done {
  /** Null when it was stopped, or never started. */
  readonly status: number | null;
  readonly text: string;
  readonly complaint: string;
}

function terraform(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Done> {
  const { promise, resolve } = Promise.withResolvers<Done>();
  const child = spawn('terraform', args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: COMMAND_MS_MAX });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      if (said[name].length < OUTPUT_BYTES_MAX) said[name] += text;
    });
  }
  child.once('error', (error) => resolve({ status: null, text: '', complaint: error.message }));
  child.once('close', (status) => resolve({ status, text: said.stdout, complaint: said.stderr }));
  return promise;
}
