import { describe, expect, it } from 'vitest';
import { IMPORT_RULES, type ImportRule } from './import-rules.ts';
import { type Import, importsOf, sourceFiles } from './source-files.ts';

const imports = sourceFiles().flatMap(importsOf);

function violations(rule: ImportRule): readonly string[] {
  return imports.filter((one) => breaks(rule, one)).map(({ from, to }) => `${from} -> ${to}`);
}

function breaks(rule: ImportRule, { from, to, typeOnly }: Import): boolean {
  const match = rule.from.exec(from);
  if (match === null || !rule.to.test(to) || (rule.valuesOnly && typeOnly)) return false;
  const except = rule.except?.replace('$1', match[1] ?? '');
  return except === undefined || !new RegExp(except).test(to);
}

describe('imports go one way', () => {
  it('finds the modules at all', () => expect(imports.length).toBeGreaterThan(500));

  it.each(IMPORT_RULES)('$name', (rule) => expect(violations(rule)).toEqual([]));
});
