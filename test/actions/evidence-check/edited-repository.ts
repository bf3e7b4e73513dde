import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** What is compared of the tree as it stands. */
const COPIED = [
  'evidence-schemas/schemas',
  'evidence-schemas/samples',
  'evidence-schemas/codes.json',
  'evidence-schemas/released.json',
  ...globSync('actions/*/phase.json', { cwd: ROOT }),
  'actions/lib/definition/universal-checks.json',
];

/** Names a place of a file in an edit; it is taken out before the text is written. */
export const MARK = '»';

/** One change of a file: a text is replaced that stands behind `after`, up to the end of `through` where that is given. */
export interface Edit {
  readonly file: string;
  readonly after?: string;
  readonly from: string;
  readonly through?: string;
  /** The line that is expected holds the mark. */
  readonly to: string;
}

/** A whole file that is written, taken away or replaced by a link. */
export interface Whole {
  readonly file: string;
  readonly text?: string | Uint8Array;
  readonly link?: string;
}

export type Change = Edit | Whole;

/** A git repository with a copy of the real tree, in which pull requests are made by hand. */
export interface EditedRepository {
  readonly folder: string;
  /** The commit with the tree as it stands. */
  readonly base: string;
  /** Commits these changes on top of a commit (default: the base). */
  readonly change: (changes: readonly Change[], parent?: string) => string;
  readonly remove: () => void;
}

export function editedRepository(): EditedRepository {
  const folder = mkdtempSync(join(tmpdir(), 'pull-request-'));
  const git = (...args: readonly string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    ).trim();
  const commit = (): string => {
    git('add', '-A', '-f');
    git('commit', '-q', '--allow-empty', '--no-verify', '-m', 'change');
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main');
  for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  const base = commit();
  return {
    folder,
    base,
    change: (changes, parent = base) => {
      git('checkout', '-q', '-f', parent);
      for (const change of changes) apply(folder, change);
      return commit();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function apply(folder: string, change: Change): void {
  const path = join(folder, change.file);
  mkdirSync(dirname(path), { recursive: true });
  if ('from' in change) writeFileSync(path, edited(readFileSync(path, 'utf8'), change).replaceAll(MARK, ''));
  else {
    rmSync(path, { recursive: true, force: true });
    if (change.link !== undefined) symlinkSync(change.link, path);
    if (change.text !== undefined)
      writeFileSync(path, typeof change.text === 'string' ? change.text.replaceAll(MARK, '') : change.text);
  }
}

/** The line that carries the mark in the text as it is after the change, from 1; 1 for a change that has none. */
export function markedLine(change: Change): number {
  const text = 'from' in change ? edited(readFileSync(join(ROOT, change.file), 'utf8'), change) : (change.text ?? '');
  if (typeof text !== 'string' || !text.includes(MARK)) return 1;
  return text.slice(0, text.indexOf(MARK)).split('\n').length;
}

function edited(text: string, { file, after, from, through = '', to }: Edit): string {
  const behind = after === undefined ? 0 : only(text, after, file);
  const start = text.indexOf(from, behind);
  const end = text.indexOf(through, start + from.length) + through.length;
  if (start < 0 || end < start)
    throw new Error(`${file} does not hold ${from} ... ${through} behind ${after ?? 'its start'}`);
  return text.slice(0, start) + to + text.slice(end);
}

function only(text: string, anchor: string, file: string): number {
  if (text.split(anchor).length !== 2)
    throw new Error(`${file} holds ${text.split(anchor).length - 1} times ${anchor}`);
  return text.indexOf(anchor);
}
