import { createHash, getHashes } from 'node:crypto';
import {
  digestOf,
  findSecrets,
  HANDLE_KEYS,
  handle,
  registrySha256,
  renderHandle,
  resolveHandles,
} from '@spine-green/evidence-schemas';
import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import type { RunConfigPayloadV1 } from '@spine-green/evidence-schemas/documents/run_config_payload.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { runConfig, runConfigDigest } from '@spine-green/runtime/run-config';
import { allReadable } from '../../lib/checks/check.ts';
import { mapFact, observe, observeFrom } from '../../lib/checks/fact.ts';
import { authorityHandover } from '../../lib/handovers/m0.ts';
import { imageHandover } from '../../lib/handovers/m1.ts';
import { runPinningClosureHandover } from '../../lib/handovers/m3.ts';
import { decidedHandles, resolvedHandles } from '../../lib/run/decided.ts';
import { getRunId, readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { DigestFacts } from '../lanes/c-digest.ts';
import { type RunConfiguration, runConfiguration } from '../run-configuration.ts';
import { otherDigests } from './other-digests.ts';

const DECISIONS = ['config_digest_algorithm', 'canonicalisation_mode', 'scenario_equivalence_fields'];

export async function gatherDigest(context: LaneContext): Promise<DigestFacts> {
  const configuration = await observe(() => configurationOf(context));
  const pinned = await observe(() => decidedHandles(context, DECISIONS));
  return {
    configuration,
    pinned,
    registry: resolvedHandles(context, [
      'CONFIG_DIGEST_FIELD',
      'IMAGE_TAG_EVIDENCE_FIELD',
      'IMAGE_DIGEST_EVIDENCE_FIELD',
      'IMAGE_GIT_SHA_EVIDENCE_FIELD',
    ]),
    underPinnedAlgorithm: await observeFrom(allReadable({ pinned, configuration }), (found) =>
      digestUnder(found.pinned.CONFIG_DIGEST_ALGO ?? 'none', found.configuration),
    ),
    madeBy: await observeFrom(configuration, algorithmOf),
    other: await observeFrom(configuration, ({ payload }) => otherDigests(payload)),
    closed: mapFact(await observe(() => context.handover(runPinningClosureHandover)), ({ rows }) =>
      Object.fromEntries(rows.map((row) => [row.key, row.value_or_locator])),
    ),
    packaged: mapFact(await observe(() => context.handover(imageHandover)), ({ image_digest }) => image_digest),
    tagged: await observeFrom(
      configuration,
      async ({ payload }) => (await context.session.images.resolve(payload.image.image_tag)) ?? null,
    ),
  };
}

async function configurationOf(context: LaneContext): Promise<RunConfiguration> {
  return runConfiguration({
    env: context.substrate,
    platform_run_id: getRunId(context),
    written_at_utc: await momentOfRun(context),
    scenario_equivalence: scenarioInput(context),
    policies: Object.fromEntries(Object.entries(runConfig).map(([name, policy]) => [name, digestOf(policy)])),
    handles: handleMap(context),
    image: await imageOf(context),
    registry_sha256: registrySha256(),
    spec_sha256: (await context.handover(authorityHandover)).spec_sha256,
    run_config_digest: runConfigDigest(),
  });
}

/**
 * A run whose manifest stands keeps the moment that is in it: only then does the same configuration give the same digest
 * at a later attempt, and another configuration shows as a conflict with the manifest.
 */
async function momentOfRun(context: LaneContext): Promise<string> {
  const key = runKey(context, 'run.json');
  const { store, bucket } = context.session.evidence;
  if ((await store.head(bucket, key)) === undefined) return nowUtc(context.session.clock);
  return (await readAt(context, key, RunManifestV1.parse)).document.written_at_utc;
}

function scenarioInput(context: LaneContext): RunConfigPayloadV1['scenario_equivalence'] {
  const inputs = context.handleInputs;
  const outputs = handle('ORACLE_REQUIRED_OUTPUT_IDS');
  const sortKeys: Readonly<Record<string, readonly string[]>> = handle('ORACLE_SORT_KEY_BY_OUTPUT_ID');
  const prefix = renderHandle('S3_ORACLE_RUN_PREFIX_PATTERN', {
    oracle_source_namespace: handle('ORACLE_SOURCE_NAMESPACE', inputs),
    oracle_engine_run_id: handle('ORACLE_ENGINE_RUN_ID', inputs),
  });
  return {
    oracle_input_manifest_uri: `s3://${context.session.config.buckets.oracle}/${prefix}run_receipt.json`,
    oracle_input_manifest_sha256: context.decision('oracle_input_manifest_sha256').value ?? '',
    oracle_required_output_ids: [...outputs].sort(),
    oracle_sort_key_by_output_id: Object.fromEntries(
      outputs.map((output) => [output, (sortKeys[output] ?? []).join(',')]),
    ),
  };
}

/** Every handle that is concrete now; secrets appear as paths, and lists of such paths are left to their members. */
const handleMap = (context: LaneContext): Record<string, string> =>
  Object.fromEntries(
    resolveHandles(HANDLE_KEYS, context.handleInputs)
      .filter((row) => row.resolved && row.key !== 'PLATFORM_RUN_ID')
      .map((row): [string, string] => [row.key, row.value_or_locator ?? ''])
      .filter(([key, value]) => findSecrets({ [key]: value }).length === 0),
  );

async function imageOf(context: LaneContext): Promise<RunConfigPayloadV1['image']> {
  const provenance = await context.document('M1.C', 'packaging_provenance.json', PackagingProvenanceV1);
  const { image_tag, image_digest, git_sha, source_sha256, image_reference_mode } = provenance;
  return {
    image_tag,
    image_digest,
    ...(git_sha === undefined ? {} : { git_sha }),
    source_sha256,
    image_reference_mode,
  };
}

/** The same bytes under the algorithm that was pinned, whatever its name is. */
const digestUnder = (algorithm: string, { canonical }: RunConfiguration): string =>
  createHash(algorithm).update(canonical, 'utf8').digest('hex');

/** Algorithms whose digest has the form that was recorded; a machine may lack some of them. */
const DIGESTS_OF_32_BYTES = ['sha256', 'sha512-256', 'sha3-256', 'blake2s256', 'sm3'];

/** Found by trying, so that nothing that names an algorithm is asked. */
function algorithmOf({ canonical, configDigest }: RunConfiguration): string | null {
  const known = new Set(getHashes());
  const candidates = DIGESTS_OF_32_BYTES.filter((name) => known.has(name));
  return candidates.find((name) => createHash(name).update(canonical, 'utf8').digest('hex') === configDigest) ?? null;
}
