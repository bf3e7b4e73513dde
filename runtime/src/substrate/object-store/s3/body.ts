import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { failureOf } from '../../aws/failure.ts';
import type { ObjectAddress } from '../port.ts';
import { nameOf, required, type S3Access, unreachable } from './request.ts';

/** Connections that break one after the other without a byte in between. */
const BREAKS_MAX = 5;

/** The version whose bytes are read: whatever is written meanwhile, they are of this one. */
export interface Read extends ObjectAddress {
  readonly versionId: string;
  readonly size_bytes: number;
}

/** The bytes of a version in order, of any size. Where a connection breaks the next one goes on. */
export async function* bytesOf(s3: S3Access, read: Read, opened?: Readable): AsyncGenerator<Uint8Array> {
  let body: Readable | undefined = opened;
  let offset = 0;
  for (let breaks = 0; offset < read.size_bytes; ) {
    body ??= await openFrom(s3, read, offset);
    try {
      for await (const chunk of body) {
        yield chunk;
        offset += chunk.length;
        breaks = 0;
      }
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      breaks += 1;
      if (breaks >= BREAKS_MAX)
        throw unreachable(`read ${nameOf(read, read.versionId)} from ${offset}`, failure, error);
    }
    body = undefined;
  }
}

async function openFrom(s3: S3Access, { bucket, key, versionId }: Read, offset: number): Promise<Readable> {
  const range = { Bucket: bucket, Key: key, VersionId: versionId, Range: `bytes=${offset}-` };
  const { Body } = await required(`read ${nameOf({ bucket, key }, versionId)} from ${offset}`, () =>
    s3.client.send(new GetObjectCommand(range)),
  );
  return readableOf(Body);
}

/** All of it in memory. */
export async function wholeBody(s3: S3Access, read: Read, opened: Readable): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(read.size_bytes);
  let offset = 0;
  for await (const chunk of bytesOf(s3, read, opened)) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** sha256 of a version, lower-case hex, read through. */
export async function digestOfVersion(s3: S3Access, read: Read): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytesOf(s3, read)) hash.update(chunk);
  return hash.digest('hex');
}

/** What a client gives as a body on this platform. */
export function readableOf(body: unknown): Readable {
  assert(body instanceof Readable);
  return body;
}
