import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImageRegistry } from '@spine-green/runtime/substrate/image/port';

/** Unpacks an image for as long as the work needs it. */
export async function withUnpackedImage<T>(
  images: ImageRegistry,
  digest: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  return withScratch(async (scratch) => {
    const folder = join(scratch, 'image');
    await images.unpack(digest, folder);
    return work(folder);
  });
}

/** A folder for as long as the work needs it. */
export async function withScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const scratch = await mkdtemp(join(tmpdir(), 'spine-green-image-'));
  try {
    return await work(scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
