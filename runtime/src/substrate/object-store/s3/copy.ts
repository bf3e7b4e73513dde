import { CopyObjectCommand } from '@aws-sdk/client-s3';
import { PlatformError } from '@spine-green/evidence-schemas';
import { callBound } from '../../aws/client.ts';
import type { ObjectAddress, StoredVersion } from '../port.ts';
import { digestOfVersion } from './body.ts';
import { type ConditionHeader, commitWrite } from './commit.ts';
import { type Marks, metadataOf, newMarks } from './marks.ts';
import { nameOf, type S3Access } from './request.ts';
import { findHead, type Head } from './stored.ts';
import { AT_REST, requireFree } from './write.ts';

const create = { kind: 'create' } as const;

/** Server-side, of up to 5 GiB, which is what S3 copies in one request. Create-only. */
export async function copyNewest(s3: S3Access, from: ObjectAddress, to: ObjectAddress): Promise<StoredVersion> {
  const source = await findHead(s3, from);
  if (source === undefined) throw new PlatformError('E_OBJECT_NOT_FOUND', nameOf(from));
  await requireFree(s3, to, create);
  const sha256 = source.sha256 ?? (await digestOfVersion(s3, source));
  const marks = newMarks({ sha256 }, s3.clock);
  const send = (header: ConditionHeader) => copyVersion(s3, source, { to, marks, header });
  return commitWrite(s3, to, { condition: create, marks, size_bytes: source.size_bytes, send });
}

interface Copied {
  readonly to: ObjectAddress;
  readonly marks: Marks;
  readonly header: ConditionHeader;
}

async function copyVersion(
  { client }: S3Access,
  from: Head,
  { to, marks, header }: Copied,
): Promise<string | undefined> {
  const key = from.key.split('/').map(encodeURIComponent).join('/');
  const command = new CopyObjectCommand({
    Bucket: to.bucket,
    Key: to.key,
    CopySource: `${from.bucket}/${key}?versionId=${encodeURIComponent(from.versionId)}`,
    MetadataDirective: 'REPLACE',
    Metadata: metadataOf(marks),
    ChecksumAlgorithm: 'SHA256',
    ...AT_REST,
    ...header,
  });
  const { VersionId, CopyObjectResult } = await client.send(command, callBound());
  requireCopied(from, marks, CopyObjectResult?.ChecksumSHA256);
  return VersionId;
}

/** S3 digests what it writes; a copy of a multipart object may come back as a digest of parts, which says nothing here. */
function requireCopied(from: Head, { sha256 }: Marks, checksum: string | undefined): void {
  if (checksum === undefined || checksum.includes('-')) return;
  const found = Buffer.from(checksum, 'base64').toString('hex');
  if (found === sha256) return;
  const facts = `${nameOf(from, from.versionId)} was copied with sha256 ${found}, wanted ${sha256}`;
  throw new PlatformError('E_OBJECT_CORRUPT', facts);
}
