// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Everything ephemeral is verified absent and everything to be kept is there (01, M9.H). True means absent; nothing else can be written.
 */
export type TeardownProofV1 = ({
/**
 * Schema of this document.
 */
schema: "fp.teardown_proof.v1"
/**
 * Run this belongs to.
 */
platform_run_id: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * When the newest attempt to destroy had seen the last stack gone, whether it took it away or found it gone.
 */
teardown_completed_at_utc: string
/**
 * What Terraform said of the destroys; not_applicable of what ended without one, which nothing is said of here.
 */
terraform_destroy_status: {
/**
 * Event log stack; absent where it has no stack of its own.
 */
confluent?: "success"
/**
 * Demo stack.
 */
demo: ("success" | "not_applicable")
/**
 * All stacks that Terraform destroyed; not_applicable where it destroyed none.
 */
overall: ("success" | "not_applicable")
}
/**
 * Kept and probed.
 */
preserved: {
/**
 * Buckets that answered after the last destroy.
 * 
 * @minItems 1
 * 
 * Items: Bucket.
 */
buckets: string[]
/**
 * State bucket and lock were probed; absent where there is no Terraform state.
 */
state?: boolean
/**
 * Budget was probed; absent where nothing is billed.
 */
budget?: boolean
}
/**
 * Cost snapshot; null only where no cost lane exists yet.
 */
cost_ref: (EvidenceRef | null)
/**
 * Snapshots this rests on.
 * 
 * @minItems 1
 */
source_snapshots: EvidenceRef1[]
} & ({
/**
 * Where the facts come from.
 */
substrate: "dev_min"
/**
 * Verified absent (04, section 11).
 */
confirmed_absent: {
/**
 * Verified absent by a query of its own.
 */
ecs_services: true
/**
 * Verified absent by a query of its own.
 */
ecs_tasks: true
/**
 * Verified absent by a query of its own.
 */
db: true
/**
 * Verified absent by a query of its own.
 */
nat_gateway: true
/**
 * Verified absent by a query of its own.
 */
load_balancer: true
/**
 * Verified absent by a query of its own.
 */
confluent_cluster: true
/**
 * Verified absent by a query of its own.
 */
demo_secrets: true
}
cost_ref?: EvidenceRef2
/**
 * Both destroys succeeded.
 */
terraform_destroy_status?: {
/**
 * Event log stack.
 */
confluent: "success"
/**
 * Demo stack.
 */
demo: "success"
/**
 * Both.
 */
overall: "success"
}
/**
 * Everything to keep was probed.
 */
preserved?: {
/**
 * Buckets.
 */
buckets: unknown[]
/**
 * State bucket and lock.
 */
state: true
/**
 * Budget.
 */
budget: true
}
} | {
/**
 * Where the facts come from.
 */
substrate: ("embedded" | "emulated")
/**
 * Verified absent (04, section 11).
 */
confirmed_absent: {
/**
 * Verified absent by a query of its own.
 */
ecs_services: true
/**
 * Verified absent by a query of its own.
 */
ecs_tasks: true
/**
 * Verified absent by a query of its own.
 */
db: true
/**
 * Verified absent by a query of its own.
 */
confluent_cluster?: true
/**
 * Verified absent by a query of its own.
 */
demo_secrets: true
/**
 * Verified absent by a query of its own.
 */
nat_gateway?: true
/**
 * Verified absent by a query of its own.
 */
load_balancer?: true
}
/**
 * Resources this substrate never has.
 * 
 * Items: One resource.
 */
cannot_exist: {
/**
 * Member of confirmed_absent.
 */
name: ("nat_gateway" | "load_balancer" | "confluent_cluster")
/**
 * Why it cannot exist.
 */
reason: string
}[]
}))

/**
 * Snapshot.
 */
export interface EvidenceRef {
/**
 * Exact key; there is no "latest" (04, E3).
 */
key: string
/**
 * Version that was read or written.
 */
version_id: string
/**
 * Digest of that version.
 */
sha256: string
}
/**
 * One version of a stored object.
 */
export interface EvidenceRef1 {
/**
 * Exact key; there is no "latest" (04, E3).
 */
key: string
/**
 * Version that was read or written.
 */
version_id: string
/**
 * Digest of that version.
 */
sha256: string
}
/**
 * One version of a stored object.
 */
export interface EvidenceRef2 {
/**
 * Exact key; there is no "latest" (04, E3).
 */
key: string
/**
 * Version that was read or written.
 */
version_id: string
/**
 * Digest of that version.
 */
sha256: string
}
