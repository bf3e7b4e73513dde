import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyTree, RECIPE_MS_MAX, type TreeCopy } from './tree-copy.ts';

/** Follows "Build a lane" of CONTRIBUTING.md with the planned lane M7.P8: the plane of the RTDL core as a whole. */
const ROOM = 'actions/m7-spine';
const TEXTS = join(import.meta.dirname, 'texts/lane');
const text = (name: string): string => readFileSync(join(TEXTS, name), 'utf8');

const EXPECTS: Readonly<Record<string, unknown>> = {
  'M7.P8-C01': ['M7.A', 'M7.B', 'M7.C', 'M7.D'],
  'M7.P8-C02': [],
  'M7.P8-C03': { $at_most: 2400 },
};

interface Definition {
  readonly lanes: readonly {
    lane: string;
    state: string;
    checks: { id: string; state: string; expects?: unknown }[];
  }[];
  readonly evidence_contract: readonly { writer: string; state: string }[];
}

let tree: TreeCopy;
beforeAll(async () => {
  tree = await copyTree();
  await tree.keepRowsOf('m7-spine');
});
afterAll(() => tree.drop());

const TESTS = ['check-coverage', 'composed-lanes', 'phase-definitions'].map((name) => `test/actions/${name}.test.ts`);
const tests = () => tree.tests('--project', 'pure', ...TESTS, '-t', String.raw`M7\.P8|planned lane|is every lane`);

test(
  'a lane that is only called built is missed by name: no table, no file',
  async () => {
    await tree.editJson<Definition>(`${ROOM}/phase.json`, ({ lanes, evidence_contract }) => {
      for (const lane of lanes.filter((one) => one.lane === 'M7.P8')) {
        lane.state = 'built';
        for (const check of lane.checks) Object.assign(check, { state: 'built', expects: EXPECTS[check.id] });
      }
      for (const row of evidence_contract.filter(({ writer }) => writer === 'M7.P8')) row.state = 'built';
    });
    expect(await tree.node('actions/lib/definition/generate.ts')).toMatchObject({ code: 0 });
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
