// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Every daemon of the image runs once, on one image, for one run (01, M4.H).
 */
export interface DaemonsReadyV1 {
/**
 * Schema of this document.
 */
schema: "fp.daemons_ready.v1"
/**
 * Run this belongs to.
 */
platform_run_id: string
/**
 * When it was read.
 */
captured_at_utc: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * Packs in the order of their start; at most the five of 01, M4.
 * 
 * @minItems 1
 * @maxItems 5
 * 
 * Items: One pack.
 */
packs: {
/**
 * Pack.
 */
pack: ("control_ingress" | "rtdl_core" | "rtdl_decision_lane" | "case_labels" | "obs_gov")
/**
 * Its services.
 * 
 * @minItems 1
 * 
 * Items: Service name.
 */
services: string[]
}[]
/**
 * Every service of the map once; M4.B says whether the map is the whole platform.
 * 
 * @minItems 1
 * @maxItems 13
 * 
 * Items: One service.
 */
services: {
/**
 * Name.
 */
service_name: string
/**
 * Task definition revision.
 */
task_definition: string
/**
 * Running tasks.
 * 
 * Items: Task.
 */
task_arns: string[]
/**
 * Wanted.
 */
desired_count: number
/**
 * Running.
 */
running_count: number
/**
 * Pending.
 */
pending_count: number
/**
 * Status the orchestrator reports.
 */
status: string
/**
 * Image that runs.
 */
image_digest: string
}[]
/**
 * Scope all of them carry.
 */
run_scope: {
/**
 * Variable.
 */
key: "REQUIRED_PLATFORM_RUN_ID"
/**
 * Equals the run.
 */
value: string
}
/**
 * Snapshots this rests on.
 */
source_anchors: {
m4_b: EvidenceRef
m4_f: EvidenceRef1
m4_g: EvidenceRef2
}
writer: Writer
}
/**
 * Service map.
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
 * Bring-up.
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
 * Uniqueness.
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
/**
 * Who wrote it.
 */
export interface Writer {
/**
 * Role or principal of the writer.
 */
identity: string
/**
 * Task that ran the writer, if it was a job or service.
 */
task_arn: (string | null)
/**
 * Workflow run of the writer, if it was an action.
 */
ci_run: (string | null)
/**
 * Image of the writer.
 */
image_digest: (string | null)
}
