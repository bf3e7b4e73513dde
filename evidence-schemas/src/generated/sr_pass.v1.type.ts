// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * The scenario runner has collected its evidence and published READY (04, section 4.4). Immutable.
 */
export interface SrPassV1 {
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
 * Phase.
 */
phase_id: "P5"
/**
 * Verdict.
 */
verdict: "PASS"
/**
 * Key that equivalent runs share.
 */
equivalence_key: string
/**
 * Who ran it, by the database clock.
 */
lease: {
/**
 * Task.
 */
owner: string
/**
 * Acquired.
 */
acquired_at: string
/**
 * Released.
 */
released_at: string
}
/**
 * Gate closure, sorted by id.
 * 
 * @maxItems 64
 * 
 * Items: Verdict on one gate.
 */
gates: {
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
 * Announced outputs.
 * 
 * @maxItems 64
 * 
 * Items: Output of the data engine.
 */
output_ids: string[]
/**
 * Facts view.
 */
facts_view_ref: string
/**
 * sha256 as lower-case hex.
 */
bundle_hash: string
/**
 * sha256 as lower-case hex.
 */
message_id: string
/**
 * sha256 as lower-case hex.
 */
run_config_digest: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * Who wrote the document.
 */
writer: {
/**
 * Component.
 */
identity: string
/**
 * Task.
 */
task_arn: string
/**
 * Image of the task.
 */
image_digest: string
}
}
