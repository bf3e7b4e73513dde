import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { canonicalJson, PlatformError, readJson } from '@spine-green/evidence-schemas';
import type { BundleFiles, ListedFile } from './bundle-files.ts';

/** Ending of a bundle in one file: a line that lists paths and sizes, then the files one after another, all packed. */
export const PACKED = '.bundle.zst';

/** A bundle in one file is a small one, to try `verify` on: a larger one comes as a folder, which nobody holds as a whole. */
export const PACKED_BYTES_MAX = 8 * 1024 * 1024;
const UNPACKED_BYTES_MAX = 24 * 1024 * 1024;
const HEADER_BOUNDS = { bytesMax: 4 * 1024 * 1024, depthMax: 3, valuesMax: 200_000 };
/** One frame and nothing behind it, into one piece of memory, of which what is not filled takes none. */
const UNPACKING = {
  maxOutputLength: UNPACKED_BYTES_MAX,
  chunkSize: UNPACKED_BYTES_MAX,
  rejectGarbageAfterEnd: true,
  params: { [constants.ZSTD_d_windowLogMax]: 25 },
};
const NEWLINE = 0x0a;
const LEVEL = 19;

export function packed(files: BundleFiles): Uint8Array {
  const { files: listed } = files.list();
  const parts = listed.map(({ path, size }) => {
    const read = files.read(path, size);
    if ('fault' in read) throw new PlatformError('E_EVIDENCE_UNREADABLE', `${path} ${read.fault}`);
    return read.bytes;
  });
  const header = Buffer.from(`${canonicalJson(listed.map(({ path, size }) => ({ path, size })))}\n`);
  const params = { [constants.ZSTD_c_compressionLevel]: LEVEL, [constants.ZSTD_c_enableLongDistanceMatching]: 1 };
  return zstdCompressSync(Buffer.concat([header, ...parts]), { params });
}

/** The files of a packed bundle, from a stranger: what cannot be unpacked within bounds holds no file and says why. */
export function packedFiles(bytes: Uint8Array): BundleFiles {
  const unpacked = unpackedFiles(bytes);
  if ('fault' in unpacked)
    return {
      list: () => ({ files: [], refused: [{ path: PACKED, what: unpacked.fault }] }),
      read: () => unpacked,
    };
  return {
    list: () => ({ files: unpacked.listed, refused: [] }),
    read: (path, bytesMax) => {
      const found = unpacked.contents.get(path);
      if (found === undefined) return { fault: 'is missing' };
      return found.length > bytesMax
        ? { fault: `has ${found.length} bytes, at most ${bytesMax} can be` }
        : { bytes: found };
    },
  };
}

type Unpacked =
  | { readonly listed: readonly ListedFile[]; readonly contents: ReadonlyMap<string, Uint8Array> }
  | { readonly fault: string };

function unpackedFiles(bytes: Uint8Array): Unpacked {
  if (bytes.length > PACKED_BYTES_MAX)
    return { fault: `has ${bytes.length} bytes, at most ${PACKED_BYTES_MAX} can be` };
  let whole: Buffer;
  try {
    whole = zstdDecompressSync(bytes, UNPACKING);
  } catch {
    return { fault: `cannot be unpacked to at most ${UNPACKED_BYTES_MAX} bytes` };
  }
  const end = whole.indexOf(NEWLINE);
  const header = end < 0 ? { fault: 'has no list of files' } : readJson(whole.subarray(0, end), HEADER_BOUNDS);
  if ('fault' in header) return header;
  if (!isListing(header.value)) return { fault: 'has no list of files' };
  const contents = new Map<string, Uint8Array>();
  let at = end + 1;
  for (const { path, size } of header.value) {
    contents.set(path, whole.subarray(at, at + size));
    at += size;
  }
  if (at !== whole.length || contents.size !== header.value.length)
    return { fault: 'does not hold what its list says' };
  return { listed: header.value, contents };
}

const isListing = (value: unknown): value is readonly ListedFile[] =>
  Array.isArray(value) &&
  value.every(
    (one: Partial<ListedFile> | null) =>
      typeof one?.path === 'string' && Number.isSafeInteger(one.size) && (one.size ?? -1) >= 0,
  );
