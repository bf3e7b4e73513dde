import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The checkout that the action runs from, whether as source or as a bundle in `dist`. */
export function repositoryRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'evidence-schemas', 'codes.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the action does not run inside its repository');
    folder = parent;
  }
  return folder;
}
