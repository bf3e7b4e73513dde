// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Combined cost of the month so far against its alerts, as the cost guard read it (01, M9.G; 02, section 6.1).
 */
export interface CostSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.cost_snapshot.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * When it was read.
 */
captured_at_utc: string
/**
 * How far the data of the providers reaches.
 */
data_as_of_utc: string
/**
 * Currency.
 */
currency: "USD"
/**
 * All providers.
 */
combined_month_to_date: string
/**
 * Amount at which everything stops.
 */
alert_3: string
}
