import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Leaf } from './leaves.ts';

/** A row of `actions/BELIEVED.md`: a kind of document, a path in it, and why nothing else in a bundle tells. */
export interface Believed {
  readonly kind: string;
  readonly path: string;
  readonly matches: (leaf: Pick<Leaf, 'name'>) => boolean;
}

const PAGE = join(import.meta.dirname, '../../../../actions/BELIEVED.md');
const ROW = /^\| `([^`]+)` \| `([^`]+)` \| [^|]+ \|$/gm;

/** In a path, `*` stands for one step, `**` for the rest; in a kind, `*` stands for any lane or event. */
export const believedKinds = (): readonly Believed[] =>
  [...readFileSync(PAGE, 'utf8').matchAll(ROW)].map(([, kind = '', path = '']) => {
    const form = new RegExp(`^${formOf(kind, '[^ ]+')} ${formOf(path, ONE_STEP)}$`);
    return { kind, path, matches: ({ name }) => form.test(name) };
  });

/** A member that goes or comes is no value of its record, so a row says it in its own word. */
const ONE_STEP = '(?!(?:removed|gained)$)[^.]+';

const formOf = (text: string, one: string): string =>
  text
    .split(/(\*\*|\*)/)
    .map((part) => (part === '**' ? '.+' : part === '*' ? one : RegExp.escape(part)))
    .join('');

/** Names of leaves that no row of the page has. */
export const unnamedBy = (rows: readonly Believed[], leaves: readonly Leaf[]): readonly string[] =>
  leaves.filter((leaf) => !rows.some((row) => row.matches(leaf))).map(({ name }) => name);
