import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'cdktf';
import type { Environment } from './config/environments.ts';
import { confluentStack } from './stacks/confluent.ts';
import { coreStack } from './stacks/core.ts';
import { demoStack } from './stacks/demo.ts';

/** Every stack of one environment, in the order in which they are applied. */
export const STACKS = { core: coreStack, confluent: confluentStack, demo: demoStack } as const;
export type StackName = keyof typeof STACKS;
export const STACK_NAMES = Object.keys(STACKS) as readonly StackName[];

const LOCK_FILE = '.terraform.lock.hcl';

/** Writes `stacks/<name>/cdk.tf.json` below the folder, with the providers that it is locked to: all that Terraform needs. */
export function synthesise(environment: Environment, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const app = new App({ outdir: folder, stackTraces: false });
  for (const stack of Object.values(STACKS)) stack(app, environment);
  app.synth();
  for (const stack of STACK_NAMES) {
    const locked = join(import.meta.dirname, 'locks', stack, LOCK_FILE);
    if (existsSync(locked)) copyFileSync(locked, join(stackFolder(folder, stack), LOCK_FILE));
  }
}

export const stackFolder = (folder: string, stack: StackName): string => join(folder, 'stacks', stack);

/** The text that Terraform would read, by stack. */
export function synthesisedTexts(environment: Environment): Readonly<Record<StackName, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'synth-'));
  try {
    synthesise(environment, folder);
    const texts = STACK_NAMES.map((stack) => [
      stack,
      readFileSync(join(stackFolder(folder, stack), 'cdk.tf.json'), 'utf8'),
    ]);
    return Object.fromEntries(texts) as Record<StackName, string>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
