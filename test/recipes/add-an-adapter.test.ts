import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyTree, RECIPE_MS_MAX, type TreeCopy } from './tree-copy.ts';

/** Follows "Add a port adapter" of CONTRIBUTING.md with parameters that live in memory. */
const ADAPTER = 'runtime/src/substrate/parameters/memory.ts';
const CONTRACT = 'test/runtime/substrate/parameters/memory.test.ts';
const text = (name: string): string => readFileSync(join(import.meta.dirname, 'texts/adapter', name), 'utf8');

let tree: TreeCopy;
beforeAll(async () => {
  tree = await copyTree();
  await tree.write(CONTRACT, text('contract.txt'));
});
afterAll(() => tree.drop());

const contract = () => tree.tests('--project', 'contract', CONTRACT);

test(
  'an adapter that forgets a refusal fails the contract of its port by the sentence that it breaks',
  async () => {
    await tree.write(ADAPTER, text('memory.txt').replace('      requireValue(path, value);\n', ''));
    const { code, output } = await contract();
    expect(code).toBe(1);
    expect(output).toContain('parameters contract: memory > refusals and secrecy > refuses the value ""');
  },
  RECIPE_MS_MAX,
);

test(
  'the whole adapter compiles, keeps the contract and breaks no rule of imports',
  async () => {
    await tree.write(ADAPTER, text('memory.txt'));
    const kept = await contract();
    expect(kept.code, kept.output).toBe(0);
    const compiled = await tree.types(ADAPTER, CONTRACT);
    expect(compiled.output).toBe('');
    const tidy = await tree.tests('--project', 'pure', 'test/tidy/imports.test.ts', 'test/tidy/shape.test.ts');
    expect(tidy.code, tidy.output).toBe(0);
  },
  RECIPE_MS_MAX,
);

test(
  'an adapter that knows a service is refused by the rule that it breaks',
  async () => {
    await tree.write(ADAPTER, `import '../../services/migrations/files.ts';\n${text('memory.txt')}`);
    const { code, output } = await tree.tests('--project', 'pure', 'test/tidy/imports.test.ts');
    expect(code).toBe(1);
    expect(output).toContain('substrate knows no service');
  },
  RECIPE_MS_MAX,
);
