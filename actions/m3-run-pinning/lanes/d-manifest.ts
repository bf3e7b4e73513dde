import { evidenceKey, evidencePrefix, findSecrets, isPlatformError } from '@spine-green/evidence-schemas';
import { RunConfigPayloadV1 } from '@spine-green/evidence-schemas/documents/run_config_payload.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { RunStartedV1 } from '@spine-green/evidence-schemas/documents/run_started.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { check } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import type { EvidenceRef } from '../../lib/run/documents.ts';
import { createAt, executionKey, readAt, runKey } from '../../lib/run/evidence.ts';
import { executionPlace } from '../../lib/run/execution.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { type PinnedDigests, pinnedDigests } from '../../lib/run/pinned-digests.ts';

interface ManifestFacts {
  readonly digestLanePassed: boolean;
  readonly manifest: Fact<RunManifestV1>;
  readonly written: Fact<{ readonly ref: EvidenceRef; readonly idempotent: boolean; readonly conflict: boolean }>;
  readonly started: Fact<EvidenceRef>;
  readonly mirrored: Fact<{ readonly count: number; readonly different: readonly string[] }>;
}

export const manifestPublish = plainLane<ManifestFacts>({
  id: 'M3.D',
  gather: async (context) => {
    const digestLanePassed = (await context.source('M3.C')).overall_pass;
    const manifest = await observe(async () => runManifest(context, await pinnedDigests(context)));
    const written = await observe(() => publish(context, manifest));
    const started = await observe(() => startMarker(context, written));
    const mirrored = await observe(() => mirrorPackaging(context));
    return { digestLanePassed, manifest, written, started, mirrored };
  },
  decide: ({ digestLanePassed, manifest, written, started, mirrored }) => [
    check('M3.D-C01', { expected: true, observed: fact(digestLanePassed), fails: 'M3D-B1' }),
    check('M3.D-C02', {
      expected: 'fp.run_manifest.v1',
      observed: mapFact(manifest, (one) => one.schema),
      fails: 'M3D-B2',
    }),
    check('M3.D-C03', {
      expected: { idempotent: true, conflict: true },
      observed: mapFact(written, ({ idempotent, conflict }) => ({ idempotent, conflict })),
      fails: isReadable(written) ? 'M3D-B4' : 'M3D-B5',
    }),
    check('M3.D-C04', { expected: true, observed: mapFact(started, ({ key }) => key !== ''), fails: 'M3D-B6' }),
    check('M3.D-C05', {
      expected: { different: [] },
      observed: mirrored,
      passes: ({ count, different }) => count > 0 && different.length === 0,
      fails: 'M3D-U5',
    }),
    check('M3.D-C06', {
      expected: [],
      observed: mapFact(manifest, (one) => findSecrets(one, { secrets: [] }).map(({ rule }) => rule)),
      fails: 'M3D-B7',
    }),
  ],
  payload: ({ written, started, mirrored }) => ({
    run_json: isReadable(written) ? written.value.ref : null,
    run_started: isReadable(started) ? started.value : null,
    mirrored: isReadable(mirrored) ? mirrored.value.count : 0,
  }),
});

async function runManifest(context: LaneContext, digests: PinnedDigests): Promise<RunManifestV1> {
  const key = executionKey(context, 'm3_c_config_payload.json');
  const { document: config } = await readAt(context, key, RunConfigPayloadV1.parse);
  return {
    schema: 'fp.run_manifest.v1',
    platform_run_id: config.platform_run_id,
    scenario_run_id: digests.scenarioRunId,
    env: context.substrate,
    phase_id: 'P1',
    written_at_utc: config.written_at_utc,
    config_digest: digests.configDigest,
    config_digest_algo: 'sha256',
    scenario_config_digest: digests.scenarioConfigDigest,
    run_config_digest: digests.runConfigDigest,
    scenario_equivalence: {
      key: digests.runEquivalenceKey,
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
    image: config.image,
    source_handles: config.handles,
    registry_sha256: config.registry_sha256,
    spec_sha256: config.spec_sha256,
  };
}

/** Writes run.json, writes it again (the same bytes are a success) and tries other bytes (which must be refused). */
async function publish(context: LaneContext, manifest: Fact<RunManifestV1>) {
  if (!isReadable(manifest)) throw new Error(manifest.unreadable);
  const key = runKey(context, 'run.json');
  const ref = await createAt(context, key, RunManifestV1, manifest.value);
  const again = await createAt(context, key, RunManifestV1, manifest.value);
  const other = { ...manifest.value, config_digest: '0'.repeat(64) };
  const conflict = await createAt(context, key, RunManifestV1, other).then(
    () => false,
    (error: unknown) => isPlatformError(error, 'E_EVIDENCE_CONFLICT'),
  );
  return { ref, idempotent: again.version_id === ref.version_id, conflict };
}

async function startMarker(context: LaneContext, written: ManifestFacts['written']): Promise<EvidenceRef> {
  if (!isReadable(written)) throw new Error(written.unreadable);
  const stored = await readAt(context, runKey(context, 'run.json'), RunManifestV1.parse);
  const key = runKey(context, 'run_started.json');
  const ref = await createAt(context, key, RunStartedV1, {
    schema: 'fp.run_started.v1',
    platform_run_id: stored.document.platform_run_id,
    started_at_utc: nowUtc(context.session.clock),
    run_json_sha256: stored.sha256,
    execution_id: context.executionId,
  });
  await readAt(context, key, RunStartedV1.parse);
  return ref;
}

/** The packaging evidence, byte for byte, at the root of the run that uses the image (03, section 15, row 5). */
async function mirrorPackaging(context: LaneContext): Promise<{ count: number; different: string[] }> {
  const { store, bucket } = context.session.evidence;
  const executionId = Object.values(context.ledger.phases.M1.lanes).find((lane) => lane.executionId)?.executionId ?? '';
  const prefix = evidencePrefix(executionPlace(context.substrate, 'M1', executionId));
  const different: string[] = [];
  let count = 0;
  for await (const object of listAll(store, bucket, prefix)) {
    const name = object.key.slice(prefix.length);
    const to = evidenceKey({ family: 'run', platform_run_id: context.platformRunId ?? '' }, `P(-1)/${name}`);
    const copy = await store.copy({ bucket, key: object.key }, { bucket, key: to });
    if (copy.sha256 !== object.sha256) different.push(name);
    count += 1;
  }
  return { count, different };
}
