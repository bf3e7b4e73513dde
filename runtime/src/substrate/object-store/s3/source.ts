import { createHash, hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { PlatformError } from '@spine-green/evidence-schemas';

const PART_BYTES = 8 * 1024 * 1024;
/** More parts than these S3 does not take; a larger object has larger ones. */
const PARTS_MAX = 10_000;

/** What is to be stored, read part by part, with its digests known before the first byte is sent. */
export interface Source extends AsyncDisposable {
  readonly sha256: string;
  readonly size_bytes: number;
  /** At least one; empty content is one empty part. */
  readonly parts: readonly Part[];
  read(part: Part): Promise<Uint8Array>;
}

export interface Part {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** As S3 writes it: base64. */
  readonly sha256: string;
}

export async function bytesSource(body: Uint8Array | string): Promise<Source> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const read = async ({ start, end }: Range): Promise<Uint8Array> => bytes.subarray(start, end);
  return { ...(await digested(bytes.length, read)), read, [Symbol.asyncDispose]: async () => {} };
}

/**
 * A file is read twice, for its digest and to be sent. S3 compares each part with the digest of the first reading, so a
 * file that changes in between is refused. Throws E_LOCAL_FILE_UNUSABLE.
 */
export async function fileSource(path: string): Promise<Source> {
  const file = await openLocal(path);
  try {
    const { size } = await file.stat();
    const read = (range: Range): Promise<Uint8Array> => readRange(file, path, range);
    return { ...(await digested(size, read)), read, [Symbol.asyncDispose]: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

type Range = Pick<Part, 'start' | 'end'>;
type Digested = Pick<Source, 'sha256' | 'size_bytes' | 'parts'>;

async function digested(size: number, read: (range: Range) => Promise<Uint8Array>): Promise<Digested> {
  const partBytes = Math.max(PART_BYTES, Math.ceil(size / PARTS_MAX));
  const whole = createHash('sha256');
  const parts: Part[] = [];
  for (let start = 0; start < size || parts.length === 0; start += partBytes) {
    const range = { start, end: Math.min(start + partBytes, size) };
    const bytes = await read(range);
    const isOnly = range.end === size && start === 0;
    whole.update(bytes);
    parts.push({ number: parts.length + 1, ...range, sha256: isOnly ? '' : hash('sha256', bytes, 'base64') });
  }
  const digest = whole.digest();
  const [only, ...more] = parts;
  return {
    sha256: digest.toString('hex'),
    size_bytes: size,
    // One digest serves for both where there is one part.
    parts: only !== undefined && more.length === 0 ? [{ ...only, sha256: digest.toString('base64') }] : parts,
  };
}

async function readRange(file: FileHandle, path: string, { start, end }: Range): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(end - start);
  for (let filled = 0; filled < buffer.length; ) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, start + filled);
    if (bytesRead === 0) throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${path} became shorter while it was read`);
    filled += bytesRead;
  }
  return buffer;
}

async function openLocal(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${path} cannot be read`, { cause: error });
  }
}
