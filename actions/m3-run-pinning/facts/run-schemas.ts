import { canonicalJson, PlatformError } from '@spine-green/evidence-schemas';
import { readCheckoutJson } from '../../lib/platform/checkout-files.ts';
import { list, type Member, record, text } from '../../lib/run/handover.ts';
import type { ManifestRule } from '../lanes/b-run-id.ts';

const COMMON = 'evidence-schemas/schemas/common.v1.schema.json';
const RUN_MANIFEST = 'evidence-schemas/schemas/run_manifest.v1.schema.json';

const RUN_ID = record({ $defs: record({ platform_run_id: record({ pattern: text }) }) });
const constant = <T>(member: Member<T>) => record({ const: member });
const EQUIVALENCE = record({
  properties: record({
    scenario_equivalence: record({
      properties: record({
        fields: constant(list(text)),
        canonicalization_mode: constant(text),
        derivation_mode: constant(text),
      }),
    }),
  }),
});

/** The form in which every document of a run is held to name it. Throws E_LOCAL_FILE_UNUSABLE. */
export async function readRunIdForm(): Promise<string> {
  const read = RUN_ID(await readCheckoutJson(COMMON));
  if (read === undefined) throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${COMMON} has no form of a run id`);
  return read.value.$defs.platform_run_id.pattern;
}

/** The one rule of equivalence that `run.json` may carry. Throws E_LOCAL_FILE_UNUSABLE. */
export async function readManifestRule(): Promise<ManifestRule> {
  const read = EQUIVALENCE(await readCheckoutJson(RUN_MANIFEST));
  if (read === undefined) throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${RUN_MANIFEST} has no equivalence rule`);
  const { fields, canonicalization_mode, derivation_mode } = read.value.properties.scenario_equivalence.properties;
  return {
    fields: canonicalJson(fields.const),
    canonicalization: canonicalization_mode.const,
    derivation: derivation_mode.const,
  };
}
