// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Outcome of sorting every required output (01, M5.E).
 */
export interface StreamSortSummaryV1 {
/**
 * Schema of this document.
 */
schema: "fp.stream_sort_summary.v1"
/**
 * Run this belongs to.
 */
platform_run_id: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * Only functional_green gates; the probe never does.
 */
lane_mode: ("functional_green" | "full_scale_probe")
/**
 * Profile.
 */
workload_profile_id: string
/**
 * Size of each job.
 */
compute_profile: {
/**
 * CPU units, 1024 for one core.
 */
cpu_units: number
/**
 * Memory.
 */
memory_mib: number
/**
 * Temporary storage.
 */
ephemeral_storage_gib?: number
}
/**
 * Outputs that had to be sorted.
 * 
 * @minItems 1
 * 
 * Items: Output id.
 */
required_output_ids: string[]
/**
 * One result for each output.
 * 
 * Items: One output.
 */
per_output_results: {
/**
 * Output id.
 */
output_id: string
/**
 * Job.
 */
task_arn: string
/**
 * Exit code; null when the job gave none.
 */
exit_code: (number | null)
/**
 * Rows sorted; absent when the view could not be read.
 */
rows?: number
/**
 * Shards written; absent when the view could not be read.
 */
shards?: number
/**
 * Manifest; absent when there is none.
 */
manifest_key?: string
/**
 * Receipt; absent when there is none.
 */
receipt_key?: string
/**
 * Elapsed time; absent when the task named no start or end.
 */
elapsed_seconds?: number
}[]
/**
 * Outputs without a receipt.
 * 
 * Items: Output id.
 */
failed_output_ids: string[]
writer: Writer
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
