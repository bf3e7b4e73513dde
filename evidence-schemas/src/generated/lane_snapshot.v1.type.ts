// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Snapshot of one lane execution (04, section 3.2; 01, section 0.4). Readers recompute overall_pass.
 */
export interface LaneSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.lane_snapshot.v1"
/**
 * Lane that ran.
 */
lane: string
/**
 * The lane again, under the name that 01, section 0.4 pins.
 */
phase: string
/**
 * Plan phase.
 */
plan_phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Canonical phase.
 */
phase_id: ("pre-P(-1)" | "P(-1)" | "P0" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "P8" | "P9" | "P10" | "P11" | "P12" | "certification")
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
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
 * When the facts were read.
 */
captured_at_utc: string
/**
 * When the lane started.
 */
started_at_utc: string
/**
 * When it ended.
 */
completed_at_utc: string
/**
 * First mutation to publish.
 */
elapsed_seconds: number
runtime_budget: RuntimeBudget
/**
 * Snapshots this lane rests on, by exact version.
 * 
 * Items: One source.
 */
source_refs: {
/**
 * Lane that wrote it.
 */
lane: string
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
 * Its recomputed result.
 */
overall_pass: boolean
/**
 * Its blockers.
 */
blockers_count: number
}[]
/**
 * Documents that this attempt wrote, each by its exact key and version; whoever needs one reads it from here (04, E3).
 * 
 * @maxItems 40
 * 
 * Items: One document.
 */
documents: {
/**
 * Name below its prefix, without the attempt.
 */
name: string
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
}[]
/**
 * Checks in the order of the phase definition.
 * 
 * Items: One check with one of four outcomes; only pass is ever called passed (00, section 4).
 */
checks: ({
/**
 * Check.
 */
id: string
/**
 * What is checked.
 */
title: string
/**
 * What had to hold.
 */
expected: unknown
/**
 * What was read; an unreadable fact says why.
 */
observed: unknown
/**
 * Observed meets expected.
 */
pass: true
/**
 * It was evaluated, and observed meets expected.
 */
outcome: "pass"
/**
 * Blocker that is raised when it does not pass.
 */
fails: string
/**
 * Keys or references that the observation rests on.
 * 
 * @maxItems 20
 * 
 * Items: Reference.
 */
evidence: string[]
/**
 * Every failing check blocks.
 */
severity?: "BLOCKER"
} | {
/**
 * Check.
 */
id: string
/**
 * What is checked.
 */
title: string
/**
 * What had to hold.
 */
expected: unknown
/**
 * What was read; an unreadable fact says why.
 */
observed: unknown
/**
 * Observed meets expected.
 */
pass: false
/**
 * It was evaluated, and observed does not meet expected.
 */
outcome: "fail"
/**
 * Blocker that is raised when it does not pass.
 */
fails: string
/**
 * Keys or references that the observation rests on.
 * 
 * @maxItems 20
 * 
 * Items: Reference.
 */
evidence: string[]
/**
 * Every failing check blocks.
 */
severity?: "BLOCKER"
} | {
/**
 * Check.
 */
id: string
/**
 * What is checked.
 */
title: string
/**
 * What had to hold.
 */
expected: unknown
/**
 * What was read; an unreadable fact says why.
 */
observed: unknown
/**
 * Never a pass.
 */
pass: false
/**
 * What is missing.
 */
reason: string
/**
 * It is not built.
 */
outcome: "planned"
/**
 * Blocker that is raised when it does not pass.
 */
fails: string
/**
 * Keys or references that the observation rests on.
 * 
 * @maxItems 20
 * 
 * Items: Reference.
 */
evidence: string[]
/**
 * Every failing check blocks.
 */
severity?: "BLOCKER"
} | {
/**
 * Check.
 */
id: string
/**
 * What is checked.
 */
title: string
/**
 * What had to hold.
 */
expected: unknown
/**
 * What was read; an unreadable fact says why.
 */
observed: unknown
/**
 * Never a pass.
 */
pass: false
/**
 * Why not.
 */
reason: string
/**
 * The fact cannot exist on this substrate.
 */
outcome: "not_applicable"
/**
 * Blocker that is raised when it does not pass.
 */
fails: string
/**
 * Keys or references that the observation rests on.
 * 
 * @maxItems 20
 * 
 * Items: Reference.
 */
evidence: string[]
/**
 * Every failing check blocks.
 */
severity?: "BLOCKER"
})[]
/**
 * Every blocker, not the first.
 * 
 * Items: One blocker.
 */
