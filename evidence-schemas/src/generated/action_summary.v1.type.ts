// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What followed of the decisions of a run, counted from the ledgers of the action layer (14, section 5; 04, section 4.5).
 */
export interface ActionSummaryV1 {
/**
 * Schema of this document.
 */
schema: "fp.action_summary.v1"
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
 * Rows of the ledger of intents.
 */
intents: number
/**
 * Different idempotency keys among them.
 */
distinct_intent_keys: number
/**
 * Different events and kinds of action among them.
 */
distinct_actions: number
/**
 * Intents by kind of action.
 */
by_action_type: {
/**
 * Intents of this kind.
 */
[k: string]: number | undefined
}
/**
 * Rows of the outcomes.
 */
outcomes: number
/**
 * Different semantic keys among them.
 */
distinct_outcome_keys: number
/**
 * Outcomes by status.
 */
by_status: {
/**
 * Outcomes with this status.
 */
[k: string]: number | undefined
}
/**
 * Outcomes of which nobody knows whether the action happened; their status is FAILED.
 */
uncertain: number
/**
 * Intents without an outcome.
 */
open: number
/**
 * Intents that came again and were dropped.
 */
duplicates_prevented: number
/**
 * Effects that the provider recorded.
 */
effects_executed: number
/**
 * Effects beyond the first of an action.
 */
double_effects: number
/**
 * Records that were set aside at the intake, by reason.
 */
quarantined: {
/**
 * Records with this reason.
 */
[k: string]: number | undefined
}
/**
 * Columns of the unique index that keeps an action from happening twice, in its order.
 * 
 * @maxItems 16
 * 
 * Items: Column.
 */
idempotency_key_fields: string[]
/**
 * What the database lets anybody do with an outcome that stands.
 */
write_policy: ("append_only" | "mutable")
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
