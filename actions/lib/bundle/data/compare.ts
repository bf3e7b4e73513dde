import { canonicalJson } from '@spine-green/evidence-schemas';

/** By name: what a document claims, then what its sources say. */
export type Claims = Readonly<Record<string, readonly [claimed: unknown, found: unknown]>>;

const SHOWN_CHARACTERS_MAX = 200;

/** Claims that differ from what was found, each as a sentence that names the member. */
export const differing = (claims: Claims): readonly string[] =>
  Object.entries(claims).flatMap(([name, [claimed, found]]) => {
    const [said, known] = [textOf(claimed), textOf(found)];
    return said === known ? [] : [`says ${name} ${shown(said)}, its sources say ${shown(known)}`];
  });

const textOf = (value: unknown): string => (isAbsent(value) ? 'nothing' : canonicalJson(withoutHoles(value)));

/** What every object or list inherits is no member that somebody wrote. */
const isAbsent = (value: unknown): boolean => value === undefined || typeof value === 'function';

/** A stranger's bundle may lack what a list is made of; in canonical JSON only a member may be absent. */
function withoutHoles(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return value.map((one: unknown) => (isAbsent(one) ? null : withoutHoles(one)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => !isAbsent(member))
      .map(([name, member]) => [name, withoutHoles(member)]),
  );
}

const shown = (text: string): string =>
  text.length > SHOWN_CHARACTERS_MAX ? `${text.slice(0, SHOWN_CHARACTERS_MAX)}...` : text;

/** Counts by name without those that are zero: some writers list names that nothing was counted for. */
export const counted = (counts: Iterable<readonly [string, number | undefined]>): Readonly<Record<string, number>> =>
  Object.fromEntries([...counts].filter((entry): entry is [string, number] => (entry[1] ?? 0) !== 0));

export const addTo = (counts: Map<string, number>, name: string, count: number): void =>
  void counts.set(name, (counts.get(name) ?? 0) + count);
