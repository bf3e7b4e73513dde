import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANNOUNCED, withoutItsDaemon } from '../support/daemons/toy-daemon/announced.ts';
import { copyTree, RECIPE_MS_MAX, type TreeCopy } from './tree-copy.ts';

/**
 * Follows "Add a service" of CONTRIBUTING.md as far as it can be read off the tree; that the daemon which comes of it
 * starts, reports, stops and refuses a second one is shown by `test/runtime/daemon/new-daemon.test.ts`.
 */
const CATALOGUE = 'runtime/src/catalog/daemons.ts';
const ENTRYPOINT = 'runtime/src/entrypoints/daemons/ieg.ts';
const text = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../support/daemons/toy-daemon', name), 'utf8');

let tree: TreeCopy;
beforeAll(async () => {
  tree = await copyTree();
  await tree.write(CATALOGUE, withoutItsDaemon(readFileSync(join(tree.root, CATALOGUE), 'utf8')));
  expect((await tree.node('cdktf/main.ts')).code).toBe(0);
  await tree.write('runtime/src/services/toy/loop.ts', text('room.txt'));
});
afterAll(() => tree.drop());

const catalogue = () => tree.tests('test/runtime/daemon/catalogue.test.ts', '-t', 'ieg|the catalogue');

test(
  'an entrypoint without its row does not compile',
  async () => {
    await tree.write(ENTRYPOINT, text('entrypoint.txt'));
    const { code, output } = await tree.types(ENTRYPOINT);
    expect(code).not.toBe(0);
    expect(output).toContain(`ieg.ts(6,3): error TS2322: Type '"ieg"' is not assignable to type`);
  },
  RECIPE_MS_MAX,
);

test(
  'a row whose service is not the one of its handle is refused',
  async () => {
    await tree.replace(CATALOGUE, ANNOUNCED, text('row.txt').replace('rtdl-core-ieg', 'ieg').trimEnd());
    const { code, output } = await catalogue();
    expect(code).toBe(1);
    expect(output).toContain('the daemon ieg > has the service that its handle names');
  },
  RECIPE_MS_MAX,
);

test(
  'a row, a function and a room make a daemon: it compiles and the catalogue accepts it',
  async () => {
    await tree.replace(CATALOGUE, "service: 'ieg'", "service: 'rtdl-core-ieg'");
    const compiled = await tree.types(ENTRYPOINT);
    expect(compiled.output).toBe('');
    const passed = await catalogue();
    expect(passed.code, passed.output).toBe(0);
  },
  RECIPE_MS_MAX,
);

test(
  'the stacks follow the row: a plan that nobody looked at is named, and the task is in the next one',
  async () => {
    const unread = await tree.node('cdktf/main.ts', '--check');
    expect(unread.code).toBe(1);
    expect(unread.output).toContain('plans/dev_min/demo.json differs');
    const roster = /"name": "CONFORMANCE_COMPONENTS",\s+"value": "[^"]*\bieg\b/;
    const plan = () => readFileSync(join(tree.root, 'cdktf/plans/dev_min/demo.json'), 'utf8');
    expect(plan()).not.toMatch(roster);
    expect((await tree.node('cdktf/main.ts')).code).toBe(0);
    expect(plan()).toMatch(roster);
    const bounded = await tree.tests('test/cdktf/bus.test.ts', '-t', 'ieg asks no more');
    expect(bounded.code, bounded.output).toBe(0);
  },
  RECIPE_MS_MAX,
);

test(
  'a topic beyond the principal of the role is named',
  async () => {
    const summary = "summary: 'a toy',";
    await tree.replace(CATALOGUE, summary, `${summary} topics: { reads: [], writes: ['FP_BUS_CONTROL_V1'] },`);
    const { code, output } = await tree.tests('test/cdktf/bus.test.ts', '-t', 'ieg asks no more');
    expect(code).toBe(1);
    expect(output).toContain('FP_BUS_CONTROL_V1');
  },
  RECIPE_MS_MAX,
);
