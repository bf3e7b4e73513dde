// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Outcome of a teardown of one stack (04, section 4.1).
 */
export interface StackDestroySnapshotV1 {
/**
 * Schema tag.
 */
schema: "fp.stack_destroy_snapshot.v1"
/**
 * Substrate.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Stack.
 */
stack_target: ("confluent" | "demo")
/**
 * Run.
 */
platform_run_id: string
/**
 * Identity of this teardown.
 */
correlation_id: string
/**
 * 0 on success.
 */
destroy_exit_code: number
/**
 * 0 when the list itself succeeded; only then its count means anything.
 */
state_list_exit_code: number
/**
 * What the list found.
 */
post_destroy_state_resource_count: number
/**
 * Outcome.
 */
destroy_outcome: ("success" | "failure" | "ambiguous")
/**
 * What is still there.
 * 
 * Items: One thing.
 */
leftovers: string[]
/**
 * Start.
 */
started_at_utc: string
/**
 * End.
 */
completed_at_utc: string
}
