// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What a broken action knew when it broke (04, section 4.1): evidence is written on failure too.
 */
export interface FailureRecordV1 {
/**
 * Schema of this document.
 */
schema: "fp.failure_record.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Plan phase.
 */
plan_phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Canonical phase.
 */
phase_id: ("pre-P(-1)" | "P(-1)" | "P0" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "P8" | "P9" | "P10" | "P11" | "P12" | "certification")
/**
 * Lane that broke; null outside a lane.
 */
lane: (string | null)
/**
 * Run; N/A only in M0 to M2.
 */
platform_run_id: string
/**
 * Execution attempt of the phase.
 */
execution_id: string
/**
 * Attempt of the lane inside the execution.
 */
attempt: number
/**
 * Stage that broke.
 */
stage: string
/**
 * Code and facts, at most 256 characters of foreign text.
 */
reason: string
/**
 * Error code or class name.
 */
error_class: string
/**
 * Objects that exist anyway.
 */
partials: EvidenceRef[]
/**
 * Offsets that the run had reached, as P7 read them from the receipts; null before.
 */
offsets_so_far: (OffsetRange[] | null)
/**
 * Run of a workflow that holds the log; null where no service ran it. A log is never the proof (04, E2).
 */
logs_ref: (string | null)
/**
 * Rollback that the code of the failure tells (01, section 0.6); null where a person has to say it.
 */
rollback_level: ("L0" | "L1" | "L2" | "L3" | "L4" | null)
/**
 * When it was written.
 */
written_at_utc: string
ci: Ci
}
/**
 * One version of a stored object.
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
 * Offsets of one partition, both inclusive; -1 when empty (04, section 3.4).
 */
export interface OffsetRange {
/**
 * Topic.
 */
topic: string
/**
 * Partition.
 */
partition: number
/**
 * First offset.
 */
start_offset: number
/**
 * Last offset.
 */
end_offset: number
}
/**
 * Workflow run that wrote this.
 */
export interface Ci {
/**
 * Repository, owner/name.
 */
repository: string
/**
 * Workflow name or file.
 */
workflow: string
/**
 * Commit of the workflow file.
 */
workflow_sha: string
/**
 * Id of the workflow run.
 */
run_id: string
/**
 * Attempt of the workflow run.
 */
run_attempt: number
/**
 * Job that ran.
 */
job: string
/**
 * Who started the run.
 */
actor: string
}
