import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../actions/evidence-check/compare/weakening.ts';
import { readCommits } from '../../../actions/evidence-check/git-objects.ts';
import { compareTrees } from '../../../actions/evidence-check/pull-request.ts';
import { EVIDENCE_EDITS } from './brought-evidence.ts';
import { type Change, type EditedRepository, editedRepository, markedLine } from './edited-repository.ts';
import { HARMLESS_EDITS } from './harmless-edits.ts';
import { DEFINITION_EDITS, type WeakeningEdit } from './weakening-definitions.ts';
import { SCHEMA_EDITS } from './weakening-schemas.ts';

const WEAKENING_EDITS = [...DEFINITION_EDITS, ...SCHEMA_EDITS, ...EVIDENCE_EDITS];

let repository: EditedRepository;
beforeAll(() => {
  repository = editedRepository();
});
afterAll(() => repository.remove());

const baseWith = (released: readonly string[] | undefined): string =>
  released === undefined
    ? repository.base
    : repository.change([{ file: 'evidence-schemas/released.json', text: `${JSON.stringify(released)}\n` }]);

function findingsOf(changes: readonly Change[], base: string): readonly Finding[] {
  const head = repository.change(changes, base);
  const { base: before, head: after } = readCommits({ repository: repository.folder, base, head });
  return compareTrees(before, after).findings;
}

/** A schema that asks less leaves samples and documents behind that do not fit any more; the row is about the cause. */
const CONSEQUENCES = new Set(['sample-wrong', 'evidence-invalid']);

describe('a pull request that asks less', () => {
  it('is tried in more than forty ways', () => {
    expect(WEAKENING_EDITS.length).toBeGreaterThan(80);
    expect(new Set(WEAKENING_EDITS.map(({ given }) => given)).size).toBe(WEAKENING_EDITS.length);
  });

  it.each<WeakeningEdit>(WEAKENING_EDITS)('is found: $given ($kind)', ({ kind, change, beside = [], released }) => {
    const base = baseWith(released);
    const line = markedLine(change);
    const found = findingsOf([change, ...beside], base).map((one) => [one.kind, one.file, one.line]);
    const cause = found.filter(([name]) => name === kind || !CONSEQUENCES.has(String(name)));
    expect(cause).toEqual([[kind, change.file, line]]);
  });
});

describe('a pull request that asks nothing less', () => {
  it('is tried in twenty ways', () => {
    expect(HARMLESS_EDITS.length).toBeGreaterThanOrEqual(20);
  });

  it.each(HARMLESS_EDITS)('passes: $given', ({ changes, released }) => {
    expect(findingsOf(changes, baseWith(released))).toEqual([]);
  });
});
