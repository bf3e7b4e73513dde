// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Start marker of a run, written after run.json (01, M3.D).
 */
export interface RunStartedV1 {
/**
 * Schema of this document.
 */
schema: "fp.run_started.v1"
/**
 * Run this belongs to.
 */
platform_run_id: string
/**
 * When the run started.
 */
started_at_utc: string
/**
 * Digest of the stored run.json.
 */
run_json_sha256: string
/**
 * Execution that wrote it.
 */
execution_id: string
}
