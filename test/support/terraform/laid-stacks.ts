import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reference } from '../../../cdktf/config/variables.ts';
import { texts, VALUES } from '../../cdktf/synthesised.ts';
import { root } from '../../tidy/source-files.ts';

type Members = Readonly<Record<string, unknown>>;

/** Of the core stack one bucket with its versions: what Terraform does with it takes seconds. */
export const oneBucket = (variables: Members = {}): string =>
  partOfCore(variables, (type, name) => BUCKETS.includes(type) && name.startsWith('quarantine'));

/** Of the core stack every bucket and table with what it gives out, and nothing that takes long to make. */
export const bucketsAndTables = (): string =>
  partOfCore({}, (type) => type === 'aws_s3_bucket' || type === 'aws_dynamodb_table', ['AWS_BUDGET_NAME']);

/** Of the demo stack a log, the network and the keys of the gate, with the run that it says it is for. */
export function fewOfDemo(): string {
  const { resource, ...document } = JSON.parse(texts.demo) as Members & {
    readonly resource: Readonly<Record<string, Members>>;
  };
  const kept = (type: string, name: string): boolean =>
    type === 'aws_vpc' || name === 'logs_ig' || name.startsWith('parameter_ig_');
  const few = Object.entries(resource).flatMap(([type, all]) => {
    const some = Object.entries(all).filter(([name]) => kept(type, name));
    return some.length === 0 ? [] : [[type, Object.fromEntries(some)]];
  });
  const output = { manifest: { value: { platform_run_id: reference('platform_run_id') } } };
  return JSON.stringify({ ...document, resource: Object.fromEntries(few), output });
}

const BUCKETS: readonly string[] = ['aws_s3_bucket', 'aws_s3_bucket_versioning'];

function partOfCore(
  variables: Members,
  isKept: (type: string, name: string) => boolean,
  without?: readonly string[],
): string {
  const { output, ...document } = JSON.parse(texts.core) as Members & {
    readonly output: Members;
    readonly resource: Readonly<Record<string, Members>>;
    readonly variable: Members;
  };
  const kept = Object.entries(document.resource).flatMap(([type, all]) => {
    const some = Object.entries(all).filter(([name]) => isKept(type, name));
    return some.length === 0 ? [] : [[type, Object.fromEntries(some)]];
  });
  const outputs = without && Object.fromEntries(Object.entries(output).filter(([name]) => !without.includes(name)));
  return JSON.stringify({
    ...document,
    resource: Object.fromEntries(kept),
    // A block of none is none.
    ...(outputs === undefined ? {} : { output: outputs }),
    variable: { ...document.variable, ...variables },
  });
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
