import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { texts, VALUES } from '../../cdktf/synthesised.ts';
import { root } from '../../tidy/source-files.ts';

type Members = Readonly<Record<string, unknown>>;

/** Of the core stack one bucket with its versions: what Terraform does with it takes seconds. */
export function oneBucket(variables: Members = {}, output: Members = {}): string {
  const { output: _, ...document } = JSON.parse(texts.core) as Members & {
    readonly resource: Readonly<Record<string, Members>>;
    readonly variable: Members;
  };
  const { aws_s3_bucket: buckets = {}, aws_s3_bucket_versioning: versions = {} } = document.resource;
  const resource = {
    aws_s3_bucket: { quarantine: buckets.quarantine },
    aws_s3_bucket_versioning: { quarantine_versioning: versions.quarantine_versioning },
  };
  // A block of none is none.
  const outputs = Object.keys(output).length === 0 ? {} : { output };
  return JSON.stringify({ ...document, resource, ...outputs, variable: { ...document.variable, ...variables } });
}

/** Below the folder one folder for each stack, with the provider that it is locked to. */
export function layStacks(folder: string, stacks: Members & Readonly<Record<string, string>>, override: object): void {
  for (const [stack, text] of Object.entries(stacks)) {
    const at = join(folder, stack);
    mkdirSync(at);
    writeFileSync(join(at, 'cdk.tf.json'), text);
    writeFileSync(join(at, 'emulated_override.tf.json'), JSON.stringify(override));
    const lock = join(root, 'cdktf', 'locks', stack, '.terraform.lock.hcl');
    if (existsSync(lock)) copyFileSync(lock, join(at, '.terraform.lock.hcl'));
  }
}

/** What an operator would give one apply, as Terraform is given it. */
export const variables: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(VALUES).map(([name, value]) => [`TF_VAR_${name}`, value]),
);
