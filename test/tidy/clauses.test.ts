import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phaseDefinitions } from '../../actions/lib/definition/phase-definition.ts';
import { type Citation, citations, citationsIn, commentsOf } from './citations.ts';
import { root } from './source-files.ts';

const page = readFileSync(join(root, 'CLAUSES.md'), 'utf8');
const rows = new Map(
  [...page.matchAll(/^\| ((?:\d\d|house style), [^|]+?) \| ([^|]+?) \| ([^|]+?) \|$/gm)].map(
    ([, clause, title, demands]) => [clause ?? '', { title: title ?? '', demands: demands ?? '' }],
  ),
);
const pages = new Set([...page.matchAll(/^## (\d\d|House style)/gm)].map(([, name]) => name?.toLowerCase() ?? ''));

const phases = phaseDefinitions();
const lanes = phases.flatMap((phase) => phase.lanes);
const defined = new Set([
  ...phases.map(({ plan_phase }) => plan_phase),
  ...lanes.map(({ lane }) => lane),
  ...lanes.flatMap(({ checks }) => checks.map(({ id }) => id)),
]);

function resolves({ clause, part }: Citation): boolean {
  if (clause === undefined) return false;
  const [name = '', item] = clause.split(', ');
  if (item === undefined) return pages.has(name);
  if (/^M\d/.test(item)) return name === '01' && defined.has(item);
  const row = rows.get(clause);
  return row !== undefined && (part === undefined || row.demands.includes(part));
}

describe('clauses', () => {
  const cited = citations();

  test('are cited at all', () => {
    expect(cited.length).toBeGreaterThan(350);
    expect(rows.size).toBeGreaterThan(150);
  });

  test('that a comment or a description cites resolve (add a row to CLAUSES.md, or correct the citation)', () => {
    expect(cited.filter((one) => !resolves(one)).map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test('are explained once each, in whole sentences', () => {
    const names = [...page.matchAll(/^\| ((?:\d\d|house style), [^|]+?) \|/gm)].map(([, name]) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => !rows.has(name ?? ''))).toEqual([]);
    const bad = [...rows].filter(([, { demands }]) => !/^[A-Z"][^|]{10,420}\.$/.test(demands));
    expect(bad.map(([clause]) => clause)).toEqual([]);
  });
});

describe('the reader of citations', () => {
  const read = (text: string) =>
    citationsIn('a.ts', text).map(({ clause, part }) => (part === undefined ? clause : `${clause} / ${part}`));

  test.each([
    ['Written once (04, section 6.1).', ['04, section 6.1']],
    ['The rule of 16, section 7.6, twice.', ['16, section 7.6']],
    ['(04, section 3.2; 01, section 0.4)', ['04, section 3.2', '01, section 0.4']],
    ['(16, sections 2, 6 and 7)', ['16, section 2', '16, section 6', '16, section 7']],
    ['by 11, section 5.2 and 12, section 3: where', ['11, section 5.2', '12, section 3']],
    ['(10, law L2) and (10, L1)', ['10, law L2', '10, law L1']],
    ['(02, T4), (17, G4)', ['02, T4', '17, G4']],
    ['(02, 3.2)', ['02, section 3.2']],
    ['(16, section 7.4, A7)', ['16, section 7.4 / A7']],
    ['(02, section 8, DS-M2)', ['02, section 8 / DS-M2']],
    ['(01, section 0.3, U-RUNTIME)', ['01, section 0.3 / U-RUNTIME']],
    ['(12, section 4, steps 10 to 16)', ['12, section 4']],
    ['(01, M0.A-C02 and M0.E-C01)', ['01, M0.A-C02', '01, M0.E-C01']],
    ['(01, M1: the sequence)', ['01, M1']],
    ['(house style, section 10)', ['house style, section 10']],
    ['(03: no expiry)', ['03']],
    ['(04, whatever)', [undefined]],
    ['At 10:15, 12 items; 2026-02, section one.', []],
  ])('%s', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });

  test('a comment that is broken over lines is one text', () => {
    expect(commentsOf('a.ts', '// As (04,\n// section 6.1).\nconst a = 1; /** One (01,\n * M3.B). */\n')).toEqual([
      'As (04, section 6.1).',
      'One (01, M3.B).',
    ]);
  });

  test.each([
    { given: 'no such section', citation: '(04, section 99)' },
    { given: 'no such part', citation: '(16, section 7.4, Z9)' },
    { given: 'no such check', citation: '(01, M3.B-C77)' },
    { given: 'a lane under another page', citation: '(02, M3.B)' },
    { given: 'no clause at all', citation: '(04, somewhere)' },
  ])('does not resolve $given', ({ citation }) => {
    expect(citationsIn('a.ts', citation).map(resolves)).toEqual([false]);
  });
});
