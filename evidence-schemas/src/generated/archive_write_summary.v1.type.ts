// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What the archive holds of the run, from its ledger (M7.D).
 */
export interface ArchiveWriteSummaryV1 {
/**
 * Schema of this document.
 */
schema: "fp.archive_write_summary.v1"
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
 * When the ledger was read.
 */
captured_at_utc: string
/**
 * Records of the run that were read.
 */
seen_total: number
/**
 * Records in ledger segments, recounted.
 */
archived_total: number
/**
 * Records seen again with equal bytes.
 */
duplicate_total: number
/**
 * Records seen again with other bytes.
 */
payload_mismatch_total: number
/**
 * Failed object writes; each was retried.
 */
write_error_total: number
/**
 * Records refused with a failure row.
 */
skipped_total: number
/**
 * Records of other runs.
 */
run_scope_skipped_total: number
/**
 * Archived records that the gate did not attest.
 */
unattested_total: number
/**
 * Archived records of which the bus held another text than the canonical one.
 */
non_canonical_total: number
/**
 * Unique admissions of the archived topics.
 */
admitted_unique_total: number
/**
 * One entry per archived topic.
 * 
 * @maxItems 100
 * 
 * Items: One topic.
 */
by_topic: {
/**
 * Topic.
 */
topic: string
/**
 * Unique admissions.
 */
admitted_total: number
/**
 * Archived records.
 */
archived_total: number
/**
 * Segments.
 */
segments: number
/**
 * Stored bytes.
 */
size_bytes: number
}[]
/**
 * Coverage of each partition: archived + skipped + foreign = next - start.
 * 
 * @maxItems 1000
 * 
 * Items: One partition.
 */
origin_offset_ranges: {
/**
 * Topic.
 */
topic: string
/**
 * Partition.
 */
partition: number
/**
 * First offset read.
 */
start_offset: number
/**
 * Checkpoint.
 */
next_offset: number
/**
 * Archived records.
 */
archived: number
/**
 * Refused records.
 */
skipped: number
/**
 * Records of other runs.
 */
foreign: number
/**
 * Nothing is missing.
 */
contiguous: boolean
}[]
/**
 * Some segments.
 * 
 * @maxItems 20
 * 
 * Items: Object key.
 */
sample_keys: string[]
/**
 * Archived equals admitted for every topic, every range is contiguous, no mismatch.
 */
complete: boolean
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
