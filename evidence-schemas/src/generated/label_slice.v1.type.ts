// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Labels of a set of targets as they resolved at a moment (15, section 4.4).
 */
export interface LabelSliceV1 {
/**
 * Schema of this document.
 */
schema: "fp.label_slice.v1"
/**
 * The run.
 */
platform_run_id: string
/**
 * Scenario run.
 */
scenario_run_id: string
/**
 * What was known at this moment.
 */
observed_as_of: string
/**
 * What was true at this moment.
 */
effective_at: string
/**
 * Types.
 * 
 * @minItems 1
 * @maxItems 3
 * 
 * Items: What is stated.
 */
label_types: ("fraud_disposition" | "chargeback_status" | "account_takeover")[]
/**
 * Digest of the targets.
 */
target_set_fingerprint: string
policy_rev: PolicyRev
/**
 * Digest of what the slice was asked for.
 */
basis_digest: string
/**
 * Digest of basis and rows.
 */
slice_digest: string
/**
 * By event and type.
 * 
 * @maxItems 150000
 * 
 * Items: One target and type that has a label.
 */
rows: {
/**
 * Event.
 */
event_id: string
/**
 * What is stated.
 */
label_type: ("fraud_disposition" | "chargeback_status" | "account_takeover")
/**
 * Outcome.
 */
status: ("RESOLVED" | "CONFLICT")
/**
 * The assertion that stands.
 */
selected_assertion_id?: string
/**
 * The value that stands.
 */
selected_label_value?: ("FRAUD_CONFIRMED" | "FRAUD_SUSPECTED" | "LEGIT_CONFIRMED" | "CHARGEBACK" | "NO_CHARGEBACK" | "PENDING" | "ATO_CONFIRMED" | "ATO_SUSPECTED" | "ATO_NOT_CONFIRMED")
/**
 * Assertions of the top rank.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: Assertion.
 */
candidate_assertion_ids: string[]
/**
 * Their values.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: Value.
 */
candidate_label_values: ("FRAUD_CONFIRMED" | "FRAUD_SUSPECTED" | "LEGIT_CONFIRMED" | "CHARGEBACK" | "NO_CHARGEBACK" | "PENDING" | "ATO_CONFIRMED" | "ATO_SUSPECTED" | "ATO_NOT_CONFIRMED")[]
}[]
/**
 * By label type.
 */
coverage: {
/**
 * Coverage of one label type.
 */
[k: string]: {
/**
 * Targets.
 */
targets: number
/**
 * Resolved targets.
 */
resolved: number
/**
 * Targets in conflict.
 */
conflicts: number
/**
 * resolved / targets, six decimals.
 */
coverage: string
/**
 * conflicts / targets, six decimals.
 */
conflict_ratio: string
/**
 * (resolved + conflicts) / targets, six decimals.
 */
maturity: string
} | undefined
}
/**
 * Whether the data set may be used.
 */
ready: boolean
/**
 * Why not.
 * 
 * @maxItems 6
 * 
 * Items: Reason.
 */
reasons: string[]
}
/**
 * Policy of the resolution.
 */
export interface PolicyRev {
/**
 * Policy.
 */
policy_id: string
/**
 * Revision.
 */
revision: string
/**
 * Digest of its content.
 */
content_digest: string
}
