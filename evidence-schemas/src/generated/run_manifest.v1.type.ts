// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * run.json: the immutable manifest of one run, written before anything runs (04, section 4.2).
 */
export interface RunManifestV1 {
/**
 * Schema of this document.
 */
schema: "fp.run_manifest.v1"
/**
 * Run this belongs to.
 */
platform_run_id: string
/**
 * Scenario identity.
 */
scenario_run_id: string
/**
 * Environment of the run.
 */
env: ("embedded" | "emulated" | "dev_min")
/**
 * Phase that writes it.
 */
phase_id: "P1"
/**
 * When the payload of this run was first made, as the payload has it.
 */
written_at_utc: string
/**
 * Digest of the canonical run configuration payload.
 */
config_digest: string
/**
 * Algorithm.
 */
config_digest_algo: "sha256"
/**
 * Digest without run-unique values.
 */
scenario_config_digest: string
/**
 * Scenario equivalence: equivalent reruns resolve to the same scenario (10, section 5).
 */
scenario_equivalence: {
/**
 * Digest of the canonical fields.
 */
key: string
/**
 * Fields in the key; none is unique to a run.
 */
fields: ["oracle_input_manifest_uri","oracle_input_manifest_sha256","oracle_required_output_ids","oracle_sort_key_by_output_id","config_digest"]
/**
 * Canonical JSON without floats.
 */
canonicalization_mode: "json_sorted_keys_v1"
/**
 * How the scenario id follows from the key.
 */
derivation_mode: "deterministic_hash_v1"
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
 * Digest of everything that the image was made of, by path and content.
 */
source_sha256: string
/**
 * How images are referred to (03, section 8).
 */
image_reference_mode: "immutable_preferred"
}
/**
 * Handles the run rests on: locators and names, never secret values.
 */
source_handles: {
/**
 * Value or locator.
 */
[k: string]: string | undefined
}
/**
 * Digest of the handles registry.
 */
registry_sha256: string
/**
 * Digest of the authority list: the specification in force.
 */
spec_sha256: string
/**
 * Digest of the policies that services compare at start.
 */
run_config_digest?: string
}
