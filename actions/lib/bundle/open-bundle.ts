import { type BundleFiles, folderFiles, readRegular } from './bundle-files.ts';
import { PACKED, PACKED_BYTES_MAX, packedFiles } from './packed-files.ts';

/** A bundle as it was given: a folder, or a file that packs one. */
export function bundleFiles(path: string): BundleFiles {
  if (!path.endsWith(PACKED)) return folderFiles(path);
  const read = readRegular(path, PACKED_BYTES_MAX);
  return 'bytes' in read
    ? packedFiles(read.bytes)
    : { list: () => ({ files: [], refused: [{ path, what: read.fault }] }), read: () => read };
}
