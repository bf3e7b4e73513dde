import { digestOf } from '@spine-green/evidence-schemas';
import { loadCheckpoints } from '@spine-green/runtime/consumer/checkpoints';
import type { TakenFact } from '@spine-green/runtime/consumer/fact';
import type { Window } from '@spine-green/runtime/consumer/partition-window';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import { graphLedger } from '@spine-green/runtime/services/identity-graph/ledger';
import { graphLoop } from '@spine-green/runtime/services/identity-graph/loop';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { RUN } from './events.ts';

const STREAM = { component: 'ieg', streamId: `ieg.v0::${RUN}`, checkpointTable: 'rtdl.ieg_checkpoints' } as const;

/** One life of the graph, begun at its checkpoints. */
export async function openGraph(database: Database) {
  const checkpoints = await loadCheckpoints(database, STREAM.checkpointTable, STREAM.streamId);
  const anomalies: string[] = [];
  const loop = graphLoop({
    streamId: STREAM.streamId,
    ledger: graphLedger(database, { stream: STREAM, platformRunId: RUN, runConfigDigest: runConfigDigest() }),
    checkpoints,
    onAnomaly: ({ reason }) => anomalies.push(reason),
    onApplied: () => undefined,
  });
  return {
    from: new Map(checkpoints.map(({ topic, nextOffset }) => [topic, nextOffset])),
    commit: (window: Window<TakenFact>) => loop.commit([window]),
    commitAll: loop.commit,
    anomalies,
  };
}

export interface StoredEdge {
  readonly src: string;
  readonly dst: string;
  readonly edge_type: string;
}

export interface StoredEntity {
  readonly id: string;
  readonly entity_type: string;
  readonly size: number;
  readonly degrees: readonly number[];
}

/** The graph without what depends on who came first: the roots of the components. */
export async function readWholeGraph(database: Database) {
  const entities = await database.query<StoredEntity & Record<string, unknown>>({
    text: `WITH RECURSIVE up AS (
        SELECT entity_id, component_root AS root FROM rtdl.ieg_entities
        UNION SELECT up.entity_id, e.component_root FROM up JOIN rtdl.ieg_entities e ON e.entity_id = up.root)
      SELECT encode(e.entity_id, 'hex') AS id, e.entity_type, e.first_seen_ts_utc, e.last_seen_ts_utc, e.event_count,
        r.component_size AS size, ARRAY[e.device_degree, e.account_degree, e.instrument_degree, e.party_degree,
          e.merchant_degree] AS degrees
      FROM rtdl.ieg_entities e JOIN up ON up.entity_id = e.entity_id
      JOIN rtdl.ieg_entities r ON r.entity_id = up.root AND r.component_root = r.entity_id
      ORDER BY e.entity_id`,
  });
  const edges = await database.query<StoredEdge & Record<string, unknown>>({
    text: `SELECT encode(src_entity_id, 'hex') AS src, encode(dst_entity_id, 'hex') AS dst, edge_type,
      first_seen_ts_utc, last_seen_ts_utc, event_count FROM rtdl.ieg_edges e
      ORDER BY e.src_entity_id, e.dst_entity_id, e.edge_type`,
  });
  const identifiers = await database.query({
    text: `SELECT identifier_type, identifier_value, encode(entity_id, 'hex') AS id, first_seen_ts_utc, last_seen_ts_utc
      FROM rtdl.ieg_identifiers i ORDER BY i.identifier_type, i.identifier_value`,
  });
  return { entities, edges, digest: digestOf({ entities, edges, identifiers }) };
}
