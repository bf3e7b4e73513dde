// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Counts of everything set aside; written with 0 when there is nothing (04, section 12).
 */
export interface QuarantineSummaryV1 {
/**
 * Schema of this document.
 */
schema: "fp.quarantine_summary.v1"
/**
 * Run this belongs to.
 */
platform_run_id: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * The truth was read up to here.
 */
as_of: string
/**
 * Records in quarantine.
 */
total: number
/**
 * Stored records that were read.
 */
records_scanned: number
/**
 * Stored payloads that were read and held against the digest of their record.
 */
payloads_scanned: number
by_reason_code: CountMap
/**
 * Samples.
 * 
 * @maxItems 20
 * 
 * Items: Reference to a record.
 */
sample_refs: string[]
writer: Writer
}
/**
 * Records by reason code.
 */
export interface CountMap {
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
