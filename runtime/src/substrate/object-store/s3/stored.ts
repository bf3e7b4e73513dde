import { GetObjectCommand, HeadBucketCommand, HeadObjectCommand } from '@aws-sdk/client-s3';
import { PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { callBound } from '../../aws/client.ts';
import type { AwsFailure } from '../../aws/failure.ts';
import type { ObjectAddress, StoredObject, StoredVersion } from '../port.ts';
import { digestOfVersion, readableOf, wholeBody } from './body.ts';
import { type Described, findDigest, writeIdOf, writtenAtOf } from './marks.ts';
import { asked, nameOf, required, type S3Access } from './request.ts';

/** The version of a bucket without versions, as S3 calls it. */
const UNVERSIONED = 'null';

/** One version as S3 tells it without its bytes. */
export interface Head extends ObjectAddress {
  readonly versionId: string;
  readonly size_bytes: number;
  readonly writtenAtUtc: string;
  readonly etag: string;
  readonly sha256: string | undefined;
  readonly writeId: string | undefined;
}

/** The newest version, or the named one; undefined when there is none, or when it is a delete marker. */
export async function findHead(s3: S3Access, address: ObjectAddress, versionId?: string): Promise<Head | undefined> {
  const { bucket, key } = address;
  const command = new HeadObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId, ChecksumMode: 'ENABLED' });
  const head = await asked(
    `head ${nameOf(address, versionId)}`,
    () => s3.client.send(command, callBound()),
    (failure) => isAbsent(failure, versionId),
  );
  if (head !== undefined) return headOf(address, head);
  await requireBucketOf(s3, address);
  return undefined;
}

/** The answer to a head has no body, so a bucket that is gone looks like an object that is. */
const requireBucketOf = (s3: S3Access, { bucket }: ObjectAddress): Promise<unknown> =>
  required(`find bucket ${bucket}`, () => s3.client.send(new HeadBucketCommand({ Bucket: bucket }), callBound()));

interface Answer extends Described {
  readonly VersionId?: string | undefined;
  readonly ContentLength?: number | undefined;
  readonly ETag?: string | undefined;
}

const headOf = ({ bucket, key }: ObjectAddress, head: Answer): Head => ({
  bucket,
  key,
  versionId: head.VersionId ?? UNVERSIONED,
  size_bytes: head.ContentLength ?? 0,
  writtenAtUtc: writtenAtOf(head),
  etag: head.ETag ?? '',
  sha256: findDigest(head),
  writeId: writeIdOf(head),
});

/** A version that no bucket ever had may be refused for its form (400); of a delete marker S3 says 405. */
function isAbsent({ name, status }: AwsFailure, versionId: string | undefined): boolean {
  if (name === 'NoSuchBucket') return false;
  return status === 404 || (versionId !== undefined && (status === 405 || (status === 400 && !/Expired/.test(name))));
}

/** Newest version without its body; undefined when absent or deleted. */
export async function findStored(s3: S3Access, address: ObjectAddress): Promise<StoredVersion | undefined> {
  const head = await findHead(s3, address);
  return head === undefined ? undefined : storedOf(s3, head);
}

/** I3: what nobody digested is read for its digest. */
export async function storedOf(s3: S3Access, head: Head): Promise<StoredVersion> {
  const sha256 = head.sha256 ?? (await digestOfVersion(s3, head));
  const { bucket, key, versionId, size_bytes, writtenAtUtc } = head;
  return { bucket, key, versionId, sha256, size_bytes, writtenAtUtc };
}

export async function getObject(s3: S3Access, address: ObjectAddress, versionId?: string): Promise<StoredObject> {
  const { head, body } = await openBody(s3, address, versionId);
  const bytes = await wholeBody(s3, head, body);
  const found = sha256Hex(bytes);
  requireDigest(head, found);
  const { bucket, key, size_bytes, writtenAtUtc } = head;
  return { bucket, key, versionId: head.versionId, sha256: found, size_bytes, writtenAtUtc, body: bytes };
}

/** Throws E_OBJECT_NOT_FOUND. The body has not been read yet. */
export async function openBody(s3: S3Access, address: ObjectAddress, versionId?: string) {
  const { bucket, key } = address;
  const command = new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId });
  const got = await asked(
    `get ${nameOf(address, versionId)}`,
    () => s3.client.send(command),
    (failure) => isAbsent(failure, versionId),
  );
  if (got === undefined) throw new PlatformError('E_OBJECT_NOT_FOUND', nameOf(address, versionId));
  return { head: headOf(address, got), body: readableOf(got.Body) };
}

export function requireDigest(head: Head, found: string): void {
  if (head.sha256 === undefined || head.sha256 === found) return;
  const facts = `${nameOf(head, head.versionId)} has sha256 ${found}, wanted ${head.sha256}`;
  throw new PlatformError('E_OBJECT_CORRUPT', facts);
}
