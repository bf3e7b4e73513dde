import { canonicalJson } from '@spine-green/evidence-schemas';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { countersStatement } from '@spine-green/runtime/observability/counters';
import { writeDerived } from '@spine-green/runtime/observability/writer';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import type { ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import { admitted, envelope, RUN, TRAFFIC } from '../bus-records.ts';
import { admitAt, dedupeKey } from './gate-rows.ts';
import { CONFIG_DIGEST, EVIDENCE, IMAGE } from './run-names.ts';

/**
 * A run as gate, producer and gates before it leave it, written row by row: these tests are about who reads it. The
 * gate's own tests show that it writes such rows.
 */
export interface RunWorld {
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly store: ObjectStore;
}

export { CONFIG_DIGEST, EVIDENCE, IMAGE, QUARANTINE } from './run-names.ts';

/** Admits events: on the bus, in the tables of the gate and as its objects, and counted as sent. */
export async function admitEvents(world: RunWorld, from: number, count: number): Promise<void> {
  const events = Array.from({ length: count }, (_, index) => envelope(from + index));
  const positions = await world.eventLog.append(TRAFFIC, events.map(admitted));
  await admitAt(world, events, positions);
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
