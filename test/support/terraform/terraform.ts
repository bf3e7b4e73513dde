import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TerraformPlan } from '../../../cdktf/laws/terraform-plan.ts';
import { motoTools } from '../servers/moto.ts';

/** One synthesised stack and the Terraform that works on it. */
export interface Terraform {
  /** Initialises with the provider that is at hand. */
  init(): void;
  validate(): void;
  /** Makes a plan and returns it; `kind` names its file. */
  plan(...options: readonly string[]): TerraformPlan;
  /** Applies the plan that was made last. */
  apply(): void;
  /** Whether another plan would change anything. */
  isEmpty(): boolean;
  destroy(): void;
  /** Whether it refuses to plan its own end, because something in it is protected. */
  refusesItsEnd(): boolean;
  /** Puts a document beside the stack. */
  put(name: string, text: string): void;
}

export interface TerraformOptions {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Folder with providers, for a machine that does not reach their registry. */
  readonly plugins: string | undefined;
}

const PLAN = 'plan.bin';
const OUTPUT_BYTES_MAX = 64 * 1024 * 1024;
const COLOURLESS = ['-input=false', '-no-color'];

export function openTerraform({ folder, environment, plugins }: TerraformOptions): Terraform {
  const run = (args: readonly string[], accepted: readonly number[] = [0]) => {
    const done = spawnSync('terraform', [`-chdir=${folder}`, ...args], {
      encoding: 'utf8',
      maxBuffer: OUTPUT_BYTES_MAX,
      env: { ...inherited(), ...environment },
    });
    if (done.status === null || !accepted.includes(done.status)) {
      throw new Error(`terraform ${args[0]} ended with ${done.status}:\n${done.stdout}\n${done.stderr}`);
    }
    return { status: done.status, text: done.stdout, complaint: done.stderr };
  };
  return {
    init: () => {
      run(['init', ...COLOURLESS, '-lockfile=readonly', ...(plugins === undefined ? [] : [`-plugin-dir=${plugins}`])]);
    },
    validate: () => {
      run(['validate', '-no-color']);
    },
    plan: (...options) => {
      run(['plan', ...COLOURLESS, `-out=${PLAN}`, ...options]);
      return JSON.parse(run(['show', '-json', PLAN]).text) as TerraformPlan;
    },
    apply: () => {
      run(['apply', ...COLOURLESS, PLAN]);
    },
    isEmpty: () => run(['plan', ...COLOURLESS, '-detailed-exitcode'], [0, 2]).status === 0,
    destroy: () => {
      run(['destroy', ...COLOURLESS, '-auto-approve']);
    },
    refusesItsEnd: () => {
      const { status, complaint } = run(['plan', ...COLOURLESS, '-destroy'], [0, 1]);
      return status === 1 && complaint.includes('Instance cannot be destroyed');
    },
    put: (name, text) => writeFileSync(join(folder, name), text),
  };
}

/** Of the caller's environment what a program needs to start; a configuration file that is not there would be a warning. */
function inherited(): NodeJS.ProcessEnv {
  const { TF_CLI_CONFIG_FILE: file, ...rest } = process.env;
  const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => !/^(AWS_|TF_)/.test(name)));
  return {
    ...kept,
    ...(file !== undefined && existsSync(file) ? { TF_CLI_CONFIG_FILE: file } : {}),
    CHECKPOINT_DISABLE: '1',
  };
}

const VERSION_MIN = [1, 11] as const;

/** What a machine lacks to plan, with how to get it; nothing when it lacks nothing. */
export function missingTools(): readonly string[] {
  const terraform = spawnSync('terraform', ['version', '-json'], { encoding: 'utf8', env: inherited() });
  const [, major = '0', minor = '0'] = /"terraform_version": "(\d+)\.(\d+)/.exec(terraform.stdout ?? '') ?? [];
  const isOld = Number(major) < VERSION_MIN[0] || (Number(major) === VERSION_MIN[0] && Number(minor) < VERSION_MIN[1]);
  return [
    ...(isOld
      ? [`terraform ${VERSION_MIN.join('.')} or later on the path (https://developer.hashicorp.com/terraform/install)`]
      : []),
    ...(motoTools.met ? [] : ['python3 with venv and pip on the path, for the emulator of AWS']),
  ];
}
