// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What the decision fabric decided in a run, counted from its ledger (14, section 5; 04, section 4.5).
 */
export interface DecisionSummaryV1 {
/**
 * Schema of this document.
 */
schema: "fp.decision_summary.v1"
/**
 * When it was written.
 */
written_at_utc: string
writer: Writer
/**
 * The run.
 */
platform_run_id: string
/**
 * When the figures were read, all in one snapshot of the database.
 */
captured_at_utc: string
/**
 * Rows of the ledger of decisions.
 */
decisions: number
/**
 * Different decision ids among them.
 */
distinct_ids: number
/**
 * Different events that they are about, by event id and scope.
 */
distinct_sources: number
/**
 * Decisions by action.
 */
by_outcome: {
/**
 * Decisions of this action.
 */
[k: string]: number | undefined
}
/**
 * Decisions by mode of the posture.
 */
by_mode: {
/**
 * Decisions under this mode.
 */
[k: string]: number | undefined
}
/**
 * Decisions by status of their context.
 */
by_context_status: {
/**
 * Decisions with this status.
 */
[k: string]: number | undefined
}
/**
 * Decisions by what scored them.
 */
by_score_source: {
/**
 * Decisions scored so.
 */
[k: string]: number | undefined
}
/**
 * The most frequent reason codes, by falling count.
 * 
 * @maxItems 50
 * 
 * Items: One reason.
 */
reasons_top: {
/**
 * Reason code.
 */
reason: string
/**
 * Decisions that give it.
 */
count: number
}[]
/**
 * Decisions under another mode than NORMAL, or with another context than CONTEXT_READY.
 */
degraded: number
/**
 * Why they are: by mode or status of context; one decision may have both.
 */
degrade_reasons: {
/**
 * Decisions with this reason.
 */
[k: string]: number | undefined
}
/**
 * Decisions without a score.
 */
fail_closed: number
/**
 * Records that nothing was decided on, by code.
 */
rejections: {
/**
 * Records with this code.
 */
[k: string]: number | undefined
}
/**
 * Times that a decided event was read again.
 */
replays: number
/**
 * Times that a decided event was read again with another payload.
 */
mismatches: number
/**
 * Time from the first sight of an event to its decision, as counted with the decisions.
 */
latency: {
/**
 * Upper bounds of the buckets; a percentile is one of them.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: Upper bound in ms.
 */
buckets_ms: number[]
/**
 * Decisions that were measured.
 */
measured: number
/**
 * Bound of the bucket that holds half of them; null when nothing was measured.
 */
p50_ms: (number | "beyond_last_bucket" | null)
/**
 * Bound of the bucket that holds 95 of 100.
 */
p95_ms: (number | "beyond_last_bucket" | null)
/**
 * Bound of the bucket that holds 99 of 100.
 */
p99_ms: (number | "beyond_last_bucket" | null)
}
/**
 * What was decided and is to be published through the gate.
 */
outbox: {
/**
 * Rows that the gate has not answered.
 */
pending: number
/**
 * Rows that the gate refused for good.
 */
refused: number
}
/**
 * Names that rules and model of this image read, against those of truth (10, law L11).
 */
truth_leak_check: {
/**
 * Names that were looked at.
 */
names_checked: number
/**
 * Names of truth among them.
 * 
 * @maxItems 100
 * 
 * Items: Name.
 */
forbidden: string[]
/**
 * There is none.
 */
pass: boolean
}
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
