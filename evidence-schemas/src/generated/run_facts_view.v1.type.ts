// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What a scenario run consists of: the bundle that READY points to (11, section 4.5). Immutable.
 */
export interface RunFactsViewV1 {
/**
 * Run id of the scenario runner; equals the scenario run id.
 */
run_id: string
/**
 * The platform run.
 */
platform_run_id: string
/**
 * Scenario run: the identity that equivalent runs share.
 */
scenario_run_id: string
/**
 * All seven pins.
 */
pins: {
/**
 * The platform run.
 */
platform_run_id: string
/**
 * Scenario run: the identity that equivalent runs share.
 */
scenario_run_id: string
/**
 * World identity.
 */
manifest_fingerprint: string
/**
 * Governed parameter bundle.
 */
parameter_hash: string
/**
 * Scenario overlay.
 */
scenario_id: string
/**
 * Realisation key.
 */
seed: string
/**
 * Engine run.
 */
run_id: string
}
/**
 * Outputs, sorted by id.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: Where one output lies.
 */
locators: {
/**
 * Output of the data engine.
 */
output_id: string
/**
 * Prefix of the stream view.
 */
path: string
/**
 * The four pins that name a world.
 */
partition_pins: {
/**
 * World identity.
 */
manifest_fingerprint: string
/**
 * Governed parameter bundle.
 */
parameter_hash: string
/**
 * Scenario overlay.
 */
scenario_id: string
/**
 * Realisation key.
 */
seed: string
}
/**
 * Digest over the sort receipt and the manifest of the view.
 */
content_digest: string
}[]
/**
 * Role of each output.
 */
output_roles: {
/**
 * Role.
 */
[k: string]: "business_traffic" | "behavioural_context" | "batch_only" | undefined
}
/**
 * Output ids, sorted.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: Output of the data engine.
 */
intended_outputs: string[]
/**
 * Gate closure, sorted by id.
 * 
 * @maxItems 64
 * 
 * Items: Verdict on one gate.
 */
gate_receipts: {
/**
 * Gate.
 */
gate_id: string
/**
 * Verdict.
 */
status: ("PASS" | "FAIL" | "MISSING" | "CONFLICT")
/**
 * Pins that the gate covers.
 */
scope: {
/**
 * Value.
 */
[k: string]: string | undefined
}
/**
 * Digest of the bundle; null when it could not be computed.
 */
digest: (string | null)
/**
 * How it was verified.
 */
receipt_kind: "gate_bundle"
/**
 * Objects that were read.
 * 
 * @maxItems 64
 * 
 * Items: Object.
 */
artifacts: string[]
}[]
/**
 * Sorted by output id.
 * 
 * @maxItems 64
 * 
 * Items: Verifier receipt of one output instance.
 */
instance_receipts: {
/**
 * Output of the data engine.
 */
output_id: string
/**
 * Verdict.
 */
status: "PASS"
/**
 * Pins that name the instance.
 */
scope: {
/**
 * Value.
 */
[k: string]: string | undefined
}
/**
 * Prefix of the stream view.
 */
target_locator: string
/**
 * sha256 as lower-case hex.
 */
target_digest: string
/**
 * What it proves.
 */
receipt_kind: "instance_proof"
}[]
/**
 * Policy in force.
 */
policy_rev: {
/**
 * Policy.
 */
policy_id: string
/**
 * Revision.
 */
revision: string
/**
 * sha256 as lower-case hex.
 */
content_digest: string
}
/**
 * sha256 as lower-case hex.
 */
bundle_hash: string
/**
 * sha256 as lower-case hex.
 */
run_config_digest: string
/**
 * Release of the service.
 */
service_release_id: string
/**
 * Substrate that the facts were read from.
 */
environment: ("embedded" | "emulated" | "dev_min")
/**
 * What produced the document.
 */
provenance: {
/**
 * Release of the service.
 */
service_release_id: string
/**
 * Substrate that the facts were read from.
 */
environment: ("embedded" | "emulated" | "dev_min")
/**
 * sha256 as lower-case hex.
 */
run_config_digest: string
/**
 * Revision of the configuration.
 */
config_revision?: string
}
/**
 * Plan.
 */
plan_ref: string
/**
 * Prefix of the run record.
 */
record_ref: string
/**
 * Status pointer.
 */
status_ref: string
/**
 * The sealed pack that the run reads.
 */
oracle_pack_ref?: {
/**
 * Pack; null when there is no manifest.
 */
oracle_pack_id: (string | null)
/**
 * Pack manifest.
 */
manifest_ref: (string | null)
/**
 * Engine run root.
 */
engine_run_root: string
/**
 * Scenario overlay.
 */
scenario_id: string
/**
 * Root of all views.
 */
stream_view_root: string
/**
 * Prefix of each view.
 */
stream_view_output_refs: {
/**
 * Prefix.
 */
[k: string]: string | undefined
}
/**
 * Root of the oracle store.
 */
oracle_root: string
/**
 * Release of the engine.
 */
engine_release: (string | null)
}
/**
 * Remarks on the evidence.
 * 
 * @maxItems 50
 * 
 * Items: Remark.
 */
evidence_notes?: string[]
/**
 * When it was first written.
 */
written_at_utc: string
}