blockers: {
/**
 * Code.
 */
code: string
/**
 * Checks that raised it.
 * 
 * @minItems 1
 * 
 * Items: One check of a lane, or a universal check (01, sections 0.2 and 0.3).
 */
check_ids: string[]
/**
 * Observed against expected.
 */
message: string
/**
 * What closes it.
 */
closure_criteria: string
}[]
/**
 * No blocker, and every check that applies passes.
 */
overall_pass: boolean
/**
 * How many checks had each outcome, and which of them rest (00, section 2).
 */
coverage: {
/**
 * Checks that passed.
 */
pass: number
/**
 * Checks that failed.
 */
fail: number
/**
 * Checks that are not built.
 */
planned: number
/**
 * Checks whose fact cannot exist on this substrate.
 */
not_applicable: number
/**
 * Ids of those that are not built.
 * 
 * Items: One check of a lane, or a universal check (01, sections 0.2 and 0.3).
 */
planned_checks: string[]
/**
 * Ids of those whose fact cannot exist here.
 * 
 * Items: One check of a lane, or a universal check (01, sections 0.2 and 0.3).
 */
not_applicable_checks: string[]
}
/**
 * Digest of the handles registry.
 */
registry_sha256: string
epoch: Epoch
ci: Ci
non_secret_policy: NonSecretPolicy
/**
 * Facts of the lane as its phase lists them: counts, references and at most 20 samples (04, E9).
 */
payload: {

}
/**
 * Tasks of the lane that ended with another code than 0, with what each said of it; absent when all ended well. No verdict rests on it.
 * 
 * @minItems 1
 * @maxItems 40
 * 
 * Items: One task.
 */
task_ends?: {
/**
 * Identity of the task.
 */
task_arn: string
/**
 * Family of its definition.
 */
family: string
/**
 * Exit code; 128 + signal number when a signal ended it.
 */
exit_code: number
/**
 * What ended it.
 */
stop_reason: ("exited" | "timed out" | "stopped" | "killed")
/**
 * Its last words, oldest first; empty when it could say none.
 * 
 * @maxItems 20
 * 
 * Items: One failure.
 */
failures: {
/**
 * Code of the error or reason.
 */
code: string
/**
 * What was found.
 */
facts: string
/**
 * What a person does next.
 */
remedy: string
at?: FailurePlace
}[]
}[]
/**
 * Scenario identity; null before P1.
 */
scenario_run_id?: (string | null)
}
/**
 * Budget of the lane.
 */
export interface RuntimeBudget {
/**
 * Budget.
 */
budget_seconds: number
/**
 * First mutation to publish.
 */
elapsed_seconds: number
/**
 * Elapsed is not above the budget.
 */
budget_pass: boolean
}
/**
 * Substrate epoch of all facts.
 */
export interface Epoch {
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
/**
 * The scan this document passed.
 */
export interface NonSecretPolicy {
/**
 * Version of the scanner.
 */
scanner_version: string
/**
 * Digest of the scanner rules.
 */
rules_sha256: string
/**
 * Hits; a document with one is not written.
 */
hits: 0
}
/**
 * Where it was found, as far as that is known.
 */
export interface FailurePlace {
/**
 * File, or key of an object.
 */
file?: string
/**
 * Column of a table, or path in a document.
 */
column?: string
/**
 * Row of the file, from 0.
 */
row?: number
/**
 * What stands there.
 */
found?: string
/**
 * What has to stand there.
 */
wanted?: string
}
