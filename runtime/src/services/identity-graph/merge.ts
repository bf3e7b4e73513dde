import type { EntityType } from '../../reads/graph.ts';
import type { SixPins } from '../../reads/pins.ts';
import type { Queryable } from '../../substrate/database/port.ts';
import { uniteComponents } from './components.ts';
import { type Gathered, gather, type SeenEdge } from './gather.ts';
import type { Mutation } from './types.ts';

/** Merges what a window says into the graph; the numbers of new entities and edges. */
export async function mergeMutations(
  transaction: Queryable,
  { streamId, pins }: { readonly streamId: string; readonly pins: SixPins },
  mutations: readonly Mutation[],
) {
  const gathered = gather(mutations, pins);
  const entities = await mergeEntities(transaction, streamId, gathered);
  await mergeIdentifiers(transaction, streamId, gathered);
  const fresh = await mergeEdges(transaction, streamId, gathered);
  await addDegrees(transaction, streamId, fresh);
  await uniteComponents(
    transaction,
    streamId,
    fresh.filter(isRelation).map(({ from, to }) => [from.id, to.id]),
  );
  return { entities, edges: fresh.length };
}

/** Merchants and flows connect everybody with everybody or nobody with anything; a component is of people and things. */
const isRelation = ({ from, to }: SeenEdge): boolean =>
  ![from.type, to.type].some((type) => type === 'merchant' || type === 'flow' || type === 'session');

async function mergeEntities(transaction: Queryable, streamId: string, { entities }: Gathered): Promise<number> {
  const [row] = await transaction.query<{ fresh: string }>({
    name: 'ieg_entities',
    text: `WITH put AS (INSERT INTO rtdl.ieg_entities AS t (entity_id, stream_id, entity_type, first_seen_ts_utc,
        last_seen_ts_utc, event_count, component_root)
      SELECT id, $1, type, first, last, n, id
      FROM unnest($2::bytea[], $3::text[], $4::text[], $5::text[], $6::bigint[]) AS u (id, type, first, last, n)
      ON CONFLICT (entity_id, stream_id) DO UPDATE SET
        first_seen_ts_utc = least(t.first_seen_ts_utc, excluded.first_seen_ts_utc),
        last_seen_ts_utc = greatest(t.last_seen_ts_utc, excluded.last_seen_ts_utc),
        event_count = t.event_count + excluded.event_count
      RETURNING xmax = 0 AS is_new) SELECT count(*) FILTER (WHERE is_new)::text AS fresh FROM put`,
    values: [
      streamId,
      entities.map(({ id }) => id),
      entities.map(({ type }) => type),
      entities.map(({ first }) => first),
      entities.map(({ last }) => last),
      entities.map(({ count }) => count),
    ],
  });
  return Number(row?.fresh ?? 0);
}

async function mergeIdentifiers(transaction: Queryable, streamId: string, { identifiers }: Gathered): Promise<void> {
  await transaction.execute({
    name: 'ieg_identifiers',
    text: `INSERT INTO rtdl.ieg_identifiers AS t (identifier_value, identifier_type, entity_id, stream_id,
        first_seen_ts_utc, last_seen_ts_utc, source_event_id)
      SELECT value, type, id, $1, first, last, event
      FROM unnest($2::text[], $3::text[], $4::bytea[], $5::text[], $6::text[], $7::text[])
        AS u (value, type, id, first, last, event)
      ON CONFLICT (identifier_value, identifier_type, entity_id, stream_id) DO UPDATE SET
        first_seen_ts_utc = least(t.first_seen_ts_utc, excluded.first_seen_ts_utc),
        last_seen_ts_utc = greatest(t.last_seen_ts_utc, excluded.last_seen_ts_utc)`,
    values: [
      streamId,
      identifiers.map(({ value }) => value),
      identifiers.map(({ type }) => type),
      identifiers.map(({ id }) => id),
      identifiers.map(({ first }) => first),
      identifiers.map(({ last }) => last),
      identifiers.map(({ eventId }) => eventId),
    ],
  });
}

