import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Template literals that hold a statement with an order. */
const ORDERED = /`([^`]*\bORDER BY\b[^`]*)`/g;

/** Columns that a statement gives out as text under their own name and then sorts by: PostgreSQL takes the text, which
 * puts 10 before 9. */
function sortedAsText(statement: string): readonly string[] {
  const selected = [...statement.matchAll(/\b([a-z_]+)::text\b(?! AS\b)/g)].map(([, name = '']) => name);
  const orders = [...statement.matchAll(/ORDER BY ([^)`]*)/g)].map(([, order]) => order ?? '');
  return selected.filter((name) => orders.some((order) => new RegExp(`(?<![.\\w])${name}\\b`).test(order)));
}

it.each([
  ['SELECT first_offset::text FROM t ORDER BY topic, first_offset', ['first_offset']],
  ['SELECT first_offset::text FROM t ORDER BY t.first_offset', []],
  ['SELECT first_offset::text AS first FROM t ORDER BY first_offset', []],
  ['SELECT count(*)::text AS n, topic FROM t GROUP BY topic ORDER BY topic', []],
])('%s sorts %j as text', (statement, names) => {
  expect(sortedAsText(statement)).toEqual(names);
});

it('no statement sorts a number as the text that it gives out (name the table in ORDER BY)', () => {
  const found = sourceFiles()
    .filter(({ path }) => !path.startsWith('test/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(ORDERED)].flatMap(([, statement = '']) =>
        sortedAsText(statement).map((name) => `${path}: ${name}`),
      ),
    );
  expect(found).toEqual([]);
});
