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
 * Of Terraform, 0 on success; absent where none ran.
 */
destroy_exit_code?: number
/**
 * Of Terraform, 0 when the list itself succeeded; absent where none ran.
 */
state_list_exit_code?: number
/**
 * What Terraform listed in the state; absent where none ran and when the list could not be read, which is never zero.
 */
post_destroy_state_resource_count?: number
/**
 * Outcome.
 */
destroy_outcome: ("success" | "failure" | "ambiguous")
/**
 * What is still there; absent when it could not be read.
 * 
 * Items: One thing.
 */
leftovers?: string[]
/**
 * Start.
 */
started_at_utc: string
/**
 * End.
 */
completed_at_utc: string
/**
 * Whether the stack ran when its end was asked for.
 */
begun?: ("stopped_now" | "gone_before")
/**
 * What the stack had left behind and the teardown removed by the frozen inventory.
 * 
 * Items: One thing.
 */
removed?: string[]
}
