// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What existed before the core stack knew it and was imported by an apply, never made again (01, M2.C).
 */
export interface M2CB1ResolutionSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.m2c_b1_resolution_snapshot.v1"
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
 * Digest of the plan that imports.
 */
plan_sha256: string
/**
 * Addresses of what was imported.
 * 
 * @minItems 1
 * 
 * Items: Address.
 */
imported: string[]
}
