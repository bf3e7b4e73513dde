import { digestsIn, type Held, type HeldBundle } from './objects.ts';

/** Digests that became others, followed to the end. */
export interface Renames {
  readonly note: (before: string, after: string) => void;
  readonly last: (digest: string) => string;
  /** False only of an object that names no digest that became another. */
  readonly concern: (held: Held) => boolean;
}

export function renames(original: HeldBundle): Renames {
  const known = new Map<string, string>();
  const concerned = new Set<string>();
  const namers = namersIn(original);
  const last = (digest: string): string => {
    let at = digest;
    for (let next = known.get(at); next !== undefined; next = known.get(at)) at = next;
    return at;
  };
  return {
    note: (before, after) => {
      const stands = last(before);
      if (stands === after || before === after) return;
      known.delete(after);
      known.set(stands, after);
      for (const path of namers.get(stands) ?? []) concerned.add(path);
    },
    last,
    concern: ({ entry: { path }, bytes }) => concerned.has(path) || original.objects.get(path)?.bytes !== bytes,
  };
}

/** Paths of the objects that name a digest, asked again for every forgery of a bundle. */
const namers = new WeakMap<HeldBundle, ReadonlyMap<string, readonly string[]>>();

function namersIn(bundle: HeldBundle): ReadonlyMap<string, readonly string[]> {
  const known = namers.get(bundle);
  if (known !== undefined) return known;
  const found = new Map<string, string[]>();
  for (const [path, held] of bundle.objects) {
    for (const digest of digestsIn(held)) {
      const paths = found.get(digest);
      if (paths === undefined) found.set(digest, [path]);
      else paths.push(path);
    }
  }
  namers.set(bundle, found);
  return found;
}
