// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What a destroy of each ephemeral stack would do, as planned (01, M2.I-C04).
 */
export interface TeardownViabilitySnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.teardown_viability_snapshot.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Execution that wrote it.
 */
execution_id: string
/**
 * When the last of the facts was read.
 */
captured_at_utc: string
/**
 * Ephemeral stacks.
 * 
 * @minItems 1
 * @maxItems 2
 * 
 * Items: One stack.
 */
stacks: {
/**
 * Stack.
 */
stack: ("confluent" | "demo")
/**
 * Resources that would go.
 */
deletes: number
/**
 * What would be touched although the stack does not declare it.
 * 
 * @maxItems 1000
 * 
 * Items: Address.
 */
out_of_scope: string[]
/**
 * What would be touched in another way than by being deleted.
 * 
 * @maxItems 1000
 * 
 * Items: Address.
 */
not_deleted: string[]
}[]
}
