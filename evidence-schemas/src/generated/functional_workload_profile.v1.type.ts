// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Bound of the functional workload, written before the sort starts (01, M5.E).
 */
export interface FunctionalWorkloadProfileV1 {
/**
 * Schema of this document.
 */
schema: "fp.functional_workload_profile.v1"
/**
 * Run this belongs to.
 */
platform_run_id: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * Profile.
 */
profile_id: string
/**
 * Most records taken from each output; null when the rule selects by time or takes every record.
 */
record_cap_per_output: (number | null)
/**
 * Which records are taken.
 */
selection_rule: string
expected_counts: CountMap
}
/**
 * Records expected of each output; empty when they are known only after the sort has read them.
 */
export interface CountMap {
/**
 * Count.
 */
[k: string]: number | undefined
}
