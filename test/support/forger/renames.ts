import { digestsIn, type Held } from './objects.ts';

/** Digests that became others, followed to the end. */
export interface Renames {
  readonly note: (before: string, after: string) => void;
  readonly last: (digest: string) => string;
  /** False only of an object that names no digest that became another. */
  readonly concern: (held: Held) => boolean;
}

export function renames(): Renames {
  const known = new Map<string, string>();
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
    },
    last,
    concern: (held) => digestsIn(held).some((digest) => known.has(digest)),
  };
}
