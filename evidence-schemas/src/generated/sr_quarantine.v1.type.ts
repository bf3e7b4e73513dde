// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Evidence of a scenario run contradicts itself (11, section 4.3). Immutable.
 */
export interface SrQuarantineV1 {
/**
 * Run id of the scenario runner; equals the scenario run id.
 */
run_id: string
/**
 * The platform run.
 */
platform_run_id: string
/**
 * Reason.
 */
reason_code: "EVIDENCE_CONFLICT"
/**
 * Gates whose bundle does not match its flag.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: Verdict on one gate.
 */
conflicts: {
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
 * When it was found.
 */
written_at_utc: string
}
