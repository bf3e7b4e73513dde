/**
 * The object store in S3 (05, section 3). Buckets have versions on; a key, a bucket and a version are those of the port.
 *
 * I1. A version is told from others by the id that its writer gave it, never by its bytes or a time: so a writer whose
 *     answer was lost finds out whether it wrote.
 * I2. Every write has a condition that S3 itself judges: `If-None-Match: *`, or `If-Match` with the entity tag of the
 *     version that was read.
 * I3. The digest of an object is its writer's, kept beside it, and what is read is compared with it. An object that
 *     somebody else wrote without one is read for it.
 * I4. Absent is what S3 says is absent in a bucket that exists. Denied, throttled and broken is unreachable.
 */
import { S3Client } from '@aws-sdk/client-s3';
import { type Clock, systemClock } from '../../../kernel/clock.ts';
import { type AwsBounds, awsClientConfig } from '../../aws/client.ts';
import { requireAddress, requirePrefix } from '../key.ts';
import type { ObjectAddress, ObjectStore, PutCondition, StoredVersion } from '../port.ts';
import { copyNewest } from './copy.ts';
import { download } from './download.ts';
import { pageOfObjects } from './list.ts';
import { removeObject } from './remove.ts';
import type { S3Access } from './request.ts';
import { bytesSource, fileSource, type Source } from './source.ts';
import { findStored, getObject } from './stored.ts';
import { versionsOf } from './versions.ts';
import { writeObject } from './write.ts';

export interface S3Options {
  readonly clock?: Clock;
  readonly bounds?: Partial<AwsBounds>;
}

/** Nothing is asked before the first call. */
export function s3Store(region: string, { clock = systemClock, bounds = {} }: S3Options = {}): ObjectStore {
  const client = new S3Client({
    ...awsClientConfig(region, bounds),
    // Our own digests are sent and compared; the client's default would compute another one over every body.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const s3: S3Access = { client, clock };
  const at = (address: ObjectAddress): ObjectAddress => {
    requireAddress(address.bucket, address.key);
    return address;
  };
  const write = async (to: ObjectAddress, condition: PutCondition, source: Promise<Source>): Promise<StoredVersion> => {
    await using bytes = await source;
    return await writeObject(s3, to, { condition, source: bytes });
  };
  return {
    put: async (bucket, key, body, condition) => write(at({ bucket, key }), condition, bytesSource(body)),
    putFile: async (bucket, key, path, condition) => write(at({ bucket, key }), condition, fileSource(path)),
    copy: async (from, to) => copyNewest(s3, at(from), at(to)),
    get: async (bucket, key, versionId) => getObject(s3, at({ bucket, key }), versionId),
    download: async (bucket, key, toPath, versionId) => download(s3, { ...at({ bucket, key }), versionId }, toPath),
    head: async (bucket, key) => findStored(s3, at({ bucket, key })),
    list: async (bucket, prefix, page = {}) => {
      requirePrefix(bucket, prefix);
      return pageOfObjects(s3, { bucket, prefix }, page);
    },
    versions: async (bucket, key) => versionsOf(s3, at({ bucket, key })),
    delete: async (bucket, key) => removeObject(s3, at({ bucket, key })),
  };
}
