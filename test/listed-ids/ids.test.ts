import { beforeAll, describe, expect, it } from 'vitest';
import { foundIds, wantedIds } from './found-ids.ts';
import { countedKinds, type Found, KINDS, type Kind, missingIds, type Wanted } from './ids.ts';

let found: Found;
beforeAll(async () => {
  found = await foundIds();
});

/** What is found, without one id at one place, or with one more. */
const changed = (
  kind: Kind,
  where: 'code' | 'tests',
  change: (ids: ReadonlySet<string>) => Iterable<string>,
): Found => ({
  ...found,
  [kind]: { ...found[kind], [where]: new Set(change(found[kind][where])) },
});
const without = (id: string) => (ids: ReadonlySet<string>) => [...ids].filter((one) => one !== id);

describe('every id that the definitions and the specification list', () => {
  it('is in code and in a test, unless it rests', () => {
    expect(missingIds(wantedIds(), found)).toEqual([]);
  });

  it('is counted: none of the kinds is empty, and something of each is there', () => {
    const counted = countedKinds(wantedIds(), found);
    expect(counted.map(({ kind }) => kind)).toEqual(KINDS);
    for (const { listed, planned, notApplicable, inCode, inTests, missing } of counted) {
      expect(inCode).toBeGreaterThan(0);
      expect([inCode, inTests, missing]).toEqual([listed - planned - notApplicable, inCode, 0]);
    }
  });

  it.each<{ kind: Kind; id: string }>([
    { kind: 'check', id: 'M3.B-C01' },
    { kind: 'check', id: 'U-FRESH' },
    { kind: 'blocker code', id: 'M3B-B2' },
    { kind: 'ledger refusal', id: 'E_BUDGET_STOP' },
    { kind: 'drift class', id: 'DS-S3' },
    { kind: 'evidence document', id: 'run.json' },
  ])('is named when nothing answers for it: $kind $id', ({ kind, id }) => {
    for (const where of ['code', 'tests'] as const) {
      expect(missingIds(wantedIds(), changed(kind, where, without(id)))).toEqual([{ kind, id, where }]);
    }
  });

  it.each(KINDS)('is named when only a list knows it: %s', (kind) => {
    const made: Wanted = { kind, id: 'MADE-UP' };
    expect(missingIds([...wantedIds(), made], found)).toEqual([
      { kind, id: 'MADE-UP', where: 'code' },
      { kind, id: 'MADE-UP', where: 'tests' },
    ]);
    expect(missingIds([...wantedIds(), { ...made, rests: 'planned' }], found)).toEqual([]);
  });

  it('is named when code answers for it and no list does', () => {
    const more = changed('drift class', 'code', (ids) => [...ids, 'DS-X1']);
    expect(missingIds(wantedIds(), more)).toEqual([{ kind: 'drift class', id: 'DS-X1', where: 'the list' }]);
  });
});
