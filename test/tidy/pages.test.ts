import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './source-files.ts';

const FIRST_PAGE_LINES_MAX = 150;

const pages = globSync(['*.md', '{actions,cdktf,evidence-schemas,runtime,test}/**/*.md'], {
  cwd: root,
  exclude: (path) => /(^|\/)(node_modules|dist)(\/|$)/.test(path),
})
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };

/** As the forge makes it of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ''));

function brokenLinks({ path, text }: (typeof pages)[number]): readonly string[] {
  return [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : join(dirname(path), file);
    if (!existsSync(join(root, target))) return [link];
    const known = anchor === undefined || anchorsOf(readFileSync(join(root, target), 'utf8')).includes(anchor);
    return known ? [] : [link];
  });
}

/** Files and folders of ours that a page names whole, without placeholders. */
const missingPaths = ({ text }: (typeof pages)[number]): readonly string[] =>
  [...text.matchAll(/`((?:actions|evidence-schemas|runtime|test)\/[\w./-]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(join(root, path)));

const missingScripts = ({ text }: (typeof pages)[number]): readonly string[] =>
  [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !Object.hasOwn(scripts, name));

describe('the pages', () => {
  test('are all there', () => {
    expect(pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'CLAUSES.md', 'DECISIONS.md', 'runtime/README.md']),
    );
  });

  test.each(pages)('$path links to what exists', (page) => expect(brokenLinks(page)).toEqual([]));
  test.each(pages)('$path names files that exist', (page) => expect(missingPaths(page)).toEqual([]));
  test.each(pages)('$path names scripts that package.json has', (page) => expect(missingScripts(page)).toEqual([]));

  test(`the first page stays below ${FIRST_PAGE_LINES_MAX} lines (move what is long to a page of its own)`, () => {
    const first = pages.find(({ path }) => path === 'README.md');
    expect(first?.text.split('\n').length).toBeLessThan(FIRST_PAGE_LINES_MAX);
  });
});
