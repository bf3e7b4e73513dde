import { type Held, isNewest, textOf } from './objects.ts';

/** Bytes of sets of data objects that documents sum up: all receipts, the segments of a topic, and all segments. */
export function totalsOf(objects: ReadonlyMap<string, Held>): Map<string, number> {
  const totals = new Map<string, number>();
  for (const held of objects.values()) {
    const [, set, topic] = SET.exec(held.entry.key) ?? [];
    if (set === undefined || !isNewest(held)) continue;
    for (const name of topic === undefined ? [set] : [set, topic])
      totals.set(name, (totals.get(name) ?? 0) + held.entry.size);
  }
  return totals;
}

const SET = /(ig\/receipts|archive)\/(?:.*(topic=[^/]+)\/.*)?segment=/;

/**
 * Documents as they read when whoever packed a segment anew says its length wherever bytes were summed; so that what is
 * found of a forged line is the line. Notes in `before` what they say now.
 */
export function refitted(objects: ReadonlyMap<string, Held>, before: Map<string, number>): readonly [Held, string][] {
  const now = totalsOf(objects);
  const changed = new Map(
    [...before].flatMap(([name, old]) => (now.get(name) === old ? [] : [[old, now.get(name) ?? 0] as const])),
  );
  if (changed.size === 0) return [];
  for (const [name, total] of now) before.set(name, total);
  return [...objects.values()]
    .filter((held) => isNewest(held) && held.entry.key.endsWith('.json'))
    .map((held) => [
      held,
      textOf(held).replace(BYTES, (all, name: string, count: string) => {
        const total = changed.get(Number(count));
        return total === undefined ? all : `${name}${total}`;
      }),
    ]);
}

const BYTES = /(bytes(?:_scanned)?":)(\d+)/g;
