import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repository.ts';

const SHA = /^[0-9a-f]{40}$/;

/** The commit that is checked out, read from the repository itself: a machine with Node alone has no git program. */
export function headCommit(): string {
  const folder = join(repositoryRoot(), '.git');
  const head = readFileSync(join(folder, 'HEAD'), 'utf8').trim();
  if (SHA.test(head)) return head;
  const name = head.replace(/^ref: /, '');
  const loose = join(folder, name);
  if (existsSync(loose)) return readFileSync(loose, 'utf8').trim();
  const packed = readFileSync(join(folder, 'packed-refs'), 'utf8').split('\n');
  const line = packed.find((one) => one.endsWith(` ${name}`));
  if (line === undefined) throw new Error(`${name} names no commit`);
  return line.slice(0, 40);
}
