import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { PlatformError } from '@spine-green/evidence-schemas';
import { isSystemError } from '../durable-file.ts';

/** Fills a draft beside the directory and gives it the name: whole or not at all. Throws E_LOCAL_FILE_UNUSABLE when the
 * directory exists. */
export async function unpackWhole(directory: string, fill: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${directory}.unpacking-${randomUUID()}`;
  try {
    await fill(draft);
    await placeFolder(draft, directory);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** A folder that holds anything is never replaced by rename(2). */
async function placeFolder(draft: string, directory: string): Promise<void> {
  try {
    await rename(draft, directory);
  } catch (error) {
    if (!isSystemError(error, 'ENOTEMPTY', 'EEXIST', 'ENOTDIR')) throw error;
    throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${directory} exists already`, { cause: error });
  }
}