/** The edges that were not there before. */
async function mergeEdges(transaction: Queryable, streamId: string, { edges }: Gathered): Promise<readonly SeenEdge[]> {
  if (edges.length === 0) return [];
  // Of many edges few are new, and only those are read back.
  const rows = await transaction.query<{ src: Buffer; dst: Buffer; edge_type: string }>({
    name: 'ieg_edges',
    text: `WITH put AS (INSERT INTO rtdl.ieg_edges AS t (src_entity_id, dst_entity_id, edge_type, stream_id, first_seen_ts_utc,
        last_seen_ts_utc, event_count)
      SELECT src, dst, type, $1, first, last, n
      FROM unnest($2::bytea[], $3::bytea[], $4::text[], $5::text[], $6::text[], $7::bigint[])
        AS u (src, dst, type, first, last, n)
      ON CONFLICT (src_entity_id, dst_entity_id, edge_type, stream_id) DO UPDATE SET
        first_seen_ts_utc = least(t.first_seen_ts_utc, excluded.first_seen_ts_utc),
        last_seen_ts_utc = greatest(t.last_seen_ts_utc, excluded.last_seen_ts_utc),
        event_count = t.event_count + excluded.event_count
      RETURNING src_entity_id AS src, dst_entity_id AS dst, edge_type, xmax = 0 AS is_new)
      SELECT src, dst, edge_type FROM put WHERE is_new`,
    values: [
      streamId,
      edges.map(({ from }) => from.id),
      edges.map(({ to }) => to.id),
      edges.map(({ type }) => type),
      edges.map(({ first }) => first),
      edges.map(({ last }) => last),
      edges.map(({ count }) => count),
    ],
  });
  const keyOf = (src: Buffer, dst: Buffer, type: string): string =>
    `${src.toString('latin1')}${dst.toString('latin1')}${type}`;
  const fresh = new Set(rows.map((row) => keyOf(row.src, row.dst, row.edge_type)));
  return edges.filter(({ from, to, type }) => fresh.has(keyOf(from.id, to.id, type)));
}

/** Edges of which degrees are counted, with what each end has more of. */
const DEGREES: Readonly<Record<string, readonly [of: EntityType, more: DegreeColumn][]>> = {
  ACCOUNT_ON_DEVICE: [
    ['account', 'device_degree'],
    ['device', 'account_degree'],
  ],
  INSTRUMENT_ON_DEVICE: [['device', 'instrument_degree']],
  PARTY_ON_IP: [['ip', 'party_degree']],
  INSTRUMENT_AT_MERCHANT: [['instrument', 'merchant_degree']],
};
const COLUMNS = ['device_degree', 'account_degree', 'instrument_degree', 'party_degree', 'merchant_degree'] as const;
type DegreeColumn = (typeof COLUMNS)[number];

async function addDegrees(transaction: Queryable, streamId: string, fresh: readonly SeenEdge[]): Promise<void> {
  const sums = new Map<string, { readonly id: Buffer; readonly by: Record<DegreeColumn, number> }>();
  for (const { type, from, to } of fresh) {
    for (const [of, column] of DEGREES[type] ?? []) {
      const { id } = from.type === of ? from : to;
      const key = id.toString('hex');
      const sum = sums.get(key) ?? {
        id,
        by: { device_degree: 0, account_degree: 0, instrument_degree: 0, party_degree: 0, merchant_degree: 0 },
      };
      sum.by[column] += 1;
      sums.set(key, sum);
    }
  }
  if (sums.size === 0) return;
  const rows = [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum);
  await transaction.execute({
    name: 'ieg_degrees',
    text: `UPDATE rtdl.ieg_entities t SET ${COLUMNS.map((column) => `${column} = t.${column} + u.${column}`).join(', ')}
      FROM unnest($2::bytea[], $3::int[], $4::int[], $5::int[], $6::int[], $7::int[]) AS u (id, ${COLUMNS.join(', ')})
      WHERE t.entity_id = u.id AND t.stream_id = $1`,
    values: [streamId, rows.map(({ id }) => id), ...COLUMNS.map((column) => rows.map(({ by }) => by[column]))],
  });
}
