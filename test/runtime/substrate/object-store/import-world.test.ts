import { execFileSync } from 'node:child_process';
import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { importWorld } from '@spine-green/runtime/substrate/object-store/import-world';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { type FreshObjectStore, freshObjectStore } from '../../../support/object-store.ts';

let objects: FreshObjectStore;
let folder: string;
beforeEach(async () => {
  objects = await freshObjectStore('source');
  folder = await mkdtemp(join(tmpdir(), 'world-'));
  await put('run_receipt.json', '{}');
  await put('data/x/part-000000.parquet', 'a');
});
afterEach(async () => {
  await objects.drop();
  await rm(folder, { recursive: true });
});

async function put(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}
const bring = () => importWorld(objects.store, { bucket: 'source', prefix: 'run' }, folder);
const keys = async (): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const { key } of listAll(objects.store, 'source', '')) found.push(key);
  return found;
};
const part = (name: string): string => join(folder, 'data/x', name);

describe('a local world is taken whole', () => {
  test('with hidden files, hard links and links inside it, and says which folders are empty', async () => {
    await put('data/x/.part-000000.parquet.crc', 'crc');
    await put('data/x/_SUCCESS', '');
    await put('.DS_Store', 'x');
    await link(part('part-000000.parquet'), part('part-000001.parquet'));
    await put('store/real.parquet', 'behind');
    await symlink('../../store/real.parquet', part('part-000002.parquet'));
    await mkdir(join(folder, 'logs/empty'), { recursive: true });
    expect(await bring()).toEqual({ objects: 8, size_bytes: 20, ignored: ['logs/empty/', 'logs/'] });
    expect(await keys()).toHaveLength(8);
    const { body } = await objects.store.get('source', 'run/data/x/part-000002.parquet');
    expect(Buffer.from(body).toString()).toBe('behind');
  });

  test('again, which changes nothing', async () => {
    const first = await bring();
    expect(await bring()).toEqual(first);
  });

  test('through a link to its folder', async () => {
    const alias = `${folder}-alias`;
    await symlink(folder, alias);
    try {
      expect((await importWorld(objects.store, { bucket: 'source', prefix: 'run' }, alias)).objects).toBe(2);
    } finally {
      await rm(alias);
    }
  });
});

describe('what cannot be taken is refused by name, and nothing is stored', () => {
  it.each([
    [
      'a link out of the world',
      () => symlink('/etc/hostname', part('part-000001.parquet')),
      /part-000001.parquet is a symbolic link out of the world, to \/etc\/hostname/,
    ],
    [
      'a link to nothing',
      () => symlink('nowhere', part('part-000001.parquet')),
      /part-000001.parquet is a symbolic link that leads nowhere/,
    ],
    [
      'a loop of links',
      () => symlink('part-000001.parquet', part('part-000001.parquet')),
      /part-000001.parquet is a symbolic link that leads nowhere/,
    ],
    [
      'a link to a folder',
      () => symlink('..', part('up')),
      /data\/x\/up is a symbolic link to something else than a file/,
    ],
    [
      'a pipe',
      async () => void execFileSync('mkfifo', [part('part-000001.parquet')]),
      /part-000001.parquet is neither a file nor a folder/,
    ],
    [
      'an empty folder named like a part',
      () => mkdir(part('part-000001.parquet')),
      /part-000001.parquet is an empty folder with the name of a part/,
    ],
    [
      'a second copy that a browser made',
      () => put('data/x/part-000000 (1).parquet', 'a'),
      /"data\/x\/part-000000 \(1\).parquet" cannot be an object: its name has .*white space/,
    ],
    [
      'a name with backslashes',
      () => put('data\\x\\part-000001.parquet', 'a'),
      /cannot be an object: its name has .*backslash/,
    ],
    [
      'a name that is not UTF-8',
      () => writeFile(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9])]), 'x'),
      /"café" has a name that is not UTF-8/,
    ],
  ])('%s', async (_, damage, says) => {
    await damage();
    await expect(bring()).rejects.toThrow(says);
    await expect(bring()).rejects.toThrow(/^E_WORLD_UNUSABLE/);
    expect(await keys()).toEqual([]);
  });

  it.each([
    ['a folder that is not there', () => join(folder, 'none'), /none cannot be read \(ENOENT\)/],
    ['a file', () => join(folder, 'run_receipt.json'), /run_receipt.json is no folder/],
  ])('%s', async (_, path, says) => {
    await expect(importWorld(objects.store, { bucket: 'source', prefix: 'run' }, path())).rejects.toThrow(says);
  });

  test('all of them at once, the first five told', async () => {
    for (let index = 0; index < 7; index += 1) await symlink('/nowhere', part(`link-${index}`));
    await expect(bring()).rejects.toThrow(/link-0 .*link-4 .* and 2 more$/);
  });

  test('a prefix that holds something else already', async () => {
    await objects.store.put('source', 'run/data/x/part-000077.parquet', 'old', { kind: 'create' });
    await expect(bring()).rejects.toThrow('3 objects lie below source/run/, the world has 2 files');
  });
});
