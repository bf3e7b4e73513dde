// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What one phase hands to the next (01, section 0.5). It exists only for an ADVANCE verdict.
 */
export interface HandoffPackV1 {
/**
 * Schema of this document.
 */
schema: "fp.handoff_pack.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Identity of the pack.
 */
handoff_id: string
/**
 * When it was made.
 */
generated_at_utc: string
/**
 * Plan phase.
 */
from_phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Plan phase.
 */
to_phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Run; N/A out of M1 and M2.
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
 * Verdict of the giving phase.
 */
verdict: ("ADVANCE_TO_M1" | "ADVANCE_TO_M2" | "ADVANCE_TO_M3" | "ADVANCE_TO_M4" | "ADVANCE_TO_M5" | "ADVANCE_TO_M6" | "ADVANCE_TO_M7" | "ADVANCE_TO_M8" | "ADVANCE_TO_M9" | "ADVANCE_TO_M10")
/**
 * Only a passed phase hands over.
 */
overall_pass: true
/**
 * Verdict snapshot this pack was made from; another version of it voids the pack (04, section 10). Null where the lane that writes the pack is the verdict: its snapshot is written after the pack and names it.
 */
verdict_ref: (EvidenceRef | null)
/**
 * The next phase may be activated.
 */
entry_gate: "OPEN"
/**
 * Recomputed result of each lane.
 */
phase_pass_matrix: {
/**
 * pass, fail, planned or not_applicable; only pass is ever called passed.
 */
[k: string]: "pass" | "fail" | "planned" | "not_applicable" | undefined
}
/**
 * Execution that each earlier phase passed with.
 */
source_execution_ids: {
/**
 * One execution attempt of a plan phase (01, section 0.2).
 */
[k: string]: string | undefined
}
/**
 * Objects the next phase reads, by exact version.
 * 
 * @minItems 1
 * 
 * Items: One object.
 */
required_evidence_refs: {
/**
 * What it is.
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
 * Digest of the handles registry.
 */
registry_sha256: string
epoch: Epoch
ci: Ci
/**
 * Further facts the next phase lists, for example the handle map.
 */
payload: {

}
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
