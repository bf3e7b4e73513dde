import { type ArchiveSource, archivedWindows, type ReplayManifest } from '../../consumer/archived.ts';
import { digestOfLines, openReplay } from '../../consumer/replay.ts';
import type { Database } from '../../substrate/database/port.ts';
import { graphLedger } from './ledger.ts';
import { graphLoop } from './loop.ts';

export interface GraphRebuild {
  readonly database: Database;
  readonly source: ArchiveSource;
  readonly runConfigDigest: string;
  readonly manifest: ReplayManifest;
  /** The live stream: a version names what was applied by the positions of that one. */
  readonly liveStreamId: string;
}

const TABLE = 'rtdl.ieg_checkpoints';
const COMPONENT = 'ieg-rebuild';

export const rebuiltGraphStream = (platformRunId: string): string => `ieg.v0.rebuild::${platformRunId}`;

/**
 * Applies what the archive holds by the functions that applied it from the bus, to a stream of its own beside the live one
 * (13, section 6). A rebuild that was interrupted goes on at its checkpoints.
 */
export async function rebuildGraph(rebuild: GraphRebuild): Promise<void> {
  const { database, source, runConfigDigest, manifest, liveStreamId } = rebuild;
  const { platformRunId } = source.scope;
  const streamId = rebuiltGraphStream(platformRunId);
  const { checkpoints, ranges } = await openReplay(database, manifest, { streamId, table: TABLE, runConfigDigest });
  const stream = { streamId, checkpointTable: TABLE, component: COMPONENT } as const;
  const loop = graphLoop({
    streamId: liveStreamId,
    ledger: graphLedger(database, { stream, platformRunId, runConfigDigest }),
    checkpoints,
    // Every anomaly was told when the record came from the bus; the rows of the rebuilt stream hold them too.
    onAnomaly: () => undefined,
    onApplied: () => undefined,
  });
  for (const range of ranges) {
    for await (const window of archivedWindows(source, range)) await loop.commit([window]);
  }
}

/**
 * Over the version, the entities with their components, identifiers, edges and applied events of a stream, each in the order
 * of its key. What depends on who came first is left out: the root of a component, and which
 * event named an identifier first.
 */
export const graphDigest = (database: Database, streamId: string): Promise<string> =>
  digestOfLines(database, streamId, [VERSION, ENTITIES, IDENTIFIERS, EDGES, APPLIED]);

const VERSION = `SELECT concat_ws(' ', v.basis_digest, v.watermark_ts_utc) AS line
  FROM rtdl.ieg_graph_versions v WHERE v.stream_id = $1`;
/** A component is named by the smallest of its entities; whatever path led to its root. */
const ENTITIES = `WITH RECURSIVE up (id, at) AS (
    SELECT e.entity_id, e.component_root FROM rtdl.ieg_entities e WHERE e.stream_id = $1
    UNION ALL SELECT up.id, e.component_root FROM up JOIN rtdl.ieg_entities e ON e.entity_id = up.at AND e.stream_id = $1
    WHERE e.component_root <> up.at),
  named AS (
    SELECT up.id, r.component_size AS size, min(encode(up.id, 'hex')) OVER (PARTITION BY r.entity_id) AS component
    FROM up JOIN rtdl.ieg_entities r ON r.entity_id = up.at AND r.stream_id = $1 AND r.component_root = r.entity_id)
  SELECT concat_ws(' ', encode(e.entity_id, 'hex'), e.entity_type, e.first_seen_ts_utc, e.last_seen_ts_utc, e.event_count,
    e.device_degree, e.account_degree, e.instrument_degree, e.party_degree, e.merchant_degree, n.component, n.size) AS line
  FROM rtdl.ieg_entities e JOIN named n ON n.id = e.entity_id WHERE e.stream_id = $1 ORDER BY e.entity_id`;
const IDENTIFIERS = `SELECT concat_ws(' ', i.identifier_type, i.identifier_value, encode(i.entity_id, 'hex'),
    i.first_seen_ts_utc, i.last_seen_ts_utc) AS line
  FROM rtdl.ieg_identifiers i WHERE i.stream_id = $1 ORDER BY i.identifier_value, i.identifier_type, i.entity_id`;
const EDGES = `SELECT concat_ws(' ', encode(g.src_entity_id, 'hex'), encode(g.dst_entity_id, 'hex'), g.edge_type,
    g.first_seen_ts_utc, g.last_seen_ts_utc, g.event_count) AS line
  FROM rtdl.ieg_edges g WHERE g.stream_id = $1 ORDER BY g.src_entity_id, g.dst_entity_id, g.edge_type`;
const APPLIED = `SELECT concat_ws(' ', d.event_id, d.event_class, d.payload_hash, d.topic, d.partition_id, d.offset_value)
    AS line
  FROM rtdl.ieg_dedupe d WHERE d.stream_id = $1 ORDER BY d.event_id, d.event_class`;
