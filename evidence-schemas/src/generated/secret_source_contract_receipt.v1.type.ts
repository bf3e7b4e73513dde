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
 * No mode takes a secret as an argument.
 */
accepts_secret_argument: false
}[]
}
