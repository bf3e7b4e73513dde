import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { PlatformError } from '@spine-green/evidence-schemas';
import { mapLimited } from '../../../kernel/concurrency.ts';
import { callBound } from '../../aws/client.ts';
import { failureOf } from '../../aws/failure.ts';
import type { ObjectAddress, PutCondition, StoredVersion } from '../port.ts';
import { type ConditionHeader, commitWrite } from './commit.ts';
import { type Marks, metadataOf, newMarks } from './marks.ts';
import { nameOf, type S3Access } from './request.ts';
import type { Part, Source } from './source.ts';
import { findHead } from './stored.ts';

/** In memory at the same time, of one upload. */
const PARTS_AT_ONCE = 4;
/** Objects are encrypted at rest whatever the bucket does by default (05, section 3). */
export const AT_REST = { ServerSideEncryption: 'AES256' } as const;

export interface Upload {
  readonly condition: PutCondition;
  readonly source: Source;
}

/** One request for what fits into one part, else a multipart upload; its condition is judged when it is completed. */
export async function writeObject(
  s3: S3Access,
  to: ObjectAddress,
  { condition, source }: Upload,
): Promise<StoredVersion> {
  const marks = newMarks(source, s3.clock);
  const [only, ...more] = source.parts;
  if (only !== undefined && more.length === 0) {
    const body = await source.read(only);
    const send = (header: ConditionHeader) => putWhole(s3, to, { marks, header, body, sha256: only.sha256 });
    return commitWrite(s3, to, { condition, marks, size_bytes: source.size_bytes, send });
  }
  await requireFree(s3, to, condition);
  const send = (header: ConditionHeader) => putParts(s3, to, { marks, header, source });
  return commitWrite(s3, to, { condition, marks, size_bytes: source.size_bytes, send });
}

/** Asked before the bytes are sent only to save their way; the condition of the write decides. */
export async function requireFree(s3: S3Access, to: ObjectAddress, condition: PutCondition): Promise<void> {
  const present = condition.kind === 'create' ? await findHead(s3, to) : undefined;
  if (present === undefined) return;
  throw new PlatformError('E_OBJECT_EXISTS', `${nameOf(to)} holds version ${present.versionId}`);
}

interface Whole {
  readonly marks: Marks;
  readonly header: ConditionHeader;
  readonly body: Uint8Array;
  readonly sha256: string;
}

async function putWhole(
  { client }: S3Access,
  { bucket, key }: ObjectAddress,
  { marks, header, body, sha256 }: Whole,
): Promise<string | undefined> {
  const command = new PutObjectCommand({
    Bucket: bucket,
    Key: key,
    Body: body,
    ChecksumSHA256: sha256,
    Metadata: metadataOf(marks),
    ...AT_REST,
    ...header,
  });
  return (await client.send(command, callBound())).VersionId;
}

interface Parted {
  readonly marks: Marks;
  readonly header: ConditionHeader;
  readonly source: Source;
}

async function putParts(
  s3: S3Access,
  to: ObjectAddress,
  { marks, header, source }: Parted,
): Promise<string | undefined> {
  const target = { Bucket: to.bucket, Key: to.key };
  const create = { ...target, ...AT_REST, Metadata: metadataOf(marks), ChecksumAlgorithm: 'SHA256' as const };
  const { UploadId } = await s3.client.send(new CreateMultipartUploadCommand(create), callBound());
  const upload = { ...target, UploadId };
  try {
    const Parts = await mapLimited(source.parts, PARTS_AT_ONCE, (part) => putPart(s3, upload, { part, source }));
    const complete = { ...upload, ...header, MultipartUpload: { Parts: [...Parts] } };
    return (await s3.client.send(new CompleteMultipartUploadCommand(complete), callBound())).VersionId;
  } catch (error) {
    await abort(s3, upload);
    throw error;
  }
}

interface UploadTarget {
  readonly Bucket: string;
  readonly Key: string;
  readonly UploadId: string | undefined;
}

async function putPart(
  { client }: S3Access,
  upload: UploadTarget,
  { part, source }: { readonly part: Part; readonly source: Source },
) {
  const sent = { ...upload, PartNumber: part.number, Body: await source.read(part), ChecksumSHA256: part.sha256 };
  const { ETag } = await client.send(new UploadPartCommand(sent), callBound());
  return { PartNumber: part.number, ETag, ChecksumSHA256: part.sha256 };
}

/** Parts that nobody completes cost money until the bucket's own rule removes them; what was completed stays. */
async function abort({ client }: S3Access, upload: UploadTarget): Promise<void> {
  try {
    await client.send(new AbortMultipartUploadCommand(upload), callBound());
  } catch (error) {
    // The failure that is told is the one before; the lifecycle rule of the bucket does this after days.
    if (failureOf(error) === undefined) throw error;
  }
}
