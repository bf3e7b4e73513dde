import { COMPONENT_MAX } from '../../../reads/graph.ts';
import type { Queryable } from '../../../substrate/database/port.ts';
import type { EntitySelector, NeighborSelector, ResolveSelector } from './selectors.ts';

/** One more than a page holds, so that the last one is known for it. */
const moreThan = (limit: number): number => limit + 1;

export interface ResolvedEntity {
  readonly [member: string]: string;
  readonly entity_id: string;
  readonly entity_type: string;
  readonly first_seen_ts_utc: string;
  readonly last_seen_ts_utc: string;
  readonly source_event_id: string;
}

/** Entities of an identifier by id, after one; at most one more than asked for. */
export const readResolved = (
  database: Queryable,
  streamId: string,
  { identifierType, identifierValue, limit, after }: ResolveSelector & { readonly after: string },
): Promise<readonly ResolvedEntity[]> =>
  database.query<ResolvedEntity>({
    name: 'ieg_resolve',
    text: `SELECT encode(i.entity_id, 'hex') AS entity_id, e.entity_type, i.first_seen_ts_utc, i.last_seen_ts_utc,
        i.source_event_id
      FROM rtdl.ieg_identifiers i JOIN rtdl.ieg_entities e ON e.entity_id = i.entity_id AND e.stream_id = i.stream_id
      WHERE i.identifier_value = $2 AND i.identifier_type = $3 AND i.entity_id > decode($4, 'hex') AND i.stream_id = $1
      ORDER BY i.entity_id LIMIT $5`,
    values: [streamId, identifierValue, identifierType, after, moreThan(limit)],
  });

export interface EntityProfile {
  readonly [member: string]: unknown;
  readonly entity_id: string;
  readonly entity_type: string;
  readonly first_seen_ts_utc: string;
  readonly last_seen_ts_utc: string;
  readonly event_count: number;
  readonly degrees: Readonly<Record<string, number>>;
  /** At most 256: so many or more. */
  readonly component_size: number;
}

export async function findProfile(
  database: Queryable,
  streamId: string,
  { entityId, entityType }: EntitySelector,
): Promise<EntityProfile | undefined> {
  const [row] = await database.query<EntityProfile>({
    name: 'ieg_profile',
    text: `WITH RECURSIVE up (id, root, size) AS (
        SELECT e.entity_id, e.component_root, e.component_size FROM rtdl.ieg_entities e
        WHERE e.entity_id = $2 AND e.stream_id = $1
        UNION ALL SELECT n.entity_id, n.component_root, n.component_size
        FROM up JOIN rtdl.ieg_entities n ON n.entity_id = up.root AND n.stream_id = $1 WHERE up.root <> up.id)
      SELECT encode(e.entity_id, 'hex') AS entity_id, e.entity_type, e.first_seen_ts_utc, e.last_seen_ts_utc,
        e.event_count::float8 AS event_count, json_build_object('devices', e.device_degree, 'accounts', e.account_degree,
          'instruments', e.instrument_degree, 'parties', e.party_degree, 'merchants', e.merchant_degree) AS degrees,
        (SELECT least(up.size, $4)::int FROM up WHERE up.root = up.id) AS component_size
      FROM rtdl.ieg_entities e WHERE e.entity_id = $2 AND e.stream_id = $1 AND e.entity_type = $3`,
    values: [streamId, entityId, entityType, COMPONENT_MAX],
  });
  return row;
}

export interface Neighbor {
  readonly [member: string]: unknown;
  readonly entity_id: string;
  readonly entity_type: string;
  readonly edge_type: string;
  /** Whether the edge leaves the entity that was asked for, or comes to it. */
  readonly direction: 'out' | 'in';
  readonly first_seen_ts_utc: string;
  readonly last_seen_ts_utc: string;
  readonly event_count: number;
}

/** Neighbours by id, edge type and direction, after one of them; at most one more than asked for. */
export const readNeighbors = (
  database: Queryable,
  streamId: string,
  { entityId, edgeTypes, limit, after }: NeighborSelector & { readonly after: readonly string[] },
): Promise<readonly Neighbor[]> =>
  database.query<Neighbor>({
    name: 'ieg_neighbors',
    text: `SELECT encode(n.id, 'hex') AS entity_id, e.entity_type, n.edge_type, n.direction, n.first_seen_ts_utc,
        n.last_seen_ts_utc, n.event_count::float8 AS event_count
      FROM (${sideOf('src', 'dst', 'out')} UNION ALL ${sideOf('dst', 'src', 'in')}) AS n
      JOIN rtdl.ieg_entities e ON e.entity_id = n.id AND e.stream_id = $1
      ORDER BY n.id, n.edge_type, n.direction LIMIT $7`,
    values: [streamId, entityId, edgeTypes, after[0] ?? '', after[1] ?? '', after[2] ?? '', moreThan(limit)],
  });

/** The first rows of one side, so that no page reads more of an entity with a million edges. */
const sideOf = (own: 'src' | 'dst', other: 'src' | 'dst', direction: 'out' | 'in'): string =>
  `(SELECT g.${other}_entity_id AS id, g.edge_type, '${direction}' AS direction, g.first_seen_ts_utc, g.last_seen_ts_utc,
      g.event_count
    FROM rtdl.ieg_edges g WHERE g.${own}_entity_id = $2 AND g.stream_id = $1 AND g.edge_type = ANY ($3::text[])
      AND (g.${other}_entity_id, g.edge_type, '${direction}') > (decode($4, 'hex'), $5, $6)
    ORDER BY g.${other}_entity_id, g.edge_type LIMIT $7)`;
