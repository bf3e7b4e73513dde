import { canonicalJson } from '@spine-green/evidence-schemas';
import { describe, expect, test } from 'vitest';
import { checkOf, type Judgement } from '../../actions/lib/checks/check.ts';
import { isReadable } from '../../actions/lib/checks/fact.ts';
import { phaseDefinitions, restOf } from '../../actions/lib/definition/phase-definition.ts';
import { type LaneRows, laneTables, type RowResult } from '../support/decided-lane.ts';
import { SAID_TWICE } from '../support/lanes/said-twice.ts';

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

/** A row names its checks in any order. */
const agrees = ({ expected, found }: RowResult): boolean => canonicalJson(expected) === canonicalJson(found);

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

/** Members that a judgement tells and that cannot differ, each with the reason. */
const TOLD: Readonly<Record<string, string>> = {
  'M2.I-C01.unit': 'a handle of the registry, and its only value',
  'M2.I-C05.below': 'what is_below is held against',
  'M9.G-C03.below': 'what is_below is held against',
  'M9.G-C07.below': 'what is_below is held against',
  'M9.G-C06.unit': 'the bill of Confluent names no currency',
  'M3.A-C01.unanswered': 'this phase asks nobody by name',
  'M4.A-C01.unanswered': 'this phase asks nobody by name',
  'M9.A-C01.unanswered': 'this phase asks nobody by name',
  'M6.D-C03.verdict': 'its schema refuses every other',
};

describe('every member of a judgement', () => {
  const members = tables.flatMap((table) => membersSeen(table));

  test.each(members)('$member differs in a row in which its check fails', ({ member, differs }) => {
    expect(differs).toBe(!(member in TOLD));
  });

  test('is told without a test only while it is there', () => {
    expect(Object.keys(TOLD).filter((name) => !members.some(({ member }) => member === name))).toEqual([]);
  });
});

describe('no mutant that forgets a member survives', () => {
  const forgotten = tables.flatMap(membersForgotten);

  test.each(forgotten)('$member decides alone in a row', ({ member, decides }) => {
    expect(decides).toBe(!(member in TOLD || member in SAID_TWICE));
  });

  test('is excused only while it is there', () => {
    expect(Object.keys(SAID_TWICE).filter((name) => !forgotten.some(({ member }) => member === name))).toEqual([]);
  });
});

/** Each member that a definition writes out, however deep, and whether there is a row whose check turns without it. */
function membersForgotten(table: LaneRows): readonly { readonly member: string; readonly decides: boolean }[] {
  const seen = new Map<string, boolean>();
  table.evaluate((decision) => {
    for (const [id, judgement] of Object.entries(decision)) {
      for (const path of writtenOut(templates.get(id))) {
        const member = [id, ...path].join('.');
        if (has(judgement.expected, path)) seen.set(member, (seen.get(member) ?? false) || turns(id, judgement, path));
      }
    }
    return decision;
  });
  return [...seen].map(([member, decides]) => ({ member, decides }));
}

const templates = new Map(lanes.flatMap((lane) => lane.checks.map(({ id, expects }) => [id, expects] as const)));

type Path = readonly string[];

/** Paths of members that are written out in a template: those of data have other names in every run. */
function writtenOut(template: unknown, at: Path = []): readonly Path[] {
  const members = Object.entries(membersOf(template));
  if (members.some(([name]) => name.startsWith('$'))) return [];
  return members.flatMap(([name, part]) => [[...at, name], ...writtenOut(part, [...at, name])]);
}

const has = (value: unknown, [first = '', ...rest]: Path): boolean =>
  Object.hasOwn(membersOf(value), first) && (rest.length === 0 || has(membersOf(value)[first], rest));

function turns(id: string, judgement: Judgement, path: Path): boolean {
  const { expected, observed } = judgement;
  if (!isReadable(observed)) return false;
  const less = { ...judgement, expected: without(expected, path), observed: { value: without(observed.value, path) } };
  return checkOf(id, judgement).pass !== checkOf(id, less).pass;
}

function without(value: unknown, [first = '', ...rest]: Path): unknown {
  const members = membersOf(value);
  if (!Object.hasOwn(members, first)) return value;
  const { [first]: part, ...others } = members;
  return rest.length === 0 ? others : { ...others, [first]: without(part, rest) };
}

/** Each member that a lane expects, but for those of which only a form is expected: they are there when anything was read. */
function membersSeen(table: LaneRows): readonly { readonly member: string; readonly differs: boolean }[] {
  const seen = new Map<string, boolean>();
  table.evaluate((decision) => {
    for (const [id, judgement] of Object.entries(decision)) {
      for (const [name, expected] of Object.entries(membersOf(judgement.expected))) {
        const member = `${id}.${name}`;
        if (!isReadable(judgement.observed) || (isForm(expected) && !seen.has(member))) continue;
        seen.set(member, (seen.get(member) ?? false) || !agreesOn(name, { id, judgement, expected }));
      }
    }
    return decision;
  });
  return [...seen].map(([member, differs]) => ({ member, differs }));
}

interface Told {
  readonly id: string;
  readonly judgement: Judgement;
  readonly expected: unknown;
}

/** Whether a check that looked at this member alone would pass. */
function agreesOn(name: string, { id, judgement, expected }: Told): boolean {
  const found = isReadable(judgement.observed) ? membersOf(judgement.observed.value) : {};
  const value = name in found ? { [name]: found[name] } : {};
  const alone = { ...judgement, expected: { [name]: expected }, observed: { value } };
  return checkOf(id, alone).pass;
}

function isForm(expected: unknown): boolean {
  const members = membersOf(expected);
  if ('$non_empty' in members || '$form' in members) return true;
  const parts = Array.isArray(expected) ? expected : Object.values(members);
  return parts.length > 0 && parts.every(isForm);
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** A mutant that the coverage fold refuses outright did not survive either. */
function survivesQuietly(survives: () => boolean): boolean {
  try {
    return survives();
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
