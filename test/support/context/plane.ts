import { digestOf } from '@spine-green/evidence-schemas';
import { loadCheckpoints } from '@spine-green/runtime/consumer/checkpoints';
import type { TakenFact } from '@spine-green/runtime/consumer/fact';
import type { Window } from '@spine-green/runtime/consumer/partition-window';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import { EntityCache } from '@spine-green/runtime/services/feature-plane/projector/entity-cache';
import { featureLedger } from '@spine-green/runtime/services/feature-plane/projector/ledger';
import { featureLoop } from '@spine-green/runtime/services/feature-plane/projector/loop';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { RUN } from './events.ts';

const STREAM = { component: 'ofp', streamId: `ofp.v0::${RUN}`, checkpointTable: 'rtdl.ofp_checkpoints' } as const;

/** One life of the projector, begun at its checkpoints. */
export async function openPlane(database: Database) {
  const checkpoints = await loadCheckpoints(database, STREAM.checkpointTable, STREAM.streamId);
  const scope = { stream: STREAM, platformRunId: RUN, runConfigDigest: runConfigDigest(), cache: new EntityCache() };
  const anomalies: string[] = [];
  const loop = featureLoop({
    ledger: featureLedger(database, scope),
    checkpoints,
    onAnomaly: ({ reason }) => anomalies.push(reason),
    onApplied: () => undefined,
    onExpired: () => undefined,
  });
  return {
    from: new Map(checkpoints.map(({ topic, nextOffset }) => [topic, nextOffset])),
    commit: (window: Window<TakenFact>) => loop.commit([window]),
    commitAll: loop.commit,
    expireParked: loop.expireParked,
    anomalies,
  };
}

/** Everything that features are computed from, without the times and offsets at which it was written. */
export async function digestOfPlane(database: Database): Promise<string> {
  const entities = await database.query({
    text: `SELECT key_type, key_id, state_json, last_event_at FROM rtdl.ofp_feature_state s
      ORDER BY s.key_type, s.key_id`,
  });
  const pairs = await database.query({
    text: `SELECT pair_type, left_id, right_id, first_seen_at, last_seen_at, pair_count FROM rtdl.ofp_pair_state s
      ORDER BY s.pair_type, s.left_id, s.right_id`,
  });
  const flows = await database.query({
    text: `SELECT flow_id, account_id, instrument_id, party_id, device_id, ip_id, merchant_id, event_count,
      amount_sum_minor, first_event_at, last_event_at, opened_at, opened_amount_minor, counted
      FROM rtdl.ofp_flow_keys f ORDER BY f.flow_id`,
  });
  const [left] = await database.query<{ parked: number }>({
    text: 'SELECT count(*)::int AS parked FROM rtdl.ofp_parked_events',
  });
  return digestOf({ entities, pairs, flows, parked: left?.parked });
}
