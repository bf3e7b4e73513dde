// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What became of the apply of a stack (05, section 2).
 */
export interface StackApplySnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.stack_apply_snapshot.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Identity of the act, stack_apply_ and a UTC second.
 */
execution_id: string
/**
 * When it ended.
 */
captured_at_utc: string
/**
 * Stack.
 */
stack_target: ("core" | "confluent" | "demo")
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
 * Digest of the summary that was approved: stack, its text, what the plan would do and what it would write.
 */
reviewed_sha256: string
/**
 * The same of the plan at hand; null without one.
 */
planned_sha256: (string | null)
/**
 * Whether the month is spent; null where the ledger could not be read.
 */
budget_stop: (boolean | null)
/**
 * Of terraform plan -detailed-exitcode: 0 nothing, 2 something; null when it was not made.
 */
plan_exit_code: (number | null)
/**
 * Digest of the plan file; null without one.
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
 * What existed under a name of the stack and became its own.
 * 
 * Items: Address.
 */
imported: string[]
/**
 * Why it may not be applied.
 * 
 * Items: Objection.
 */
objections: string[]
/**
 * Of the apply; null when nothing was applied or it was stopped.
 */
apply_exit_code: (number | null)
/**
 * Of the plan behind it: 0 says that what exists is what the stack says.
 */
second_plan_exit_code: (number | null)
/**
 * Where what was made is published; of the demo stack alone.
 */
manifest_key: (string | null)
/**
 * Terraform's own first sentence of a failure.
 */
reason: (string | null)
/**
 * refused: nothing was begun.
 */
apply_outcome: ("success" | "failed" | "refused")
/**
 * Every reason for no.
 * 
 * Items: Code.
 */
blockers: ("STACK_BUDGET_STOP" | "STACK_PLAN_OTHER" | "STACK_PLAN_REFUSED" | "STACK_APPLY_FAILED" | "STACK_NOT_SETTLED")[]
}
