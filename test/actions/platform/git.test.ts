import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCheckout, readCommitted } from '../../../actions/lib/platform/git.ts';

const IDENTITY = ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'init.defaultBranch=main'];
const SHA = /^[0-9a-f]{40}$/;

let root: string;
const git = (...args: readonly string[]): string =>
  execFileSync('git', [...IDENTITY, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'git-facts-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function commitOne(): string {
  git('init');
  write('a.txt', 'a');
  write('.gitignore', 'ignored\n');
  git('add', '.');
  git('commit', '-m', 'one');
  return git('rev-parse', 'HEAD');
}

describe('a checkout', () => {
  test('without a change is its commit', async () => {
    const head = commitOne();
    expect(head).toMatch(SHA);
    expect(await readCheckout(root)).toEqual({ kind: 'commit', git_sha: head });
    write('ignored', 'x');
    expect(await readCheckout(root)).toEqual({ kind: 'commit', git_sha: head });
  });

  test.each([
    { given: 'a changed file', change: () => write('a.txt', 'b') },
    { given: 'a new file', change: () => write('b.txt', 'b') },
    { given: 'a removed file', change: () => rmSync(join(root, 'a.txt')) },
    {
      given: 'a change that is staged',
      change: () => {
        write('a.txt', 'b');
        git('add', 'a.txt');
      },
    },
  ])('with $given is no commit', async ({ change }) => {
    const head = commitOne();
    change();
    expect(await readCheckout(root)).toEqual({ kind: 'changed', git_sha: head, changes: 1 });
  });

  test('without a first commit has no head', async () => {
    git('init');
    write('a.txt', 'a');
    expect(await readCheckout(root)).toEqual({ kind: 'changed', git_sha: null, changes: 1 });
  });

  test('that is a linked worktree is read like any other', async () => {
    const head = commitOne();
    git('worktree', 'add', '--detach', 'linked');
    expect(await readCheckout(join(root, 'linked'))).toEqual({ kind: 'commit', git_sha: head });
  });

  test('with packed references and objects is read like any other', async () => {
    const head = commitOne();
    git('gc', '--quiet');
    git('pack-refs', '--all');
    expect(await readCheckout(root)).toEqual({ kind: 'commit', git_sha: head });
  });

  test('that is an unpacked archive has no repository', async () => {
    write('a.txt', 'a');
    expect(await readCheckout(root)).toEqual({ kind: 'no_repository' });
  });

  test('that was unpacked inside a foreign repository is not that repository', async () => {
    commitOne();
    mkdirSync(join(root, 'unpacked'));
    expect(await readCheckout(join(root, 'unpacked'))).toEqual({ kind: 'no_repository' });
  });

  test('on a machine without git has no repository', async () => {
    commitOne();
    const path = process.env.PATH;
    try {
      process.env.PATH = join(root, 'nothing-here');
      expect(await readCheckout(root)).toEqual({ kind: 'no_repository' });
    } finally {
      process.env.PATH = path;
    }
  });

  test('that git refuses to read is an error and no absence', async () => {
    git('init');
    write('.git/config', '[core]\n  repositoryformatversion = 99\n');
    await expect(readCheckout(root)).rejects.toMatchObject({ code: 'E_GIT_UNREADABLE' });
  });
});

describe('a file of the checkout', () => {
  test('is the committed one until it is changed', async () => {
    commitOne();
    write('other.txt', 'x');
    expect(await readCommitted(root, ['a.txt'])).toBe('same');
    write('a.txt', 'b');
    expect(await readCommitted(root, ['a.txt'])).toBe('differs');
  });

  test('that was never committed differs from the commit', async () => {
    commitOne();
    write('other.txt', 'x');
    expect(await readCommitted(root, ['other.txt'])).toBe('differs');
  });

  test('has no commit without a repository', async () => {
    write('a.txt', 'a');
    expect(await readCommitted(root, ['a.txt'])).toBe('no_repository');
  });
});
