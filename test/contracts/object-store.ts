import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256Hex } from '@spine-green/evidence-schemas';
import { listAll, type ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

export interface ObjectStoreSubject {
  readonly store: ObjectStore;
  /** Empty and versioned, with 3 to 63 characters each. */
  readonly bucket: string;
  readonly otherBucket: string;
  readonly drop: () => Promise<void>;
}

const create = { kind: 'create' } as const;

/** What every object store adapter keeps. Each test works below a prefix of its own. */
export function objectStoreContract(name: string, open: () => Promise<ObjectStoreSubject>): void {
  describe(`object store contract: ${name}`, () => {
    let subject: ObjectStoreSubject;
    let scratch: string;
    let prefixes = 0;
    beforeAll(async () => {
      subject = await open();
      scratch = await mkdtemp(join(tmpdir(), 'object-store-contract-'));
    });
    afterAll(async () => {
      await subject.drop();
      await rm(scratch, { recursive: true, force: true });
    });
    const fresh: Fresh = () => {
      prefixes += 1;
      const prefix = `t${prefixes}/`;
      return { ...subject, at: (key) => prefix + key, local: (file) => join(scratch, `${prefixes}-${file}`) };
    };
    bytes(fresh);
    localFiles(fresh);
    absence(fresh);
    conditions(fresh);
    versions(fresh);
    validKeys(fresh);
    invalidKeys(fresh);
    lists(fresh);
  });
}

type Fresh = () => ObjectStoreSubject & {
  /** A key that no other test uses. */
  readonly at: (key: string) => string;
  /** A path of this machine that no other test uses. */
  readonly local: (file: string) => string;
};

function bytes(fresh: Fresh): void {
  describe('bytes', () => {
    test('gives back the bytes with digest, size and time', async () => {
      const { store, bucket, at } = fresh();
      const put = await store.put(bucket, at('a.json'), '{"ü":1}', create);
      const got = await store.get(bucket, at('a.json'));
      expect(Buffer.from(got.body).toString()).toBe('{"ü":1}');
      expect(got).toMatchObject({ ...put, sha256: sha256Hex('{"ü":1}'), size_bytes: 8 });
      expect(put.writtenAtUtc).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
      expect(await store.head(bucket, at('a.json'))).toEqual(put);
    });

    test('keeps zero bytes and all byte values', async () => {
      const { store, bucket, at } = fresh();
      const body = Uint8Array.from({ length: 256 }, (_, index) => index);
      await store.put(bucket, at('none'), '', create);
      await store.put(bucket, at('all'), body, create);
      expect((await store.get(bucket, at('none'))).size_bytes).toBe(0);
      expect(Buffer.from((await store.get(bucket, at('all'))).body)).toEqual(Buffer.from(body));
    });

    test('copies the newest version between buckets, once', async () => {
      const { store, bucket, otherBucket, at } = fresh();
      const first = await store.put(bucket, at('a'), 'old', create);
      await store.put(bucket, at('a'), 'new', { kind: 'replace', versionId: first.versionId });
      const to = { bucket: otherBucket, key: at('b') };
      expect(await store.copy({ bucket, key: at('a') }, to)).toMatchObject({ ...to, sha256: sha256Hex('new') });
      expect(Buffer.from((await store.get(otherBucket, at('b'))).body).toString()).toBe('new');
      await expect(store.copy({ bucket, key: at('a') }, to)).rejects.toMatchObject({ code: 'E_OBJECT_EXISTS' });
      const absent = store.copy({ bucket, key: at('none') }, { bucket, key: at('c') });
      await expect(absent).rejects.toMatchObject({ code: 'E_OBJECT_NOT_FOUND' });
    });
  });
}

function localFiles(fresh: Fresh): void {
  describe('local files', () => {
    test('takes and gives files', async () => {
      const { store, bucket, at, local } = fresh();
      const source = local('source');
      const target = local('target');
      const body = randomBytes(3 * 1024 * 1024 + 17);
      await writeFile(source, body);
      const put = await store.putFile(bucket, at('file'), source, create);
      expect(put).toMatchObject({ sha256: sha256Hex(body), size_bytes: body.length });
      await writeFile(source, 'changed after the put');
      expect(await store.download(bucket, at('file'), target)).toEqual(put);
      expect(await readFile(target)).toEqual(body);
    });

    test('takes and gives files and bytes that are sent in several parts, under their conditions', async () => {
      const { store, bucket, at, local } = fresh();
      const body = randomBytes(17 * 1024 * 1024 + 5);
      await writeFile(local('source'), body);
      const put = await store.putFile(bucket, at('large'), local('source'), create);
      expect(put).toMatchObject({ sha256: sha256Hex(body), size_bytes: body.length });
      expect(await store.head(bucket, at('large'))).toEqual(put);
      expect(await store.download(bucket, at('large'), local('target'))).toEqual(put);
      expect((await readFile(local('target'))).equals(body)).toBe(true);
      const again = store.putFile(bucket, at('large'), local('source'), create);
      await expect(again).rejects.toMatchObject({ code: 'E_OBJECT_EXISTS' });
      const over = { kind: 'replace', versionId: put.versionId } as const;
      const second = await store.put(bucket, at('large'), body.subarray(1), over);
      expect((await store.get(bucket, at('large'))).sha256).toBe(sha256Hex(body.subarray(1)));
      const stale = store.put(bucket, at('large'), body, over);
      await expect(stale).rejects.toMatchObject({ code: 'E_OBJECT_MOVED' });
      expect((await store.versions(bucket, at('large'))).map(({ versionId }) => versionId)).toEqual([
        put.versionId,
        second.versionId,
      ]);
    });

    test('refuses a local file that is missing, and a target that exists', async () => {
      const { store, bucket, at, local } = fresh();
      const taken = local('taken');
      await writeFile(taken, 'x');
      await store.put(bucket, at('a'), 'a', create);
      const unusable = { code: 'E_LOCAL_FILE_UNUSABLE' };
      await expect(store.putFile(bucket, at('b'), local('none'), create)).rejects.toMatchObject(unusable);
      await expect(store.download(bucket, at('a'), taken)).rejects.toMatchObject(unusable);
      expect(await store.head(bucket, at('b'))).toBeUndefined();
      expect(await readFile(taken, 'utf8')).toBe('x');
    });
  });
}

function absence(fresh: Fresh): void {
  describe('absence', () => {
    test('an absent key has no head and no bytes', async () => {
      const { store, bucket, at, local } = fresh();
      expect(await store.head(bucket, at('none'))).toBeUndefined();
      expect(await store.versions(bucket, at('none'))).toEqual([]);
      await expect(store.get(bucket, at('none'))).rejects.toMatchObject({ code: 'E_OBJECT_NOT_FOUND' });
      const download = store.download(bucket, at('none'), local('never'));
      await expect(download).rejects.toMatchObject({ code: 'E_OBJECT_NOT_FOUND' });
    });

    test('a missing bucket is an error for every method, never an empty place', async () => {
      const { store, bucket } = fresh();
      const unreachable = { code: 'E_OBJECT_STORE_UNREACHABLE', retry: true };
      await store.put(bucket, 'present', 'x', create);
      const calls = [
        store.put('no-such-bucket', 'a', 'a', create),
        store.get('no-such-bucket', 'a'),
        store.head('no-such-bucket', 'a'),
        store.list('no-such-bucket', ''),
        store.versions('no-such-bucket', 'a'),
        store.delete('no-such-bucket', 'a'),
        store.copy({ bucket, key: 'present' }, { bucket: 'no-such-bucket', key: 'a' }),
      ];
      for (const call of await Promise.allSettled(calls)) {
        expect(call).toMatchObject({ status: 'rejected', reason: unreachable });
      }
    });
  });
}

function conditions(fresh: Fresh): void {
  describe('conditions', () => {
    test('of two concurrent creates one wins, and the winner is what is stored', async () => {
      const { store, bucket, at } = fresh();
      for (let round = 0; round < 10; round += 1) {
        const bodies = ['one', 'two', 'three', 'four'];
        const puts = await Promise.allSettled(bodies.map((body) => store.put(bucket, at(`${round}`), body, create)));
        const winners = bodies.filter((_, index) => puts[index]?.status === 'fulfilled');
        expect(winners).toHaveLength(1);
        expect(Buffer.from((await store.get(bucket, at(`${round}`))).body).toString()).toBe(winners[0]);
        for (const put of puts.filter(({ status }) => status === 'rejected')) {
          expect(put).toMatchObject({ reason: { code: 'E_OBJECT_EXISTS', retry: false } });
        }
      }
    });

    test('replaces over the version that was read and over no other', async () => {
      const { store, bucket, at } = fresh();
      const first = await store.put(bucket, at('a'), '1', create);
      const second = await store.put(bucket, at('a'), '2', { kind: 'replace', versionId: first.versionId });
      expect(second.versionId).not.toBe(first.versionId);
      const moved = { code: 'E_OBJECT_MOVED' };
      const stale = { kind: 'replace', versionId: first.versionId } as const;
      await expect(store.put(bucket, at('a'), '3', stale)).rejects.toMatchObject(moved);
      await expect(store.put(bucket, at('none'), '3', stale)).rejects.toMatchObject(moved);
      expect(Buffer.from((await store.get(bucket, at('a'))).body).toString()).toBe('2');
    });

    test('concurrent counters over compare-and-set lose no increment', async () => {
      const { store, bucket, at } = fresh();
      await store.put(bucket, at('counter'), '0', create);
      const increment = async (): Promise<void> => {
        for (;;) {
          const read = await store.get(bucket, at('counter'));
          const next = String(Number(Buffer.from(read.body).toString()) + 1);
          const condition = { kind: 'replace', versionId: read.versionId } as const;
          const moved = await store.put(bucket, at('counter'), next, condition).then(
            () => false,
            (error: unknown) => isCoded(error, 'E_OBJECT_MOVED'),
          );
          if (!moved) return;
        }
      };
      await Promise.all(Array.from({ length: 8 }, increment));
      expect(Buffer.from((await store.get(bucket, at('counter'))).body).toString()).toBe('8');
      expect(await store.versions(bucket, at('counter'))).toHaveLength(9);
    });
  });
}

function versions(fresh: Fresh): void {
  describe('versions and delete markers', () => {
    test('older versions stay readable, also below a delete marker', async () => {
      const { store, bucket, at } = fresh();
      const first = await store.put(bucket, at('a'), '1', create);
      const second = await store.put(bucket, at('a'), '2', { kind: 'replace', versionId: first.versionId });
      await store.delete(bucket, at('a'));
      expect(await store.head(bucket, at('a'))).toBeUndefined();
      await expect(store.get(bucket, at('a'))).rejects.toMatchObject({ code: 'E_OBJECT_NOT_FOUND' });
      expect(Buffer.from((await store.get(bucket, at('a'), first.versionId)).body).toString()).toBe('1');
      const versions = await store.versions(bucket, at('a'));
      expect(versions.map(({ deleteMarker }) => deleteMarker)).toEqual([false, false, true]);
      expect(versions.slice(0, 2)).toMatchObject([first, second]);
    });

    test('a deleted key can be created again and keeps its history', async () => {
      const { store, bucket, at } = fresh();
      const first = await store.put(bucket, at('a'), '1', create);
      await store.delete(bucket, at('a'));
      const overMarker = store.put(bucket, at('a'), '2', { kind: 'replace', versionId: first.versionId });
      await expect(overMarker).rejects.toMatchObject({ code: 'E_OBJECT_MOVED' });
      await store.put(bucket, at('a'), '1', create);
      expect(Buffer.from((await store.get(bucket, at('a'))).body).toString()).toBe('1');
      expect(await store.versions(bucket, at('a'))).toHaveLength(3);
    });

    test('a delete marker has no bytes and an unknown version is not found', async () => {
      const { store, bucket, at } = fresh();
      await store.put(bucket, at('a'), '1', create);
      await store.delete(bucket, at('a'));
      const marker = (await store.versions(bucket, at('a'))).at(-1)?.versionId ?? '';
      for (const versionId of [marker, 'none', '../00000001']) {
        await expect(store.get(bucket, at('a'), versionId)).rejects.toMatchObject({ code: 'E_OBJECT_NOT_FOUND' });
      }
    });
  });
}

function validKeys(fresh: Fresh): void {
  describe('keys', () => {
    test.each(['P(-1)/x.json', 'a=1/b.parquet', '@', 'a@/b@', '00000001', 'ü/日本', '...', `${'s'.repeat(200)}/x`])(
      'accepts %s',
      async (key) => {
        const { store, bucket, at } = fresh();
        await store.put(bucket, at(key), key, create);
        expect(Buffer.from((await store.get(bucket, at(key))).body).toString()).toBe(key);
        expect((await store.list(bucket, at(''))).objects.map((object) => object.key)).toEqual([at(key)]);
      },
    );

    test('an object and a prefix may share a name', async () => {
      const { store, bucket, at } = fresh();
      for (const key of ['a', 'a/b', 'a/b/c', 'a@', 'a@/b']) await store.put(bucket, at(key), key, create);
      for (const key of ['a', 'a/b', 'a/b/c', 'a@', 'a@/b']) {
        expect(Buffer.from((await store.get(bucket, at(key))).body).toString()).toBe(key);
      }
    });
  });
}

function invalidKeys(fresh: Fresh): void {
  describe('wrong keys', () => {
    const invalid = ['', '/a', 'a/', 'a//b', '.', '..', 'a/../b', './a', 'a\\b', 'a\nb', 'a\u0000b', 'a b', 'a%20b'];
    test.each([...invalid, '\ud800', `${'x/'.repeat(512)}xx`])('refuses the key %j in every method', async (key) => {
      const { store, bucket, local } = fresh();
      const valid = { bucket, key: 'valid' };
      const calls = [
        store.put(bucket, key, 'a', create),
        store.putFile(bucket, key, local('none'), create),
        store.get(bucket, key),
        store.head(bucket, key),
        store.download(bucket, key, local('never')),
        store.versions(bucket, key),
        store.delete(bucket, key),
        store.copy({ bucket, key }, valid),
      ];
      for (const call of await Promise.allSettled(calls)) {
        expect(call).toMatchObject({ status: 'rejected', reason: { code: 'E_OBJECT_KEY_INVALID' } });
      }
    });

    test.each(['/', 'a//', '../', 'a/../b', 'a\n'])('refuses to list the prefix %j', async (prefix) => {
      const { store, bucket } = fresh();
      await expect(store.list(bucket, prefix)).rejects.toMatchObject({ code: 'E_OBJECT_KEY_INVALID' });
    });

    test.each(['..', 'a/b', 'UPPER', 'x', ''])('refuses the bucket %j', async (bucket) => {
      await expect(fresh().store.list(bucket, '')).rejects.toMatchObject({ code: 'E_OBJECT_KEY_INVALID' });
    });
  });
}

function lists(fresh: Fresh): void {
  describe('list', () => {
    test('leaves out other prefixes and delete markers, and pages without gaps', async () => {
      const { store, bucket, at } = fresh();
      const keys = ['a', 'a-b', 'a.b', 'a/b', 'a/b/c', 'a0', 'b/P(-1)/x', 'b/z'];
      for (const key of keys.toReversed()) await store.put(bucket, at(`in/${key}`), key, create);
      await store.put(bucket, at('in/gone'), 'x', create);
      await store.delete(bucket, at('in/gone'));
      await store.put(bucket, at('inside'), 'x', create);
      const expected = keys.map((key) => at(`in/${key}`));
      expect(await listed(store, bucket, at('in/'))).toEqual(expected);
      for (const limit of [1, 2, 3, 7, 8, 9]) {
        expect(await paged(store, bucket, at('in/'), limit)).toEqual(expected);
      }
      expect(await listed(store, bucket, at('in/a/'))).toEqual([at('in/a/b'), at('in/a/b/c')]);
      expect(await listed(store, bucket, at('in/b/P(-'))).toEqual([at('in/b/P(-1)/x')]);
      expect(await listed(store, bucket, at('none/'))).toEqual([]);
    });

    test('has one page when everything fits, and none after the last key', async () => {
      const { store, bucket, at } = fresh();
      for (const key of ['a', 'b']) await store.put(bucket, at(key), key, create);
      expect((await store.list(bucket, at(''), { limit: 2 })).next).toBeUndefined();
      expect((await store.list(bucket, at(''), { limit: 1 })).next).toBe(at('a'));
      expect((await store.list(bucket, at(''), { after: at('b') })).objects).toEqual([]);
    });

    test('orders any keys by their UTF-8 bytes, whatever the page size', async () => {
      const segment = fc.string({
        unit: fc.constantFrom('a', '-', '.', '0', '@', '~', 'Z', 'é', '￿', '𝒳'),
        minLength: 1,
      });
      const anyKey = fc
        .array(segment, { minLength: 1, maxLength: 3 })
        .filter((parts) => parts.every((part) => part !== '.' && part !== '..'))
        .map((parts) => parts.join('/'));
      const property = fc.asyncProperty(
        fc.uniqueArray(anyKey, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (keys, limit) => {
          const { store, bucket, at } = fresh();
          await Promise.all(keys.map((key) => store.put(bucket, at(key), '', create)));
          const expected = keys.map(at).sort((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
          expect(await paged(store, bucket, at(''), limit)).toEqual(expected);
        },
      );
      await fc.assert(property, { numRuns: 20, seed: 20260206 });
    });
  });
}

async function listed(store: ObjectStore, bucket: string, prefix: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { key } of listAll(store, bucket, prefix)) keys.push(key);
  return keys;
}

async function paged(store: ObjectStore, bucket: string, prefix: string, limit: number): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page = await store.list(bucket, prefix, { after, limit });
    expect(page.objects.length).toBeLessThanOrEqual(limit);
    keys.push(...page.objects.map(({ key }) => key));
    after = page.next;
  }
  return keys;
}

function isCoded(error: unknown, code: string): boolean {
  if (error instanceof Error && 'code' in error && error.code === code) return true;
  throw error;
}
