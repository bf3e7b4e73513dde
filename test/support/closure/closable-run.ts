import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { countersStatement } from '@spine-green/runtime/observability/counters';
import { writeDerived } from '@spine-green/runtime/observability/writer';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import type { ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import { admitted, classOf, envelope, RUN, TRAFFIC } from '../bus-records.ts';
import { bodyOf } from '../object-store.ts';

/**
 * A run as gate, producer and gates before it leave it, written row by row: these tests are about who reads it. The
 * gate's own tests show that it writes such rows.
 */
export interface RunWorld {
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly store: ObjectStore;
}

export const EVIDENCE = 'evidence';
export const QUARANTINE = 'quarantine';
export const IMAGE = `sha256:${'a'.repeat(64)}`;
export const CONFIG_DIGEST = 'c'.repeat(64);

/** Admits events: on the bus, in the tables of the gate, and counted as sent. */
export async function admitEvents(world: RunWorld, from: number, count: number): Promise<void> {
  const events = Array.from({ length: count }, (_, index) => envelope(from + index));
  const positions = await world.eventLog.append(TRAFFIC, events.map(admitted));
  const contextId = await trafficContext(world.database);
  const segmentId = await exportedSegment(world, 'receipts', count);
  await world.database.execute({
    text: `INSERT INTO ig.admission_rows (ts_us, batch_id, reserved_at, admitted_at, eb_offset, eb_published_ms,
        eb_partition, context_id, attempt, state, dedupe_key, payload_hash, partition_key, event_id)
      SELECT ts_us, 1, now(), now(), eb_offset, 0, eb_partition, $1, 1, 'ADMITTED', decode(dedupe_key, 'hex'),
        '\\x00', '\\x00', event_id
      FROM unnest($2::bigint[], $3::bigint[], $4::int[], $5::text[], $6::text[])
        AS a (ts_us, eb_offset, eb_partition, dedupe_key, event_id)`,
    values: [
      contextId,
      events.map((_, index) => 1_767_225_600_000_000 + index),
      positions.map(({ offset }) => offset),
      positions.map(({ partition }) => partition),
      events.map(dedupeKey),
      events.map(({ event_id }) => event_id),
    ],
  });
  await addReceipts(world.database, { contextId, segmentId, decision: 'ADMIT', events });
  await rejectTraffic(world.database);
  await world.database.execute(
    countersStatement({ component: 'wsp', platformRunId: RUN, scenarioRunId: 'd'.repeat(32) }, [
      { counter: 'wsp_sent', dim: 's3', value: count },
    ]),
  );
}

/** These runs have no decision fabric: whatever is admitted is rejected with a code, so that nothing is lost in silence. */
export const rejectTraffic = (database: Database): Promise<number> =>
  database.execute({
    text: `INSERT INTO rtdl.df_rejections (rejection_id, stream_id, platform_run_id, topic, partition_id, offset_value,
        code, event_id, bytes_sha256)
      SELECT left(encode(a.dedupe_key, 'hex'), 32), 'df', c.platform_run_id, c.topic, a.eb_partition, a.eb_offset,
        'EVENT_TYPE_NOT_ALLOWED', a.event_id, 'b'
      FROM ig.admission_rows a JOIN ig.contexts c USING (context_id) WHERE a.state = 'ADMITTED'
      ON CONFLICT DO NOTHING`,
  });

/** A second copy of an admitted event on the log; the gate has recorded it, or knows nothing of it. */
export async function copyOnLog(world: RunWorld, n: number, recorded: 'recorded' | 'unknown'): Promise<void> {
  const event = envelope(n);
  const [copy] = await world.eventLog.append(TRAFFIC, [admitted(event)]);
  if (recorded === 'unknown') return;
  const matches = [{ topic: TRAFFIC, offset: 'first' }, { ...copy }];
  await world.database.execute({
    text: `INSERT INTO ig.reconciliations (reconciliation_id, platform_run_id, dedupe_key, prior_state, new_state,
        decided_at, actor, record)
      VALUES ($1, $2, $3, 'PUBLISH_AMBIGUOUS', 'ADMITTED', now(), 'SYSTEM::ig', $4)`,
    values: [`copy ${n}`, RUN, dedupeKey(event), JSON.stringify({ matches, anomalies: ['DUPLICATE_PUBLISH'] })],
  });
}

const dedupeKey = (event: EnvelopeV1): string => sha256Hex(`${RUN}:${classOf(event.event_type)}:${event.event_id}`);

export async function addReceipts(
  database: Database,
  rows: {
    readonly contextId: number;
    readonly segmentId: string;
    readonly decision: 'ADMIT' | 'DUPLICATE' | 'QUARANTINE';
    readonly events: readonly EnvelopeV1[];
    /** Absent: the decision itself, and none for an admission. */
    readonly reason?: string;
  },
): Promise<void> {
  await database.execute({
    text: `INSERT INTO ig.receipt_rows (created_at, segment_id, line, context_id, occurrence, decision, receipt_id,
        dedupe_key, event_id, reason_codes, document)
      SELECT now(), $1, ordinality, $2, 1, $3, decode(id, 'hex'), decode(key, 'hex'), event_id,
        CASE WHEN $3 <> 'ADMIT' THEN ARRAY[$7] END, '{}'
      FROM unnest($4::text[], $5::text[], $6::text[]) WITH ORDINALITY AS r (id, key, event_id, ordinality)`,
    values: [
      rows.segmentId,
      rows.contextId,
      rows.decision,
      rows.events.map(({ event_id }) => sha256Hex(`${rows.decision} ${event_id}`).slice(0, 32)),
      rows.events.map(dedupeKey),
      rows.events.map(({ event_id }) => event_id),
      rows.reason ?? rows.decision,
    ],
  });
}

/** The context of wsp's traffic, made once. */
export async function trafficContext(database: Database): Promise<number> {
  const [row] = await database.query<{ context_id: number }>({
    text: `INSERT INTO ig.contexts (context_digest, platform_run_id, event_class, event_type, topic, principal,
        policy_id, policy_revision, policy_digest, document)
      SELECT '\\x01', $1, 'traffic_fraud', 's3_event_stream_with_fraud_6B', $2, 'wsp', 'ig_policy', 'test', 'p', $3
      WHERE NOT EXISTS (SELECT FROM ig.contexts WHERE context_digest = '\\x01') RETURNING context_id`,
    values: [RUN, TRAFFIC, JSON.stringify({ pins: { scenario_run_id: 'd'.repeat(32) } })],
  });
  if (row !== undefined) return row.context_id;
  const [known] = await database.query<{ context_id: number }>({
    text: "SELECT context_id FROM ig.contexts WHERE context_digest = '\\x01'",
  });
  return known?.context_id ?? 0;
}

/** An exported segment with its object. */
export async function exportedSegment(world: RunWorld, kind: string, lines: number): Promise<string> {
  const [row] = await world.database.query<{ segment_id: string; name: string }>({
    text: `INSERT INTO ig.segments (platform_run_id, kind, opened_minute, exported_at, lines, sha256)
      VALUES ($1, $2, '20260101T0000', now(), $3, 's')
      RETURNING segment_id, ig.segment_name(opened_minute, segment_id) AS name`,
    values: [RUN, kind, lines],
  });
  const key = `evidence/runs/${RUN}/ig/receipts/${row?.name}`;
  await world.store.put(EVIDENCE, key, await bodyOf(key, 'receipts\n'), { kind: 'create' });
  return row?.segment_id ?? '';
}

/** What the phases before leave in the run's evidence root. */
export async function writeRunEvidence({ store }: RunWorld): Promise<void> {
  const target = { store, bucket: EVIDENCE };
  const root = `evidence/runs/${RUN}`;
  await writeDerived(target, `${root}/run.json`, RunManifestV1, {
    schema: 'fp.run_manifest.v1',
    platform_run_id: RUN,
    scenario_run_id: 'd'.repeat(32),
    env: 'embedded',
    phase_id: 'P1',
    written_at_utc: '2026-01-01T00:00:00.000000Z',
    config_digest: CONFIG_DIGEST,
    config_digest_algo: 'sha256',
    scenario_config_digest: CONFIG_DIGEST,
    scenario_equivalence: {
      key: 'e'.repeat(64),
      fields: [
        'oracle_input_manifest_uri',
        'oracle_input_manifest_sha256',
        'oracle_required_output_ids',
        'oracle_sort_key_by_output_id',
        'config_digest',
      ],
      canonicalization_mode: 'json_sorted_keys_v1',
      derivation_mode: 'deterministic_hash_v1',
    },
    image: {
      image_tag: `git-${'0'.repeat(40)}`,
      image_digest: IMAGE,
      git_sha: '0'.repeat(40),
      source_sha256: '0'.repeat(64),
      image_reference_mode: 'immutable_preferred',
    },
    source_handles: {},
    registry_sha256: 'f'.repeat(64),
    spec_sha256: 'f'.repeat(64),
    run_config_digest: CONFIG_DIGEST,
  });
  // The reporter asks only whether the producer's summary is there; its content is the producer's business.
  const summary = canonicalJson({ platform_run_id: RUN, terminal: 'STREAMED' });
  await store.put(EVIDENCE, `${root}/wsp/wsp_summary.json`, summary, { kind: 'create' });
}
