import {
  digestOf,
  findSecrets,
  HANDLE_KEYS,
  handle,
  registrySha256,
  renderHandle,
  resolveHandles,
  sha256Hex32,
} from '@spine-green/evidence-schemas';
import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import type { RunConfigPayloadV1 } from '@spine-green/evidence-schemas/documents/run_config_payload.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { runConfig, runConfigDigest } from '@spine-green/runtime/run-config';
import { authorityHandover } from '../lib/handovers/m0.ts';
import type { LaneContext } from '../lib/run/lane.ts';

export interface RunConfiguration {
  readonly payload: RunConfigPayloadV1;
  /** Over the whole payload, run-unique values included. */
  readonly configDigest: string;
  /** Over what equivalent reruns share: policies, input, outputs. No run id, no time (03, section 2, trap). */
  readonly scenarioConfigDigest: string;
  /** What every component recomputes from the policies it carries. */
  readonly runConfigDigest: string;
  readonly runEquivalenceKey: string;
  readonly scenarioRunId: string;
}

const RUN_UNIQUE = /platform_run_id|written_at|started_at|_utc$/;

/** The payload and every digest that follows from it; pure but for reading the packaging evidence and the clock. */
export async function buildRunConfiguration(context: LaneContext): Promise<RunConfiguration> {
  if (context.platformRunId === undefined) throw new Error('no run id is minted');
  const equivalence = scenarioInput(context);
  const payload: RunConfigPayloadV1 = {
    schema: 'fp.run_config_payload.v1',
    env: context.substrate,
    phase_id: 'P1',
    platform_run_id: context.platformRunId,
    written_at_utc: nowUtc(context.session.clock),
    scenario_equivalence: equivalence,
    policies: Object.fromEntries(Object.entries(runConfig).map(([name, policy]) => [name, digestOf(policy)])),
    handles: handleMap(context),
    image: await imageOf(context),
    registry_sha256: registrySha256(),
    spec_sha256: await specSha256(context),
  };
  const scenarioConfigDigest = digestOf({ policies: payload.policies, scenario_equivalence: equivalence });
  const runEquivalenceKey = digestOf({ ...equivalence, config_digest: scenarioConfigDigest });
  return {
    payload,
    configDigest: digestOf(payload),
    scenarioConfigDigest,
    runConfigDigest: runConfigDigest(),
    runEquivalenceKey,
    scenarioRunId: sha256Hex32(`sr_run|${runEquivalenceKey}`),
  };
}

/** Names in the scenario part that would make every run its own scenario. */
export const runUniqueFields = ({ scenario_equivalence }: RunConfigPayloadV1): readonly string[] =>
  Object.keys(scenario_equivalence).filter((name) => RUN_UNIQUE.test(name));

function scenarioInput(context: LaneContext): RunConfigPayloadV1['scenario_equivalence'] {
  const inputs = context.handleInputs;
  const outputs = list(handle('ORACLE_REQUIRED_OUTPUT_IDS'));
  const prefix = renderHandle('S3_ORACLE_RUN_PREFIX_PATTERN', {
    oracle_source_namespace: handle('ORACLE_SOURCE_NAMESPACE', inputs),
    oracle_engine_run_id: handle('ORACLE_ENGINE_RUN_ID', inputs),
  });
  return {
    oracle_input_manifest_uri: `s3://${context.session.config.buckets.oracle}/${prefix}run_receipt.json`,
    oracle_input_manifest_sha256: context.decision('oracle_input_manifest_sha256').value ?? '',
    oracle_required_output_ids: [...outputs].sort(),
    oracle_sort_key_by_output_id: Object.fromEntries(outputs.map((output) => [output, 'ts_utc'])),
  };
}

const list = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.map(String)
    : String(value)
        .split(',')
        .map((one) => one.trim());

/** Every handle that is concrete now; secrets appear as paths, and lists of such paths are left to their members. */
const handleMap = (context: LaneContext): Record<string, string> =>
  Object.fromEntries(
    resolveHandles(HANDLE_KEYS, context.handleInputs)
      .filter((row) => row.resolved && row.key !== 'PLATFORM_RUN_ID')
      .map((row): [string, string] => [row.key, row.value_or_locator ?? ''])
      .filter(([key, value]) => findSecrets({ [key]: value }).length === 0),
  );

async function imageOf(context: LaneContext): Promise<RunConfigPayloadV1['image']> {
  const document = await context.document('M1.C', 'packaging_provenance.json', PackagingProvenanceV1);
  const { image_tag, image_digest, git_sha, source_sha256, image_reference_mode } = document;
  return {
    image_tag,
    image_digest,
    ...(git_sha === undefined ? {} : { git_sha }),
    source_sha256,
    image_reference_mode,
  };
}

async function specSha256(context: LaneContext): Promise<string> {
  return (await context.handover(authorityHandover)).spec_sha256;
}
