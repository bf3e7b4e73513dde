import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../../actions/lib/terraform/answer.ts';
import type { TerraformPlan } from '../../../actions/lib/terraform/plan.ts';
import {
  type Terraform as Runner,
  openTerraform as runnerOf,
  type TerraformPlace,
} from '../../../actions/lib/terraform/runner.ts';
import { motoTools } from '../servers/moto.ts';

/** One synthesised stack and the Terraform that works on it. */
export interface Terraform {
  /** What lanes and guards work with. */
  readonly runner: Runner;
  /** Initialises with the provider that is at hand. */
  init(): Promise<void>;
  validate(): Promise<void>;
  /** Makes a plan and returns it. */
  plan(): Promise<TerraformPlan>;
  /** Applies the plan that was made last. */
  apply(): Promise<void>;
  /** Whether another plan would change anything. */
  isEmpty(): Promise<boolean>;
  destroy(): Promise<void>;
  /** Whether it refuses to plan its own end, because something in it is protected. */
  refusesItsEnd(): Promise<boolean>;
  /** Puts a document beside the stack. */
  put(name: string, text: string): void;
}

const PLAN = 'plan.bin';
const COLOURLESS = ['-input=false', '-no-color'];

export function openTerraform({ folder, environment, plugins }: TerraformPlace): Terraform {
  const terraform = runnerOf({ folder, environment: { ...inherited(), ...environment }, plugins });
  const held = async (what: string, work: Promise<Answer>, accepted: readonly number[] = [0]): Promise<Answer> => {
    const done = await work;
    if (done.status === null || !accepted.includes(done.status))
      throw new Error(`terraform ${what} ended with ${done.status}:\n${done.text}\n${done.complaint}`);
    return done;
  };
  return {
    runner: terraform,
    init: async () => void (await held('init', terraform.init())),
    validate: async () => void (await held('validate', terraform.run(['validate', '-no-color']))),
    plan: async () => {
      await held('plan', terraform.plan(PLAN), [0, 2]);
      return (await terraform.show(PLAN)) as TerraformPlan;
    },
    apply: async () => void (await held('apply', terraform.apply(PLAN))),
    isEmpty: async () => (await held('plan', terraform.plan('again.bin'), [0, 2])).status === 0,
    destroy: async () => void (await held('destroy', terraform.run(['destroy', ...COLOURLESS, '-auto-approve']))),
    refusesItsEnd: async () => {
      const { status, complaint } = await held('plan', terraform.run(['plan', ...COLOURLESS, '-destroy']), [0, 1]);
      return status === 1 && complaint.includes('Instance cannot be destroyed');
    },
    put: (name, text) => writeFileSync(join(folder, name), text),
  };
}

/** Of the caller's environment what a program needs to start; a configuration file that is not there would be a warning. */
function inherited(): Record<string, string> {
  const { TF_CLI_CONFIG_FILE: file, ...rest } = process.env;
  const kept = Object.entries(rest).filter(([name]) => !/^(AWS_|TF_)/.test(name));
  return {
    ...Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    ...(file !== undefined && existsSync(file) ? { TF_CLI_CONFIG_FILE: file } : {}),
  };
}

const VERSION_MIN = [1, 11] as const;

/** What a machine lacks to plan, with how to get it; nothing when it lacks nothing. */
export function missingTools(): readonly string[] {
  const terraform = spawnSync('terraform', ['version', '-json'], {
    encoding: 'utf8',
    env: { ...inherited(), CHECKPOINT_DISABLE: '1' },
  });
  const [, major = '0', minor = '0'] = /"terraform_version": "(\d+)\.(\d+)/.exec(terraform.stdout ?? '') ?? [];
  const isOld = Number(major) < VERSION_MIN[0] || (Number(major) === VERSION_MIN[0] && Number(minor) < VERSION_MIN[1]);
  return [
    ...(isOld
      ? [`terraform ${VERSION_MIN.join('.')} or later on the path (https://developer.hashicorp.com/terraform/install)`]
      : []),
    ...(motoTools.met ? [] : ['python3 with venv and pip on the path, for the emulator of AWS']),
  ];
}

/** Folder with providers, for a machine that does not reach their registry. */
export const plugins = process.env.TF_PLUGIN_DIR;

/**
 * Why a test that needs Terraform is skipped; undefined where it runs. CI has no Terraform and cannot get one from a
 * package registry, so `REQUIRE_ALL` does not turn this into a failure; the nightly workflow runs `npm run plan -- --apply`.
 */
export const noTerraform: string | undefined =
  missingTools()[0] ?? (plugins === undefined ? 'TF_PLUGIN_DIR names no folder with providers' : undefined);
