import { canonicalJson } from '@spine-green/evidence-schemas';
import { documentSchemas } from '@spine-green/evidence-schemas/catalog';
import { documentOf, type Held, type HeldBundle, isNewest, type Json, withText } from './objects.ts';
import { schemaOf } from './schema-of.ts';

/** What JSON can hold, of every type, and names that every object inherits. */
const VALUES: readonly unknown[] = [
  null,
  'x',
  '',
  'constructor',
  true,
  -1.5,
  1e21,
  [],
  [null],
  ['x'],
  [[]],
  {},
  { a: null },
];

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Documents in which nothing of another type can stand: each member is bound by its schema. */
const closed = new WeakSet<Buffer>();

/**
 * The newest documents of a bundle in which a share of the places that their schemas leave open hold a value of another
 * type, each valid by its schema as before.
 */
export function retyped(bundle: HeldBundle, random: () => number, share: number): readonly Held[] {
  return [...bundle.objects.values()].flatMap((held) => {
    if (!isNewest(held) || !held.entry.key.endsWith('.json') || closed.has(held.bytes)) return [];
    const schema = schemaOf(held, bundle);
    if (schema === undefined) return [];
    const places = openPlaces(documentOf(held), documentSchemas[schema].is);
    if (places.length === 0) closed.add(held.bytes);
    const document = documentOf(held);
    let changed = false;
    for (const steps of places) {
      if (random() >= share) continue;
      const parent = parentOf(document, steps);
      const name = steps.at(-1) ?? '';
      if (parent === undefined || !Object.hasOwn(parent, name)) continue;
      const before = parent[name];
      parent[name] = structuredClone(VALUES[Math.floor(random() * VALUES.length)]);
      if (documentSchemas[schema].is(document)) changed = true;
      else parent[name] = before;
    }
    return changed ? [withText(held, canonicalJson(document))] : [];
  });
}

type Steps = readonly (string | number)[];

/** Places at which the schema takes a value of another type, outermost first. */
function openPlaces(document: Json, is: (value: unknown) => boolean): readonly Steps[] {
  const found: Steps[] = [];
  const visit = (value: unknown, steps: Steps): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      const place = [...steps, Array.isArray(value) ? Number(name) : name];
      const holder = value as Json;
      holder[name] = Array.isArray(member) ? {} : [];
      const other = is(document);
      holder[name] = typeof member === 'string' ? -1.5 : 'x';
      if (other || is(document)) found.push(place);
      holder[name] = member;
      visit(member, place);
    }
  };
  visit(document, []);
  return found;
}

function parentOf(document: Json, steps: Steps): Record<string | number, unknown> | undefined {
  let at: unknown = document;
  for (const step of steps.slice(0, -1)) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>) : undefined;
}
