import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isPlatformError } from '@spine-green/evidence-schemas';
import type { ObjectStore, StoredVersion } from '../../substrate/object-store/port.ts';

export type ReadLines =
  | {
      readonly kind: 'read';
      readonly sha256: string;
      readonly bytes: number;
      readonly lines: number;
      /** What stopped the lines before the end of the object. */
      readonly brokenBy: string | undefined;
    }
  | { readonly kind: 'missing' | 'corrupt'; readonly detail: string };

const CHUNK_BYTES = 2 ** 20;
/** The longest line that the gate writes is a body of 1 MiB, each byte of it escaped. */
const LINE_BYTES_MAX = 16 * 2 ** 20;
const NEWLINE = 0x0a;

/**
 * Streams an object line by line and hashes it on the way; memory holds one chunk and one line, whatever the size of
 * the object. Every line ends with a newline; bytes after the last one, bytes that are not UTF-8 and a line without end
 * break the lines off, while the hash goes on. Throws what the store throws when it cannot be reached.
 */
export async function readObjectLines(
  { store, folder }: { readonly store: ObjectStore; readonly folder: string },
  { bucket, key, versionId }: StoredVersion,
  onLine: (line: string, number: number) => void,
): Promise<ReadLines> {
  const path = join(folder, 'object');
  try {
    await store.download(bucket, key, path, versionId);
    return await readFileLines(path, onLine);
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return { kind: 'missing', detail: error.message };
    if (isPlatformError(error, 'E_OBJECT_CORRUPT')) return { kind: 'corrupt', detail: error.message };
    throw error;
  } finally {
    await rm(path, { force: true });
  }
}

/** One buffer for the whole file: what was read of it is copied out line by line, so it can be filled again. */
async function readFileLines(path: string, onLine: (line: string, number: number) => void): Promise<ReadLines> {
  await using file = await open(path, 'r');
  const hash = createHash('sha256');
  let [bytes, lines, held] = [0, 0, 0];
  let buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let brokenBy: string | undefined;
  for (;;) {
    if (held === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
    const { bytesRead } = await file.read(buffer, held, buffer.length - held);
    if (bytesRead === 0) break;
    hash.update(buffer.subarray(held, held + bytesRead));
    bytes += bytesRead;
    held += bytesRead;
    const whole = buffer.subarray(0, held);
    let from = 0;
    for (let end = whole.indexOf(NEWLINE); end >= 0; end = whole.indexOf(NEWLINE, from)) {
      const line = whole.subarray(from, end);
      if (brokenBy === undefined && !isUtf8(line)) brokenBy = `line ${lines + 1} is not UTF-8`;
      if (brokenBy === undefined) {
        lines += 1;
        onLine(line.toString('utf8'), lines);
      }
      from = end + 1;
    }
    buffer.copyWithin(0, from, held);
    held -= from;
    if (held < LINE_BYTES_MAX) continue;
    brokenBy ??= `line ${lines + 1} is longer than ${LINE_BYTES_MAX} bytes`;
    held = 0;
  }
  if (held > 0) brokenBy ??= `line ${lines + 1} has no end`;
  return { kind: 'read', sha256: hash.digest('hex'), bytes, lines, brokenBy };
}
