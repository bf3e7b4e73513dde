import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Code, codeTable, isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { describe, expect, test } from 'vitest';
import { evidenceSchemas } from './folder.ts';

const root = dirname(evidenceSchemas);
const codes = Object.keys(codeTable) as Code[];

/** Sources of the product: everything that may throw, record or explain a code. */
const sourceFolders = ['actions', 'cdktf', 'evidence-schemas/src', 'runtime/src', 'runtime/migrations'];
const isSource = (path: string): boolean =>
  /\.(?:ts|json|sql)$/.test(path) && !/\/(?:dist|generated|node_modules)\//.test(path);

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules' || name === 'dist') return [];
    return statSync(path).isDirectory() ? sourcesBelow(path) : isSource(path) ? [path] : [];
  });
}

const sources = sourceFolders.flatMap((folder) => sourcesBelow(join(root, folder)));
const texts = sources.map((path) => ({ path, text: readFileSync(path, 'utf8') }));

describe('codes', () => {
  test('are sorted, so that two changes rarely touch one line', () => {
    expect(codes).toEqual(codes.toSorted());
  });

  test('are all used in the source', () => {
    const used = new Set(texts.flatMap(({ text }) => text.match(/[A-Z][A-Z0-9_]+/g) ?? []));
    expect(
      codes.filter((code) => !used.has(code)),
      'Use these codes or remove them from codes.json',
    ).toEqual([]);
  });

  test('that are thrown are listed', () => {
    const thrown = texts.flatMap(({ path, text }) =>
      [...text.matchAll(/new PlatformError\(\s*'([A-Z0-9_]+)'/g)].map((match) => ({ path, code: match[1] ?? '' })),
    );
    expect(thrown.length).toBeGreaterThan(0);
    expect(thrown.filter(({ code }) => !Object.hasOwn(codeTable, code))).toEqual([]);
  });

  test('that are named like an operating error are listed', () => {
    const named = texts.flatMap(({ path, text }) =>
      [...text.matchAll(/['"`](E_[A-Z0-9_]*[A-Z0-9])['"`]/g)].map((match) => ({ path, code: match[1] ?? '' })),
    );
    expect(named.filter(({ code }) => !Object.hasOwn(codeTable, code))).toEqual([]);
  });

  test('have a remedy in whole sentences', () => {
    const bad = codes.filter((code) => !/^[A-Z].{8,298}[.]$/.test(codeTable[code].remedy));
    expect(bad).toEqual([]);
  });

  test('that start with E_ are errors', () => {
    expect(codes.filter((code) => code.startsWith('E_') && codeTable[code].kind !== 'error')).toEqual([]);
  });
});

describe('PlatformError', () => {
  test('carries its code, facts, remedy and cause', () => {
    const cause = new Error('why');
    const error = new PlatformError('E_EVIDENCE_CONFLICT', 'a/b.json holds other bytes', { cause });
    expect(error.message).toBe('E_EVIDENCE_CONFLICT: a/b.json holds other bytes');
    expect(error).toMatchObject({ code: 'E_EVIDENCE_CONFLICT', retry: false, cause });
    expect(error.remedy).toBe(codeTable.E_EVIDENCE_CONFLICT.remedy);
  });

  test.each([
    { given: 'a wanted code', wanted: ['E_OBJECT_EXISTS', 'E_OBJECT_MOVED'], is: true },
    { given: 'no list', wanted: [], is: true },
    { given: 'other codes', wanted: ['E_OBJECT_MOVED'], is: false },
  ] as const)('is recognised with $given: $is', ({ wanted, is }) => {
    expect(isPlatformError(new PlatformError('E_OBJECT_EXISTS', 'k'), ...wanted)).toBe(is);
    expect(isPlatformError(new Error('E_OBJECT_EXISTS: k'), ...wanted)).toBe(false);
  });
});
