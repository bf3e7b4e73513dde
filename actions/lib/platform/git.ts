import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { promisify } from 'node:util';
import { PlatformError } from '@spine-green/evidence-schemas';
import { gitEnvironment } from '../io/inputs.ts';

/** What git says of a checkout. A tree with any change is no commit, whatever its head is called. */
export type Checkout =
  | { readonly kind: 'commit'; readonly git_sha: string }
  | { readonly kind: 'changed'; readonly git_sha: string | null; readonly changes: number }
  /** No git program, or a folder that is not the top of a repository: an unpacked archive, for example. */
  | { readonly kind: 'no_repository' };

/**
 * Asked of git itself, because worktrees, archives and newer repository formats keep what we would look for in other
 * places. Throws E_GIT_UNREADABLE when a repository is there and git does not answer: denied is never absent.
 */
export async function readCheckout(root: string): Promise<Checkout> {
  const changes = await findChanges(root, []);
  if (changes === undefined) return { kind: 'no_repository' };
  // Quiet: a repository without a first commit has no head, which is an answer and no fault.
  const head = (await git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']))?.trim();
  if (changes === 0 && head) return { kind: 'commit', git_sha: head };
  return { kind: 'changed', git_sha: head || null, changes };
}

/** Whether the head commit holds these files as they lie on disk. Throws E_GIT_UNREADABLE. */
export async function readCommitted(
  root: string,
  paths: readonly string[],
): Promise<'same' | 'differs' | 'no_repository'> {
  const changes = await findChanges(root, ['--', ...paths]);
  if (changes === undefined) return 'no_repository';
  return changes === 0 ? 'same' : 'differs';
}

/** How many paths differ from the head commit, untracked ones included; undefined where there is no repository. */
async function findChanges(root: string, only: readonly string[]): Promise<number | undefined> {
  const top = (await git(root, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '');
  // An archive that was unpacked inside somebody's repository is not that repository.
  if (top === undefined || (await realpath(top)) !== (await realpath(root))) return undefined;
  const status = await git(root, ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', ...only]);
  return (status ?? '').split('\0').filter((entry) => entry !== '').length;
}

const TIMEOUT_MS = 60_000;
const OUTPUT_BYTES_MAX = 64 * 1024 * 1024;
const QUIET_NO = 1;

/** What a git command prints; undefined without a git program or a repository. */
async function git(root: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-c', 'core.fsmonitor=false', ...args], {
      cwd: root,
      env: gitEnvironment(),
      timeout: TIMEOUT_MS,
      maxBuffer: OUTPUT_BYTES_MAX,
    });
    return stdout;
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
    if (code === 'ENOENT' || /not a git repository/.test(stderr)) return undefined;
    if (code === QUIET_NO && stderr === '') return '';
    const said = stderr.trim().split('\n')[0] ?? '';
    throw new PlatformError('E_GIT_UNREADABLE', `git ${args[0]}: ${said || String(code)}`.slice(0, 256), {
      cause: error,
    });
  }
}
