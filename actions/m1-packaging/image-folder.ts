import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handle, renderHandle } from '@spine-green/evidence-schemas';
import type { LaneContext } from '../lib/run/lane.ts';

/** Unpacks an image for as long as the work needs it. */
export async function withUnpackedImage<T>(
  { session }: LaneContext,
  digest: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const scratch = await mkdtemp(join(tmpdir(), 'spine-green-unpacked-'));
  try {
    const folder = join(scratch, 'image');
    await session.images.unpack(digest, folder);
    return await work(folder);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** A member of another lane's payload that has to be a string. */
export async function payloadText(context: LaneContext, lane: string, name: string): Promise<string> {
  const { payload } = await context.source(lane);
  const value = (payload as Readonly<Record<string, unknown>>)[name];
  if (typeof value !== 'string') throw new Error(`${lane} has no ${name}`);
  return value;
}

export const imageTag = (gitSha: string): string => renderHandle('IMAGE_TAG_GIT_SHA_PATTERN', { git_sha: gitSha });

export const convenienceTag = (): string => String(handle('IMAGE_TAG_DEV_MIN_LATEST'));
