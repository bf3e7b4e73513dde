// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Cost of the month against its alerts, and what would go on costing (01, M9.G; 05, section 9).
 */
export interface CostGuardrailSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.cost_guardrail_snapshot.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Identity of the reading, cost_guard_ and a UTC second.
 */
execution_id: string
/**
 * When the last of the facts was read.
 */
captured_at_utc: string
/**
 * How far the data of the providers reaches at the most.
 */
data_as_of_utc: string
/**
 * Currency.
 */
currency: "USD"
/**
 * AWS; null when it could not be read.
 */
aws: ({
/**
 * Month to date.
 */
amount: string
/**
 * The provider may still correct it.
 */
is_estimated: boolean
} | null)
/**
 * Confluent; null when it could not be read or is ambiguous.
 */
confluent: ({
/**
 * Month to date.
 */
amount: string
/**
 * The provider may still correct it.
 */
is_estimated: boolean
} | null)
/**
 * Both; null when one of them is.
 */
combined: ({
/**
 * Month to date.
 */
amount: string
/**
 * Budget of the month.
 */
limit: string
/**
 * Amount at which everything stops.
 */
critical_threshold: string
/**
 * Of the limit, in percent, rounded up.
 */
utilization_pct: string
} | null)
/**
 * Alerts that the combined amount has reached; null when it is unknown.
 */
alerts_reached: (string[] | null)
/**
 * Nothing may be activated: the last alert is reached, or it cannot be said that it is not.
 */
budget_stop: boolean
/**
 * Checks of the lane, by id.
 * 
 * Items: One check.
 */
checks: {
/**
 * Check.
 */
id: string
/**
 * A JSON value of a check.
 */
expected: unknown
/**
 * A JSON value of a check.
 */
observed: unknown
/**
 * It holds.
 */
pass: boolean
/**
 * Blocker code when it does not.
 */
fails: (string | null)
}[]
/**
 * Every reason for no.
 * 
 * Items: Code.
 */
blockers: string[]
}
