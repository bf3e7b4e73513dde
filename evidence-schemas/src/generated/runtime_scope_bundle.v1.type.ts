// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Run scope of every component family, exported for their task definitions (01, M3.E).
 */
export interface RuntimeScopeBundleV1 {
/**
 * Schema of this document.
 */
schema: "fp.runtime_scope_bundle.v1"
/**
 * Run this belongs to.
 */
platform_run_id: string
/**
 * Execution that wrote it.
 */
execution_id: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * One entry for each family.
 * 
 * @minItems 17
 * 
 * Items: One family.
 */
families: {
/**
 * Component family.
 */
family: ("wsp" | "ig" | "ieg" | "ofp" | "csfb" | "archive_writer" | "dl" | "df" | "al" | "dla" | "case_trigger" | "case_mgmt" | "label_store" | "env_conformance" | "reporter" | "sr" | "lag_sampler")
/**
 * Variable that carries the scope.
 */
env_key: "REQUIRED_PLATFORM_RUN_ID"
/**
 * Equals the run.
 */
value: string
}[]
}
