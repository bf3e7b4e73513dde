import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { callBound } from '../../aws/client.ts';
import type { ObjectAddress } from '../port.ts';
import { nameOf, required, type S3Access } from './request.ts';
import { findHead } from './stored.ts';

/** Adds a delete marker. A marker on a marker would say nothing new. */
export async function removeObject(s3: S3Access, address: ObjectAddress): Promise<void> {
  if ((await findHead(s3, address)) === undefined) return;
  const command = new DeleteObjectCommand({ Bucket: address.bucket, Key: address.key });
  await required(`delete ${nameOf(address)}`, () => s3.client.send(command, callBound()));
}
