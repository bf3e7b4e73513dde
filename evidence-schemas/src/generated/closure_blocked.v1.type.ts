// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Why a run could not be closed (16, section 7.5).
 */
export interface ClosureBlockedV1 {
/**
 * Schema of this document.
 */
schema: "fp.closure_blocked.v1"
/**
 * When it was written.
 */
written_at_utc: string
writer: Writer
/**
 * When the closure was given up.
 */
generated_at_utc: string
/**
 * The run.
 */
platform_run_id: string
/**
 * Lock acquisition of the writer.
 */
fence: string
/**
 * All blockers.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: One blocker.
 */
blockers: {
/**
 * Code.
 */
code: string
/**
 * What it concerns.
 */
area: string
/**
 * Facts.
 */
detail: string
}[]
}
/**
 * Who wrote it.
 */
export interface Writer {
/**
 * Role or principal of the writer.
 */
identity: string
/**
 * Task that ran the writer, if it was a job or service.
 */
task_arn: (string | null)
/**
 * Workflow run of the writer, if it was an action.
 */
ci_run: (string | null)
/**
 * Image of the writer.
 */
image_digest: (string | null)
}
