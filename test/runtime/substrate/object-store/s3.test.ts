import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { sha256Hex } from '@spine-green/evidence-schemas';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import type { ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import { s3Store } from '@spine-green/runtime/substrate/object-store/s3/store';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AwsEmulator } from '../../../support/servers/aws-emulator.ts';
import { type Answer, type Answering, type HttpFront, httpFront } from '../../../support/servers/http-front.ts';
import { motoTools } from '../../../support/servers/moto.ts';
import { emulatedAws, makeBucket, REGION } from '../../../support/servers/s3.ts';

const BUCKET = 'evidence';
const create = { kind: 'create' } as const;
const unreachable = { code: 'E_OBJECT_STORE_UNREACHABLE', retry: true };
const bounds = { answerMsMax: 10_000, silenceMsMax: 10_000, attemptsMax: 3 };
/** Short, so that a test sees the end of patience. */
const impatient = { ...bounds, answerMsMax: 500 };

const errorOf = (code: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>said by a test</Message></Error>`;

let front: HttpFront | undefined;
let emulator: AwsEmulator | undefined;
let scratch: string;
let endpoint: string | undefined;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 's3-'));
  endpoint = process.env.AWS_ENDPOINT_URL;
});
afterEach(async () => {
  if (endpoint === undefined) delete process.env.AWS_ENDPOINT_URL;
  else process.env.AWS_ENDPOINT_URL = endpoint;
  await front?.stop();
  front = undefined;
  await rm(scratch, { recursive: true, force: true });
});

/** A store whose requests go through `answer`, and to the emulator where it says so. */
async function storeBehind(answer: Answering, limits = bounds): Promise<ObjectStore> {
  front = await httpFront(emulator?.url, answer);
  process.env.AWS_ENDPOINT_URL = front.url;
  return s3Store(REGION, { bounds: limits });
}

/** Whoever else writes to the same key, around the front. */
async function putByAnother(key: string, body: string): Promise<void> {
  const client = new S3Client({ region: REGION, ...(emulator === undefined ? {} : { endpoint: emulator.url }) });
  await client.send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: body }));
}

const first = (...answers: readonly Answer[]) => {
  const queue = [...answers];
  return (): Answer => queue.shift() ?? 'pass';
};

describe.skipIf(!motoTools.met)('in front of an emulator', () => {
  let keys = 0;
  let key: string;
  beforeAll(async () => {
    emulator = await emulatedAws();
    await makeBucket(BUCKET);
    await makeBucket('unversioned', false);
  });
  afterAll(async () => {
    await emulator?.stop();
    emulator = undefined;
  });
  beforeEach(() => {
    keys += 1;
    key = `t${keys}/a`;
  });

  describe('an answer that was lost', () => {
    test('of a create: the next try is refused, and the writer finds its own version', async () => {
      const store = await storeBehind(first('lose-answer'));
      const put = await store.put(BUCKET, key, 'mine', create);
      expect(await store.versions(BUCKET, key)).toMatchObject([
        { versionId: put.versionId, sha256: sha256Hex('mine') },
      ]);
    });

    test('of a replace: nothing is written twice', async () => {
      const calm = openObjectStore(`s3:${REGION}`);
      const old = await calm.put(BUCKET, key, 'old', create);
      const store = await storeBehind(({ method }) => (method === 'PUT' ? lost() : 'pass'));
      const lost = first('lose-answer');
      const put = await store.put(BUCKET, key, 'new', { kind: 'replace', versionId: old.versionId });
      expect((await calm.versions(BUCKET, key)).map(({ versionId }) => versionId)).toEqual([
        old.versionId,
        put.versionId,
      ]);
    });

    test('of a multipart upload: what was completed is found', async () => {
      const store = await storeBehind(({ method, path }) =>
        method === 'POST' && path.includes('uploadId') ? 'lose-answer' : 'pass',
      );
      const body = randomBytes(9 * 1024 * 1024);
      const put = await store.put(BUCKET, key, body, create);
      expect(await store.versions(BUCKET, key)).toMatchObject([{ versionId: put.versionId, sha256: sha256Hex(body) }]);
    });

    test('is found also when another has written over it since', async () => {
      const puts = first('lose-answer');
      const store = await storeBehind(async ({ method, headers }) => {
        if (method !== 'PUT') return 'pass';
        const answer = puts();
        // What comes second is the first one's next try: another writer was faster.
        if (answer === 'pass' && headers['if-none-match'] === '*') await putByAnother(key, 'theirs');
        return answer;
      });
      const mine = await store.put(BUCKET, key, 'mine', create);
      const versions = await store.versions(BUCKET, key);
      expect(versions.map(({ sha256 }) => sha256)).toEqual(['mine', 'theirs'].map((text) => sha256Hex(text)));
      expect(versions[0]?.versionId).toBe(mine.versionId);
    });

    test('of another writer with the same bytes is not taken for one of its own', async () => {
      const calm = openObjectStore(`s3:${REGION}`);
      await calm.put(BUCKET, key, 'same', create);
      const store = await storeBehind(first('never'), impatient);
      await expect(store.put(BUCKET, key, 'same', create)).rejects.toMatchObject({ code: 'E_OBJECT_EXISTS' });
    });
  });

  test('a replace over a version that another has replaced since it was looked at is refused', async () => {
    const store = await storeBehind(async ({ method, headers }): Promise<Answer> => {
      if (method === 'PUT' && headers['if-match'] !== undefined) await putByAnother(key, 'theirs');
      return 'pass';
    });
    const { versionId } = await store.put(BUCKET, key, 'old', create);
    const put = store.put(BUCKET, key, 'mine', { kind: 'replace', versionId });
    await expect(put).rejects.toMatchObject({ code: 'E_OBJECT_MOVED' });
    expect((await store.get(BUCKET, key)).sha256).toBe(sha256Hex('theirs'));
  });

  test('a write that nobody answers and nobody finds is unknown, and says so', async () => {
    const store = await storeBehind(({ method }) => (method === 'PUT' ? 'never' : 'pass'), impatient);
    const put = store.put(BUCKET, key, 'x', create);
    await expect(put).rejects.toMatchObject({ ...unreachable, message: expect.stringContaining('unknown') });
  });

  test.each([
    { given: 'told to slow down', status: 503, code: 'SlowDown' },
    { given: 'told of a fault inside', status: 500, code: 'InternalError' },
    { given: 'told that writers met', status: 409, code: 'ConditionalRequestConflict' },
  ])('$given it asks again, and nothing is lost or doubled', async ({ status, code }) => {
    const refused = { status, body: errorOf(code) };
    const store = await storeBehind(first(refused, refused));
    const put = await store.put(BUCKET, key, 'x', create);
    expect(await store.versions(BUCKET, key)).toMatchObject([{ versionId: put.versionId }]);
  });

  test('a body that breaks off is read on from where it broke, and the file is whole', async () => {
    const body = randomBytes(2 * 1024 * 1024);
    await openObjectStore(`s3:${REGION}`).put(BUCKET, key, body, create);
    const cut = { cutAfterBytes: 700_000 };
    const store = await storeBehind(first(cut, cut));
    await store.download(BUCKET, key, join(scratch, 'target'));
    expect((await readFile(join(scratch, 'target'))).equals(body)).toBe(true);
    const ranges = front?.seen.map(({ headers }) => headers.range);
    expect(ranges?.[0]).toBeUndefined();
    expect(ranges?.slice(1).every((range) => /^bytes=[1-9]\d*-$/.test(range ?? ''))).toBe(true);
  });

  test('bytes that are not those of their writer are corrupt, and no file is left', async () => {
    const Metadata = { sha256: sha256Hex('right') };
    await new S3Client({ region: REGION }).send(
      new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: 'wrong', Metadata }),
    );
    const store = openObjectStore(`s3:${REGION}`);
    const corrupt = { code: 'E_OBJECT_CORRUPT', retry: false };
    await expect(store.get(BUCKET, key)).rejects.toMatchObject(corrupt);
    await expect(store.download(BUCKET, key, join(scratch, 'target'))).rejects.toMatchObject(corrupt);
    expect(await readdir(scratch)).toEqual([]);
  });

  test('a copy that is not what its source says is corrupt', async () => {
    const Metadata = { sha256: sha256Hex('right') };
    await new S3Client({ region: REGION }).send(
      new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: 'wrong', Metadata }),
    );
    const checksum = Buffer.from(sha256Hex('wrong'), 'hex').toString('base64');
    // The emulator does not say in its answer to a copy what it computed.
    const body = `<CopyObjectResult><ETag>"e"</ETag><ChecksumSHA256>${checksum}</ChecksumSHA256></CopyObjectResult>`;
    const store = await storeBehind(({ headers }) => (headers['x-amz-copy-source'] ? { status: 200, body } : 'pass'));
    const copy = store.copy({ bucket: BUCKET, key }, { bucket: BUCKET, key: `${key}-copy` });
    await expect(copy).rejects.toMatchObject({ code: 'E_OBJECT_CORRUPT' });
  });

  test('an object of somebody else has the digest of its bytes, in every method', async () => {
    await new S3Client({ region: REGION }).send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: 'foreign' }));
    const store = openObjectStore(`s3:${REGION}`);
    const found = { sha256: sha256Hex('foreign'), size_bytes: 7 };
    expect(await store.head(BUCKET, key)).toMatchObject(found);
    expect((await store.list(BUCKET, key)).objects).toMatchObject([found]);
    expect(await store.versions(BUCKET, key)).toMatchObject([found]);
    expect(await store.get(BUCKET, key)).toMatchObject(found);
    expect(await store.copy({ bucket: BUCKET, key }, { bucket: BUCKET, key: `${key}-copy` })).toMatchObject(found);
  });

  test('a file that changes while it is stored is refused, and nothing is stored', async () => {
    const source = join(scratch, 'source');
    await writeFile(source, randomBytes(9 * 1024 * 1024));
    const store = await storeBehind(async ({ method, path, headers, body }): Promise<Answer> => {
      if (path.includes('uploads')) await writeFile(source, randomBytes(9 * 1024 * 1024));
      // S3 compares a part with its digest; the emulator does not.
      const told = headers['x-amz-checksum-sha256'];
      const isWrong = told !== undefined && told !== Buffer.from(sha256Hex(body), 'hex').toString('base64');
      return method === 'PUT' && isWrong ? { status: 400, body: errorOf('BadDigest') } : 'pass';
    });
    await expect(store.putFile(BUCKET, key, source, create)).rejects.toMatchObject(unreachable);
    expect(await store.head(BUCKET, key)).toBeUndefined();
    expect(front?.seen.some(({ method, path }) => method === 'DELETE' && path.includes('uploadId'))).toBe(true);
  });

  test('what is written is encrypted at rest, with its digest and its condition, whole or in parts', async () => {
    const store = await storeBehind(() => 'pass');
    await store.put(BUCKET, `${key}/small`, 'x', create);
    await store.put(BUCKET, `${key}/large`, randomBytes(9 * 1024 * 1024), create);
    await store.copy({ bucket: BUCKET, key: `${key}/small` }, { bucket: BUCKET, key: `${key}/copy` });
    const sent = front?.seen ?? [];
    const makers = sent.filter(({ headers, path }) => headers['x-amz-meta-write-id'] ?? path.includes('?uploads'));
    expect(makers).toHaveLength(3);
    for (const { headers } of makers) expect(headers['x-amz-server-side-encryption']).toBe('AES256');
    const parts = sent.filter(({ method, path }) => method === 'PUT' && path.includes('partNumber'));
    expect(parts.map(({ body }) => body.length)).toEqual(expect.arrayContaining([8 * 1024 * 1024, 1024 * 1024]));
    for (const { headers, body } of parts) {
      expect(headers['x-amz-checksum-sha256']).toBe(Buffer.from(sha256Hex(body), 'hex').toString('base64'));
    }
    const conditional = sent.filter(({ headers }) => headers['if-none-match'] === '*').map(({ method }) => method);
    expect(conditional.toSorted()).toEqual(['POST', 'PUT', 'PUT']);
  });

  test('a bucket without versions is refused as a place to write, and can be read', async () => {
    const store = openObjectStore(`s3:${REGION}`);
    await expect(store.put('unversioned', key, 'x', create)).rejects.toMatchObject({
      code: 'E_OBJECT_STORE_UNVERSIONED',
    });
    expect(await store.get('unversioned', key)).toMatchObject({ versionId: 'null', sha256: sha256Hex('x') });
  });
});

describe('over the wire alone', () => {
  const inEnvironment = { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x', AWS_EC2_METADATA_DISABLED: 'true' };
  beforeAll(() => {
    Object.assign(process.env, inEnvironment);
  });
  afterAll(() => {
    for (const name of Object.keys(inEnvironment)) delete process.env[name];
  });

  const calls = (store: ObjectStore): readonly Promise<unknown>[] => [
    store.put(BUCKET, 'a', 'x', create),
    store.put(BUCKET, 'a', 'x', { kind: 'replace', versionId: 'v' }),
    store.get(BUCKET, 'a'),
    store.get(BUCKET, 'a', 'v'),
    store.head(BUCKET, 'a'),
    store.download(BUCKET, 'a', join(scratch, 'never')),
    store.list(BUCKET, ''),
    store.versions(BUCKET, 'a'),
    store.delete(BUCKET, 'a'),
    store.copy({ bucket: BUCKET, key: 'a' }, { bucket: BUCKET, key: 'b' }),
  ];

  test.each([
    { given: 'denied', answer: { status: 403, body: errorOf('AccessDenied') } },
    { given: 'credentials that have expired', answer: { status: 400, body: errorOf('ExpiredToken') } },
    { given: 'a bucket of another region', answer: { status: 301, body: errorOf('PermanentRedirect') } },
    { given: 'throttled without end', answer: { status: 503, body: errorOf('SlowDown') } },
    { given: 'an answer that is none', answer: { status: 502, body: 'bad gateway' } },
    { given: 'nobody answers', answer: 'never' },
  ] as const)('$given: every method is unreachable, and nothing is absent or empty', async ({ answer }) => {
    const store = await storeBehind(() => answer, impatient);
    for (const call of await Promise.allSettled(calls(store))) {
      expect(call).toMatchObject({ status: 'rejected', reason: unreachable });
    }
    expect(await readdir(scratch)).toEqual([]);
  });

  test('of two copies to one key the one that S3 refuses is told that it exists', async () => {
    // The emulator copies without asking for the condition.
    const head = { 'x-amz-version-id': 'v', 'content-length': '1', 'x-amz-meta-sha256': sha256Hex('x'), etag: '"e"' };
    const store = await storeBehind(({ method, path }) => {
      if (method === 'PUT') return { status: 412, body: errorOf('PreconditionFailed') };
      if (method === 'HEAD' && path.startsWith('/evidence/a')) return { status: 200, headers: head, body: '' };
      return method === 'HEAD' && path.startsWith('/evidence/b')
        ? { status: 404, body: '' }
        : { status: 200, body: '' };
    });
    const copy = store.copy({ bucket: BUCKET, key: 'a' }, { bucket: BUCKET, key: 'b' });
    await expect(copy).rejects.toMatchObject({ code: 'E_OBJECT_EXISTS' });
    expect(front?.seen.find(({ method }) => method === 'PUT')?.headers['if-none-match']).toBe('*');
  });

  test('a page tells where the next one begins, also when S3 stops before the limit', async () => {
    const contents = ['a%2Bb', 'c%EF%BF%BF'].map((name) => `<Contents><Key>${name}</Key></Contents>`).join('');
    const page = `<ListBucketResult><IsTruncated>true</IsTruncated>${contents}</ListBucketResult>`;
    const head = { 'x-amz-version-id': 'v', 'content-length': '1', 'x-amz-meta-sha256': sha256Hex('x'), etag: '"e"' };
    const store = await storeBehind(({ method }) =>
      method === 'HEAD' ? { status: 200, headers: head, body: '' } : { status: 200, body: page },
    );
    const { objects, next } = await store.list(BUCKET, '', { limit: 5000 });
    expect([objects.map(({ key }) => key), next]).toEqual([['a+b', 'c\uffff'], 'c\uffff']);
    expect(front?.seen[0]?.path).toContain('max-keys=1000');
  });

  test.each(['http://example.org', 'http://10.0.0.1:9000', 'http://store.internal'])(
    'refuses to speak in the clear to %s',
    async (url) => {
      process.env.AWS_ENDPOINT_URL = url;
      const refused = { code: 'E_SUBSTRATE_URL_INVALID', message: expect.stringContaining('TLS') };
      await expect(s3Store(REGION, { bounds }).head(BUCKET, 'a')).rejects.toMatchObject(refused);
    },
  );
});

test.each(['s3:', 's3:eu_west', 's3:EU-WEST-2', 's3://bucket/prefix', 's3:eu-west-2/x', 's3:eu-west-2@http://x'])(
  'refuses the URL %j',
  (url) => {
    expect(() => openObjectStore(url)).toThrow(/^E_SUBSTRATE_URL_INVALID: /);
  },
);
