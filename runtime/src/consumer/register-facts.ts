import { PlatformError } from '@spine-green/evidence-schemas';
import type { Queryable } from '../substrate/database/port.ts';

/** An event under the identity that the gate gave it (13, section 1). */
export interface Registered {
  readonly offset: number;
  readonly eventId: string;
  readonly eventClass: string;
  readonly payloadHash: string;
}

export interface RegisterPlace {
  /** Its name becomes part of a statement. */
  readonly table: 'rtdl.csfb_intake_dedupe' | 'rtdl.ofp_semantic_dedupe' | 'rtdl.ieg_dedupe';
  readonly streamId: string;
}

/** What one window asks to be registered. */
export interface WindowFacts<T> {
  readonly topic: string;
  readonly partition: number;
  readonly facts: readonly T[];
}

export interface Registration<T> {
  readonly fresh: readonly T[];
  /** Registered before with the same payload. */
  readonly duplicates: number;
  /** Registered before with another payload: the first one stands. */
  readonly others: readonly T[];
}

/**
 * Registers the events of windows and sorts out what was registered before; one registration for each window. Of events
 * of one identity the first stands, in the order in which they are given.
 */
export async function registerFacts<T extends Registered>(
  transaction: Queryable,
  place: RegisterPlace,
  windows: readonly WindowFacts<T>[],
): Promise<readonly Registration<T>[]> {
  const first = new Map<string, Given<T>>();
  for (const { topic, partition, facts } of windows) {
    for (const fact of facts) if (!first.has(identityOf(fact))) first.set(identityOf(fact), { topic, partition, fact });
  }
  const stands = first.size === 0 ? new Map<string, string>() : await register(transaction, place, [...first.values()]);
  return windows.map(({ facts }) => {
    const [fresh, known] = [[] as T[], [] as T[]];
    for (const fact of facts) {
      const isFresh = first.get(identityOf(fact))?.fact === fact && !stands.has(identityOf(fact));
      (isFresh ? fresh : known).push(fact);
    }
    const others = known.filter((fact) => {
      const identity = identityOf(fact);
      return (stands.get(identity) ?? first.get(identity)?.fact.payloadHash) !== fact.payloadHash;
    });
    return { fresh, duplicates: known.length - others.length, others };
  });
}

interface Given<T> {
  readonly topic: string;
  readonly partition: number;
  readonly fact: T;
}

const identityOf = ({ eventClass, eventId }: Pick<Registered, 'eventClass' | 'eventId'>): string =>
  `${eventClass} ${eventId}`;

/** Payload hashes, by identity, of what another transaction registered before; the rest is registered now. */
async function register(
  transaction: Queryable,
  { table, streamId }: RegisterPlace,
  given: readonly Given<Registered>[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.query<{ event_id: string; event_class: string; known: string | null }>({
    name: `register_${table}`,
    text: `WITH given AS (SELECT * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::integer[], $7::bigint[])
          AS g (id, class, hash, topic, partition_id, o)),
      put AS (
        INSERT INTO ${table} (event_id, event_class, stream_id, payload_hash, topic, partition_id, offset_value)
        SELECT id, class, $1, hash, topic, partition_id, o FROM given
        ON CONFLICT (event_id, event_class, stream_id) DO NOTHING RETURNING event_id, event_class)
      SELECT g.id AS event_id, g.class AS event_class, d.payload_hash AS known
      FROM given g LEFT JOIN put ON put.event_id = g.id AND put.event_class = g.class
      LEFT JOIN LATERAL (SELECT k.payload_hash FROM ${table} k
        WHERE k.event_id = g.id AND k.event_class = g.class AND k.stream_id = $1 OFFSET 0) AS d ON true
      WHERE put.event_id IS NULL`,
    values: [
      streamId,
      given.map(({ fact }) => fact.eventId),
      given.map(({ fact }) => fact.eventClass),
      given.map(({ fact }) => fact.payloadHash),
      given.map(({ topic }) => topic),
      given.map(({ partition }) => partition),
      given.map(({ fact }) => fact.offset),
    ],
  });
  return new Map(
    rows.map(({ event_id: eventId, event_class: eventClass, known }) => {
      if (known !== null) return [identityOf({ eventClass, eventId }), known];
      throw new PlatformError('E_DATABASE_CONFLICT', 'an event was registered by another writer at this moment');
    }),
  );
}
