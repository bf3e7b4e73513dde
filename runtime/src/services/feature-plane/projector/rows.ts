import type { Queryable } from '../../../substrate/database/port.ts';
import { type EntityRow, entityOfRow, rowOfEntity } from '../entity-rows.ts';
import type { EntityState, PairState } from '../state.ts';
import type { KeyType } from '../types.ts';
import { packValues } from '../vector-bytes.ts';
import type { PairOf } from './loaded-state.ts';
import type { Basis, KeptFeatures, ParkedEvent } from './types.ts';

/** Takes out what waits for these anchors, in the order in which it is applied. */
export async function takeParked(
  transaction: Queryable,
  streamId: string,
  flowIds: readonly string[],
): Promise<readonly ParkedEvent[]> {
  const rows = await transaction.query<{ flow_id: string; event_id: string; event_at: string; amount_minor: string }>({
    name: 'ofp_take_parked',
    text: `DELETE FROM rtdl.ofp_parked_events WHERE flow_id = ANY ($2::text[]) AND stream_id = $1
      RETURNING flow_id, event_id, event_at, amount_minor`,
    values: [streamId, flowIds],
  });
  return rows
    .map((row) => ({
      flowId: row.flow_id,
      eventId: row.event_id,
      at: Number(row.event_at),
      amountMinor: Number(row.amount_minor),
    }))
    .toSorted(inOrderOfTime);
}

/** The order in which the events of a flow meet their anchor. */
export const inOrderOfTime = (one: ParkedEvent, other: ParkedEvent): number =>
  one.at - other.at || (one.eventId < other.eventId ? -1 : 1);

/**
 * Point reads: one look into the key for each member of the arrays, whatever the planner believes of a table that was
 * empty when it planned. Without the lateral part it joined with the whole table, at 130 ms a batch of 10,000 entities.
 */
export async function loadEntities(
  database: Queryable,
  streamId: string,
  keys: readonly (readonly [KeyType, string])[],
): Promise<readonly (readonly [KeyType, string, EntityState])[]> {
  if (keys.length === 0) return [];
  const rows = await database.query<{ key_type: KeyType; key_id: string; state_json: string }>({
    name: 'ofp_load_entities',
    text: `SELECT s.* FROM unnest($2::text[], $3::text[]) AS k (type, id) CROSS JOIN LATERAL (
        SELECT e.key_type, e.key_id, e.state_json FROM rtdl.ofp_feature_state e
        WHERE e.key_id = k.id AND e.key_type = k.type AND e.group_name = 'velocity' AND e.group_version = 'v1'
          AND e.stream_id = $1 OFFSET 0) AS s`,
    values: [streamId, keys.map(([type]) => type), keys.map(([, id]) => id)],
  });
  return rows.map(({ key_type, key_id, state_json }) => [
    key_type,
    key_id,
    entityOfRow(JSON.parse(state_json) as EntityRow),
  ]);
}

/** By `left|right:left_id|right_id`. */
export async function loadPairs(
  database: Queryable,
  streamId: string,
  pairs: readonly PairOf[],
): Promise<readonly (readonly [string, PairState])[]> {
  if (pairs.length === 0) return [];
  const rows = await database.query<StoredPair>({
    name: 'ofp_load_pairs',
    text: `SELECT s.* FROM unnest($2::text[], $3::text[], $4::text[]) AS k (type, one, other) CROSS JOIN LATERAL (
        SELECT p.pair_type, p.left_id, p.right_id, p.first_seen_at, p.last_seen_at, p.pair_count
        FROM rtdl.ofp_pair_state p
        WHERE p.left_id = k.one AND p.right_id = k.other AND p.pair_type = k.type AND p.stream_id = $1
        OFFSET 0) AS s`,
    values: [streamId, pairs.map(({ type }) => type), pairs.map(({ left }) => left), pairs.map(({ right }) => right)],
  });
  return rows.map((row) => [
    `${row.pair_type}:${row.left_id}|${row.right_id}`,
    { firstAt: Number(row.first_seen_at), lastAt: Number(row.last_seen_at), count: Number(row.pair_count) },
  ]);
}

