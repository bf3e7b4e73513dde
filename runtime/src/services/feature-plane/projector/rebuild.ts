import {
  type ArchiveCursor,
  type ArchiveSource,
  archiveCursor,
  type ReplayManifest,
} from '../../../consumer/archived.ts';
import { digestOfLines, openReplay } from '../../../consumer/replay.ts';
import type { Database } from '../../../substrate/database/port.ts';
import { EntityCache } from './entity-cache.ts';
import { featureLedger } from './ledger.ts';
import { featureLoop } from './loop.ts';
import { inOrderOfMoves, type Move, placeName, recordedBases } from './rebuild-order.ts';

export interface FeatureRebuild {
  readonly database: Database;
  readonly source: ArchiveSource;
  readonly runConfigDigest: string;
  readonly manifest: ReplayManifest;
  /** The live stream, whose bases say what was applied before each event. */
  readonly liveStreamId: string;
}

const TABLE = 'rtdl.ofp_checkpoints';
const COMPONENT = 'ofp-rebuild';

export const rebuiltFeatureStream = (platformRunId: string): string => `ofp.v0.rebuild::${platformRunId}`;

/**
 * Applies what the archive holds by the functions that applied it from the bus, to a stream of its own beside the live one
 * (13, section 6). Features of an event depend on what was applied before it, so the partitions advance from one recorded
 * basis to the next, as they did then; a rebuild that was interrupted goes on at its checkpoints.
 */
export async function rebuildFeatures(rebuild: FeatureRebuild): Promise<void> {
  const { database, source, runConfigDigest, manifest, liveStreamId } = rebuild;
  const { platformRunId } = source.scope;
  const streamId = rebuiltFeatureStream(platformRunId);
  const { checkpoints, ranges: left } = await openReplay(database, manifest, {
    streamId,
    table: TABLE,
    runConfigDigest,
  });
  const stream = { streamId, checkpointTable: TABLE, component: COMPONENT } as const;
  const ledger = featureLedger(database, { stream, platformRunId, runConfigDigest, cache: new EntityCache() });
  const silent = { onAnomaly: () => undefined, onApplied: () => undefined, onExpired: () => undefined };
  const loop = featureLoop({ ledger, checkpoints, ...silent });
  const hasExpired = await countExpired(database, platformRunId);
  const cursors = new Map(
    left.map((range): [string, ArchiveCursor] => [placeName(range), archiveCursor(source, range)]),
  );
  const move = async (place: Move): Promise<void> => {
    const cursor = cursors.get(placeName(place));
    for (let window = await cursor?.next(place.end); window !== undefined; window = await cursor?.next(place.end)) {
      if (hasExpired) await giveUpAgain(database, { streamId, liveStreamId }, loop.expireParked);
      await loop.commit([window]);
    }
  };
  const ranges = inOrderOfMoves(manifest.ranges);
  for await (const { offsets, batch } of recordedBases(database, liveStreamId)) {
    for (const range of ranges) await move({ ...range, end: offsets.get(placeName(range)) ?? range.fromOffset });
    await move(batch);
  }
  for (const range of ranges) await move({ ...range, end: range.toOffset + 1 });
}

async function countExpired(database: Database, platformRunId: string): Promise<boolean> {
  const [row] = await database.query<{ expired: boolean }>({
    text: `SELECT coalesce(sum(value), 0) > 0 AS expired FROM obs.run_counters
      WHERE platform_run_id = $1 AND component = 'ofp' AND counter = 'missing_features'`,
    values: [platformRunId],
  });
  return row?.expired === true;
}

/**
 * What waited for its anchor too long was applied without it, at a moment of the clock that no offset names: an event that
 * the live stream neither keeps nor lets wait was given up there, and is given up here before its anchor comes.
 */
async function giveUpAgain(
  database: Database,
  { streamId, liveStreamId }: { readonly streamId: string; readonly liveStreamId: string },
  expire: () => Promise<void>,
): Promise<void> {
  const givenUp = await database.execute({
    text: `UPDATE rtdl.ofp_parked_events p SET parked_at_utc = p.parked_at_utc - interval '1 day'
      WHERE p.stream_id = $1
        AND NOT EXISTS (SELECT FROM rtdl.ofp_event_features e WHERE e.event_id = p.event_id AND e.stream_id = $2)
        AND NOT EXISTS (SELECT FROM rtdl.ofp_parked_events w
          WHERE w.flow_id = p.flow_id AND w.event_id = p.event_id AND w.stream_id = $2)`,
    values: [streamId, liveStreamId],
  });
  if (givenUp > 0) await expire();
}

/**
 * Over entities, pairs, flows, what waits, applied events and the kept features with their bases, each in the order of its
 * key. Times at which something was written are left out.
 */
export const featureDigest = (database: Database, streamId: string): Promise<string> =>
  digestOfLines(database, streamId, [ENTITIES, PAIRS, FLOWS, PARKED, APPLIED, KEPT]);

const ENTITIES = `SELECT concat_ws(' ', s.key_type, s.key_id, s.group_name, s.group_version, s.last_event_at, s.state_json)
    AS line FROM rtdl.ofp_feature_state s WHERE s.stream_id = $1
  ORDER BY s.key_id, s.key_type, s.group_name, s.group_version`;
const PAIRS = `SELECT concat_ws(' ', p.pair_type, p.left_id, p.right_id, p.first_seen_at, p.last_seen_at, p.pair_count) AS line
  FROM rtdl.ofp_pair_state p WHERE p.stream_id = $1 ORDER BY p.left_id, p.right_id, p.pair_type`;
const FLOWS = `SELECT json_build_array(f.flow_id, f.account_id, f.instrument_id, f.party_id, f.device_id, f.ip_id,
    f.merchant_id, f.anchor_topic, f.anchor_partition, f.anchor_offset, f.event_count, f.amount_sum_minor, f.first_event_at,
    f.last_event_at, f.opened_at, f.opened_amount_minor, f.counted, f.label)::text AS line
  FROM rtdl.ofp_flow_keys f WHERE f.stream_id = $1 ORDER BY f.flow_id`;
const PARKED = `SELECT concat_ws(' ', w.flow_id, w.event_id, w.event_at, w.amount_minor) AS line
  FROM rtdl.ofp_parked_events w WHERE w.stream_id = $1 ORDER BY w.flow_id, w.event_id`;
const APPLIED = `SELECT concat_ws(' ', d.event_id, d.event_class, d.payload_hash, d.topic, d.partition_id, d.offset_value)
    AS line FROM rtdl.ofp_semantic_dedupe d WHERE d.stream_id = $1 ORDER BY d.event_id, d.event_class`;
const KEPT = `SELECT json_build_array(e.event_id, e.flow_id, e.event_at, e.partition_id, e.offset_value,
    encode(e.feature_values, 'hex'), b.offsets_json::jsonb, b.window_end_utc)::text AS line
  FROM rtdl.ofp_event_features e JOIN rtdl.ofp_bases b ON b.basis_id = e.basis_id
  WHERE e.stream_id = $1 ORDER BY e.event_id`;
