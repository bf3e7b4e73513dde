// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What somebody looked at who says that a drift without a detector is gone (02, section 8). It answers one DRIFT_RAISED, by the digest of that event.
 */
export interface DriftReviewV1 {
/**
 * Schema of this document.
 */
schema: "fp.drift_review.v1"
/**
 * Where it was looked at.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Phase in which the drift is open.
 */
plan_phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Execution of that phase.
 */
execution_id: string
/**
 * Class of 02, section 8.
 */
class: string
/**
 * Digest of the event that raised it; an older review answers nothing.
 */
raised_event_sha256: string
/**
 * Every thing that was looked at.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: One of them.
 */
looked_at: {
/**
 * Resource, query or command.
 */
what: string
/**
 * What it is now.
 */
found: string
}[]
/**
 * When.
 */
written_at_utc: string
ci: Ci
}
/**
 * Who ran where.
 */
export interface Ci {
/**
 * Repository, owner/name.
 */
repository: string
/**
 * Workflow name or file.
 */
workflow: string
/**
 * Commit of the workflow file.
 */
workflow_sha: string
/**
 * Id of the workflow run.
 */
run_id: string
/**
 * Attempt of the workflow run.
 */
run_attempt: number
/**
 * Job that ran.
 */
job: string
/**
 * Who started the run.
 */
actor: string
}
