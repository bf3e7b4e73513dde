import { type EntityType, entityId } from '../../reads/graph.ts';
import type { SixPins } from '../../reads/pins.ts';
import type { Mutation, Seen } from './types.ts';

export interface SeenEntity extends Seen {
  readonly id: Buffer;
  readonly type: EntityType;
}

export interface SeenIdentifier extends Seen {
  readonly id: Buffer;
  readonly type: string;
  readonly value: string;
  readonly eventId: string;
}

export interface SeenEdge extends Seen {
  readonly type: string;
  readonly from: SeenEntity;
  readonly to: SeenEntity;
}

/** What a window says, each thing once, in the order of its key: rows are touched in one order by everybody. */
export interface Gathered {
  readonly entities: readonly SeenEntity[];
  readonly identifiers: readonly SeenIdentifier[];
  readonly edges: readonly SeenEdge[];
}

export function gather(mutations: readonly Mutation[], pins: SixPins): Gathered {
  const entities = new Map<string, SeenEntity>();
  const identifiers = new Map<string, SeenIdentifier>();
  const edges = new Map<string, SeenEdge>();
  const known = new Map<string, { readonly id: Buffer; readonly key: string }>();
  for (const { hints, edges: found, tsUtc, eventId } of mutations) {
    const keys: string[] = [];
    const ends = hints.map((hint) => {
      const name = `${hint.entityType} ${hint.identifierType} ${hint.value}`;
      const entity = known.get(name) ?? keyed(entityId(pins, hint));
      known.set(name, entity);
      const { id, key } = entity;
      keys.push(key);
      note(
        entryOf(identifiers, name, () => ({ id, type: hint.identifierType, value: hint.value, eventId })),
        tsUtc,
      );
      return note(
        entryOf(entities, key, () => ({ id, type: hint.entityType })),
        tsUtc,
      );
    });
    for (const { type, from, to } of found) {
      const [one, other] = [ends[from], ends[to]];
      if (one === undefined || other === undefined) throw new Error('an edge without its ends');
      note(
        entryOf(edges, `${keys[from]}${keys[to]}${type}`, () => ({ type, from: one, to: other })),
        tsUtc,
      );
    }
  }
  return { entities: inOrder(entities), identifiers: inOrder(identifiers), edges: inOrder(edges) };
}

/** An id as text of one character a byte, which is in the order of the bytes. */
const keyed = (id: Buffer) => ({ id, key: id.toString('latin1') });

function entryOf<T extends object>(known: Map<string, T & Seen>, key: string, make: () => T): T & Seen {
  const found = known.get(key) ?? { ...make(), first: '', last: '', count: 0 };
  known.set(key, found);
  return found;
}

function note<E extends Seen>(entry: E, tsUtc: string): E {
  if (entry.count === 0 || tsUtc < entry.first) entry.first = tsUtc;
  if (entry.count === 0 || tsUtc > entry.last) entry.last = tsUtc;
  entry.count += 1;
  return entry;
}

const inOrder = <T>(found: ReadonlyMap<string, T>): readonly T[] =>
  [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
