// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Report and verdict of the oracle checker (11, section 3; 04, section 4.3). Derived.
 */
export interface CheckerPassV1 {
/**
 * The run that this was done for.
 */
platform_run_id: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * Engine run root.
 */
engine_run_root: string
/**
 * World that was checked; null when the run receipt cannot be read.
 */
world_key: (null | {
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
})
/**
 * WARN passes; only ERROR issues fail.
 */
status: ("OK" | "WARN" | "FAIL")
/**
 * Codes of the issues, each once.
 * 
 * Items: Code.
 */
reason_codes: string[]
/**
 * Every issue found.
 * 
 * Items: One issue.
 */
issues: {
/**
 * Code.
 */
code: string
/**
 * Severity.
 */
severity: ("ERROR" | "WARN")
/**
 * Facts.
 */
detail: string
}[]
/**
 * Gates of the closure.
 * 
 * Items: One gate.
 */
gates: {
/**
 * Gate.
 */
gate_id: string
/**
 * Verdict.
 */
verdict: ("PASS" | "MISSING" | "MISMATCH")
/**
 * Digest of the bundle; null when it could not be computed.
 */
digest: (null | string)
}[]
/**
 * Every required output.
 * 
 * Items: One output.
 */
outputs: {
/**
 * Output of the data engine.
 */
output_id: string
/**
 * Verdict.
 */
verdict: ("PASS" | "FAIL")
/**
 * Rows of the view.
 */
row_count: number
/**
 * Parts of the view.
 */
part_count: number
/**
 * Neighbouring rows out of order, inside and across parts.
 */
ordering_violations: number
/**
 * Whether every part has the sha256 of the manifest and the rows hash as the receipt says.
 */
fingerprint_match: boolean
/**
 * Identity of the view; null when it has no readable receipt.
 */
stream_view_id: (null | string)
/**
 * Receipt.
 */
receipt_ref: string
/**
 * Manifest.
 */
manifest_ref: string
/**
 * Part of the source that the view holds; absent when it holds all of it.
 */
slice?: ({
/**
 * Tag.
 */
kind: "window"
/**
 * First moment inside.
 */
start_utc: string
/**
 * First moment outside.
 */
end_utc: string
/**
 * Not used by a window.
 */
max_rows: null
} | {
/**
 * Tag.
 */
kind: "first_rows"
/**
 * Not used by a row count.
 */
start_utc: null
/**
 * Not used by a row count.
 */
end_utc: null
/**
 * Rows at most.
 */
max_rows: number
})
}[]
/**
 * No ERROR issue.
 */
overall_pass: boolean
/**
 * Whether a missing seal is an error.
 */
strict: boolean
/**
 * Task that wrote it.
 */
task_arn: string
}
