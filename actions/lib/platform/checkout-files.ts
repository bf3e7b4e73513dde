import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJson } from '@spine-green/evidence-schemas';
import { repositoryRoot } from './repository.ts';

/** A file of the checkout as it lies on disk now, not as it was when this program was bundled. */
export const readCheckoutText = (path: string): Promise<string> => readFile(join(repositoryRoot(), path), 'utf8');

/** The same, parsed. Throws E_LOCAL_FILE_UNUSABLE for what is no JSON. */
export async function readCheckoutJson(path: string): Promise<unknown> {
  return parseJson(await readCheckoutText(path), 'E_LOCAL_FILE_UNUSABLE', path);
}

/** Folders that nobody wrote: what is installed, built, or kept by a rehearsal or by git. */
const MADE = new Set(['node_modules', 'dist', '.git', '.rehearsal', 'coverage']);

/** Paths of the checkout that a pattern names, sorted; what is installed or built is no part of it. */
export const findCheckoutFiles = (pattern: string, root = repositoryRoot()): readonly string[] =>
  globSync(pattern, {
    cwd: root,
    exclude: (path) => path.split('/').some((name) => MADE.has(name)),
  }).sort();

/** Paths whose last name fits, in whatever folder: also in one whose name begins with a dot, which `**` passes over. */
export const findAnywhere = (names: string, root = repositoryRoot()): readonly string[] =>
  [...new Set([`**/${names}`, `**/.*/**/${names}`].flatMap((pattern) => findCheckoutFiles(pattern, root)))].sort();
