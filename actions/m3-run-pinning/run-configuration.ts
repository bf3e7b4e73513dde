import { canonicalJson, digestOf, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import type { RunConfigPayloadV1 } from '@spine-green/evidence-schemas/documents/run_config_payload.v1';

/** Everything that the configuration of a run is made of, as it was read. */
export interface ConfigurationParts extends Omit<RunConfigPayloadV1, 'schema' | 'phase_id'> {
  /** What every component recomputes from the policies it carries. */
  readonly run_config_digest: string;
}

export interface RunConfiguration {
  readonly payload: RunConfigPayloadV1;
  /** The bytes that were digested, as text. */
  readonly canonical: string;
  /** Over the whole payload, run-unique values included. */
  readonly configDigest: string;
  /** Over what equivalent reruns share: policies, input, outputs. No run id, no time (03, section 2, trap). */
  readonly scenarioConfigDigest: string;
  readonly runConfigDigest: string;
  readonly runEquivalenceKey: string;
  readonly scenarioRunId: string;
}

/** The payload and every digest that follows from it. */
export function runConfiguration({ run_config_digest, ...parts }: ConfigurationParts): RunConfiguration {
  const payload: RunConfigPayloadV1 = { schema: 'fp.run_config_payload.v1', phase_id: 'P1', ...parts };
  const canonical = canonicalJson(payload);
  const { policies, scenario_equivalence } = payload;
  const scenarioConfigDigest = digestOf({ policies, scenario_equivalence });
  const runEquivalenceKey = digestOf({ ...scenario_equivalence, config_digest: scenarioConfigDigest });
  return {
    payload,
    canonical,
    configDigest: sha256Hex(canonical),
    scenarioConfigDigest,
    runConfigDigest: run_config_digest,
    runEquivalenceKey,
    scenarioRunId: sha256Hex32(`sr_run|${runEquivalenceKey}`),
  };
}

const RUN_UNIQUE_NAME = /platform_run_id|execution_id|written_at|started_at|_utc$/;
const RUN_UNIQUE_VALUE = /platform_[0-9]{8}T[0-9]{6}Z/;

/** Places in the scenario part that would make every run its own scenario, by name or by what they hold. */
export function runUniqueFields({
  scenario_equivalence,
  policies,
  platform_run_id,
  written_at_utc,
}: RunConfigPayloadV1): readonly string[] {
  const unique = (text: string): boolean =>
    RUN_UNIQUE_VALUE.test(text) || text.includes(platform_run_id) || text.includes(written_at_utc);
  return Object.entries({ ...scenario_equivalence, policies })
    .filter(([name, value]) => RUN_UNIQUE_NAME.test(name) || unique(canonicalJson(value)))
    .map(([name]) => name);
}
