import { isUtf8 } from 'node:buffer';
import { closeSync, constants, type Dir, fstatSync, lstatSync, opendirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { BOUNDS } from './bounds.ts';
import type { Once } from './once.ts';

/** One file of a bundle as the folder lists it. */
export interface ListedFile {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly size: number;
}

export interface Listing {
  readonly files: readonly ListedFile[];
  /** What is there and is no regular file, or lies deeper or in greater number than a bundle can have. */
  readonly refused: readonly { readonly path: string; readonly what: string }[];
}

/** The bundle as plain files. */
export interface BundleFiles {
  readonly list: () => Listing;
  /** The bytes of a regular file of at most `bytesMax`; the reason when it is none, has more, or cannot be read. */
  readonly read: (path: string, bytesMax: number) => { readonly bytes: Uint8Array } | { readonly fault: string };
  /** Of files that give the same bytes again, and keep what follows from them. */
  readonly once?: Once;
}

/** As many entries as a manifest has room for, and some more. */
const FILES_MAX = BOUNDS.entries + 1_000;
const DEPTH_MAX = 40;
/** A key of 1,024 bytes, and what stands before it and behind it. */
const PATH_BYTES_MAX = 1_200;
/** Of all paths together, which a manifest repeats. */
const PATHS_BYTES_MAX = BOUNDS.manifestBytes / 2;

/** A folder from a stranger: nothing in it is followed, and nothing of it is read before its size is known. */
export const folderFiles = (folder: string): BundleFiles => ({
  list: () => {
    const walk: Walk = { folder, files: [], refused: [], room: PATHS_BYTES_MAX };
    walkFolder(walk, '', 0);
    walk.files.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files: walk.files, refused: walk.refused };
  },
  read: (path, bytesMax) => readRegular(join(folder, path), bytesMax),
});

interface Walk {
  readonly folder: string;
  readonly files: ListedFile[];
  readonly refused: { path: string; what: string }[];
  /** Bytes that the paths still to come may have. */
  room: number;
}

/** What is there and cannot be listed is refused with its reason: names and folders are as much a stranger's as bytes. */
function walkFolder(walk: Walk, prefix: string, depth: number): void {
  const what = depth > DEPTH_MAX ? `lies more than ${DEPTH_MAX} folders deep` : listingFault(walk, prefix, depth);
  if (what !== undefined) walk.refused.push({ path: prefix, what });
}

function listingFault(walk: Walk, prefix: string, depth: number): string | undefined {
  let directory: Dir | undefined;
  try {
    directory = opendirSync(join(walk.folder, prefix), { encoding: BYTES });
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
      if (walk.files.length + walk.refused.length >= FILES_MAX) return `is one of more than ${FILES_MAX} files`;
      const name = entry.name as string | Uint8Array;
      const path = prefix === '' ? nameOf(name) : `${prefix}/${nameOf(name)}`;
      walk.room -= path.length;
      if (walk.room < 0) return `lies among paths of more than ${PATHS_BYTES_MAX} bytes`;
      const fault = nameFault(name, path);
      if (fault !== undefined) walk.refused.push({ path: path.slice(0, PATH_BYTES_MAX), what: fault });
      else if (entry.isDirectory()) walkFolder(walk, path, depth + 1);
      else if (entry.isFile()) addFile(walk, path);
      else walk.refused.push({ path, what: 'is no regular file' });
    }
    return undefined;
  } catch (error) {
    return `cannot be listed (${errnoOf(error)})`;
  } finally {
    directory?.closeSync();
  }
}

/** The types of Node know names of a folder as text alone; as bytes they tell what no text of them does. */
const BYTES = 'buffer' as BufferEncoding;

const nameOf = (name: string | Uint8Array): string => (typeof name === 'string' ? name : Buffer.from(name).toString());

function nameFault(name: string | Uint8Array, path: string): string | undefined {
  if (typeof name !== 'string' && !isUtf8(name)) return 'has a name that is not UTF-8';
  return Buffer.byteLength(path) > PATH_BYTES_MAX ? `has a path of more than ${PATH_BYTES_MAX} bytes` : undefined;
}

function addFile({ folder, files, refused }: Walk, path: string): void {
  try {
    files.push({ path, size: lstatSync(join(folder, path)).size });
  } catch (error) {
    refused.push({ path, what: `cannot be read (${errnoOf(error)})` });
  }
}

const errnoOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

/** A name that was a file when it was listed may be something else now, so the open file itself is asked. */
export function readRegular(path: string, bytesMax: number): { bytes: Uint8Array } | { fault: string } {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    return { fault: openFault(errnoOf(error)) };
  }
  try {
    const found = fstatSync(descriptor);
    if (!found.isFile()) return { fault: 'is no regular file' };
    if (found.size > bytesMax) return { fault: `has ${found.size} bytes, at most ${bytesMax} can be` };
    const bytes = new Uint8Array(found.size);
    let at = 0;
    while (at < bytes.length) {
      const got = readSync(descriptor, bytes, at, bytes.length - at, at);
      if (got === 0) return { fault: 'became shorter while it was read' };
      at += got;
    }
    return { bytes };
  } catch (error) {
    return { fault: `cannot be read (${errnoOf(error)})` };
  } finally {
    closeSync(descriptor);
  }
}

function openFault(code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'is missing';
  return code === 'ELOOP' ? 'is no regular file' : `cannot be read (${code})`;
}
