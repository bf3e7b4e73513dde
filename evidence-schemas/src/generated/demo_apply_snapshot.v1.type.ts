// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * One apply of the demo stack: what was planned, reviewed and applied, and what is there afterwards, at rest (01, M2.D).
 */
export interface DemoApplySnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.demo_apply_snapshot.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Execution of the phase.
 */
execution_id: string
/**
 * When the facts were complete.
 */
captured_at_utc: string
/**
 * Digest of what Terraform read.
 */
synthesised_sha256: string
/**
 * Where the state lies.
 */
backend: {
/**
 * Bucket.
 */
bucket: string
/**
 * Key.
 */
key: string
/**
 * Region.
 */
region: string
/**
 * Table of locks.
 */
lock_table: string
}
/**
 * Exit codes of what came before the plan; null when it was stopped or never started.
 */
commands: {
/**
 * Of init.
 */
init: (number | null)
/**
 * Of validate.
 */
validate: (number | null)
}
/**
 * The plan that was reviewed.
 */
plan: {
/**
 * 0 nothing to do, 2 something.
 */
exit_code: (0 | 2)
/**
 * Digest of the plan file; the file itself is not kept.
 */
plan_sha256: string
/**
 * Resources that it makes.
 */
create: number
/**
 * Resources that it changes.
 */
update: number
/**
 * Resources that it ends.
 */
delete: number
/**
 * What it does, in its own order.
 * 
 * Items: One resource.
 */
resource_changes: {
/**
 * Address.
 */
address: string
/**
 * Actions.
 * 
 * Items: Action.
 */
actions: string[]
}[]
/**
 * Addresses that it would end or make anew.
 * 
 * Items: Address.
 */
destroyed: string[]
/**
 * Resources that it would make although their name is taken.
 * 
 * Items: One resource.
 */
collisions: {
/**
 * Address.
 */
address: string
/**
 * Type.
 */
type: string
/**
 * Name in the account.
 */
name: string
}[]
}
/**
 * The plan that was applied; null when none was.
 */
applied: ({
/**
 * Digest of the plan file afterwards.
 */
plan_sha256: string
/**
 * Of apply.
 */
exit_code: (number | null)
} | null)
/**
 * Of a plan after the apply: 0 nothing to do; null where there was none.
 */
second_plan_exit_code: (number | null)
/**
 * Key of the manifest of this life of the stack; null where none was published.
 */
manifest_key: (string | null)
/**
 * What the compute tells of its services.
 * 
 * @maxItems 100
 * 
 * Items: One service.
 */
services: {
/**
 * Name.
 */
service: string
/**
 * Tasks that are wanted.
 */
desired_count: number
}[]
/**
 * What the stack declares as tasks.
 * 
 * @maxItems 200
 * 
 * Items: One task.
 */
task_definitions: {
/**
 * Family.
 */
family: string
/**
 * Digest of its image; null where it names none.
 */
image_digest: (string | null)
/**
 * Arguments of the image.
 * 
 * @maxItems 20
 * 
 * Items: Argument.
 */
command: string[]
}[]
}
