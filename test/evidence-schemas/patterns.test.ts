import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doubtsAbout } from './linear-pattern.ts';

/**
 * Validators take time in proportion to their input (17, section 8): no pattern divides a text in many ways, and one of a
 * schema starts where the text starts, so that it is tried once. How the time really grows is a case of the attacks.
 */
const REPOSITORY = join(import.meta.dirname, '../..');
const filesBelow = (folder: string, suffix: string): readonly string[] =>
  readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(suffix) && !name.includes('generated'))
    .map((name) => join(REPOSITORY, folder, name));

interface Pattern {
  readonly where: string;
  readonly source: string;
}

const inSchemas: readonly Pattern[] = filesBelow('evidence-schemas/schemas', '.json').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/"pattern": ("(?:\\.|[^"\\])*")/g)].map(([, text = '""']) => ({
    where: relative(REPOSITORY, file),
    source: JSON.parse(text) as string,
  })),
);

/** Literals as they stand in the source. A slash that divides gives no regular expression, or a harmless one. */
const LITERAL = /(?<=[=(,:?&|[!]\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/[dgimsuvy]*/g;
const inSources: readonly Pattern[] = ['runtime/src', 'evidence-schemas/src', 'actions'].flatMap((folder) =>
  filesBelow(folder, '.ts')
    .filter((file) => !file.includes('/dist/'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(LITERAL)].map(([, source = '']) => ({
        where: relative(REPOSITORY, file),
        source,
      })),
    ),
);

const doubtful = (patterns: readonly Pattern[]): readonly string[] =>
  patterns.flatMap(({ where, source }) => doubtsAbout(source).map((doubt) => `${where}: ${source}: ${doubt}`));

describe('patterns', () => {
  it('are found where they are', () => {
    expect(inSchemas.length).toBeGreaterThan(100);
    expect(inSources.length).toBeGreaterThan(100);
  });

  it.each(['^(a+)+$', '(x*)*y', '^([a-z]+,?)*$', '^(a|ab?)*$', '^[a-z]*[a-f]+$', '^\\s*;?\\s*$'])(
    '%s would be found',
    (source) => {
      expect(doubtsAbout(source)).not.toEqual([]);
    },
  );

  it.each(['^(\\/[a-z]+)*$', '^([a-z]+ )*END$', '^-?[0-9]+(\\.[0-9]+)?$', '^(a|b)*$'])('%s is sound', (source) => {
    expect(doubtsAbout(source)).toEqual([]);
  });

  it('of schemas take time in proportion to a text', () => {
    expect(doubtful(inSchemas)).toEqual([]);
  });

  it('of schemas start where the text starts', () => {
    const floating = inSchemas.filter(({ source }) => !/^(\^|\(\?[=!])/.test(source));
    expect(floating.map(({ where, source }) => `${where}: ${source}`)).toEqual([]);
  });

  /** Its alternatives begin with the same backslash, and what follows it tells them apart. */
  const TOLD_APART_LATER = ['actions/m3-run-pinning/canonical-form.ts'];

  it('of the sources take time in proportion to a text', () => {
    expect(doubtful(inSources.filter(({ where }) => !TOLD_APART_LATER.includes(where)))).toEqual([]);
  });
});
