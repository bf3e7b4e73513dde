import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { mapLimited } from '../../../kernel/concurrency.ts';
import { callBound } from '../../aws/client.ts';
import type { ObjectPage } from '../port.ts';
import { required, type S3Access } from './request.ts';
import { findStored } from './stored.ts';

/** What S3 lists in one answer. */
const PAGE_OBJECTS_MAX = 1000;
/** A list of S3 tells neither version nor digest: each object is asked for them. */
const HEADS_AT_ONCE = 32;

export interface ListScope {
  readonly bucket: string;
  readonly prefix: string;
}

export async function listObjects(
  s3: S3Access,
  { bucket, prefix }: ListScope,
  { after, limit = PAGE_OBJECTS_MAX }: { readonly after?: string; readonly limit?: number },
): Promise<ObjectPage> {
  const command = new ListObjectsV2Command({
    Bucket: bucket,
    Prefix: prefix,
    // Empty is the same as absent to the port, and not to everything that speaks S3.
    StartAfter: after === '' ? undefined : after,
    MaxKeys: Math.min(limit, PAGE_OBJECTS_MAX),
    // A key may hold what XML cannot.
    EncodingType: 'url',
  });
  const page = await required(`list ${bucket}/${prefix}`, () => s3.client.send(command, callBound()));
  const keys = (page.Contents ?? []).map(({ Key = '' }) => decodeURIComponent(Key.replaceAll('+', ' ')));
  const found = await mapLimited(keys, HEADS_AT_ONCE, (key) => findStored(s3, { bucket, key }));
  return {
    // What was deleted since it was listed is not there.
    objects: found.filter((object) => object !== undefined),
    next: page.IsTruncated === true ? keys.at(-1) : undefined,
  };
}
