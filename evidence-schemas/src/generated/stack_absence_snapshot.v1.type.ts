// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What is left in the account of an ephemeral stack that was destroyed, each kind asked of its own service (05, section 8).
 */
export interface StackAbsenceSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.stack_absence_snapshot.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Identity of the act, stack_absence_ and a UTC second.
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
 * Name by which the dispatch is found again.
 */
correlation_id: string
/**
 * Kinds of resources that were looked for.
 * 
 * @minItems 1
 * 
 * Items: One kind.
 */
kinds: {
/**
 * Kind.
 */
kind: string
/**
 * What is there and should not be; null where nobody could look, which is never nothing.
 */
residuals: (string[] | null)
/**
 * Why nobody could look.
 */
reason: (string | null)
}[]
/**
 * Every reason for no.
 * 
 * Items: Code.
 */
blockers: ("TEARDOWN_RESIDUAL_FOUND" | "QUERY_DENIED")[]
}
