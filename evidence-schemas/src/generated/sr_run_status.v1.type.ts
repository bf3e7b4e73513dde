// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * State of a scenario run: a pointer that moves (11, section 4.3).
 */
export interface SrRunStatusV1 {
/**
 * Run id of the scenario runner; equals the scenario run id.
 */
run_id: string
/**
 * The platform run.
 */
platform_run_id: string
/**
 * State.
 */
state: ("OPEN" | "PLANNED" | "EXECUTING" | "WAITING_EVIDENCE" | "READY" | "FAILED" | "QUARANTINED")
/**
 * When it moved.
 */
updated_at_utc: string
/**
 * Prefix of the run record.
 */
record_ref: string
/**
 * Why it is in this state.
 */
reason_code: (string | null)
/**
 * Facts view, once there is one.
 */
facts_view_ref: (string | null)
}
