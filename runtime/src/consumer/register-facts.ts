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
  readonly topic: string;
  readonly partition: number;
}

export interface Registration<T> {
  readonly fresh: readonly T[];
  /** Registered before with the same payload. */
  readonly duplicates: number;
  /** Registered before with another payload: the first one stands. */
  readonly others: readonly T[];
}

/** Registers the events of one window, of which no two have one identity, and sorts out what was registered before. */
export async function registerFacts<T extends Registered>(
  transaction: Queryable,
  { table, streamId, topic, partition }: RegisterPlace,
  facts: readonly T[],
): Promise<Registration<T>> {
  if (facts.length === 0) return { fresh: [], duplicates: 0, others: [] };
  const rows = await transaction.query<{ event_id: string; known: string | null; is_new: boolean }>({
    name: `register_${table}`,
    text: `WITH given AS (SELECT * FROM unnest($4::text[], $5::text[], $6::text[], $7::bigint[]) AS g (id, class, hash, o)),
      put AS (
        INSERT INTO ${table} (event_id, event_class, stream_id, payload_hash, topic, partition_id, offset_value)
        SELECT id, class, $1, hash, $2, $3, o FROM given
        ON CONFLICT (event_id, event_class, stream_id) DO NOTHING RETURNING event_id)
      SELECT g.id AS event_id, d.payload_hash AS known, put.event_id IS NOT NULL AS is_new
      FROM given g LEFT JOIN put ON put.event_id = g.id
      LEFT JOIN LATERAL (SELECT k.payload_hash FROM ${table} k
        WHERE k.event_id = g.id AND k.event_class = g.class AND k.stream_id = $1 OFFSET 0) AS d ON true`,
    values: [
      streamId,
      topic,
      partition,
      facts.map(({ eventId }) => eventId),
      facts.map(({ eventClass }) => eventClass),
      facts.map(({ payloadHash }) => payloadHash),
      facts.map(({ offset }) => offset),
    ],
  });
  const byId = new Map(rows.map((row) => [row.event_id, row]));
  const isNew = ({ eventId }: T): boolean => byId.get(eventId)?.is_new === true;
  const known = facts.filter((one) => !isNew(one));
  if (known.some(({ eventId }) => (byId.get(eventId)?.known ?? null) === null)) {
    throw new PlatformError('E_DATABASE_CONFLICT', 'an event was registered by another writer at this moment');
  }
  const others = known.filter(({ eventId, payloadHash }) => byId.get(eventId)?.known !== payloadHash);
  return { fresh: facts.filter(isNew), duplicates: known.length - others.length, others };
}
