// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * No file of the build context holds a secret (01, M1.D).
 */
export interface BuildContextSecretScanV1 {
/**
 * Schema of this document.
 */
schema: "fp.build_context_secret_scan.v1"
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
 * Digest of the rules.
 */
rules_sha256: string
/**
 * Files.
 */
files_scanned: number
/**
 * Digest of the sorted file list.
 */
file_list_sha256: string
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
/**
 * No hit.
 */
overall_pass: boolean
}
