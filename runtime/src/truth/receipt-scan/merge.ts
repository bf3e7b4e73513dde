import { listAll, type ObjectStore, type StoredVersion } from '../../substrate/object-store/port.ts';

export interface Named {
  readonly name: string;
}

export interface Pair<L, R> {
  readonly left: L | undefined;
  readonly right: R | undefined;
}

/**
 * Joins two sequences that are sorted by the bytes of their names, holding one of each at a time. Throws when one of
 * them is not sorted: it would report as lost what is there.
 */
export async function* mergeByName<L extends Named, R extends Named>(
  left: AsyncIterable<L>,
  right: AsyncIterable<R>,
): AsyncGenerator<Pair<L, R>> {
  const [lefts, rights] = [sorted(left), sorted(right)];
  let [l, r] = [await lefts.next(), await rights.next()];
  while (l.done !== true || r.done !== true) {
    const order = l.done === true ? 1 : r.done === true ? -1 : byteOrder(l.value.name, r.value.name);
    yield { left: order <= 0 ? l.value : undefined, right: order >= 0 ? r.value : undefined };
    if (order <= 0) l = await lefts.next();
    if (order >= 0) r = await rights.next();
  }
}

async function* sorted<T extends Named>(items: AsyncIterable<T>): AsyncGenerator<T, undefined> {
  let before: string | undefined;
  for await (const item of items) {
    if (before !== undefined && byteOrder(before, item.name) >= 0) {
      throw new Error(`${item.name} does not come after ${before}`);
    }
    before = item.name;
    yield item;
  }
  return undefined;
}

const byteOrder = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

export interface ListedObject extends Named {
  readonly version: StoredVersion;
}

/** Objects below a prefix with their names below it, in the byte order of the names. */
export async function* listObjects(store: ObjectStore, bucket: string, prefix: string): AsyncGenerator<ListedObject> {
  for await (const version of listAll(store, bucket, prefix)) yield { name: version.key.slice(prefix.length), version };
}
