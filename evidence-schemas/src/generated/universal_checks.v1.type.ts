// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Checks that every lane runs before its own (01, section 0.3).
 */
export interface UniversalChecksV1 {
/**
 * Schema of this document.
 */
schema: "fp.universal_checks.v1"
/**
 * In order.
 * 
 * @minItems 8
 * @maxItems 8
 * 
 * Items: One check.
 */
checks: {
/**
 * Identity.
 */
id: string
/**
 * Title.
 */
title: string
/**
 * What must hold.
 */
expected_text: string
/**
 * Universal codes that it raises; a lane may have a code of its own in their place.
 * 
 * @minItems 1
 * 
 * Items: Code.
 */
codes: string[]
/**
 * Every failing check blocks.
 */
severity: "BLOCKER"
}[]
/**
 * Universal codes.
 * 
 * @minItems 8
 * @maxItems 8
 * 
 * Items: One code.
 */
codes: {
/**
 * Code.
 */
code: string
/**
 * Meaning.
 */
meaning: string
/**
 * What closes it.
 */
closure_criteria: string
}[]
}
