// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Every handle of the P0 closure set and where it comes from (01, M2.A).
 */
export interface HandleResolutionSnapshotV1 {
/**
 * Schema tag.
 */
schema: "fp.handle_resolution_snapshot.v1"
/**
 * Substrate.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Execution.
 */
execution_id: string
/**
 * When.
 */
captured_at_utc: string
/**
 * One row for each key.
 * 
 * Items: One handle.
 */
rows: {
/**
 * Key.
 */
key: string
/**
 * Scope.
 */
scope: string
/**
 * Origin class.
 */
origin: string
/**
 * Concrete.
 */
resolved: boolean
/**
 * Holds placeholder text.
 */
placeholder: boolean
/**
 * Value, or the path of a secret.
 */
value_or_locator: (string | null)
}[]
/**
 * Rows that are not resolved.
 */
unresolved_count: number
/**
 * Keys of the set that the substrate cannot have, so that nothing is missing silently.
 * 
 * Items: One key.
 */
absent: {
/**
 * Key.
 */
key: string
/**
 * Why it cannot exist here.
 */
reason: string
}[]
}
