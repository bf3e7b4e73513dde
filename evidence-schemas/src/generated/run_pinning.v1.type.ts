// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What a run was pinned to, with the lanes that pinned it (01, M3.F). The verdict stands in the lane's snapshot.
 */
export interface RunPinningV1 {
/**
 * Schema of this document.
 */
schema: "fp.run_pinning.v1"
/**
 * Where the facts come from.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Run that was pinned.
 */
platform_run_id: string
/**
 * Scenario identity.
 */
scenario_run_id: string
/**
 * Digest of the canonical run configuration payload.
 */
config_digest: string
/**
 * Execution that wrote it.
 */
execution_id: string
/**
 * Attempt of the lane.
 */
attempt: number
/**
 * When its facts were complete.
 */
written_at_utc: string
/**
 * Outcome of each lane of the phase, recomputed from its checks.
 */
lanes: {
/**
 * pass, fail, planned or not_applicable.
 */
[k: string]: "pass" | "fail" | "planned" | "not_applicable" | undefined
}
/**
 * Outcome of each predicate of the verdict.
 */
predicates: {
/**
 * pass, fail, planned or not_applicable.
 */
[k: string]: "pass" | "fail" | "planned" | "not_applicable" | undefined
}
/**
 * What every later lane rests on.
 */
anchors: {
run_json: EvidenceRef
run_started: EvidenceRef1
runtime_scope_bundle: EvidenceRef2
}
/**
 * Execution of each phase so far.
 */
source_execution_ids: {
/**
 * One execution attempt of a plan phase (01, section 0.2).
 */
[k: string]: string | undefined
}
}
/**
 * The manifest.
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
 * The start marker.
 */
export interface EvidenceRef1 {
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
 * Run scope of every component family.
 */
export interface EvidenceRef2 {
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
