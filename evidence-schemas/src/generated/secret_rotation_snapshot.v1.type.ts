// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What became of a rotation of secrets, by paths and versions and never by a value (05, section 5.4).
 */
export interface SecretRotationSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.secret_rotation_snapshot.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Identity of the act, secret_rotation_ and a UTC second.
 */
execution_id: string
/**
 * When it began.
 */
started_at_utc: string
/**
 * When it ended.
 */
captured_at_utc: string
/**
 * How long it took, in milliseconds.
 */
elapsed_ms: number
/**
 * What was rotated: the keys of those who call a service, or the password of the database.
 */
rotation_target: ("gate_keys" | "database")
/**
 * Name by which the dispatch is found again.
 */
correlation_id: string
/**
 * What the ledger said of a run in progress; null where it could not be read.
 */
ledger: ({
/**
 * Lanes that run.
 * 
 * Items: Lane.
 */
running_lanes: string[]
} | null)
/**
 * What was written, in order.
 * 
 * Items: One writing.
 */
written: {
/**
 * Path of the parameter.
 */
path: string
/**
 * new: the new secret. beside: a map that lets in the old and the new keys. alone: one that lets in the new ones.
 */
step: ("new" | "beside" | "alone")
/**
 * Version before; null of a parameter that was not there.
 */
version_before: (number | null)
/**
 * Version after; null where nothing was written.
 */
version_after: (number | null)
/**
 * Code and facts of a failure; null where there was none.
 */
failure: (string | null)
}[]
/**
 * What became of the password of the instance; null where it was not asked for another.
 */
instance_change: ({
/**
 * Name of the instance.
 */
instance: string
/**
 * Whether it was available with the new one in time.
 */
settled: boolean
/**
 * Code and facts of a failure; null where there was none.
 */
failure: (string | null)
} | null)
/**
 * Services that read their secrets again by starting again, in order.
 * 
 * Items: One service.
 */
restarted: {
/**
 * Service.
 */
service: string
/**
 * Tasks that were stopped.
 * 
 * Items: Task.
 */
tasks_before: string[]
/**
 * Tasks that took their place.
 * 
 * Items: Task.
 */
tasks_after: string[]
/**
 * Code and facts of a failure; null where there was none.
 */
failure: (string | null)
}[]
/**
 * What a rotation owes and nothing does yet; it was not done, and nothing of it passed.
 * 
 * @minItems 1
 * 
 * Items: One step.
 */
planned: {
/**
 * Step.
 */
step: ("bus_keys" | "bus_metadata" | "gate_matrix" | "database_select")
/**
 * Why nothing does it yet.
 */
reason: string
}[]
/**
 * rotated: every secret is new, is read by what runs, and opens alone. refused: nothing was begun.
 */
rotation_outcome: ("rotated" | "failed" | "refused")
/**
 * Every reason for no.
 * 
 * Items: Code.
 */
blockers: ("SECRET_LANE_RUNS" | "SECRET_WRITE_FAILED" | "SECRET_RESTART_FAILED")[]
}
