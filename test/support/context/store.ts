import { digestOf } from '@spine-green/evidence-schemas';
import { loadCheckpoints } from '@spine-green/runtime/consumer/checkpoints';
import type { TakenFact } from '@spine-green/runtime/consumer/fact';
import type { Window } from '@spine-green/runtime/consumer/partition-window';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import { contextLedger } from '@spine-green/runtime/services/context-store/ledger';
import { contextLoop } from '@spine-green/runtime/services/context-store/loop';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { RUN } from './events.ts';

const STREAM = {
  component: 'csfb',
  streamId: `csfb.v0::${RUN}`,
  checkpointTable: 'rtdl.csfb_join_checkpoints',
} as const;

/** One life of the store, begun at its checkpoints. */
export async function openStore(database: Database) {
  const checkpoints = await loadCheckpoints(database, STREAM.checkpointTable, STREAM.streamId);
  const anomalies: string[] = [];
  const loop = contextLoop({
    ledger: contextLedger(database, { stream: STREAM, platformRunId: RUN, runConfigDigest: runConfigDigest() }),
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

/** Everything that a store holds, without the times at which it was written and the offsets at which it was read. */
export async function digestOfStore(database: Database): Promise<string> {
  const frames = await database.query({
    text: `SELECT arrival_seq, merchant_id, arrival_event_hash, arrival_entities_hash, flow_anchor_hash, flow_id,
      context_complete FROM rtdl.csfb_join_frames f ORDER BY f.arrival_seq, f.merchant_id`,
  });
  const bindings = await database.query({
    text: `SELECT flow_id, merchant_id, arrival_seq, payload_hash, source_event_id, bound_at_utc
      FROM rtdl.csfb_flow_bindings b ORDER BY b.flow_id`,
  });
  return digestOf({ frames, bindings });
}

export const failuresOf = async (database: Database): Promise<readonly string[]> => {
  const rows = await database.query<{ reason: string }>({
    text: 'SELECT reason FROM rtdl.csfb_join_apply_failures f ORDER BY f.topic, f.partition_id, f.offset_value',
  });
  return rows.map(({ reason }) => reason);
};
