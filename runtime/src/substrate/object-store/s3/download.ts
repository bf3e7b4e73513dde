import { createHash, randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { PlatformError } from '@spine-green/evidence-schemas';
import { isSystemError, linkFirst } from '../../durable-file.ts';
import type { ObjectAddress, StoredVersion } from '../port.ts';
import { bytesOf } from './body.ts';
import type { S3Access } from './request.ts';
import { type Head, openBody, requireDigest } from './stored.ts';

export interface Wanted extends ObjectAddress {
  readonly versionId: string | undefined;
}

/** The file appears whole and verified, or not at all. */
export async function download(s3: S3Access, wanted: Wanted, toPath: string): Promise<StoredVersion> {
  const { head, body } = await openBody(s3, wanted, wanted.versionId);
  const draft = `${toPath}.draft-${randomUUID()}`;
  try {
    const sha256 = await writeDraft(draft, bytesOf(s3, head, body));
    requireDigest(head, sha256);
    await local(toPath, async () => {
      if (!(await linkFirst(draft, toPath))) throw unusable(toPath, 'exists');
    });
    return versionFrom(head, sha256);
  } finally {
    body.destroy();
    await rm(draft, { force: true });
  }
}

async function writeDraft(draft: string, chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  await using file = await local(draft, () => open(draft, 'wx'));
  for await (const chunk of chunks) {
    hash.update(chunk);
    await local(draft, () => file.writeFile(chunk));
  }
  return hash.digest('hex');
}

function versionFrom({ bucket, key, versionId, size_bytes, writtenAtUtc }: Head, sha256: string): StoredVersion {
  return { bucket, key, versionId, sha256, size_bytes, writtenAtUtc };
}

async function local<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw unusable(path, error.code ?? 'refused', error);
  }
}

const unusable = (path: string, why: string, cause?: unknown): PlatformError =>
  new PlatformError('E_LOCAL_FILE_UNUSABLE', `${path} cannot be made: ${why}`, { cause });
