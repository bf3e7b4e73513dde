// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Costs of the month as the control plane of the bus tells them (05, section 9).
 */
export interface ConfluentBillingSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.confluent_billing_snapshot.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * When the last page was read.
 */
captured_at_utc: string
/**
 * Days of the question.
 */
period: {
/**
 * First day.
 */
start_date: string
/**
 * Day after the last one.
 */
end_date: string
}
/**
 * Who tells it.
 */
source: "managed_control_plane_api_snapshot"
/**
 * Pages that were read.
 */
pages: number
/**
 * Line items.
 */
line_item_count: number
/**
 * Sum of all line items.
 */
total: string
/**
 * Sum of those above zero, so that a credit masks nothing.
 */
gross: string
/**
 * Currency.
 */
currency: "USD"
}
