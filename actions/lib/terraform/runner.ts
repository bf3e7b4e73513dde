/** The one way in which anything here starts Terraform: guards, lanes and tests. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError, parseJson, sha256Hex } from '@spine-green/evidence-schemas';
import { type Answer, reasonIn } from './answer.ts';

export interface TerraformPlace {
  /** Folder of a synthesised stack, whole. */
  readonly folder: string;
  /** What Terraform is given of the caller's environment, its variables and credentials among it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Folder with providers, for a machine that does not reach their registry. */
  readonly plugins: string | undefined;
}

/** Terraform on one stack. A command that fails is an answer; only `show` throws. */
export interface Terraform {
  readonly folder: string;
  /** A command with its options; values of variables that this command alone is given stand beside the environment. */
  run(args: readonly string[], values?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Backend and providers, by the lock file where the stack has one. */
  init(): Promise<Answer>;
  /** Plans into a file below the folder: status 0 nothing to do, 2 something, anything else no plan. */
  plan(file: string, options?: readonly string[], values?: Readonly<Record<string, string>>): Promise<Answer>;
  apply(file: string, values?: Readonly<Record<string, string>>): Promise<Answer>;
  /** A plan or, without one, the state, in Terraform's own JSON. Throws E_TERRAFORM_UNREADABLE. */
  show(file?: string): Promise<unknown>;
}

/** What Terraform reads of a synthesised stack. */
const STACK = 'cdk.tf.json';
const LOCK = '.terraform.lock.hcl';
const COMMAND_MS_MAX = 900_000;
const OUTPUT_BYTES_MAX = 64 * 1024 * 1024;
const COLOURLESS = ['-input=false', '-no-color'];

/** The synthesised text. Throws E_LOCAL_FILE_UNUSABLE for a folder that holds no stack. */
export function stackText(folder: string): string {
  const file = join(folder, STACK);
  if (!existsSync(file)) throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${file} is not there`);
  return readFileSync(file, 'utf8');
}

/** Digest of what Terraform reads. Throws E_LOCAL_FILE_UNUSABLE for a folder that holds no stack. */
export const synthesisedSha256 = (folder: string): string => sha256Hex(stackText(folder));

export function openTerraform({ folder, environment, plugins }: TerraformPlace): Terraform {
  const run: Terraform['run'] = (args, values = {}) =>
    terraform([`-chdir=${folder}`, ...args], { ...environment, ...values, CHECKPOINT_DISABLE: '1' });
  return {
    folder,
    run,
    init: () => {
      // A stack whose providers are not locked writes its own lock.
      const locked = existsSync(join(folder, LOCK)) ? ['-lockfile=readonly'] : [];
      return run(['init', ...COLOURLESS, ...locked, ...(plugins === undefined ? [] : [`-plugin-dir=${plugins}`])]);
    },
    plan: (file, options = ['-lock-timeout=5m'], values = {}) =>
      run(['plan', ...COLOURLESS, '-detailed-exitcode', `-out=${file}`, ...options], values),
    apply: (file, values = {}) => run(['apply', ...COLOURLESS, '-lock-timeout=5m', file], values),
    show: async (file) => {
      const shown = await run(['show', '-json', ...(file === undefined ? [] : [file])]);
      if (shown.status !== 0) throw new PlatformError('E_TERRAFORM_UNREADABLE', `show: ${reasonIn(shown)}`);
      return parseJson(shown.text, 'E_TERRAFORM_UNREADABLE', file ?? 'the state');
    },
  };
}

function terraform(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
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
