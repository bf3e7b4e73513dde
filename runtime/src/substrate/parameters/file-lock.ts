/**
 * A lock between processes of one machine, by a file that exists while the lock is held.
 *
 * I1. A lock is linked into place whole, so its owner can always be read.
 * I2. Only its owner, or the holder of the lock's own break lock, removes a lock file. The break lock is named after
 *     the token of the dead owner, and its holder reads the token again before it removes anything, so a lock that
 *     was taken meanwhile is never removed.
 * I3. An owner is dead when its process does not exist. A process id that was reused keeps the lock until the
 *     deadline, which is an error and never a second holder.
 */
import { randomUUID } from 'node:crypto';
import { readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { PlatformError } from '@spine-green/evidence-schemas';
import { isSystemError, linkFirst } from '../durable-file.ts';

const POLL_MS = 10;

/** Runs the work while this caller alone holds the lock. Throws E_PARAMETERS_UNREADABLE (retry) after `waitMsMax`. */
export async function withFileLock<T>(path: string, waitMsMax: number, work: () => Promise<T>): Promise<T> {
  await acquire(path, performance.now() + waitMsMax);
  try {
    return await work();
  } finally {
    await unlink(path);
  }
}

async function acquire(path: string, deadlineMs: number): Promise<void> {
  while (!(await linkedFirst(path))) {
    const owner = await findOwner(path);
    if (owner === undefined) continue;
    if (!isAlive(owner.pid)) {
      await breakLock(path, owner.token, deadlineMs);
      continue;
    }
    if (performance.now() > deadlineMs) {
      throw new PlatformError('E_PARAMETERS_UNREADABLE', `process ${owner.pid} holds ${path}`);
    }
    await delay(POLL_MS);
  }
}

/** I2: many may find the owner dead; one at a time acts on it. */
async function breakLock(path: string, deadToken: string, deadlineMs: number): Promise<void> {
  const breakPath = `${path}.${deadToken}`;
  await acquire(breakPath, deadlineMs);
  try {
    if ((await findOwner(path))?.token === deadToken) await unlink(path);
  } finally {
    await unlink(breakPath);
  }
}

async function linkedFirst(path: string): Promise<boolean> {
  const token = randomUUID().slice(0, 8);
  const draft = `${path}.draft-${token}`;
  try {
    await writeFile(draft, `${process.pid} ${token}`, { flag: 'wx', mode: 0o600 });
    return await linkFirst(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

async function findOwner(path: string): Promise<{ readonly pid: number; readonly token: string } | undefined> {
  try {
    const [pid, token] = (await readFile(path, 'utf8')).split(' ');
    if (pid === undefined || token === undefined || !/^[1-9][0-9]*$/.test(pid)) {
      throw new PlatformError('E_PARAMETERS_UNREADABLE', `${path} is not a lock file`);
    }
    return { pid: Number(pid), token };
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it exists and belongs to somebody else.
    return !isSystemError(error, 'ESRCH');
  }
}
