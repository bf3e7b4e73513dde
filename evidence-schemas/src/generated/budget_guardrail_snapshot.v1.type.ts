// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Who is told what the month costs, what it has cost, and what would go on costing (01, M2.I).
 */
export interface BudgetGuardrailSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.budget_guardrail_snapshot.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Execution that wrote it.
 */
execution_id: string
/**
 * When the last of the facts was read.
 */
captured_at_utc: string
/**
 * The budget; null where there is none or it could not be read.
 */
budget: ({
/**
 * Limit of the month.
 */
limit: string
/**
 * Currency.
 */
unit: string
/**
 * What it has counted of the month.
 */
actual: string
/**
 * It counts only what some filter lets through.
 */
is_filtered: boolean
/**
 * From the lowest threshold to the highest.
 * 
 * @maxItems 10
 * 
 * Items: One notification.
 */
notifications: {
/**
 * Threshold.
 */
threshold: string
/**
 * What the threshold is of.
 */
of: string
/**
 * Actual or forecasted.
 */
type: string
/**
 * Comparison.
 */
comparison: string
/**
 * How many are told.
 */
subscribers: number
}[]
} | null)
/**
 * What the account has cost this month; null where nothing is billed or it could not be read.
 */
month_to_date: ({
/**
 * Amount.
 */
amount: string
/**
 * Currency.
 */
unit: string
/**
 * The provider may still correct it.
 */
is_estimated: boolean
} | null)
/**
 * Names of what costs by the hour or for ever, by kind.
 */
footguns: {
/**
 * Which.
 * 
 * @maxItems 1000
 * 
 * Items: Name.
 */
[k: string]: string[] | undefined
}
/**
 * Services that are wanted or still have tasks.
 * 
 * @maxItems 1000
 * 
 * Items: Service.
 */
services: string[]
/**
 * Log groups that keep longer than the cap.
 * 
 * @maxItems 1000
 * 
 * Items: Group and days.
 */
logs_over_cap: string[]
/**
 * Tags that ephemeral resources lack or have wrongly.
 * 
 * @maxItems 10000
 * 
 * Items: Kind, name and tag.
 */
tag_faults: string[]
/**
 * What rules of buckets lack.
 * 
 * @maxItems 1000
 * 
 * Items: Bucket and fault.
 */
lifecycle_faults: string[]
}
