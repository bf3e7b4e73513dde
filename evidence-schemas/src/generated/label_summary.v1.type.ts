// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Labels of a run, counted from the label store and from the handshake of case management (04, section 4.5; 15, section 5).
 */
export interface LabelSummaryV1 {
/**
 * Schema of this document.
 */
schema: "fp.label_summary.v1"
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
 * Everything that was asserted: accepted, rejected and pending.
 */
assertions: number
/**
 * Assertions in the ledger of the store.
 */
accepted: number
/**
 * Assertions that the store refused.
 */
rejected: number
/**
 * Labels that a case asked for and the store has not decided.
 */
pending: number
rejected_by_reason: CountMap
/**
 * Accepted assertions that came again with equal bytes.
 */
replayed: number
by_type: CountMap1
by_value: CountMap2
by_source: CountMap3
by_principal: CountMap4
/**
 * Rows of the timeline of labels.
 */
timeline_rows: number
/**
 * Distinct identities among the accepted ones.
 */
distinct_assertion_ids: number
/**
 * Subjects and types of which no value stands when everything accepted counts.
 */
conflicts: number
/**
 * Accepted labels of no admitted event, or of case management for no event of a timeline.
 */
orphans: number
/**
 * What the gate answered to label events.
 */
labels_published: {
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
 * Case management's view of its labels beside the store's.
 */
handshake: {
/**
 * Labels that cases asked for.
 */
requested: number
/**
 * Accepted, as case management was told.
 */
accepted: number
/**
 * Rejected, as it was told.
 */
rejected: number
/**
 * Accepted of case management, as the store holds them.
 */
accepted_by_store: number
}
/**
 * Assertions and requests that came again with other content, and orphans.
 */
anomalies_total: number
/**
 * Whether labels were only ever appended, as the database counts it.
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
 * Rejections by reason code.
 */
export interface CountMap {
/**
 * Count.
 */
[k: string]: number | undefined
}
/**
 * Accepted assertions by type.
 */
export interface CountMap1 {
/**
 * Count.
 */
[k: string]: number | undefined
}
/**
 * The same by value.
 */
export interface CountMap2 {
/**
 * Count.
 */
[k: string]: number | undefined
}
/**
 * The same by source.
 */
export interface CountMap3 {
/**
 * Count.
 */
[k: string]: number | undefined
}
/**
 * The same by principal.
 */
export interface CountMap4 {
/**
 * Count.
 */
[k: string]: number | undefined
}
