import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket/index.js';
import { S3BucketLifecycleConfiguration } from '@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration/index.js';
import { S3BucketOwnershipControls } from '@cdktf/provider-aws/lib/s3-bucket-ownership-controls/index.js';
import { S3BucketPolicy } from '@cdktf/provider-aws/lib/s3-bucket-policy/index.js';
import { S3BucketPublicAccessBlock } from '@cdktf/provider-aws/lib/s3-bucket-public-access-block/index.js';
import * as encryption from '@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration/index.js';
import { S3BucketVersioningA } from '@cdktf/provider-aws/lib/s3-bucket-versioning/index.js';
import { bucketStatements } from '../policies/bucket-policies.ts';
import { type BucketKey, policyText } from '../policies/statement.ts';
import type { PlatformStack } from './platform-stack.ts';

export interface BucketOptions {
  /** Prefix of its id in the stack. */
  readonly id: string;
  readonly name: BucketKey;
  /** Days after which objects below a prefix expire; absent, they never do. */
  readonly expires?: { readonly prefix: string; readonly days: number };
  /** Days that a version is kept after another replaced it; absent, for ever. */
  readonly noncurrentDays?: number;
}

/** Uploads that were never completed are billed until someone ends them. */
const ABORT_UPLOAD_DAYS = 7;

/** A private, versioned, encrypted bucket that refuses plain text and that no plan can destroy (05, section 3). */
export function protectedBucket({ stack, environment, names }: PlatformStack, options: BucketOptions): S3Bucket {
  const { id, name } = options;
  const made = new S3Bucket(stack, id, {
    bucket: names(name),
    lifecycle: { preventDestroy: true },
  });
  const bucket = made.id;
  const versioning = new S3BucketVersioningA(stack, `${id}_versioning`, {
    bucket,
    versioningConfiguration: { status: 'Enabled' },
  });
  const access = new S3BucketPublicAccessBlock(stack, `${id}_access`, {
    bucket,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  new encryption.S3BucketServerSideEncryptionConfigurationA(stack, `${id}_encryption`, {
    bucket,
    rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }],
  });
  new S3BucketOwnershipControls(stack, `${id}_ownership`, {
    bucket,
    rule: { objectOwnership: 'BucketOwnerEnforced' },
  });
  new S3BucketPolicy(stack, `${id}_policy`, {
    bucket,
    policy: policyText(bucketStatements(name, environment)),
    dependsOn: [access],
  });
  new S3BucketLifecycleConfiguration(stack, `${id}_lifecycle`, {
    bucket,
    rule: lifecycleRules(options),
    // Rules on versions of a bucket that has none yet are refused.
    dependsOn: [versioning],
  });
  return made;
}

function lifecycleRules({ expires, noncurrentDays }: BucketOptions) {
  const everything = { filter: [{ prefix: '' }], status: 'Enabled' };
  return [
    {
      ...everything,
      id: 'abort-uploads',
      abortIncompleteMultipartUpload: [{ daysAfterInitiation: ABORT_UPLOAD_DAYS }],
    },
    ...(expires === undefined
      ? []
      : [
          {
            id: 'expire',
            status: 'Enabled',
            filter: [{ prefix: expires.prefix }],
            expiration: [{ days: expires.days }],
          },
        ]),
    ...(noncurrentDays === undefined
      ? []
      : [
          {
            ...everything,
            id: 'noncurrent',
            noncurrentVersionExpiration: [{ noncurrentDays }],
          },
        ]),
  ];
}
