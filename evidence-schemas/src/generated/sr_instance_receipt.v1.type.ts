// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Verifier receipt of one output instance (11, section 4.3). Immutable.
 */
export interface SrInstanceReceiptV1 {
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
 * Content digest of the locator.
 */
target_digest: string
/**
 * What it proves.
 */
receipt_kind: "instance_proof"
/**
 * The platform run.
 */
platform_run_id: string
/**
 * Run id of the scenario runner; equals the scenario run id.
 */
run_id: string
}
