import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { STACK_NAMES, stackFolder } from '../../cdktf/app.ts';
import { ENVIRONMENTS } from '../../cdktf/config/environments.ts';
import { root } from '../tidy/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'successor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every stack as a library makes it, by environment and stack. */
function synthesised(name: string, ...options: readonly string[]): readonly string[] {
  const out = join(folder, name);
  execFileSync(process.execPath, [...options, join(root, 'cdktf', 'main.ts'), '--out', out], { stdio: 'pipe' });
  return ENVIRONMENTS.flatMap((environment) =>
    STACK_NAMES.map((stack) =>
      readFileSync(join(stackFolder(join(out, environment.name), stack), 'cdk.tf.json'), 'utf8'),
    ),
  );
}

interface Synthesised {
  readonly '//': { readonly metadata: { readonly version: string } };
}
const versionsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.map((text) => (JSON.parse(text) as Synthesised)['//'].metadata.version));

/**
 * What Terraform reads, member by member in their order. Each library says its own version in a member that Terraform
 * leaves out, and the older one breaks the line in an empty list.
 */
const read = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => JSON.stringify({ ...(JSON.parse(text) as Synthesised), '//': undefined }, null, 2));

test('the successor of the library synthesises the same stacks', () => {
  const today = synthesised('today');
  const successor = synthesised('successor', '--import', join(import.meta.dirname, 'successor-hook.ts'));
  // Otherwise the same library would be compared with itself.
  expect([versionsIn(today), versionsIn(successor)]).toEqual([new Set(['0.21.0']), new Set(['0.24.0'])]);
  expect(read(successor)).toEqual(read(today));
});
