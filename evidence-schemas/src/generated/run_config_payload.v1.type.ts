// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What config_digest is taken over (01, M3.C). No floats: every number that is not an integer is a string.
 */
export interface RunConfigPayloadV1 {
/**
 * Schema of this document.
 */
schema: "fp.run_config_payload.v1"
/**
 * Environment of the run.
 */
env: ("embedded" | "emulated" | "dev_min")
/**
 * Phase that makes it.
 */
phase_id: "P1"
/**
 * Run this belongs to.
 */
platform_run_id: string
/**
 * When the payload of this run was first made; a later attempt repeats it, so that the digest stays.
 */
written_at_utc: string
/**
 * Values of the equivalence fields that are known before the digest.
 */
scenario_equivalence: {
/**
 * Manifest of the oracle input.
 */
oracle_input_manifest_uri: string
/**
 * Its digest.
 */
oracle_input_manifest_sha256: string
/**
 * Required outputs.
 * 
 * @minItems 1
 * 
 * Items: Output id.
 */
oracle_required_output_ids: string[]
/**
 * Sort key of each output.
 */
oracle_sort_key_by_output_id: {
/**
 * Sort key.
 */
[k: string]: string | undefined
}
}
/**
 * Digest of each policy.
 */
policies: {
/**
 * sha256 as lower-case hex.
 */
[k: string]: string | undefined
}
/**
 * Handles the run rests on: locators and names, never secret values.
 */
handles: {
/**
 * Value or locator.
 */
[k: string]: string | undefined
}
/**
 * Image of the run.
 */
image: {
/**
 * Immutable tag: of a commit, or of sources that are no commit. Only the first is authoritative.
 */
image_tag: string
/**
 * Digest that task definitions pin.
 */
image_digest: string
/**
 * Commit that it was built from; absent when the sources were no commit.
 */
git_sha?: string
/**
 * sha256 as lower-case hex.
 */
source_sha256: string
/**
 * How images are referred to (03, section 8).
 */
image_reference_mode: "immutable_preferred"
}
/**
 * sha256 as lower-case hex.
 */
registry_sha256: string
/**
 * sha256 as lower-case hex.
 */
spec_sha256: string
}
