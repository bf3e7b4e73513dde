import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { root, sourceFiles } from './source-files.ts';

/** A clause that a comment or a description names, as a row of CLAUSES.md or a lane of a phase definition. */
export interface Citation {
  readonly path: string;
  /** `04, section 6.1`, `10, law L2`, `01, M3.B-C02`; undefined when it cannot be read. */
  readonly clause: string | undefined;
  /** Part of the clause, for example `A7`: the row has to mention it. */
  readonly part: string | undefined;
  /** As it is written. */
  readonly text: string;
}

interface Commented {
  readonly path: string;
  readonly texts: readonly string[];
}

const citing = (): readonly Commented[] => [
  ...sourceFiles()
    .filter(({ path }) => !path.startsWith('test/tidy/'))
    .map(({ path, text }) => ({ path, texts: commentsOf(path, text) })),
  ...filesOf('runtime/migrations/*.sql').map(({ path, text }) => ({ path, texts: [sqlComments(text)] })),
  ...filesOf('evidence-schemas/schemas/*.json').map(({ path, text }) => ({ path, texts: descriptions(text) })),
];

const filesOf = (pattern: string): readonly { readonly path: string; readonly text: string }[] =>
  globSync(pattern, { cwd: root })
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Comments as running text; lines that follow each other are one comment. */
export function commentsOf(path: string, text: string): readonly string[] {
  const found: { end: number; text: string }[] = [];
  for (const { type, value, start, end } of parseSync(path, text).comments) {
    const own = value.replace(/^\s*\*+ ?/gm, ' ').replaceAll(/\s+/g, ' ');
    const last = found.at(-1);
    if (type === 'Line' && last !== undefined && /^\s*$/.test(text.slice(last.end, start))) {
      found.splice(-1, 1, { end, text: `${last.text} ${own.trim()}` });
    } else found.push({ end, text: own.trim() });
  }
  return found.map((one) => one.text);
}

const sqlComments = (text: string): string => [...text.matchAll(/--(.*)$/gm)].map(([, own]) => own?.trim()).join(' ');

const descriptions = (text: string): readonly string[] =>
  [...text.matchAll(/"description": "((?:[^"\\]|\\.)*)"/g)].map(([, own]) => own ?? '');

const PAGE = '(?:0[0-5]|1[0-7]|house style)';
const ITEM = String.raw`(?:sections? [\d.]*\d|\d+\.\d+|law L\d+|appendix [A-Z]|M\d+(?:\.[A-Z]\w*)?(?:-C\w+)?|[A-Z][A-Z_]*\d*\b)`;
/** A page with its first clause, wherever it stands, or a page that opens a parenthesis. */
const START = new RegExp(String.raw`(?<![\w.:/-])(${PAGE})(?:, (?=${ITEM})|(?<=\(\w+)(?=[,:;)]))`, 'g');
const NEXT = new RegExp(String.raw`^(?:, (?:and )?| and )(${ITEM}|\d+(?:\.\d+)*(?![\w.]*,? section))`);

export function citationsIn(path: string, comment: string): readonly Citation[] {
  return [...comment.matchAll(START)].flatMap((match): readonly Citation[] => {
    const page = match[1] ?? '';
    const from = match.index + match[0].length;
    const rest = comment.slice(from);
    const first = new RegExp(`^${ITEM}`).exec(rest)?.[0];
    const text = comment.slice(match.index, from + 40);
    // A page as a whole, `(03)` or `(03: no expiry)`; a comma promises a clause.
    if (first === undefined) return [{ path, clause: rest.startsWith(',') ? undefined : page, part: undefined, text }];
    return clausesFrom(page, first, rest.slice(first.length)).map((one) => ({ path, text, ...one }));
  });
}

/** `section 6.1`, then what `and` and commas add: more sections, or a part of the last one. */
function clausesFrom(page: string, first: string, after: string): { clause: string; part: string | undefined }[] {
  const found = [{ clause: clauseOf(page, first), part: undefined as string | undefined }];
  const inSections = /^(?:section|\d)/.test(first);
  let rest = after;
  for (let next = NEXT.exec(rest); next !== null; next = NEXT.exec(rest)) {
    const item = next[1] ?? '';
    const last = found.at(-1);
    if (inSections && /^[A-Z]/.test(item)) {
      if (last !== undefined) found.splice(-1, 1, { ...last, part: partAt(rest) ?? item });
    } else found.push({ clause: clauseOf(page, item), part: undefined });
    rest = rest.slice(next[0].length);
  }
  return found;
}

/** `DS-M2` and `U-RUNTIME` have a hyphen that names of clauses do not have. */
const partAt = (text: string): string | undefined => /^, ([A-Z]+(?:-[A-Z]+)?\d*)/.exec(text)?.[1];

const clauseOf = (page: string, item: string): string =>
  `${page}, ${item
    .replace(/^sections /, 'section ')
    .replace(/^(?=\d)/, 'section ')
    .replace(/^(?=L\d)/, 'law ')}`;

export const citations = (): readonly Citation[] =>
  citing().flatMap(({ path, texts }) => texts.flatMap((text) => citationsIn(path, text)));
