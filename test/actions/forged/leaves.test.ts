import { MODES } from '@spine-green/runtime/catalog';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Example } from '../../support/forger/examples.ts';
import { EXAMPLE_MS_MAX, heldExample } from '../../support/forger/found.ts';
import { believedKinds } from '../../support/forger/sweep/believed.ts';
import { type Leaf, representatives } from '../../support/forger/sweep/leaves.ts';
import { byAct, failuresOf, namesMember, silentLeaves } from '../../support/forger/sweep/sweep.ts';

const EXAMPLES = ['held', 'passing'] as const satisfies readonly Example[];
const leavesOf = new Map<Example, readonly Leaf[]>();

beforeAll(() => {
  for (const name of EXAMPLES) leavesOf.set(name, representatives(heldExample(name), 0));
}, 3 * EXAMPLE_MS_MAX);

/** `actions/BELIEVED.md` is held to what the verifier says; `npm run sweep-bundle` looks for what it does not name. */
describe('a value that is changed, with every digest made to fit', { timeout: 4 * EXAMPLE_MS_MAX }, () => {
  // Of what a row with `**` stands for, some is named.
  const rows = believedKinds().filter(({ kind, path }) => !`${kind} ${path}`.includes('**'));

  test.each(EXAMPLES)('is not named in a %s run where the page says so', (name) => {
    const early = name === 'held' ? [] : (leavesOf.get('held') ?? []);
    // A kind that a run has early may be of another event or lane later.
    const due = rows.filter((row) => !early.some(row.matches));
    const leaves = (leavesOf.get(name) ?? []).filter((leaf) => due.some((row) => row.matches(leaf)));
    expect(leaves.length).toBeGreaterThan(100);
    // Lists change their lengths one way at a time, and none while values in them change. A fact is named after what it
    // tells of, and changes alone. Nothing is said of any other object: all that follows from the bytes is sealed anew.
    const facts = Map.groupBy(leaves, ({ key }) => key.includes('/governance/events/'));
    for (const part of facts.values())
      for (const group of byAct(part)) expect(failuresOf(heldExample(name), group)).toEqual([]);
  });

  const named = (pattern: RegExp): readonly Leaf[] =>
    (leavesOf.get('held') ?? []).filter(({ name }) => pattern.test(name));

  test('is changed alone where another object may have caused what is said of its own', () => {
    const [cause] = named(/^lane_snapshot\.v1 M1\.B payload\.modes\.\*\.environment\.\[\]\.locator$/);
    const [quiet] = named(/^secret_source_contract_receipt\.v1 written_at_utc$/);
    if (cause === undefined || quiet === undefined) throw new Error('the example has no such values');
    const together = failuresOf(heldExample('held'), [cause, quiet]);
    expect(together.map(({ object }) => object)).toContain(quiet.key);
    expect(together.some((failure) => namesMember(quiet, failure))).toBe(false);
    expect(silentLeaves(heldExample('held'), [cause, quiet]).silent).toEqual([quiet]);
  });

  test('is found by a failure that names its member', () => {
    const leaf = { key: 'a.json', steps: ['per_output', 0, 'started'] };
    const says = (object: string, what: string): boolean => namesMember(leaf, { object, what });
    expect(says('a.json', 'says started of arrival_events_5B false, its sources say true')).toBe(true);
    expect(says('a.json', 'says started_at_utc "x", its sources say "y"')).toBe(false);
    expect(says('a.json', 'says ended "started", its sources say true')).toBe(false);
    expect(says('b.json', 'says started of arrival_events_5B false, its sources say true')).toBe(false);
  });

  // The producer is a name of its own in other documents.
  const OTHERS = MODES.map(({ mode }): string => mode).filter((mode) => mode !== 'wsp');

  test('is tried in every member that shares its name', () => {
    const modes = named(/^lane_snapshot\.v1 M1\.B payload\.modes\.\*\.secret_argument_exit_code$/);
    expect(new Set(modes.map(({ steps }) => steps[2]))).toEqual(new Set(OTHERS));
  });

  test('is listed only where a document has it', () => {
    const leaves = [...leavesOf.values()].flat();
    const idle = believedKinds().filter((row) => !leaves.some(row.matches));
    expect(idle.map(({ kind, path }) => `${kind} ${path}`)).toEqual([]);
  });
});
