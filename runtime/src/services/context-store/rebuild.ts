import { type ArchiveSource, archivedWindows, type ReplayManifest } from '../../consumer/archived.ts';
import { digestOfLines, openReplay } from '../../consumer/replay.ts';
import type { Database } from '../../substrate/database/port.ts';
import { contextLedger } from './ledger.ts';
import { contextLoop } from './loop.ts';

export interface ContextRebuild {
  readonly database: Database;
  readonly source: ArchiveSource;
  readonly runConfigDigest: string;
  readonly manifest: ReplayManifest;
}

const TABLE = 'rtdl.csfb_join_checkpoints';
const COMPONENT = 'csfb-rebuild';

export const rebuiltStream = (platformRunId: string): string => `csfb.v0.rebuild::${platformRunId}`;

/**
 * Applies what the archive holds by the functions that applied it from the bus, to a stream of its own beside the live
 * one. A rebuild that was interrupted goes on at its checkpoints.
 */
export async function rebuildContext({ database, source, runConfigDigest, manifest }: ContextRebuild): Promise<void> {
  const { platformRunId } = source.scope;
  const streamId = rebuiltStream(platformRunId);
  const { checkpoints, ranges } = await openReplay(database, manifest, { streamId, table: TABLE, runConfigDigest });
  const stream = { streamId, checkpointTable: TABLE, component: COMPONENT } as const;
  const loop = contextLoop({
    ledger: contextLedger(database, { stream, platformRunId, runConfigDigest }),
    checkpoints,
    // Every anomaly was told when the record came from the bus; the rows of the rebuilt stream hold them too.
    onAnomaly: () => undefined,
    onApplied: () => undefined,
  });
  for (const range of ranges) {
    for await (const window of archivedWindows(source, range)) await loop.commit([window]);
  }
}

/** Over frames and bindings of a stream in the order of their keys. */
export const contextDigest = (database: Database, streamId: string): Promise<string> =>
  digestOfLines(database, streamId, [FRAMES, BINDINGS]);

const FRAMES = `SELECT concat_ws(' ', f.arrival_seq, f.merchant_id, coalesce(f.arrival_event_hash, '-'),
    coalesce(f.arrival_entities_hash, '-'), coalesce(f.flow_anchor_hash, '-'), coalesce(f.flow_id, '-'),
    md5(concat(f.arrival_event, f.arrival_entities, f.flow_anchor))) AS line
  FROM rtdl.csfb_join_frames f WHERE f.stream_id = $1 ORDER BY f.arrival_seq, f.merchant_id`;
const BINDINGS = `SELECT concat_ws(' ', b.flow_id, b.arrival_seq, b.merchant_id, b.payload_hash, b.source_event_id,
    b.source_topic, b.source_partition, b.source_offset, b.source_published_at_utc, b.bound_at_utc) AS line
  FROM rtdl.csfb_flow_bindings b WHERE b.stream_id = $1 ORDER BY b.flow_id`;
