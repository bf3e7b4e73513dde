// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Envelope of one phase at its close (04, section 3.1). Only dev_min can carry the certified verdict (00, section 2).
 */
export type PhaseEvidenceV1 = ({
/**
 * Schema of this document.
 */
schema: "fp.phase_evidence.v1"
/**
 * Plan phase.
 */
plan_phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Canonical phase.
 */
phase_id: ("pre-P(-1)" | "P(-1)" | "P0" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "P8" | "P9" | "P10" | "P11" | "P12" | "certification")
/**
 * Run; N/A only in M0 to M2.
 */
platform_run_id: string
/**
 * Scenario identity; null before P1.
 */
scenario_run_id: (string | null)
/**
 * Execution attempt of the phase.
 */
execution_id: string
/**
 * Specification and registry sections that were used.
 * 
 * @minItems 1
 * 
 * Items: One section.
 */
authority_refs: {
/**
 * Document.
 */
id: string
/**
 * Section.
 */
section: string
/**
 * Digest of the document.
 */
sha256: string
}[]
/**
 * Entry gate.
 * 
 * Items: One condition.
 */
entry_gate_results: {
/**
 * Condition.
 */
id: string
/**
 * What had to hold.
 */
expected: unknown
/**
 * What was read.
 */
observed: unknown
/**
 * It held, or not.
 */
outcome: ("pass" | "fail")
}[]
/**
 * Definition of done; every item rests on at least one check.
 * 
 * @minItems 1
 * 
 * Items: One item.
 */
dod_results: {
/**
 * What is demanded. Whether it holds is said by `outcome` alone.
 */
item: string
/**
 * Checks it rests on.
 * 
 * @minItems 1
 * 
 * Items: One check of a lane, or a universal check (01, sections 0.2 and 0.3).
 */
check_ids: string[]
/**
 * The worst of its checks: fail, then planned, then not_applicable, then pass.
 */
outcome: ("pass" | "fail" | "planned" | "not_applicable")
/**
 * How many of its checks had each outcome.
 */
checks: {
/**
 * Checks with the outcome pass.
 */
pass: number
/**
 * Checks with the outcome fail.
 */
fail: number
/**
 * Checks with the outcome planned.
 */
planned: number
/**
 * Checks with the outcome not_applicable.
 */
not_applicable: number
}
}[]
/**
 * How many items had each outcome. An item that did not run is no part of what passed, whatever the verdict is.
 */
dod_tally: {
/**
 * Items with the outcome pass.
 */
pass: number
/**
 * Items with the outcome fail.
 */
fail: number
/**
 * Items with the outcome planned.
 */
planned: number
/**
 * Items with the outcome not_applicable.
 */
not_applicable: number
}
/**
 * Objects this phase committed.
 * 
 * Items: One object.
 */
committed_evidence: {
/**
 * Exact key.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * Digest.
 */
sha256: string
/**
 * Size in bytes.
 */
size: number
/**
 * The evidence contract demands it.
 */
required: boolean
}[]
/**
 * What failed and how far it came; null on PASS.
 */
failure_note: ({
/**
 * Stage that failed.
 */
stage: string
/**
 * Reason.
 */
reason: string
/**
 * Objects that exist anyway.
 */
partials: EvidenceRef[]
/**
 * Offsets that the run had reached, as P7 read them from the receipts; null before.
 */
offsets_so_far: (OffsetRange[] | null)
/**
 * Rollback that applies (01, section 0.6); null where a person has to say it.
 */
rollback_level: ("L0" | "L1" | "L2" | "L3" | "L4" | null)
/**
 * Proof of the rollback.
 */
rollback_ref: (EvidenceRef | null)
} | null)
/**
 * What the phase advanced over (00, section 2).
 */
coverage: {
/**
 * Lanes that are not built.
 * 
 * Items: Lane of a plan phase, for example M7.C or M10.A0; plane rollups are M7.P8 to M7.P10.
 */
planned_lanes: string[]
/**
 * Checks that are not built, in lanes that are.
 * 
 * Items: One check of a lane, or a universal check (01, sections 0.2 and 0.3).
 */
planned_checks: string[]
/**
 * Checks whose fact cannot exist on this substrate.
 * 
 * Items: One check of a lane, or a universal check (01, sections 0.2 and 0.3).
 */
not_applicable_checks: string[]
}
/**
 * Who activated the phase and let it run.
 */
operator: {
/**
 * Identity.
 */
id: string
/**
 * Approval.
 */
approval_id: string
/**
 * When it was given.
 */
approved_at_utc: string
/**
 * How it was given (02, section 6.3); a rehearsal records an answer and says so.
 */
approval_mechanism: ("github_environment" | "signed_dispatch" | "recorded_answer")
}
/**
 * When it was written.
 */
written_at_utc: string
/**
 * Start of the first of the lane attempts that count; earlier attempts that count no more may have begun before it.
 */
started_at_utc: string
/**
 * When it ended.
 */
completed_at_utc: string
/**
 * Sum of the run times of the lane attempts that count.
 */
elapsed_seconds: number
/**
 * Substrate epoch and authority digests; parts are null before they exist.
 */
epoch: {
/**
 * Event log cluster.
 */
kafka_cluster_id: (string | null)
/**
 * Database instance.
 */
db_resource_id: (string | null)
/**
 * Platform image.
 */
image_digest: (string | null)
/**
 * Handles registry.
 */
registry_sha256: (string | null)
/**
 * Digest of the authority list: the specification in force. Null before it is pinned.
 */
spec_sha256: (string | null)
}
ci: Ci
/**
 * Chain across phases; null for the first.
 */
prev_phase_envelope_sha256: (string | null)
} & ({
/**
 * Where the facts come from.
 */
substrate: "dev_min"
/**
 * Nothing that ran failed, and what did not run may rest here: how much that is stands in `dod_tally` and `coverage`.
 */
verdict: "PASS"
/**
 * Coded outcome.
 */
verdict_code: ("ADVANCE_TO_M1" | "ADVANCE_TO_M2" | "ADVANCE_TO_M3" | "ADVANCE_TO_M4" | "ADVANCE_TO_M5" | "ADVANCE_TO_M6" | "ADVANCE_TO_M7" | "ADVANCE_TO_M8" | "ADVANCE_TO_M9" | "ADVANCE_TO_M10" | "ADVANCE_CERTIFIED_DEV_MIN")
} | {
/**
 * Where the facts come from.
 */
substrate: "dev_min"
/**
 * Outcome of the phase.
 */
verdict: "FAIL"
/**
 * Coded outcome.
 */
verdict_code: ("HOLD_M0" | "HOLD_M1" | "HOLD_M2" | "HOLD_M3" | "HOLD_M4" | "HOLD_M5" | "HOLD_M6" | "HOLD_M7" | "HOLD_M8" | "HOLD_M9" | "HOLD_M10")
} | {
/**
 * Where the facts come from.
 */
substrate: ("embedded" | "emulated")
/**
 * Nothing that ran failed, and what did not run may rest here: how much that is stands in `dod_tally` and `coverage`.
 */
verdict: "PASS"
/**
 * Coded outcome.
 */
verdict_code: ("ADVANCE_TO_M1" | "ADVANCE_TO_M2" | "ADVANCE_TO_M3" | "ADVANCE_TO_M4" | "ADVANCE_TO_M5" | "ADVANCE_TO_M6" | "ADVANCE_TO_M7" | "ADVANCE_TO_M8" | "ADVANCE_TO_M9" | "ADVANCE_TO_M10" | "REHEARSED" | "REHEARSED_PARTIAL")
} | {
/**
 * Where the facts come from.
 */
substrate: ("embedded" | "emulated")
/**
 * Outcome of the phase.
 */
verdict: "FAIL"
/**
 * Coded outcome.
 */
verdict_code: ("HOLD_M0" | "HOLD_M1" | "HOLD_M2" | "HOLD_M3" | "HOLD_M4" | "HOLD_M5" | "HOLD_M6" | "HOLD_M7" | "HOLD_M8" | "HOLD_M9" | "HOLD_M10")
}))

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
