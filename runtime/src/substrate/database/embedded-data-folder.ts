import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PlatformError } from '@spine-green/evidence-schemas';
import { isReachable, type ServerUser, temporaryFolderFor } from './embedded-binaries.ts';

const INITDB_MS_MAX = 60_000;

/** Creates the folder for its owner. A temporary one gets a parent of its own, which is removed with it. */
export function prepareDataFolder(
  wanted: string | undefined,
  user: ServerUser | undefined,
  temporaryRoot: string | undefined,
): string {
  const own = (path: string): void => {
    if (user !== undefined && statSync(path).uid !== user.uid) chownSync(path, user.uid, user.gid);
  };
  if (wanted === undefined) {
    const parent = mkdtempSync(join(temporaryRoot ?? temporaryFolderFor(user), 'spine-green-pg-'));
    own(parent);
    return join(parent, 'data');
  }
  if (!existsSync(wanted)) mkdirSync(wanted, { recursive: true, mode: 0o700 });
  if (user !== undefined && !isReachable(dirname(wanted))) {
    throw new PlatformError('E_DATABASE_NOT_STARTED', `${wanted} lies in a folder that uid ${user.uid} cannot enter`);
  }
  own(wanted);
  return wanted;
}

export interface Initialisation {
  readonly binaries: string;
  readonly user: ServerUser | undefined;
  readonly dataFolder: string;
  /** What the caller knows; an existing folder cannot be opened without it. */
  readonly password: string | undefined;
  /** What a new folder gets. */
  readonly fresh: string;
}

/** Runs initdb unless the folder holds a cluster already. The locale is fixed, so that every machine sorts alike. */
export async function initialise({ binaries, user, dataFolder, password, fresh }: Initialisation): Promise<void> {
  if (existsSync(join(dataFolder, 'PG_VERSION'))) {
    if (password !== undefined) return;
    throw new PlatformError('E_DATABASE_NOT_STARTED', `${dataFolder} holds a database; its password is needed`);
  }
  const passwordFile = `${dataFolder}.password`;
  writeFileSync(passwordFile, fresh, { mode: 0o600 });
  try {
    if (user !== undefined) chownSync(passwordFile, user.uid, user.gid);
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    await promisify(execFile)(join(binaries, 'initdb'), ['-D', dataFolder, ...locale, ...access], {
      ...user,
      cwd: dirname(dataFolder),
      timeout: INITDB_MS_MAX,
    });
  } catch (cause) {
    throw new PlatformError('E_DATABASE_NOT_STARTED', `initdb refused ${dataFolder}`, { cause });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
