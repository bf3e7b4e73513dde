// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What became of the destroy of an ephemeral stack (05, section 8).
 */
export interface StackTeardownSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.stack_teardown_snapshot.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Identity of the act, stack_teardown_ and a UTC second.
 */
execution_id: string
/**
 * When it ended.
 */
captured_at_utc: string
/**
 * Stack.
 */
stack_target: ("confluent" | "demo")
/**
 * Run whose stack it is; a bus belongs to none.
 */
platform_run_id: (string | null)
/**
 * Name by which the dispatch is found again.
 */
correlation_id: string
/**
 * What was read of the approval of the dispatch; null where nobody was asked.
 */
approval: ({
/**
 * Environment that the dispatch waited for.
 */
environment: string
/**
 * Who approved; null where that could not be read.
 */
operator: (string | null)
/**
 * What he said.
 */
comment: (string | null)
/**
 * What could not be read, or protects less than pinned.
 * 
 * Items: Fault.
 */
faults: string[]
} | null)
/**
 * Digest of what Terraform read.
 */
synthesised_sha256: string
/**
 * What the ledger said of a run in progress; null where it could not be read.
 */
ledger: ({
/**
 * Lanes that run and are none of the teardown.
 * 
 * Items: Lane.
 */
running_lanes: string[]
/**
 * Whether the month is spent, which lets a teardown end a lane.
 */
budget_stop: boolean
} | null)
/**
 * Resources in the state before; null where it was not read, which is never zero.
 */
state_before: (number | null)
/**
 * What was stopped before the destroy; null where nothing was looked for.
 */
stopped: ({
/**
 * What was done, in order.
 * 
 * Items: One act.
 */
acts: {
/**
 * What.
 */
act: ("stop_service" | "stop_task" | "stop_database")
/**
 * Of what.
 */
target: string
/**
 * How it ended.
 */
outcome: ("done" | "failed")
/**
 * Code and facts of a failure.
 */
failure: (string | null)
}[]
/**
 * What still ran of it; null where nobody could look.
 */
remaining: (string[] | null)
/**
 * Why nobody could look for what runs.
 */
failure: (string | null)
} | null)
/**
 * Plans and what became of each, in order.
 * 
 * @maxItems 3
 * 
 * Items: One attempt.
 */
attempts: {
/**
 * Of terraform plan -detailed-exitcode: 0 nothing, 2 something; null when it was stopped.
 */
plan_exit_code: (number | null)
/**
 * Digest of the plan file that was applied; null without one.
 */
plan_sha256: (string | null)
/**
 * What it would do.
 * 
 * Items: One resource.
 */
changes: {
/**
 * Address.
 */
address: string
/**
 * What is done with it.
 * 
 * Items: Action.
 */
actions: string[]
}[]
/**
 * Of the apply; null when nothing was applied or it was stopped.
 */
apply_exit_code: (number | null)
/**
 * Terraform's own first sentence of a failure, or why the plan was refused.
 */
reason: (string | null)
}[]
/**
 * success: nothing is left in the state. refused: nothing was begun.
 */
destroy_outcome: ("success" | "failed" | "refused")
/**
 * State after the act, by a command that said how it ended.
 */
state_after: {
/**
 * Of the command; null when it was stopped or never started.
 */
exit_code: (number | null)
/**
 * Resources in the state; null where it was not read, which is never zero.
 */
resources: (number | null)
}
/**
 * Every reason for no.
 * 
 * Items: Code.
 */
blockers: ("TEARDOWN_LANE_RUNS" | "TEARDOWN_OTHER_RUN" | "TEARDOWN_OUT_OF_SCOPE" | "TEARDOWN_STOP_FAILED" | "TEARDOWN_DESTROY_FAILED" | "TEARDOWN_STATE_UNREADABLE")[]
}
