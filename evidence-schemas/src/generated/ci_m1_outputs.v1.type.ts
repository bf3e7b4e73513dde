// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Outputs of the packaging run (01, M1.G).
 */
export interface CiM1OutputsV1 {
/**
 * Schema of this document.
 */
schema: "fp.ci_m1_outputs.v1"
/**
 * No run exists yet.
 */
platform_run_id: "N/A"
/**
 * Phase.
 */
phase_id: "P(-1)"
/**
 * Where the facts come from.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Packaging execution.
 */
execution_id: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * Immutable tag: of a commit, or of sources that are no commit. Only the first is authoritative.
 */
image_tag: string
/**
 * Digest.
 */
image_digest: string
/**
 * Commit; absent when the sources were no commit.
 */
git_sha?: string
/**
 * Workflow run.
 */
ci_run_id: string
/**
 * Who built it.
 */
build_actor: string
}
