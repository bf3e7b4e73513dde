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
      note(identifiers, name, tsUtc, () => ({ id, type: hint.identifierType, value: hint.value, eventId }));
      return note(entities, key, tsUtc, () => ({ id, type: hint.entityType }));
    });
    for (const { type, from, to } of found) {
      const [one, other] = [ends[from], ends[to]];
      if (one === undefined || other === undefined) throw new Error('an edge without its ends');
      note(edges, `${keys[from]}${keys[to]}${type}`, tsUtc, () => ({ type, from: one, to: other }));
    }
  }
  return { entities: inOrder(entities), identifiers: inOrder(identifiers), edges: inOrder(edges) };
}

/** An id as text of one character a byte, which is in the order of the bytes. */
const keyed = (id: Buffer) => ({ id, key: id.toString('latin1') });

function note<T extends object>(known: Map<string, T & Seen>, key: string, tsUtc: string, make: () => T): T & Seen {
  const found = known.get(key) ?? { ...make(), first: tsUtc, last: tsUtc, count: 0 };
  known.set(key, found);
  found.count += 1;
  if (tsUtc < found.first) found.first = tsUtc;
  if (tsUtc > found.last) found.last = tsUtc;
  return found;
}

const inOrder = <T>(found: ReadonlyMap<string, T>): readonly T[] =>
  [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
