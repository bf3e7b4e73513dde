import { digestOf, sha256Hex } from '@spine-green/evidence-schemas';
import { type Held, isNewest, type Json } from './objects.ts';
import type { Renames } from './renames.ts';

/** What indexes list, as it lies there now. */
export interface Indexed {
  readonly isThere: (bucket: string, key: string) => boolean;
  /** The newest objects below a prefix, in the order of their keys. */
  readonly under: (bucket: string, prefix: string) => readonly Held[];
}

interface Named {
  bucket: string;
  key: string;
}

interface IndexedSet {
  prefix: string;
  bucket: string;
  object_count: number;
  as_of_utc: string;
  set_sha256: string;
}

/** Holds as long as no object comes or goes; hundreds of indexes list the same few sets. */
export function indexedIn(objects: ReadonlyMap<string, Held>): Indexed {
  const there = new Set([...objects.values()].map(({ entry }) => `${entry.bucket} ${entry.key}`));
  const paths = new Map<string, readonly string[]>();
  const pathsUnder = (bucket: string, prefix: string): readonly string[] => {
    const known = paths.get(`${bucket} ${prefix}`);
    if (known !== undefined) return known;
    const found = [...objects.values()]
      .filter((one) => isNewest(one) && one.entry.bucket === bucket && one.entry.key.startsWith(prefix))
      .sort((a, b) => (a.entry.key < b.entry.key ? -1 : 1))
      .map(({ entry }) => entry.path);
    paths.set(`${bucket} ${prefix}`, found);
    return found;
  };
  return {
    isThere: (bucket, key) => there.has(`${bucket} ${key}`),
    under: (bucket, prefix) => pathsUnder(bucket, prefix).flatMap((path) => objects.get(path) ?? []),
  };
}

/** Whether an index lists what is gone, or has another digest of a set than its members give now. */
export function isOutdated(index: Readonly<Json>, indexed: Indexed): boolean {
  const { entries, append_only_sets: sets } = index as unknown as { entries: Named[]; append_only_sets: IndexedSet[] };
  const gone = entries.some(({ bucket, key }) => !indexed.isThere(bucket, key));
  return gone || sets.some((set) => setOf(set, indexed).set_sha256 !== set.set_sha256);
}

function setOf(set: IndexedSet, { under }: Indexed): IndexedSet {
  const members = under(set.bucket, set.prefix).filter(({ entry }) => entry.written_at_utc <= set.as_of_utc);
  const lines = members.map(({ entry }) => `${entry.key}\t${entry.sha256}\n`).join('');
  return { ...set, object_count: members.length, set_sha256: sha256Hex(lines) };
}

/** Entries of objects that are gone go, sets are counted again as of their time, and the root fits both. */
export function resealIndex(index: Json, names: Renames, indexed: Indexed): void {
  index.entries = (index.entries as Named[]).filter(({ bucket, key }) => indexed.isThere(bucket, key));
  index.append_only_sets = (index.append_only_sets as IndexedSet[]).map((set) => {
    const now = setOf(set, indexed);
    names.note(set.set_sha256, now.set_sha256);
    return now;
  });
  rederive(index, 'root_sha256', { entries: index.entries, append_only_sets: index.append_only_sets }, names);
}

export function rederive(document: Json, member: string, of: unknown, names: Renames): void {
  const digest = digestOf(of as object);
  names.note(String(document[member]), digest);
  document[member] = digest;
}
