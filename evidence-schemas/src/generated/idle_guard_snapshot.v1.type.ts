// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * One tick of the idle guard: what runs, who says that it is needed, and what was done about it (05, section 7).
 */
export interface IdleGuardSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.idle_guard_snapshot.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Identity of the tick, idle_guard_ and a UTC second.
 */
execution_id: string
/**
 * When the last of the facts was read.
 */
captured_at_utc: string
/**
 * Age at which a heartbeat counts no more, minutes.
 */
ttl_minutes: number
/**
 * What the guard does with an idle substrate.
 */
enforcement_mode: ("observe_only" | "stop_services")
/**
 * What exists and costs.
 */
inventory: {
/**
 * Services that run or shall run; null when they could not be read.
 */
services: ({
/**
 * Name.
 */
service: string
/**
 * Tasks that are asked for.
 */
desired: number
/**
 * Tasks that run or start.
 */
running: number
}[] | null)
/**
 * Every task of the cluster, of a service or not; null when they could not be read.
 */
tasks: ({
/**
 * ARN.
 */
task: string
/**
 * Service that it belongs to; null for one that somebody started by itself.
 */
service: (string | null)
}[] | null)
/**
 * Database instances of the platform that are not stopped; null when they could not be read.
 */
databases: (string[] | null)
/**
 * Resources whose expires_at is before today; null when they could not be read.
 */
expired: (string[] | null)
}
/**
 * The heartbeat; null when there is none that can be read.
 */
heartbeat: ({
/**
 * Run that it speaks for.
 */
platform_run_id: string
/**
 * Phase.
 */
phase: string
/**
 * Profile of the services.
 */
phase_profile: string
/**
 * When its writer wrote it, by the writer.
 */
updated_at_utc: string
/**
 * Until when it is good.
 */
expires_at_utc: string
/**
 * Who wrote it.
 */
writer: string
/**
 * Version of the parameter.
 */
version: number
/**
 * Age, minutes, of the older of what its writer and its store say.
 */
age_minutes: number
} | null)
/**
 * Where the ledger stands; null when it could not be read.
 */
ledger: ({
/**
 * Phase that holds the slot.
 */
active_phase: (string | null)
/**
 * A lane has started and not ended.
 */
lane_runs: boolean
} | null)
/**
 * What could not be read, and why.
 * 
 * Items: One fact.
 */
unreadable: {
/**
 * Fact.
 */
what: string
/**
 * Code and facts.
 */
reason: string
}[]
/**
 * Something runs, or it cannot be said that nothing does.
 */
activity: boolean
/**
 * What runs is needed by nobody.
 */
breach: boolean
/**
 * Why it is a breach.
 * 
 * Items: Reason.
 */
reasons: ("HEARTBEAT_MISSING" | "HEARTBEAT_OLD" | "HEARTBEAT_EXPIRED" | "NO_ACTIVE_PHASE" | "EXPIRES_AT_PASSED" | "STRAY_TASK")[]
/**
 * What was done, in order.
 * 
 * Items: One act.
 */
actions: {
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
 * What still runs of what was stopped; null when nothing was to be stopped or nobody could look.
 */
remaining: (string[] | null)
/**
 * Every reason for no.
 * 
 * Items: Coded reason.
 */
blockers: string[]
}
