import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { nowUtc, systemClock } from '@spine-green/runtime/kernel/clock';
import { requireAddress, requireBucket, requirePrefix } from '@spine-green/runtime/substrate/object-store/key';
import type { ObjectStore, ObjectVersion, PutCondition } from '@spine-green/runtime/substrate/object-store/port';

type Version = ObjectVersion & { readonly body: Uint8Array };

/**
 * Buckets in memory with the habits of a store behind a wire: version ids that say nothing about order, small pages, other
 * callers between any two calls, and conditions that are judged where the bytes are kept.
 */
export function memoryObjectStore(...names: readonly string[]): ObjectStore {
  const buckets = new Map(names.map((name) => [name, new Map<string, Version[]>()]));
  /** The bucket, after a turn in which anybody else may be served. */
  const reach = async (bucket: string) => {
    await turn();
    const found = buckets.get(bucket);
    if (found === undefined) throw new PlatformError('E_OBJECT_STORE_UNREACHABLE', `there is no bucket ${bucket}`);
    return found;
  };
  const keys = async (bucket: string, key: string): Promise<Version[]> => {
    requireAddress(bucket, key);
    return (await reach(bucket)).get(key) ?? [];
  };
  const get = async (bucket: string, key: string, versionId?: string): Promise<Version> => {
    const all = await keys(bucket, key);
    const found = versionId === undefined ? all.at(-1) : all.find((one) => one.versionId === versionId);
    if (found === undefined || found.deleteMarker) throw new PlatformError('E_OBJECT_NOT_FOUND', `${bucket}/${key}`);
    return found;
  };
  const put = async (bucket: string, key: string, body: Uint8Array | string, condition: PutCondition) => {
    requireAddress(bucket, key);
    const place = await reach(bucket);
    const all = place.get(key) ?? [];
    const newest = all.at(-1);
    const present = newest?.deleteMarker === false ? newest : undefined;
    if (condition.kind === 'create' && present !== undefined)
      throw new PlatformError('E_OBJECT_EXISTS', `${bucket}/${key}`);
    if (condition.kind === 'replace' && present?.versionId !== condition.versionId)
      throw new PlatformError('E_OBJECT_MOVED', `${bucket}/${key}`);
    const version = versionOf({ bucket, key, body: new Uint8Array(Buffer.from(body)), deleteMarker: false });
    place.set(key, [...all, version]);
    return described(version);
  };
  return {
    put,
    putFile: async (bucket, key, path, condition) => {
      requireAddress(bucket, key);
      return put(bucket, key, await local(() => readFile(path)), condition);
    },
    copy: async (from, to) => {
      const { body } = await get(from.bucket, from.key);
      return put(to.bucket, to.key, body, { kind: 'create' });
    },
    get: async (bucket, key, versionId) => {
      const found = await get(bucket, key, versionId);
      return { ...described(found), body: found.body };
    },
    download: async (bucket, key, toPath, versionId) => {
      const found = await get(bucket, key, versionId);
      await local(() => writeFile(toPath, found.body, { flag: 'wx' }));
      return described(found);
    },
    head: async (bucket, key) => {
      const newest = (await keys(bucket, key)).at(-1);
      return newest === undefined || newest.deleteMarker ? undefined : described(newest);
    },
    list: async (bucket, prefix, { after = '', limit = PAGE } = {}) => {
      requirePrefix(bucket, prefix);
      requireBucket(bucket);
      const found = [...(await reach(bucket)).values()]
        .flatMap((all) => all.at(-1) ?? [])
        .filter((one) => !one.deleteMarker && one.key.startsWith(prefix) && inOrder(after, one.key) < 0)
        .sort((left, right) => inOrder(left.key, right.key));
      const objects = found.slice(0, limit).map(described);
      return { objects, next: found.length > limit ? objects.at(-1)?.key : undefined };
    },
    versions: async (bucket, key) =>
      (await keys(bucket, key)).map((one) => ({ ...described(one), deleteMarker: one.deleteMarker })),
    delete: async (bucket, key) => {
      const all = await keys(bucket, key);
      const marker = versionOf({ bucket, key, body: new Uint8Array(), deleteMarker: true });
      buckets.get(bucket)?.set(key, [...all, marker]);
    },
  };
}

const PAGE = 3;

const inOrder = (left: string, right: string): number => Buffer.compare(Buffer.from(left), Buffer.from(right));

const versionOf = (part: Pick<Version, 'bucket' | 'key' | 'body' | 'deleteMarker'>): Version => ({
  ...part,
  versionId: randomBytes(12).toString('base64url'),
  sha256: sha256Hex(part.body),
  size_bytes: part.body.length,
  writtenAtUtc: nowUtc(systemClock),
});

const described = ({ bucket, key, versionId, sha256, size_bytes, writtenAtUtc }: Version) => ({
  ...{ bucket, key, versionId, sha256, size_bytes, writtenAtUtc },
});

async function local<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new PlatformError('E_LOCAL_FILE_UNUSABLE', String(error), { cause: error });
  }
}
