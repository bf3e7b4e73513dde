// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Secrets that each mode reads, by name only (01, M1.D).
 */
export interface SecretSourceContractReceiptV1 {
/**
 * Schema of this document.
 */
schema: "fp.secret_source_contract_receipt.v1"
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
 * Variables that hold the locators it needs.
 * 
 * Items: Variable or locator.
 */
required_paths: string[]
/**
 * Whether the mode took a secret that was given as an argument; read by trying.
 */
accepts_secret_argument: boolean
/**
 * What the mode ended with when it was tried; null when it gave no code.
 */
secret_argument_exit_code: (number | null)
}[]
}
