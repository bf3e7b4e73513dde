import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { objectStoreContract } from '../../../contracts/object-store.ts';
import { type FreshObjectStore, freshObjectStore } from '../../../support/object-store.ts';

const BUCKET = 'evidence';
const create = { kind: 'create' } as const;

objectStoreContract('directory', async () => {
  const { store, drop } = await freshObjectStore(BUCKET, 'archive');
  return { store, bucket: BUCKET, otherBucket: 'archive', drop };
});

let fresh: FreshObjectStore;
beforeEach(async () => {
  fresh = await freshObjectStore(BUCKET);
});
afterEach(() => fresh.drop());

test.each(['', 'dir:', 'dir:relative/path', 's3://bucket', '/path'])('refuses the URL %j', (url) => {
  expect(() => openObjectStore(url)).toThrow(/^E_SUBSTRATE_URL_INVALID: /);
});

describe('damage', () => {
  const objectFolder = (key: string): string => join(fresh.root, BUCKET, `${key}@`);

  test('changed bytes are corrupt, for get, download and copy', async () => {
    const { sha256 } = await fresh.store.put(BUCKET, 'a', 'right', create);
    await chmod(join(objectFolder('a'), sha256), 0o644);
    await writeFile(join(objectFolder('a'), sha256), 'wrong');
    const corrupt = { code: 'E_OBJECT_CORRUPT', retry: false };
    await expect(fresh.store.get(BUCKET, 'a')).rejects.toMatchObject(corrupt);
    await expect(fresh.store.download(BUCKET, 'a', join(fresh.root, 'target'))).rejects.toMatchObject(corrupt);
    const copy = fresh.store.copy({ bucket: BUCKET, key: 'a' }, { bucket: BUCKET, key: 'b' });
    await expect(copy).rejects.toMatchObject(corrupt);
    expect(await fresh.store.head(BUCKET, 'b')).toBeUndefined();
  });

  test('lost bytes are corrupt and not absent', async () => {
    const { sha256 } = await fresh.store.put(BUCKET, 'a', 'right', create);
    await rm(join(objectFolder('a'), sha256));
    await expect(fresh.store.get(BUCKET, 'a')).rejects.toMatchObject({ code: 'E_OBJECT_CORRUPT' });
  });

  test('a damaged record is corrupt, for head and list as well', async () => {
    await fresh.store.put(BUCKET, 'a', 'right', create);
    await chmod(join(objectFolder('a'), '00000001'), 0o644);
    await writeFile(join(objectFolder('a'), '00000001'), 'stored\n');
    await expect(fresh.store.head(BUCKET, 'a')).rejects.toMatchObject({ code: 'E_OBJECT_CORRUPT' });
    await expect(fresh.store.list(BUCKET, '')).rejects.toMatchObject({ code: 'E_OBJECT_CORRUPT' });
  });

  test('a write of the same bytes heals them', async () => {
    const first = await fresh.store.put(BUCKET, 'a', 'right', create);
    await rm(join(objectFolder('a'), first.sha256));
    await fresh.store.put(BUCKET, 'a', 'right', { kind: 'replace', versionId: first.versionId });
    expect(Buffer.from((await fresh.store.get(BUCKET, 'a', first.versionId)).body).toString()).toBe('right');
  });

  test('what the operating system refuses is unreachable and never absent', async () => {
    await writeFile(join(fresh.root, BUCKET, 'file'), '');
    await writeFile(join(fresh.root, BUCKET, 'b@'), '');
    const unreachable = { code: 'E_OBJECT_STORE_UNREACHABLE', retry: true };
    await expect(fresh.store.head(BUCKET, 'file/a')).rejects.toMatchObject(unreachable);
    await expect(fresh.store.list(BUCKET, 'file/')).rejects.toMatchObject(unreachable);
    await expect(fresh.store.put(BUCKET, 'b', '', create)).rejects.toMatchObject(unreachable);
  });

  test('files that are no objects are not listed', async () => {
    await writeFile(join(fresh.root, BUCKET, '.DS_Store'), '');
    expect(await fresh.store.list(BUCKET, '')).toEqual({ objects: [], next: undefined });
  });
});

describe('crashes', () => {
  test('a writer killed at any moment leaves whole objects only, and every one that it acknowledged', async () => {
    const acknowledged = new Set<string>();
    for (let life = 0; life < 4; life += 1) {
      await writerUntilKilled(life, 40 + life * 55, acknowledged);
    }
    const seen = new Set<string>();
    for await (const { key } of listAll(fresh.store, BUCKET, '')) {
      const { body } = await fresh.store.get(BUCKET, key);
      expect(body.length % 100_000).toBe(0);
      expect(new Set(body).size).toBe(1);
      seen.add(key);
    }
    expect([...acknowledged].filter((key) => !seen.has(key))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThan(0);
  });

  test('leftovers of a crash are invisible, and the key can still be written', async () => {
    await fresh.store.put(BUCKET, 'b', 'x', create);
    await rm(join(fresh.root, BUCKET, 'b@', '00000001'));
    await writeFile(join(fresh.root, BUCKET, 'b@', 'writing-of-the-dead'), 'half');
    expect(await fresh.store.head(BUCKET, 'b')).toBeUndefined();
    expect((await fresh.store.list(BUCKET, '')).objects).toEqual([]);
    await fresh.store.put(BUCKET, 'b', 'y', create);
    expect(await fresh.store.versions(BUCKET, 'b')).toHaveLength(1);
  });

  test('a put that is refused leaves nothing behind', async () => {
    await fresh.store.put(BUCKET, 'a', '1', create);
    await Promise.allSettled(Array.from({ length: 5 }, () => fresh.store.put(BUCKET, 'b', '1', create)));
    for (const folder of ['a@', 'b@']) {
      const names = await readdir(join(fresh.root, BUCKET, folder));
      expect(names.filter((name) => name.startsWith('writing-'))).toEqual([]);
    }
  });
});

/** Runs a writer in a process of its own and kills it; collects the keys whose put it saw resolved. */
async function writerUntilKilled(life: number, afterMs: number, acknowledged: Set<string>): Promise<void> {
  const script = fileURLToPath(new URL('../../../support/object-writer.ts', import.meta.url));
  const writer = spawn(process.execPath, [script, fresh.url, BUCKET, `life-${life}`, join(fresh.root, 'source')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: writer.stdout });
  await once(lines, 'line');
  lines.on('line', (key) => acknowledged.add(key));
  await delay(afterMs);
  writer.kill('SIGKILL');
  await once(writer, 'close');
}
