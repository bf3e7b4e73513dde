// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * No secret gets into the image by an instruction (01, M1.D).
 */
export interface SecuritySecretInjectionChecksV1 {
/**
 * Schema of this document.
 */
schema: "fp.security_secret_injection_checks.v1"
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
 * Version of the scanner.
 */
scanner_version: string
/**
 * Every pattern.
 * 
 * @minItems 1
 * 
 * Items: One pattern.
 */
patterns: {
/**
 * Pattern.
 */
id: string
/**
 * Places scanned.
 */
scanned_count: number
/**
 * Hits.
 * 
 * Items: One hit: rule and place, never the content.
 */
hits: {
/**
 * Rule.
 */
rule: string
/**
 * File.
 */
path: string
/**
 * Line.
 */
line?: number
}[]
}[]
/**
 * No hit.
 */
overall_pass: boolean
}
