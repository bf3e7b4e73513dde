import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../actions/lib/checks/check.ts';
import { phaseDefinitions, restOf } from '../../actions/lib/definition/phase-definition.ts';
import { type LaneRows, laneTables, type RowResult } from '../support/decided-lane.ts';

const tables: readonly LaneRows[] = await laneTables();

const lanes = phaseDefinitions()
  .flatMap((phase) => phase.lanes)
  .filter((lane) => lane.state === 'built');
const checks = lanes.flatMap((lane) =>
  lane.checks
    .filter((check) => check.state === 'built' && restOf(check, { substrate: 'dev_min' }) === undefined)
    .map((check) => ({ lane: lane.lane, id: check.id, codes: check.codes })),
);

const tableOf = (lane: string): LaneRows => {
  const [table, ...more] = tables.filter((one) => one.lane === lane);
  if (table === undefined || more.length > 0) throw new Error(`${lane} has ${more.length + (table ? 1 : 0)} tables`);
  return table;
};

describe('every row of every lane', () => {
  test.each(tables.flatMap((table) => table.evaluate().map((row) => ({ lane: table.lane, ...row }))))(
    '$lane: $given',
    ({ expected, found, misfits, mishanded }) => {
      expect(found).toEqual(expected);
      expect(misfits).toEqual([]);
      expect(mishanded).toEqual([]);
    },
  );
});

describe('every built check', () => {
  test.each(checks)('$id passes in one row and is the only one to fail in another', ({ lane, id }) => {
    const rows = tableOf(lane).evaluate();
    expect(rows.some((row) => row.passed.includes(id))).toBe(true);
    expect(rows.some((row) => Object.keys(row.expected).join() === id)).toBe(true);
  });

  test.each(checks)('$id raises only codes that its definition gives it', ({ lane, id, codes }) => {
    const raised = tableOf(lane)
      .evaluate()
      .flatMap((row) => row.expected[id] ?? []);
    expect(raised.filter((code) => !codes.includes(code))).toEqual([]);
  });
});

/** A judgement that says the same whatever the facts are, and one that names another code. */
const MUTANTS: Readonly<Record<string, (judgement: Judgement) => Judgement>> = {
  'always passes': (judgement) => ({ ...judgement, expected: null, observed: { value: null } }),
  'always fails': (judgement) => ({ ...judgement, observed: { unreadable: 'mutant' } }),
  'names another code': (judgement) => ({ ...judgement, fails: 'M0A-B1' === judgement.fails ? 'M0A-B2' : 'M0A-B1' }),
};

const agrees = ({ expected, found }: RowResult): boolean => JSON.stringify(expected) === JSON.stringify(found);

describe('no mutant of a decision survives its rows', () => {
  test.each(checks.flatMap(({ lane, id }) => Object.keys(MUTANTS).map((mutant) => ({ lane, id, mutant }))))(
    '$id $mutant',
    ({ lane, id, mutant }) => {
      const survives = (): boolean =>
        tableOf(lane)
          .evaluate((decision) => {
            const judgement = decision[id];
            const mutate = MUTANTS[mutant];
            return judgement && mutate ? { ...decision, [id]: mutate(judgement) } : decision;
          })
          .every(agrees);
      expect(survivesQuietly(survives)).toBe(false);
    },
  );
});

/** A mutant that the coverage fold refuses outright did not survive either. */
function survivesQuietly(survives: () => boolean): boolean {
  try {
    return survives();
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
