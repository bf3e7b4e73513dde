import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
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

async function readFileLines(path: string, onLine: (line: string, number: number) => void): Promise<ReadLines> {
  const hash = createHash('sha256');
  let [bytes, lines] = [0, 0];
  let rest: Buffer = Buffer.alloc(0);
  let brokenBy: string | undefined;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
    if (brokenBy !== undefined) continue;
    const held = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = held.indexOf(NEWLINE, from); end >= 0; end = held.indexOf(NEWLINE, from)) {
      const line = held.subarray(from, end);
      if (!isUtf8(line)) {
        brokenBy = `line ${lines + 1} is not UTF-8`;
        break;
      }
      lines += 1;
      onLine(line.toString('utf8'), lines);
      from = end + 1;
    }
    rest = held.subarray(from);
    if (rest.length > LINE_BYTES_MAX) brokenBy = `line ${lines + 1} is longer than ${LINE_BYTES_MAX} bytes`;
  }
  if (brokenBy === undefined && rest.length > 0) brokenBy = `line ${lines + 1} has no end`;
  return { kind: 'read', sha256: hash.digest('hex'), bytes, lines, brokenBy };
}