export async function saveEntities(
  transaction: Queryable,
  streamId: string,
  entities: readonly (readonly [KeyType, string, EntityState])[],
): Promise<void> {
  if (entities.length === 0) return;
  await transaction.execute({
    name: 'ofp_save_entities',
    text: `INSERT INTO rtdl.ofp_feature_state AS t (key_id, key_type, group_name, group_version, stream_id, state_json,
        last_event_at)
      SELECT id, type, 'velocity', 'v1', $1, state, at
      FROM unnest($2::text[], $3::text[], $4::text[], $5::bigint[]) AS u (type, id, state, at)
      ON CONFLICT (key_id, key_type, group_name, group_version, stream_id) DO UPDATE SET
        state_json = excluded.state_json, last_event_at = excluded.last_event_at, updated_at_utc = clock_timestamp()`,
    values: [
      streamId,
      entities.map(([type]) => type),
      entities.map(([, id]) => id),
      entities.map(([, , state]) => JSON.stringify(rowOfEntity(state))),
      entities.map(([, , { velocity }]) => velocity.recent.at(-1)?.at ?? 0),
    ],
  });
}

export async function savePairs(
  transaction: Queryable,
  streamId: string,
  pairs: readonly (readonly [PairOf, PairState])[],
): Promise<void> {
  if (pairs.length === 0) return;
  await transaction.execute({
    name: 'ofp_save_pairs',
    text: `INSERT INTO rtdl.ofp_pair_state AS t (left_id, right_id, pair_type, stream_id, first_seen_at, last_seen_at,
        pair_count)
      SELECT one, other, type, $1, first, last, n
      FROM unnest($2::text[], $3::text[], $4::text[], $5::bigint[], $6::bigint[], $7::bigint[])
        AS u (type, one, other, first, last, n)
      ON CONFLICT (left_id, right_id, pair_type, stream_id) DO UPDATE SET first_seen_at = excluded.first_seen_at,
        last_seen_at = excluded.last_seen_at, pair_count = excluded.pair_count`,
    values: [
      streamId,
      pairs.map(([{ type }]) => type),
      pairs.map(([{ left }]) => left),
      pairs.map(([{ right }]) => right),
      pairs.map(([, { firstAt }]) => firstAt),
      pairs.map(([, { lastAt }]) => lastAt),
      pairs.map(([, { count }]) => count),
    ],
  });
}

export async function saveParked(
  transaction: Queryable,
  streamId: string,
  events: readonly ParkedEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await transaction.execute({
    name: 'ofp_park',
    text: `INSERT INTO rtdl.ofp_parked_events (flow_id, event_id, stream_id, event_at, amount_minor)
      SELECT f, e, $1, a, m FROM unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[]) AS u (f, e, a, m)`,
    values: [
      streamId,
      events.map(({ flowId }) => flowId),
      events.map(({ eventId }) => eventId),
      events.map(({ at }) => at),
      events.map(({ amountMinor }) => amountMinor),
    ],
  });
}

/** Features with the basis that they share. */
export async function saveKept(
  transaction: Queryable,
  streamId: string,
  { kept, basis }: { readonly kept: readonly KeptFeatures[]; readonly basis: Basis },
): Promise<void> {
  if (kept.length === 0) return;
  await transaction.execute({
    name: 'ofp_keep',
    text: `WITH b AS (
        INSERT INTO rtdl.ofp_bases (stream_id, offsets_json, window_end_utc)
        VALUES ($1, $2::json, $3) RETURNING basis_id)
      INSERT INTO rtdl.ofp_event_features
        (event_id, stream_id, flow_id, event_at, partition_id, offset_value, basis_id, feature_values)
      SELECT e, $1, f, a, p, o, b.basis_id, v
      FROM b, unnest($4::text[], $5::text[], $6::bigint[], $7::int[], $8::bigint[], $9::bytea[]) AS u (e, f, a, p, o, v)
      ON CONFLICT (event_id, stream_id) DO NOTHING`,
    values: [
      streamId,
      JSON.stringify(basis.offsets),
      basis.windowEnd ?? null,
      kept.map(({ eventId }) => eventId),
      kept.map(({ flowId }) => flowId),
      kept.map(({ at }) => at),
      kept.map(({ place }) => place?.partition ?? null),
      kept.map(({ place }) => place?.offset ?? null),
      kept.map(({ values }) => packValues(values)),
    ],
  });
}

type StoredPair = {
  pair_type: string;
  left_id: string;
  right_id: string;
  first_seen_at: string;
  last_seen_at: string;
  pair_count: string;
};
