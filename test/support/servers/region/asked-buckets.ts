import type { IncomingHttpHeaders } from 'node:http';

interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
}

interface OfBucket {
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, string>>;
}

/** What a request of S3 asks for; bucket and key are in its path. */
export function askedOfBucket({ method, url, headers }: Request): readonly OfBucket[] {
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/.exec(decodeURIComponent(url.pathname)) ?? [];
  if (bucket === '') return [{ action: 's3:ListAllMyBuckets', resource: '*' }];
  const asked = new Set(url.searchParams.keys());
  if (key === '') return [{ action: ofWholeBucket(method, asked), resource: `arn:aws:s3:::${bucket}` }];
  const resource = `arn:aws:s3:::${bucket}/${key}`;
  if (method === 'PUT' || method === 'POST') return [...copied(headers), written(resource, { method, asked, headers })];
  if (method === 'DELETE' && asked.has('uploadId')) return [{ action: 's3:AbortMultipartUpload', resource }];
  const verb = method === 'DELETE' ? 'DeleteObject' : 'GetObject';
  return [{ action: `s3:${verb}${asked.has('versionId') ? 'Version' : ''}`, resource }];
}

const SUBRESOURCES: Readonly<Record<string, string>> = {
  ...{ accelerate: 'AccelerateConfiguration', encryption: 'EncryptionConfiguration' },
  ...{ lifecycle: 'LifecycleConfiguration', replication: 'ReplicationConfiguration' },
  ...{ acl: 'BucketAcl', cors: 'BucketCORS', location: 'BucketLocation', logging: 'BucketLogging' },
  ...{ 'object-lock': 'BucketObjectLockConfiguration', ownershipControls: 'BucketOwnershipControls' },
  ...{ policy: 'BucketPolicy', publicAccessBlock: 'BucketPublicAccessBlock', requestPayment: 'BucketRequestPayment' },
  ...{ tagging: 'BucketTagging', versioning: 'BucketVersioning', website: 'BucketWebsite' },
};

function ofWholeBucket(method: string, asked: ReadonlySet<string>): string {
  if (method === 'GET' && asked.has('versions')) return 's3:ListBucketVersions';
  const [sub] = [...asked].flatMap((name) => SUBRESOURCES[name] ?? []);
  if (sub !== undefined) return `s3:${method === 'GET' ? 'Get' : 'Put'}${sub}`;
  if (method === 'PUT') return 's3:CreateBucket';
  return method === 'DELETE' ? 's3:DeleteBucket' : 's3:ListBucket';
}

function copied(headers: IncomingHttpHeaders): readonly OfBucket[] {
  const source = headers['x-amz-copy-source'];
  if (typeof source !== 'string') return [];
  const [path = '', version] = decodeURIComponent(source).replace(/^\//, '').split('?versionId=');
  return [{ action: `s3:GetObject${version === undefined ? '' : 'Version'}`, resource: `arn:aws:s3:::${path}` }];
}

interface Writing {
  readonly method: string;
  readonly asked: ReadonlySet<string>;
  readonly headers: IncomingHttpHeaders;
}

/** A part of an upload, and its begin, create no object; its end does. */
function written(resource: string, { method, asked, headers }: Writing): OfBucket {
  const isPart = asked.has('uploads') || (method === 'PUT' && asked.has('uploadId'));
  const ifNoneMatch = headers['if-none-match'];
  const ifMatch = headers['if-match'];
  return {
    action: 's3:PutObject',
    resource,
    context: {
      's3:ObjectCreationOperation': String(!isPart),
      ...(ifNoneMatch === undefined ? {} : { 's3:if-none-match': ifNoneMatch }),
      ...(ifMatch === undefined ? {} : { 's3:if-match': 'etag' }),
    },
  };
}
