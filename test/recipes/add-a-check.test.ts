import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyTree, RECIPE_MS_MAX, type TreeCopy } from './tree-copy.ts';

/** Follows "Add a check" of CONTRIBUTING.md: M3.E shall find two families that share one service. */
const DEFINITION = 'actions/m3-run-pinning/phase.json';
const LANE = 'actions/m3-run-pinning/lanes/e-scope-export.ts';
const ROWS = 'test/actions/m3-run-pinning/e-scope-export.rows.ts';

interface Definition {
  readonly lanes: readonly { lane: string; checks: unknown[]; blockers: unknown[] }[];
  readonly dod: readonly { check_ids: string[] }[];
}

let tree: TreeCopy;
beforeAll(async () => {
  tree = await copyTree();
  await tree.keepRowsOf('m3-run-pinning');
});
afterAll(() => tree.drop());

const generate = () => tree.node('actions/lib/definition/generate.ts');
const coverage = () => tree.tests('--project', 'pure', 'test/actions/check-coverage.test.ts', '-t', 'M3.E-C05');

test(
  'the definition comes first, and every test of definitions says what it misses',
  async () => {
    await tree.editJson<Definition>(DEFINITION, ({ lanes }) => {
      const lane = lanes.find((one) => one.lane === 'M3.E');
      lane?.checks.push({
        id: 'M3.E-C05',
        title: 'One service a family',
        expected_text: 'No two families name the same service or task.',
        expects: [],
        codes: ['M3E-B8'],
        severity: 'BLOCKER',
        state: 'built',
        may_be_substrate: [],
      });
      lane?.blockers.push({
        code: 'M3E-B8',
        meaning: 'Two families share a service.',
        closure_criteria: 'A rerun of M3.E passes M3.E-C05.',
      });
    });
    const { code, output } = await tree.tests('--project', 'pure', 'test/actions/phase-definitions.test.ts');
    expect(code).toBe(1);
    expect(output).toContain('every check of a phase is demanded by its definition of done');
    expect(output).toContain('M3.E-C05');
    await tree.editJson<Definition>(DEFINITION, ({ dod }) => {
      dod.find(({ check_ids }) => check_ids.includes('M3.E-C04'))?.check_ids.push('M3.E-C05');
    });
    const fixed = await tree.tests('--project', 'pure', 'test/actions/phase-definitions.test.ts');
    expect(fixed.code, fixed.output).toBe(0);
  },
  RECIPE_MS_MAX,
);

test(
  'a lane that does not decide it does not compile, and one that does it does',
  async () => {
    expect(await generate()).toMatchObject({ code: 0 });
    const { code, output } = await tree.types('actions/m3-run-pinning');
    expect(code).not.toBe(0);
    expect(output).toContain("Property ''M3.E-C05'' is missing");
    await tree.replace(
      LANE,
      "      'M3.E-C04': {",
      `      'M3.E-C05': {
        expected: [],
        observed: { value: shared(Object.values(FAMILY_HANDLES).flatMap((key) => registry[key] ?? [])) },
        fails: 'M3E-B8',
      },
      'M3.E-C04': {`,
    );
    await tree.replace(
      LANE,
      'const plannedBundle =',
      `const shared = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => name !== '' && names.indexOf(name) !== index);

const plannedBundle =`,
    );
    expect(await tree.types('actions/m3-run-pinning')).toMatchObject({ code: 0, output: '' });
  },
  RECIPE_MS_MAX,
);

test(
  'a check without a row in which exactly it fails is named by its id, and is done with one',
  async () => {
    const { code, output } = await coverage();
    expect(code).toBe(1);
    expect(output).toContain('M3.E-C05 passes in one row and is the only one to fail in another');
    expect(output).toContain('M3.E-C05 always passes');
    await tree.replace(
      ROWS,
      '    failing: [',
      `    failing: [
      {
        given: 'two families with one service',
        facts: { ...facts, registry: { ...registry, SVC_CM: registry.SVC_LS } },
        fails: { 'M3.E-C05': 'M3E-B8' },
      },`,
    );
    expect(await coverage()).toMatchObject({ code: 0 });
  },
  RECIPE_MS_MAX,
);
