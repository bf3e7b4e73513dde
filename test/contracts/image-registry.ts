import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { ImageFile, ImageRegistry } from '@spine-green/runtime/substrate/image/port';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

export interface ImageRegistrySubject {
  /** Empty. */
  readonly images: ImageRegistry;
  readonly drop: () => Promise<void>;
}

const TAG = `git-${'a'.repeat(40)}`;
const SOURCE_TAG = `src-${'a'.repeat(64)}`;
const UNKNOWN = `sha256:${'0'.repeat(64)}`;

/** What every image registry keeps. */
export function imageRegistryContract(name: string, open: () => Promise<ImageRegistrySubject>): void {
  describe(`image registry contract: ${name}`, () => {
    let subject: ImageRegistrySubject | undefined;
    let scratch: string;
    beforeEach(async () => {
      subject = await open();
      scratch = await mkdtemp(join(tmpdir(), 'image-contract-'));
    });
    afterEach(async () => {
      await subject?.drop();
      await rm(scratch, { recursive: true, force: true });
    });
    const file: Workbench['file'] = async (path, content, mode = '0444') => {
      const source = join(scratch, `source-${sha256Hex(path + content).slice(0, 8)}`);
      await writeFile(source, content);
      return { path, source, mode };
    };
    const at: At = () => {
      if (subject === undefined) throw new Error('the subject is opened before each test');
      return { images: subject.images, file, scratch };
    };
    content(at);
    refusals(at);
    tags(at);
  });
}

interface Workbench {
  readonly images: ImageRegistry;
  /** A source file with this content, for this path of an image. */
  readonly file: (path: string, content: string, mode?: ImageFile['mode']) => Promise<ImageFile>;
  readonly scratch: string;
}

type At = () => Workbench;

function content(at: At): void {
  describe('content', () => {
    test('the digest is that of the manifest, whatever the order of the files', async () => {
      const { images, file } = at();
      const files = [await file('main.mjs', 'main'), await file('migrations/1.sql', 'one')];
      const { digest, manifest } = await images.build(files);
      expect(manifest).toEqual([
        { path: 'main.mjs', mode: '0444', size_bytes: 4, sha256: sha256Hex('main') },
        { path: 'migrations/1.sql', mode: '0444', size_bytes: 3, sha256: sha256Hex('one') },
      ]);
      expect(digest).toBe(`sha256:${sha256Hex(canonicalJson(manifest))}`);
      expect((await images.build(files.toReversed())).digest).toBe(digest);
      expect(await images.manifest(digest)).toEqual(manifest);
    });

    test.each([
      { given: 'a content', path: 'a', content: 'other', mode: '0444' },
      { given: 'a path', path: 'b', content: 'same', mode: '0444' },
      { given: 'a mode', path: 'a', content: 'same', mode: '0555' },
    ] as const)('another digest for another $given', async ({ path, content, mode }) => {
      const { images, file } = at();
      const { digest } = await images.build([await file('a', 'same')]);
      expect((await images.build([await file(path, content, mode)])).digest).not.toBe(digest);
    });

    test('unpacks what was built, read-only, each file with its mode', async () => {
      const { images, file, scratch } = at();
      const files = [await file('main.mjs', 'same'), await file('bin/run', 'same', '0555')];
      const { digest } = await images.build(files);
      await writeFile(files[0]?.source ?? '', 'changed after the build');
      const target = join(scratch, 'unpacked');
      await images.unpack(digest, target);
      expect(await readFile(join(target, 'main.mjs'), 'utf8')).toBe('same');
      expect((await stat(join(target, 'main.mjs'))).mode & 0o777).toBe(0o444);
      expect((await stat(join(target, 'bin/run'))).mode & 0o777).toBe(0o555);
      const again = images.unpack(digest, target);
      await expect(again).rejects.toMatchObject({ code: 'E_LOCAL_FILE_UNUSABLE' });
    });
  });
}

function refusals(at: At): void {
  describe('refusals', () => {
    test('an unknown digest is an error everywhere', async () => {
      const { images, file, scratch } = at();
      await images.build([await file('a', 'a')]);
      const unknown = { code: 'E_COMPUTE_IMAGE_UNKNOWN' };
      for (const digest of [UNKNOWN, 'latest', '', '../../etc']) {
        await expect(images.manifest(digest)).rejects.toMatchObject(unknown);
        await expect(images.unpack(digest, join(scratch, 'never'))).rejects.toMatchObject(unknown);
        await expect(images.tag(TAG, digest)).rejects.toMatchObject(unknown);
      }
    });

    test.each([
      { given: 'no file', paths: [] },
      { given: 'a path twice', paths: ['a', 'a'] },
      { given: 'a file that is also a folder', paths: ['a', 'a/b/c'] },
      { given: 'an absolute path', paths: ['/a'] },
      { given: 'a path out of the image', paths: ['a/../../b'] },
      { given: 'an empty segment', paths: ['a//b'] },
      { given: 'a space', paths: ['a b'] },
    ])('refuses $given', async ({ paths }) => {
      const { images, file } = at();
      const files = await Promise.all(paths.map((path) => file(path, path)));
      await expect(images.build(files)).rejects.toMatchObject({ code: 'E_IMAGE_CONTENT_INVALID' });
    });

    test('refuses a source that cannot be read', async () => {
      const { images, scratch } = at();
      const missing = { path: 'a', source: join(scratch, 'none'), mode: '0444' } as const;
      await expect(images.build([missing])).rejects.toMatchObject({ code: 'E_LOCAL_FILE_UNUSABLE' });
    });
  });
}

function tags(at: At): void {
  describe('tags', () => {
    test('a tag names one digest for ever', async () => {
      const { images, file } = at();
      const first = (await images.build([await file('a', 'first')])).digest;
      const second = (await images.build([await file('a', 'second')])).digest;
      expect(await images.resolve(TAG)).toBeUndefined();
      await images.tag(TAG, first);
      await images.tag(TAG, first);
      await expect(images.tag(TAG, second)).rejects.toMatchObject({ code: 'E_IMAGE_TAG_CONFLICT' });
      expect(await images.resolve(TAG)).toBe(first);
    });

    test('sources that are no commit have a name of their own form', async () => {
      const { images, file } = at();
      const { digest } = await images.build([await file('a', 'a')]);
      await images.tag(SOURCE_TAG, digest);
      expect(await images.resolve(SOURCE_TAG)).toBe(digest);
      expect(await images.resolve(TAG)).toBeUndefined();
    });

    test('of two concurrent tags one wins', async () => {
      const { images, file } = at();
      const first = (await images.build([await file('a', 'first')])).digest;
      const second = (await images.build([await file('a', 'second')])).digest;
      const tags = await Promise.allSettled([images.tag(TAG, first), images.tag(TAG, second)]);
      expect(tags.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await images.resolve(TAG)).toBe(tags[0]?.status === 'fulfilled' ? first : second);
    });

    test.each([
      'latest',
      'dev-min-latest',
      'git-abc',
      `git-${'A'.repeat(40)}`,
      `${TAG}0`,
      `src-${'a'.repeat(40)}`,
      '../x',
      '',
    ])('refuses the tag %j', async (tag) => {
      const { images, file } = at();
      const { digest } = await images.build([await file('a', 'a')]);
      await expect(images.tag(tag, digest)).rejects.toMatchObject({ code: 'E_IMAGE_TAG_INVALID' });
      await expect(images.resolve(tag)).rejects.toMatchObject({ code: 'E_IMAGE_TAG_INVALID' });
    });
  });
}
