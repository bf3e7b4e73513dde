import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openImageRegistry } from '@spine-green/runtime/substrate/image/open';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { imageRegistryContract } from '../../../contracts/image-registry.ts';

imageRegistryContract('directory', async () => {
  const root = await mkdtemp(join(tmpdir(), 'images-'));
  const drop = () => rm(root, { recursive: true, force: true });
  return { images: openImageRegistry(`dir:${join(root, 'registry')}`), drop };
});

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'images-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const built = async () => {
  const source = join(root, 'source');
  await writeFile(source, 'right');
  const images = openImageRegistry(`dir:${join(root, 'registry')}`);
  return { images, ...(await images.build([{ path: 'a', source, mode: '0444' }])) };
};

test('one content is stored once and shared by what is unpacked', async () => {
  const { images, digest } = await built();
  await images.build([
    { path: 'b', source: join(root, 'source'), mode: '0444' },
    { path: 'c', source: join(root, 'source'), mode: '0444' },
  ]);
  expect(await readdir(join(root, 'registry', 'blobs'))).toHaveLength(1);
  await images.unpack(digest, join(root, 'one'));
  expect((await stat(join(root, 'one', 'a'))).nlink).toBe(2);
});

test.each([
  { given: 'a changed blob', folder: 'blobs', change: (path: string) => writeFile(path, 'wrong') },
  { given: 'a lost blob', folder: 'blobs', change: (path: string) => rm(path) },
  { given: 'a changed manifest', folder: 'manifests', change: (path: string) => writeFile(path, '[]') },
])('$given is corrupt, and nothing is unpacked', async ({ folder, change }) => {
  const { images, digest } = await built();
  const [name = ''] = await readdir(join(root, 'registry', folder));
  await chmod(join(root, 'registry', folder, name), 0o644);
  await change(join(root, 'registry', folder, name));
  await expect(images.unpack(digest, join(root, 'one'))).rejects.toMatchObject({ code: 'E_IMAGE_CORRUPT' });
  expect((await readdir(root)).sort()).toEqual(['registry', 'source']);
});

test('a registry that is gone is unreachable and not empty', async () => {
  const { images, digest } = await built();
  await rm(join(root, 'registry'), { recursive: true });
  const unreachable = { code: 'E_IMAGE_REGISTRY_UNREACHABLE', retry: true };
  await expect(images.manifest(digest)).rejects.toMatchObject(unreachable);
  await expect(images.resolve(`git-${'a'.repeat(40)}`)).rejects.toMatchObject(unreachable);
});

test.each(['', 'dir:', 'dir:relative', '/path'])('refuses the URL %j', (url) => {
  expect(() => openImageRegistry(url)).toThrow(/^E_SUBSTRATE_URL_INVALID: /);
});
