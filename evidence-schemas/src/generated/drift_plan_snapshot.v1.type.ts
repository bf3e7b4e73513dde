// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What a plan of each stack against its state says (05, section 12).
 */
export interface DriftPlanSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.drift_plan_snapshot.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Identity of the reading, drift_plan_ and a UTC second.
 */
execution_id: string
/**
 * When the last plan was made.
 */
captured_at_utc: string
/**
 * Stacks in the order in which they were planned.
 * 
 * @minItems 1
 * 
 * Items: One stack.
 */
stacks: {
/**
 * Name.
 */
stack: ("core" | "confluent" | "demo")
/**
 * Digest of what Terraform reads.
 */
synthesised_sha256: string
/**
 * What the plan says.
 */
verdict: ("clean" | "drift" | "absent" | "unreadable")
/**
 * Of Terraform; null when it was stopped or never started.
 */
exit_code: (number | null)
/**
 * What the state holds; null where it was not read, which is never zero.
 */
state_resources: (number | null)
/**
 * What somebody changed beside Terraform.
 * 
 * Items: One resource.
 */
drifted: {
/**
 * Address.
 */
address: string
/**
 * What would be done.
 * 
 * Items: Action.
 */
actions: string[]
}[]
/**
 * What an apply would do.
 * 
 * Items: One resource.
 */
planned: {
/**
 * Address.
 */
address: string
/**
 * What would be done.
 * 
 * Items: Action.
 */
actions: string[]
}[]
/**
 * Why it could not be planned.
 */
reason: (string | null)
}[]
/**
 * Every reason for no.
 * 
 * Items: Code.
 */
blockers: ("INFRA_DRIFT_FOUND" | "INFRA_STATE_UNREADABLE")[]
}
