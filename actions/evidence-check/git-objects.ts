import { execFileSync } from 'node:child_process';
import { PlatformError } from '@spine-green/evidence-schemas';
import { gitEnvironment } from '../lib/io/inputs.ts';
import { changedPaths, type Listing, type Tree, wantedPaths } from './trees.ts';

export interface TwoCommits {
  readonly base: Tree;
  readonly head: Tree;
  /** The commits that are compared, 40 hexadecimal characters. */
  readonly baseSha: string;
  readonly headSha: string;
}

export interface Compared {
  readonly repository: string;
  readonly base: string;
  readonly head: string;
}

/**
 * The objects of both sides, as git holds them; nothing is checked out and nothing of the head is run. The base is where
 * the head left it: what others merged meanwhile is not what this pull request takes away. Throws
 * E_COMPARISON_UNREADABLE: what cannot be read is never "no changes".
 */
export function readCommits({ repository, base, head }: Compared): TwoCommits {
  const git = (args: readonly string[], input?: string): Buffer => runGit(repository, args, input);
  const commit = (name: string): string =>
    git(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`])
      .toString('utf8')
      .trim();
  const headSha = commit(head);
  const baseSha = git(['merge-base', commit(base), headSha])
    .toString('utf8')
    .trim();
  const [before, after] = [baseSha, headSha].map((sha) =>
    listingOf(git(['ls-tree', '-r', '-z', '-l', '--full-tree', sha])),
  );
  if (before === undefined || after === undefined || before.size === 0 || after.size === 0)
    throw unreadable(`${baseSha} or ${headSha} holds no file`);
  const changed = changedPaths(before, after);
  const paths = [before, after].map((listing) => ({ listing, wanted: wantedPaths(listing, changed) }));
  const oids = paths.flatMap(({ listing, wanted }) => wanted.map((path) => listing.get(path)?.oid ?? ''));
  const blobs = readBlobs([...new Set(oids)], git);
  return { base: treeOf(before, blobs), head: treeOf(after, blobs), baseSha, headSha };
}

const treeOf = (files: Listing, blobs: ReadonlyMap<string, Uint8Array>): Tree => ({
  files,
  read: (path) => {
    const bytes = blobs.get(files.get(path)?.oid ?? '');
    if (bytes === undefined) throw new Error(`${path} was not read`);
    return bytes;
  },
});

/** Lines of `ls-tree -l`: mode, type, object, size, tab, path. */
function listingOf(output: Buffer): Listing {
  const lines = output
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [, mode = '', oid = '', size = '', path = ''] =
        /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
      if (path === '') throw unreadable(`git lists ${JSON.stringify(line.slice(0, 80))}`);
      return [path, { mode, oid, size: size === '-' ? undefined : Number(size) }] as const;
    }),
  );
}

const NEWLINE = 0x0a;

/** `cat-file --batch` answers in the order of the questions: a line of object, type and size, the bytes, a newline. */
function readBlobs(
  oids: readonly string[],
  git: (args: readonly string[], input: string) => Buffer,
): ReadonlyMap<string, Uint8Array> {
  if (oids.length === 0) return new Map();
  const output = git(['cat-file', '--batch'], `${oids.join('\n')}\n`);
  const blobs = new Map<string, Uint8Array>();
  let at = 0;
  for (const oid of oids) {
    const end = output.indexOf(NEWLINE, at);
    const line = output.subarray(at, Math.max(at, end)).toString('utf8');
    const size = /^([0-9a-f]+) blob (\d+)$/.exec(line)?.[2];
    if (size === undefined || !line.startsWith(oid))
      throw unreadable(`git answers ${JSON.stringify(line.slice(0, 80))}`);
    at = end + 1 + Number(size) + 1;
    if (at > output.length) throw unreadable(`the object ${oid} ends too early`);
    blobs.set(oid, output.subarray(end + 1, at - 1));
  }
  return blobs;
}

const TIMEOUT_MS = 60_000;
const OUTPUT_BYTES_MAX = 1024 * 1024 * 1024;

function runGit(cwd: string, args: readonly string[], input = ''): Buffer {
  try {
    return execFileSync('git', ['-c', 'core.fsmonitor=false', '--no-replace-objects', ...args], {
      cwd,
      input,
      env: gitEnvironment(),
      timeout: TIMEOUT_MS,
      maxBuffer: OUTPUT_BYTES_MAX,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: Buffer };
    const said = stderr?.toString('utf8').trim().split('\n')[0] ?? '';
    throw unreadable(
      `git ${args[0]} ${args.at(-1)?.slice(0, 64) ?? ''}: ${said || JSON.stringify(code ?? 'no answer')}`,
      error,
    );
  }
}

const unreadable = (facts: string, cause?: unknown): PlatformError =>
  new PlatformError('E_COMPARISON_UNREADABLE', facts.slice(0, 256), cause === undefined ? {} : { cause });
