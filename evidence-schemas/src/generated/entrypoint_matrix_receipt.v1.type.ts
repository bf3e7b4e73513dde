// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Every mode of the image starts and validates itself (01, M1.B).
 */
export interface EntrypointMatrixReceiptV1 {
/**
 * Schema of this document.
 */
schema: "fp.entrypoint_matrix_receipt.v1"
/**
 * No run exists yet.
 */
platform_run_id: "N/A"
/**
 * Phase.
 */
phase_id: "P(-1)"
/**
 * Where the facts come from.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Packaging execution.
 */
execution_id: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * Image that was run.
 */
image_digest: string
/**
 * Every mode.
 * 
 * @minItems 1
 * 
 * Items: One mode.
 */
modes: {
/**
 * Mode.
 */
mode: string
/**
 * Command, as task definitions use it.
 * 
 * @minItems 1
 * 
 * Items: Argument.
 */
command: string[]
/**
 * Its arguments as the mode prints them.
 */
grammar: string
/**
 * One run of the mode.
 */
help: {
/**
 * Exit code; null when it gave none.
 */
exit_code: (number | null)
/**
 * Elapsed time.
 */
duration_ms: number
}
/**
 * One run of the mode.
 */
dry: {
/**
 * Exit code; null when it gave none.
 */
exit_code: (number | null)
/**
 * Elapsed time.
 */
duration_ms: number
}
/**
 * One run of the mode with a secret as an argument.
 */
secret_argument: {
/**
 * Exit code; null when it gave none.
 */
exit_code: (number | null)
/**
 * Elapsed time.
 */
duration_ms: number
}
}[]
/**
 * Every mode answers, validates itself and refuses the argument.
 */
overall_pass: boolean
}
