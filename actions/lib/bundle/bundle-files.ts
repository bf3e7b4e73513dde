import { closeSync, constants, fstatSync, lstatSync, opendirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

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
}

const FILES_MAX = 1_000_000;
const DEPTH_MAX = 40;

/** A folder from a stranger: nothing in it is followed, and nothing of it is read before its size is known. */
export const folderFiles = (folder: string): BundleFiles => ({
  list: () => {
    const files: ListedFile[] = [];
    const refused: { path: string; what: string }[] = [];
    walk(folder, '', { files, refused, depth: 0 });
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, refused };
  },
  read: (path, bytesMax) => readRegular(join(folder, path), bytesMax),
});

interface Walk {
  readonly files: ListedFile[];
  readonly refused: { path: string; what: string }[];
  readonly depth: number;
}

function walk(folder: string, prefix: string, { files, refused, depth }: Walk): void {
  if (depth > DEPTH_MAX) {
    refused.push({ path: prefix, what: `lies more than ${DEPTH_MAX} folders deep` });
    return;
  }
  const directory = opendirSync(join(folder, prefix));
  try {
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
      if (files.length + refused.length >= FILES_MAX) {
        refused.push({ path: prefix, what: `is one of more than ${FILES_MAX} files` });
        return;
      }
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      if (entry.isDirectory()) walk(folder, path, { files, refused, depth: depth + 1 });
      else if (entry.isFile()) files.push({ path, size: lstatSync(join(folder, path)).size });
      else refused.push({ path, what: 'is no regular file' });
    }
  } finally {
    directory.closeSync();
  }
}

/** A name that was a file when it was listed may be something else now, so the open file itself is asked. */
export function readRegular(path: string, bytesMax: number): { bytes: Uint8Array } | { fault: string } {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    return { fault: openFault((error as NodeJS.ErrnoException).code) };
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
    return { fault: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})` };
  } finally {
    closeSync(descriptor);
  }
}

function openFault(code: string | undefined): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'is missing';
  return code === 'ELOOP' ? 'is no regular file' : `cannot be read (${code ?? 'unknown'})`;
}
