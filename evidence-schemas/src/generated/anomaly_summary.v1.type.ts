// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * All anomalies of a run by category (16, section 7.6).
 */
export interface AnomalySummaryV1 {
/**
 * Schema of this document.
 */
schema: "fp.anomaly_summary.v1"
/**
 * When it was written.
 */
written_at_utc: string
writer: Writer
/**
 * When the figures were read.
 */
generated_at_utc: string
/**
 * The run.
 */
platform_run_id: string
/**
 * PASS is needed for closure.
 */
status: ("PASS" | "WARN" | "FAIL")
/**
 * Count by kind; the sum is the total.
 */
anomaly_counts: {
/**
 * Count.
 */
ingress_publish_ambiguous: number
/**
 * Count.
 */
ingress_receipt_write_failed: number
/**
 * Decisions under another mode than NORMAL, or with another context than a ready one.
 */
rtdl_degraded: number
/**
 * Repetitions with other content, records that were set aside, and labels of nothing, of cases and labels.
 */
case_labels_anomalies_total: number
/**
 * Count.
 */
ref_access_denied: number
/**
 * Count.
 */
publish_ambiguous: number
/**
 * Count.
 */
payload_hash_mismatch: number
/**
 * Count.
 */
replay_basis_mismatch: number
/**
 * Count.
 */
schema_policy_missing: number
/**
 * Count.
 */
incompatibility: number
/**
 * Count.
 */
unknown: number
}
/**
 * Sum of anomaly_counts.
 */
anomaly_total: number
/**
 * How many decisions may be degraded; beyond it the run does not close.
 */
degraded_budget: {
/**
 * Decisions of the run.
 */
decisions: number
/**
 * Share of them, by the profile of the run.
 */
share_max: number
}
/**
 * Anomalies that are not resolved.
 */
open_total: number
/**
 * Injections that were declared before the run.
 * 
 * @maxItems 100
 * 
 * Items: One declaration.
 */
expected: {
/**
 * Reason code.
 */
reason: string
/**
 * How many.
 */
count: number
/**
 * Where it was declared.
 */
ref: string
}[]
/**
 * Most frequent reasons.
 * 
 * @maxItems 50
 * 
 * Items: One reason.
 */
top_reasons: {
/**
 * Reason code.
 */
reason: string
/**
 * Category.
 */
category: string
/**
 * How many.
 */
count: number
}[]
/**
 * First anomaly; null without one.
 */
first_seen_utc: (string | null)
/**
 * Last anomaly; null without one.
 */
last_seen_utc: (string | null)
}
/**
 * Who wrote it.
 */
export interface Writer {
/**
 * Role or principal of the writer.
 */
identity: string
/**
 * Task that ran the writer, if it was a job or service.
 */
task_arn: (string | null)
/**
 * Workflow run of the writer, if it was an action.
 */
ci_run: (string | null)
/**
 * Image of the writer.
 */
image_digest: (string | null)
}
