import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyTree, RECIPE_MS_MAX, type TreeCopy } from './tree-copy.ts';

/**
 * Follows "Build a lane" of CONTRIBUTING.md with the lane M7.P8, the plane of the RTDL core as a whole, which is taken out of a
 * copy first: its decision, its rows and its place in the composition.
 */
const ROOM = 'actions/m7-spine';
const TEXTS = join(import.meta.dirname, 'texts/lane');
const REPOSITORY = join(import.meta.dirname, '../..');
const text = (name: string): string => readFileSync(join(TEXTS, name), 'utf8');

const ROWS = 'test/actions/m7-spine/planes.rows.ts';

/** A text without what stands between two others, the first included. */
function without(source: string, [from, to]: readonly [string, string]): string {
  const [start, end] = [source.indexOf(from), source.indexOf(to, source.indexOf(from))];
  if (start < 0 || end < 0) throw new Error(`nothing stands between ${from} and ${to}`);
  return source.slice(0, start) + source.slice(end);
}

let tree: TreeCopy;
beforeAll(async () => {
  tree = await copyTree();
  await tree.keepRowsOf('m7-spine');
  await tree.remove(`${ROOM}/lanes/p8-plane.ts`);
  const source = readFileSync(join(REPOSITORY, ROWS), 'utf8');
  const rows = without(source, ['  laneRows(rtdlPlane', '  laneRows(decisionPlane']);
  await tree.write(ROWS, without(rows, ['import { rtdlPlane }', 'import { decisionPlane }']));
  await tree.replace(`${ROOM}/main.ts`, "import { rtdlPlane } from './lanes/p8-plane.ts';\n", '');
  await tree.replace(
    `${ROOM}/main.ts`,
    "        built(rtdlPlane, (context) => gatherVerdict(context, 'M7.P8')),\n",
    '',
  );
});
afterAll(() => tree.drop());

const TESTS = ['check-coverage', 'composed-lanes', 'phase-definitions'].map((name) => `test/actions/${name}.test.ts`);
const tests = () => tree.tests('--project', 'pure', ...TESTS, '-t', String.raw`M7\.P8|planned lane|is every lane`);

test(
  'a lane that is only called built is missed by name: no table, no file',
  async () => {
    const { code, output } = await tests();
    expect(code).toBe(1);
    expect(output).toContain('M7.P8 has 0 tables');
    expect(output).toContain('no file below actions/m*/lanes defines M7.P8');
  },
  RECIPE_MS_MAX,
);

test(
  'its decision, its facts and its rows make it whole but for the composition',
  async () => {
    await tree.replace(
      'actions/lib/handovers/m7.ts',
      "export const p8PlaneHandover = planeHandover('M7.P8');",
      "export const p8PlaneHandover = handoverOf('M7.P8', { seconds: count });",
    );
    await tree.write(`${ROOM}/lanes/p8-plane.ts`, text('lane.txt'));
    await tree.write(`${ROOM}/facts/p8-plane.ts`, text('facts.txt'));
    await tree.write('test/actions/m7-spine/p8-plane.rows.ts', text('rows.txt'));
    const { code, output } = await tests();
    expect(code).toBe(1);
    expect(output).toContain('M7.P8 is composed by the main.ts of its phase');
    expect(output).not.toContain('has 0 tables');
  },
  RECIPE_MS_MAX,
);

test(
  'composed, it compiles and every test of lanes accepts it',
  async () => {
    await tree.replace(
      `${ROOM}/main.ts`,
      "import { p8HandleClosure } from './lanes/a-handle-closure.ts';",
      [
        "import { gatherPlane } from './facts/p8-plane.ts';",
        "import { p8HandleClosure } from './lanes/a-handle-closure.ts';",
        "import { rtdlPlane } from './lanes/p8-plane.ts';",
      ].join('\n'),
    );
    await tree.replace(`${ROOM}/main.ts`, '      ],\n', '        built(rtdlPlane, gatherPlane),\n      ],\n');
    const compiled = await tree.types(ROOM, 'test/actions/m7-spine/p8-plane.rows.ts');
    expect(compiled.output).toBe('');
    const passed = await tests();
    expect(passed.code, passed.output).toBe(0);
  },
  RECIPE_MS_MAX,
);
