import { setTimeout as sleep } from 'node:timers/promises';
import { handle, registrySha256 } from '@spine-green/evidence-schemas';
import { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { consumerStreams } from '@spine-green/runtime/consumer/streams';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { nowUtc, systemClock } from '@spine-green/runtime/kernel/clock';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { readUnrest as readLaneUnrest } from '@spine-green/runtime/truth/calm';
import type { Platform } from './platform.ts';
import { SERVICES, serviceUrls } from './tasks.ts';
import type { Sources } from './truth.ts';

const QUIET_MS_MAX = 180_000;
const POLL_MS = 250;
const CALM_LOOKS = 2;

/** Asks the gate to reconcile until nothing is open, everything is exported and the archive has caught up. Throws with
 * what is left when that does not happen. */
export async function settle(sources: Sources): Promise<void> {
  const deadline = performance.now() + QUIET_MS_MAX;
  for (let calm = 0; ; ) {
    const answer = await reconcile(sources.platform);
    const unrest = [...answer, ...(await readUnrest(sources))];
    // One look may fall between two daemons of a chain.
    calm = unrest.length === 0 ? calm + 1 : 0;
    if (calm === CALM_LOOKS) return;
    if (performance.now() > deadline) throw new Error(`not quiet after ${QUIET_MS_MAX} ms: ${unrest.join(', ')}`);
    await sleep(POLL_MS);
  }
}

async function reconcile(platform: Platform): Promise<readonly string[]> {
  const parameters = openParameters(platform.workplace.config.parameters_url);
  const key = await parameters.get(`${handle('SSM_IG_API_KEY_PATH')}/ops`);
  try {
    const response = await fetch(`${serviceUrls(platform).IG_BASE_URL}/v1/ops/reconcile`, {
      method: 'POST',
      headers: { 'x-ig-api-key': key.value.reveal() },
    });
    await response.arrayBuffer();
    return response.ok ? [] : [`reconcile answered ${response.status}`];
  } catch (error) {
    // A gate that a late fault ended is between two lives; the supervisor is starting the next one.
    return [`reconcile: ${error instanceof Error ? error.message : String(error)}`];
  }
}

async function readUnrest({ platform, database, eventLog }: Sources): Promise<readonly string[]> {
  const { platformRunId } = platform;
  const [row] = await database.query<{ open: string; pending: string; dead: string }>({
    text: `SELECT (SELECT count(*) FROM ig.open_admissions WHERE platform_run_id = $1)::text AS open,
      (SELECT count(*) FROM ig.segments WHERE platform_run_id = $1 AND exported_at IS NULL)::text AS pending,
      (SELECT count(*) - count(DISTINCT component) FROM obs.component_heartbeats WHERE platform_run_id = $1
        AND health_state NOT IN ('STOPPED', 'FAILED')
        AND updated_at > clock_timestamp() - interval '60 seconds')::text AS dead`,
    values: [platformRunId],
  });
  const streams = consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), platformRunId);
  return [
    ...(row?.open === '0' ? [] : [`${row?.open} open admissions`]),
    ...(row?.pending === '0' ? [] : [`${row?.pending} segments to export`]),
    // A killed instance counts as live until it has been silent for a minute (16, section 2).
    ...(row?.dead === '0' ? [] : [`${row?.dead} dead instances that still look alive`]),
    ...(await readLaneUnrest(database, eventLog, { streams, platformRunId })),
  ];
}

/** Writes what earlier phases leave, then runs the platform's own closure; throws when it does not end with 0. */
export async function closeRun(sources: Sources, seed: number): Promise<void> {
  const { platform } = sources;
  await writeRunManifest(platform);
  const group = { RTDL_CORE_CONSUMER_GROUP_ID: handle('RTDL_CORE_CONSUMER_GROUP_ID') };
  const report = { ...group, REPORTER_LOCK_BACKEND: 'db_advisory_lock' };
  await platform.job('reporter', { ...report, REPORTER_SCOPE: 'ingest' });
  await platform.job('lag-sampler', { ...group, LAG_SAMPLE_INTERVAL_SECONDS: '1' });
  await platform.job('decision-summary', {});
  await platform.job('case-summary', {});
  await platform.job('reporter', {
    ...report,
    REPORTER_SETTLE_SECONDS: '1',
    REPORTER_REQUIRED_COMPONENTS: SERVICES.join(','),
    // A run of faults is full of degraded decisions, and is not about how many.
    REPORTER_DEGRADED_SHARE_MAX: '1',
    ...(await declaredAnomalies(sources, seed)),
  });
  await verifyMarker(platform);
}

/** The kills are declared injections, and unknown outcomes are what they cause; anything else stays undeclared. */
async function declaredAnomalies({ platform, database }: Sources, seed: number) {
  const [row] = await database.query<{ n: string }>({
    text: `SELECT count(*)::text AS n FROM ig.quarantine_rows
      WHERE platform_run_id = $1 AND reason_codes = ARRAY['PUBLISH_AMBIGUOUS']`,
    values: [platform.platformRunId],
  });
  const entry = `PUBLISH_AMBIGUOUS:${row?.n}:fault-schedule-seed-${seed}`;
  return row?.n === '0' ? {} : { REPORTER_EXPECTED_ANOMALIES: entry };
}

/** The bytes that the marker refers to are the bytes that are there. */
async function verifyMarker({ workplace, platformRunId }: Platform): Promise<void> {
  const { object_store_url: url, buckets } = workplace.config;
  const target = { store: openObjectStore(url), bucket: buckets.evidence };
  const key = `evidence/runs/${platformRunId}/run_completed.json`;
  const { document } = await readEvidence(target, key, RunCompletedV1.parse);
  for (const [name, ref] of Object.entries(document.closure_refs)) {
    const { sha256 } = await target.store.get(buckets.evidence, ref.key, ref.version_id);
    if (sha256 !== ref.sha256) throw new Error(`${name} reads ${sha256}, the marker says ${ref.sha256}`);
  }
}

async function writeRunManifest({ workplace, platformRunId, scenarioRunId, imageDigest }: Platform): Promise<void> {
  const digest = runConfigDigest();
  const manifest: RunManifestV1 = {
    schema: 'fp.run_manifest.v1',
    platform_run_id: platformRunId,
    scenario_run_id: scenarioRunId,
    env: 'embedded',
    phase_id: 'P1',
    written_at_utc: nowUtc(systemClock),
    config_digest: digest,
    config_digest_algo: 'sha256',
    scenario_config_digest: digest,
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
      image_digest: imageDigest,
      git_sha: '0'.repeat(40),
      source_sha256: '0'.repeat(64),
      image_reference_mode: 'immutable_preferred',
    },
    source_handles: {},
    registry_sha256: registrySha256(),
    spec_sha256: '0'.repeat(64),
    run_config_digest: digest,
  };
  const { object_store_url: url, buckets } = workplace.config;
  const target = { store: openObjectStore(url), bucket: buckets.evidence };
  await createEvidence(target, `evidence/runs/${platformRunId}/run.json`, RunManifestV1, manifest);
}
