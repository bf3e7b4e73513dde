import { describe, expect, test } from 'vitest';
import { fitsExpectation } from '../../actions/lib/checks/expectation.ts';
import { phaseDefinitions, restOf } from '../../actions/lib/definition/phase-definition.ts';

const DATA = { $data: true };

describe('what a check recorded as expected is what its definition expects', () => {
  test.each<[what: string, template: unknown, expected: unknown, fits: boolean]>([
    ['the literal', [], [], true],
    ['another literal', false, true, false],
    ['a list with more in it', [], ['x'], false],
    ['a list in another order', ['a', 'b'], ['b', 'a'], false],
    ['a member that is missing', { a: [], b: 0 }, { a: [] }, false],
    ['a member too many', { a: [] }, { a: [], b: 0 }, false],
    ['a value where room is left', { key: DATA, faults: [] }, { key: 'k', faults: [] }, true],
    ['no value where room is left', DATA, undefined, false],
    ['null where room is left', DATA, null, true],
    ['a condition where room is left for data', DATA, { $non_empty: true }, false],
    ['a condition deep in data', DATA, { a: [{ $at_least: 0 }] }, false],
    ['the condition', { $at_most: 10 }, { $at_most: 10 }, true],
    ['a weaker bound', { $at_most: 10 }, { $at_most: 11 }, false],
    ['another condition', { $above: 0 }, { $at_least: 0 }, false],
    ['the pinned bound', { $at_most: DATA }, { $at_most: 600 }, true],
    ['a literal instead of a condition', { $above: 0 }, 7, false],
    ['as many as there are', { $list_of: { a: DATA } }, [{ a: 1 }, { a: 'x' }], true],
    ['one of another form among them', { $list_of: { a: DATA } }, [{ a: 1 }, { b: 1 }], false],
    ['a map', { $map_of: { owners: 1 } }, { ig: { owners: 1 }, wsp: { owners: 1 } }, true],
    ['a map with another value', { $map_of: { owners: 1 } }, { ig: { owners: 2 } }, false],
    ['a condition instead of a map', { $map_of: DATA }, { $non_empty: true }, false],
    ['one of several', { $either: ['same', { $form: 'hex64' }] }, { $form: 'hex64' }, true],
    ['none of several', { $either: ['same', { $form: 'hex64' }] }, 'other', false],
    ['anything where the definition says nothing', undefined, [], false],
  ])('%s', (_what, template, expected, fits) => expect(fitsExpectation(template, expected)).toBe(fits));

  test('never throws on a depth that no document has', () => {
    let deep: unknown = 0;
    for (let at = 0; at < 5000; at += 1) deep = [deep];
    expect(fitsExpectation(DATA, deep)).toBe(false);
    expect(fitsExpectation(deep, deep)).toBe(false);
  });
});

const judged = phaseDefinitions()
  .flatMap(({ lanes }) => lanes)
  .filter(({ state }) => state === 'built')
  .flatMap(({ checks }) => checks)
  .filter((check) => check.state === 'built' && restOf(check, { substrate: 'embedded' }) === undefined);

test.each(judged)('$id says what it expects, and not that anything will do', ({ expects }) => {
  expect(expects).toBeDefined();
  expect(JSON.stringify(expects)).not.toContain('$any');
});
