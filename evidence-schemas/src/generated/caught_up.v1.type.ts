// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Verdict over consecutive lag samples (M7.C).
 */
export interface CaughtUpV1 {
/**
 * Schema of this document.
 */
schema: "fp.caught_up.v1"
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
 * Cluster that the offsets belong to.
 */
kafka_cluster_id: string
/**
 * When the last sample was taken.
 */
captured_at_utc: string
/**
 * Largest lag that counts as caught up.
 */
threshold: number
/**
 * Largest lag of any sample and partition.
 */
max_lag: number
/**
 * Least distance between samples that was asked for.
 */
interval_seconds_min: number
/**
 * The samples, oldest first.
 * 
 * @minItems 2
 * @maxItems 100
 * 
 * Items: One sample.
 */
samples: {
/**
 * When.
 */
sampled_at_utc: string
/**
 * Largest lag.
 */
max_lag: number
/**
 * Sum of lags.
 */
total_lag: number
/**
 * Partitions seen.
 */
partitions: number
/**
 * Sum of checkpoints.
 */
records_done: number
}[]
/**
 * Topic-partitions of all groups.
 */
partitions_covered: number
/**
 * The P7 offsets that the consumers must have reached.
 */
basis_ref: {
/**
 * Object key.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * Digest of the bytes.
 */
sha256: string
}
/**
 * No checkpoint and no watermark went back between samples.
 */
no_regression: boolean
/**
 * Every checkpoint reached the end of the run's window.
 */
covers_basis: boolean
/**
 * The basis names the same cluster.
 */
same_epoch: boolean
/**
 * Every topic with admissions holds records that were consumed.
 */
non_empty_pass: boolean
/**
 * Failure rows of the consumers.
 */
apply_failures_total: number
/**
 * Replay basis mismatches.
 */
mismatches_total: number
/**
 * All of the above hold and the largest lag is within the threshold.
 */
pass: boolean
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
