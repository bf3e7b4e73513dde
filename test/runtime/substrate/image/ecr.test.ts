import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImagesCommand,
  ECRClient,
  PutImageCommand,
} from '@aws-sdk/client-ecr';
import { handle } from '@spine-green/evidence-schemas';
import { ecrRegistry } from '@spine-green/runtime/substrate/image/ecr/ecr';
import { openImageRegistry } from '@spine-green/runtime/substrate/image/open';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { imageRegistryContract } from '../../../contracts/image-registry.ts';
import type { AwsEmulator } from '../../../support/servers/aws-emulator.ts';
import { emulatedAws, REGION } from '../../../support/servers/emulated-aws.ts';
import { type HttpFront, httpFront } from '../../../support/servers/http-front.ts';
import { motoTools } from '../../../support/servers/moto.ts';

const ACCOUNT = '123456789012';
const REPOSITORY = handle('ECR_REPO_NAME');
const URL = `ecr:${handle('ECR_REPO_URI', { AWS_ACCOUNT_ID: ACCOUNT })}`;
const TAG = `git-${'b'.repeat(40)}`;
const place = { registryId: ACCOUNT, repositoryName: REPOSITORY };

/** As `cdktf/constructs/registry.ts` makes it. */
const makeRepository = (client: ECRClient) =>
  client.send(
    new CreateRepositoryCommand({
      repositoryName: REPOSITORY,
      imageTagMutability: handle('ECR_TAG_MUTABILITY') as 'IMMUTABLE',
    }),
  );

describe.skipIf(!motoTools.met)('ECR of an emulator', () => {
  let emulator: AwsEmulator;
  let client: ECRClient;
  let folder: string;
  beforeAll(async () => {
    emulator = await emulatedAws();
    client = new ECRClient({ region: REGION });
  });
  afterAll(() => emulator.stop());
  const empty = async () => {
    await fetch(`${emulator.url}/moto-api/reset`, { method: 'POST' });
    await makeRepository(client);
    return { images: openImageRegistry(URL), drop: async () => {} };
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ecr-images-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const file = async (path: string, content: string | Uint8Array) => {
    const source = join(folder, path.replaceAll('/', '-'));
    await writeFile(source, content);
    return { path, source, mode: '0444' } as const;
  };

  imageRegistryContract('ECR', empty);

  test('one image is one manifest of OCI, under its digest and its tags', async () => {
    const { images } = await empty();
    const { digest } = await images.build([await file('a', 'same'), await file('b', 'same'), await file('c', 'other')]);
    await images.build([await file('c', 'other'), await file('b', 'same'), await file('a', 'same')]);
    await images.tag(TAG, digest);
    const { imageDetails = [] } = await client.send(new DescribeImagesCommand(place));
    expect(imageDetails.map(({ imageTags }) => imageTags?.toSorted())).toEqual([
      [TAG, digest.replace('sha256:', 'image-')],
    ]);
    const { images: found = [] } = await client.send(
      new BatchGetImageCommand({ ...place, imageIds: [{ imageTag: TAG }] }),
    );
    const manifest = JSON.parse(found[0]?.imageManifest ?? '{}') as { config: { digest: string }; layers: unknown[] };
    expect(manifest.config.digest).toBe(digest);
    expect(manifest.layers).toHaveLength(2);
  });

  test('a file without a byte and one of several parts come back as they were', async () => {
    const { images } = await empty();
    const large = Buffer.alloc(21 * 1024 * 1024 + 7, 'part');
    const { digest } = await images.build([await file('empty', ''), await file('large', large)]);
    const target = join(folder, 'unpacked');
    await images.unpack(digest, target);
    expect((await stat(join(target, 'empty'))).size).toBe(0);
    expect(large.equals(await readFile(join(target, 'large')))).toBe(true);
  });

  test('a tag of an image of another kind is no image of the platform', async () => {
    const { images } = await empty();
    const imageManifest = JSON.stringify({
      ...{ schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json' },
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: `sha256:${'1'.repeat(64)}`, size: 2 },
      layers: [],
    });
    await client.send(new PutImageCommand({ ...place, imageTag: TAG, imageManifest }));
    await expect(images.resolve(TAG)).rejects.toMatchObject({ code: 'E_IMAGE_CORRUPT' });
  });

  test('a content that is not what it was is never unpacked', async () => {
    const { images } = await empty();
    const { digest } = await images.build([await file('a', 'right')]);
    const layer = (await images.manifest(digest))[0]?.sha256;
    await fetch(`${emulator.url}/emulated-layers/${layer}`, { method: 'PUT', body: 'wrong' });
    await expect(images.unpack(digest, join(folder, 'never'))).rejects.toMatchObject({ code: 'E_IMAGE_CORRUPT' });
    await expect(stat(join(folder, 'never'))).rejects.toMatchObject({ code: 'ENOENT' });
    await fetch(`${emulator.url}/emulated-layers/${layer}`, { method: 'DELETE' });
    await expect(images.unpack(digest, join(folder, 'never'))).rejects.toMatchObject({ code: 'E_IMAGE_CORRUPT' });
  });

  test('a repository that is not there is unreachable, and no image is absent from it', async () => {
    await fetch(`${emulator.url}/moto-api/reset`, { method: 'POST' });
    const images = openImageRegistry(URL);
    const unreachable = { code: 'E_IMAGE_REGISTRY_UNREACHABLE' };
    await expect(images.resolve(TAG)).rejects.toMatchObject(unreachable);
    await expect(images.manifest(`sha256:${'1'.repeat(64)}`)).rejects.toMatchObject(unreachable);
    await expect(images.build([await file('a', 'a')])).rejects.toMatchObject(unreachable);
  });
});

describe('ECR over the wire alone', () => {
  let front: HttpFront | undefined;
  const names = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_ENDPOINT_URL'] as const;
  afterEach(async () => {
    await front?.stop();
    for (const name of names) delete process.env[name];
  });
  const address = { account: ACCOUNT, region: REGION, repository: REPOSITORY };

  test.each([
    { given: 'a refusal', status: 400, type: 'AccessDeniedException' },
    { given: 'a throttle that stays', status: 400, type: 'ThrottlingException' },
    { given: 'a fault of the server', status: 500, type: 'ServerException' },
  ])('$given is unreachable and never an absent image', async ({ status, type }) => {
    front = await httpFront(undefined, () => ({
      ...{ status, headers: { 'content-type': 'application/x-amz-json-1.1' } },
      body: JSON.stringify({ __type: type, message: 'no' }),
    }));
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x', AWS_ENDPOINT_URL: front.url });
    const images = ecrRegistry(address, { answerMsMax: 500, silenceMsMax: 500, attemptsMax: 2 });
    await expect(images.resolve(TAG)).rejects.toMatchObject({ code: 'E_IMAGE_REGISTRY_UNREACHABLE' });
  });
});

test.each(['ecr:', `ecr:${REGION}`, `${URL}@sha256`, URL.replace(ACCOUNT, '123'), URL.replace('ecr:', 'https://')])(
  '%s names no repository',
  (url) => {
    expect(() => openImageRegistry(url)).toThrow(/E_SUBSTRATE_URL_INVALID/);
  },
);
