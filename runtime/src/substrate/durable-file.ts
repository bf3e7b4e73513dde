/** Files that are whole or absent, and that survive the death of the process once written. */
import { createHash } from 'node:crypto';
import { constants, copyFile, type FileHandle, link, open } from 'node:fs/promises';
import { type Code, isPlatformError, PlatformError } from '@spine-green/evidence-schemas';

const CHUNK_BYTES = 1024 * 1024;

export interface FileDigest {
  readonly sha256: string;
  readonly size_bytes: number;
}

/** What the operating system refused; with codes, only those. */
export const isSystemError = (error: unknown, ...codes: readonly string[]): error is NodeJS.ErrnoException =>
  error instanceof Error &&
  'syscall' in error &&
  'code' in error &&
  typeof error.code === 'string' &&
  (codes.length === 0 || codes.includes(error.code));

/** Runs file operations; what the operating system refuses becomes this code, and bugs stay bugs. */
export async function reaching<T>(code: Code, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isPlatformError(error) || !isSystemError(error)) throw error;
    throw new PlatformError(code, `${what}: ${error.code}`, { cause: error });
  }
}

/** Makes a file that did not exist; the bytes are on disk, the name is not yet. */
export async function writeSynced(path: string, body: Uint8Array | string, mode: number): Promise<void> {
  await using file = await open(path, 'wx', mode);
  await file.writeFile(body);
  await file.sync();
}

/** Puts the names in a folder on disk. */
export async function syncFolder(folder: string): Promise<void> {
  await using handle = await open(folder, 'r');
  await handle.sync();
}

/** Gives a finished file its final name. False when the name is taken: link(2) never replaces. */
export async function linkFirst(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw error;
  }
}

/** A second name for the same bytes, or a copy where the file system has no such name to give. */
export async function linkOrCopy(source: string, target: string): Promise<void> {
  try {
    await link(source, target);
  } catch (error) {
    if (!isSystemError(error, 'EXDEV', 'EMLINK', 'EPERM', 'ENOTSUP')) throw error;
    await copyFile(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    await using file = await open(target, 'r');
    await file.sync();
  }
}

/** Copies a local file of any size and tells what was written, so a source that changes meanwhile does no harm.
 * Throws E_LOCAL_FILE_UNUSABLE when the source cannot be read. */
export async function copySynced(source: string, target: string, mode: number): Promise<FileDigest> {
  await using from = await openLocal(source);
  await using to = await open(target, 'wx', mode);
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunksOf(from)) {
    hash.update(chunk);
    await to.writeFile(chunk);
    size += chunk.length;
  }
  await to.sync();
  return { sha256: hash.digest('hex'), size_bytes: size };
}

/** sha256 of a file of any size, lower-case hex. */
export async function digestOfFile(path: string): Promise<string> {
  await using file = await open(path, 'r');
  return (await digestOfOpen(file)).sha256;
}

/** The same and the size of a file that is to be copied. Throws E_LOCAL_FILE_UNUSABLE when it cannot be read. */
export async function digestOfSource(path: string): Promise<FileDigest> {
  await using file = await openLocal(path);
  return await digestOfOpen(file);
}

async function digestOfOpen(file: FileHandle): Promise<FileDigest> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunksOf(file)) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size_bytes: size };
}

/** Each chunk is valid until the next is asked for. */
async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

async function openLocal(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${path} cannot be read`, { cause: error });
  }
}
