// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Counts of all receipts of a run, regenerated from truth (04, section 4.4).
 */
export interface ReceiptSummaryV1 {
/**
 * Schema of this document.
 */
schema: "fp.receipt_summary.v1"
/**
 * Run this belongs to.
 */
platform_run_id: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * The truth was read up to here; older than the last send, it is refused.
 */
as_of: string
/**
 * Receipts by decision.
 */
counts_by_decision: {
/**
 * Admitted.
 */
ADMIT: number
/**
 * Seen before.
 */
DUPLICATE: number
/**
 * Set aside.
 */
QUARANTINE: number
/**
 * Same identity with other bytes; also counted in its decision's total.
 */
ANOMALY: number
/**
 * Outcome unknown; blocks closure.
 */
PUBLISH_AMBIGUOUS: number
}
counts_by_event_type: CountMap
counts_by_event_class: CountMap1
/**
 * Receipts by reason code; INTERNAL_ERROR is always there, with 0 if need be.
 */
counts_by_reason_code: {
/**
 * Failures of our own.
 */
INTERNAL_ERROR: number
/**
 * Receipts.
 */
[k: string]: number | undefined
}
counts_by_output_id: CountMap2
/**
 * All receipts.
 */
total_receipts: number
/**
 * Stored receipts that were read, line by line.
 */
receipt_objects_scanned: number
/**
 * Objects that hold them.
 */
receipt_segments_scanned: number
/**
 * Bytes of these objects.
 */
receipt_bytes_scanned: number
/**
 * What was found while receipt and quarantine objects were read beside index and log, by cause.
 */
object_faults: {
/**
 * Exported by the index, absent from the store.
 */
missing: number
/**
 * Objects that no row of the index stands for.
 */
unknown: number
/**
 * Segments that are not exported.
 */
pending: number
/**
 * Bytes or lines that are not those that were exported.
 */
altered: number
/**
 * Of another run.
 */
foreign: number
/**
 * An identity or a position twice, or an id that does not follow from it.
 */
identity: number
/**
 * Records without a receipt, or receipts without a record.
 */
gap: number
/**
 * Counts that differ from the index.
 */
count: number
}
/**
 * Index rows that were read.
 */
db_rows_scanned: number
/**
 * Digest of what was read.
 */
source_digest: string
/**
 * The decisions sum up to the total.
 */
identity_pass: boolean
writer: Writer
counts_by_topic?: CountMap3
/**
 * Distinct admitted events.
 */
distinct_admitted?: number
}
/**
 * Receipts by event type.
 */
export interface CountMap {
/**
 * Count.
 */
[k: string]: number | undefined
}
/**
 * Receipts by event class.
 */
export interface CountMap1 {
/**
 * Count.
 */
[k: string]: number | undefined
}
/**
 * Receipts by oracle output.
 */
export interface CountMap2 {
/**
 * Count.
 */
[k: string]: number | undefined
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
 * Admitted receipts by topic.
 */
export interface CountMap3 {
/**
 * Count.
 */
[k: string]: number | undefined
}
