// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Triggers, cases and timelines of a run, counted from their tables (04, section 4.5; 15, section 5).
 */
export interface CaseSummaryV1 {
/**
 * Schema of this document.
 */
schema: "fp.case_summary.v1"
/**
 * The run.
 */
platform_run_id: string
/**
 * When it was written.
 */
written_at_utc: string
writer: Writer
/**
 * Moment of the snapshot of the database in which everything was counted.
 */
as_of: string
/**
 * Keys of the registry that name what was read; no values.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: Key.
 */
source_handles: string[]
/**
 * Decisions that the case trigger looked at.
 */
decisions_seen: number
/**
 * Triggers in its ledger.
 */
triggers_seen: number
triggers_by_type: CountMap
triggers_by_rule: CountMap1
/**
 * What the gate answered to triggers.
 */
triggers_published: {
/**
 * Admitted.
 */
admit: number
/**
 * Known, same bytes.
 */
duplicate: number
/**
 * Refused by the gate.
 */
quarantine: number
/**
 * Not settled: nobody knows yet what became of them.
 */
ambiguous: number
}
/**
 * Records of decisions and outcomes that were set aside by the case trigger.
 */
triggers_quarantined: number
/**
 * Triggers that came again with other content.
 */
trigger_mismatches: number
/**
 * Outcomes whose decision has not come.
 */
outcomes_waiting: number
/**
 * Triggers that case management took in.
 */
intake_rows: number
/**
 * Triggers that came to it again with equal bytes.
 */
intake_replays: number
/**
 * Records that it set aside.
 */
intake_quarantined: number
/**
 * Triggers that came to it again with other content.
 */
intake_mismatches: number
/**
 * Cases.
 */
cases_created: number
/**
 * Cases that are open.
 */
cases_open: number
/**
 * Events of all timelines.
 */
timeline_events: number
/**
 * Distinct identities among them.
 */
distinct_event_ids: number
by_event_kind: CountMap2
/**
 * Events that came again with other content.
 */
timeline_mismatches: number
/**
 * Whether timelines of cases were only ever appended, as the database counts it.
 */
append_only_check: {
/**
 * Append-only tables that carry an enabled guard against change.
 * 
 * @maxItems 100
 * 
 * Items: Table with its schema.
 */
tables: string[]
/**
 * Rows of timelines that were ever changed.
 */
updates: number
/**
 * Rows of timelines that were ever removed.
 */
deletes: number
/**
 * Nothing was changed or removed.
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
/**
 * The same by kind of trigger.
 */
export interface CountMap {
/**
 * Count.
 */
[k: string]: number | undefined
}
/**
 * The same by the rule that called for them.
 */
export interface CountMap1 {
/**
 * Count.
 */
[k: string]: number | undefined
}
/**
 * The same by kind of event.
 */
export interface CountMap2 {
/**
 * Count.
 */
[k: string]: number | undefined
}
