// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Decisions and actions of one phase execution, as the ledger held them when the phase was closed (02, section 6.2, T4): evidence for people, never authority.
 */
export interface DecisionLogV1 {
/**
 * Schema of this document.
 */
schema: "fp.decision_log.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Plan phase.
 */
plan_phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Execution.
 */
execution_id: string
/**
 * Run; N/A before one exists.
 */
platform_run_id: string
/**
 * Newest event that it covers.
 */
ledger_seq: number
/**
 * Digest of that event.
 */
ledger_head_sha256: string
/**
 * Decisions in force, by key.
 * 
 * Items: One decision.
 */
decisions: {
/**
 * Key.
 */
key: string
/**
 * Event that pinned it.
 */
seq: number
/**
 * Whose act it is.
 */
source: string
/**
 * Digest of the value.
 */
digest: string
}[]
/**
 * Newest attempt of every lane that ran.
 * 
 * Items: One lane.
 */
actions: {
/**
 * Lane.
 */
lane: string
/**
 * Execution.
 */
execution_id: string
/**
 * Attempt.
 */
attempt: number
/**
 * Event that recorded its result; 0 while it runs.
 */
seq: number
/**
 * Status.
 */
status: ("RUNNING" | "PASS" | "FAIL" | "STALE")
}[]
/**
 * When it was written.
 */
written_at_utc: string
}
