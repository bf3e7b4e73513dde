import { isUtf8 } from 'node:buffer';
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isPlatformError } from '@spine-green/evidence-schemas';
import { isPacked, unpackedChunks } from '../../evidence/packed.ts';
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
/** Of the lines of a packed segment: the gate closes one at 32 MiB, and the batch that reaches that goes in whole. */
const CONTENT_BYTES_MAX = 64 * 2 ** 20;

/**
 * Streams an object line by line, unpacked where its name says that it is packed, and hashes it on the way; memory
 * holds one chunk and one line, whatever the size of the object. Every line ends with a newline; bytes after the last
 * one, bytes that are not UTF-8 and a line without end break the lines off, while the hash goes on. A packed object that
 * is not one whole frame within its bound is corrupt; the lines before the fault were told. Throws what the store throws
 * when it cannot be reached.
 */
export async function readObjectLines(
  { store, folder }: { readonly store: ObjectStore; readonly folder: string },
  { bucket, key, versionId }: Pick<StoredVersion, 'bucket' | 'key' | 'versionId'>,
  onLine: (line: string, number: number) => void,
): Promise<ReadLines> {
  const path = join(folder, 'object');
  try {
    await store.download(bucket, key, path, versionId);
    return await readFileLines(path, key, onLine);
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return { kind: 'missing', detail: error.message };
    if (isPlatformError(error, 'E_OBJECT_CORRUPT')) return { kind: 'corrupt', detail: error.message };
    throw error;
  } finally {
    await rm(path, { force: true });
  }
}

/** One buffer for all lines: what was read is copied out line by line, so it can be filled again. */
async function readFileLines(
  path: string,
  key: string,
  onLine: (line: string, number: number) => void,
): Promise<ReadLines> {
  const hash = createHash('sha256');
  const file = { bytes: 0 };
  const chunks = isPacked(key)
    ? unpackedChunks(key, hashed(path, hash, file), CONTENT_BYTES_MAX)
    : hashed(path, hash, file);
  const lines = lineSplitter(onLine);
  let brokenBy: string | undefined;
  try {
    for await (const chunk of chunks) lines.add(chunk);
    brokenBy = lines.end();
  } catch (error) {
    if (!isPlatformError(error, 'E_PACKED_REFUSED')) throw error;
    return { kind: 'corrupt', detail: error.message };
  }
  return { kind: 'read', sha256: hash.digest('hex'), bytes: file.bytes, lines: lines.count(), brokenBy };
}

/** The bytes of a file, hashed and counted on their way. */
async function* hashed(path: string, hash: Hash, file: { bytes: number }): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    file.bytes += chunk.length;
    yield chunk;
  }
}

function lineSplitter(onLine: (line: string, number: number) => void) {
  let [lines, held] = [0, 0];
  let buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let brokenBy: string | undefined;
  return {
    count: () => lines,
    add: (chunk: Buffer): void => {
      if (held + chunk.length > buffer.length) {
        const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, held + chunk.length));
        buffer.copy(larger, 0, 0, held);
        buffer = larger;
      }
      held += chunk.copy(buffer, held);
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
      if (held < LINE_BYTES_MAX) return;
      brokenBy ??= `line ${lines + 1} is longer than ${LINE_BYTES_MAX} bytes`;
      held = 0;
    },
    /** What stopped the lines before the end, if anything. */
    end: (): string | undefined => (held > 0 ? (brokenBy ?? `line ${lines + 1} has no end`) : brokenBy),
  };
}
