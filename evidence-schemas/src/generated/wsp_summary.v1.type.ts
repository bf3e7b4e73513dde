// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What a stream has sent (04, section 4.4). Derived; each attempt replaces it.
 */
export interface WspSummaryV1 {
/**
 * The platform run.
 */
platform_run_id: string
/**
 * Scenario run: the identity that equivalent runs share.
 */
scenario_run_id: string
/**
 * Phase.
 */
phase_id: "P6"
/**
 * READY record that started it.
 */
ready_ref: {
/**
 * Topic.
 */
topic: string
/**
 * Partition.
 */
partition: number
/**
 * Offset.
 */
offset: number
/**
 * Announcement.
 */
message_id: string
/**
 * Broker's time of the record.
 */
broker_time_utc: string
}
/**
 * Prefixes that were read.
 * 
 * @maxItems 16
 * 
 * Items: Prefix.
 */
source_prefixes: string[]
/**
 * Outputs in their order.
 * 
 * @minItems 1
 * @maxItems 16
 * 
 * Items: One output.
 */
per_output: {
/**
 * Output of the data engine.
 */
output_id: string
/**
 * Rows read by this attempt, filtered ones included.
 */
rows_read: number
/**
 * Envelopes decided, over all attempts.
 */
emitted: number
/**
 * Admitted.
 */
acked_admit: number
/**
 * Duplicates.
 */
acked_duplicate: number
/**
 * Quarantined.
 */
acked_quarantine: number
/**
 * Event time of the first envelope.
 */
first_ts_utc: (string | null)
/**
 * Event time of the last one.
 */
last_ts_utc: (string | null)
/**
 * Whether any envelope was decided.
 */
started: boolean
/**
 * Whether it reached its end or cap.
 */
ended: boolean
/**
 * Position of the last contiguous acknowledged row.
 */
last_checkpoint: ({
/**
 * Part.
 */
part: string
/**
 * Row of the part.
 */
row_index: number
/**
 * UTC time with exactly six fractional digits.
 */
ts_utc: string
} | null)
/**
 * Position that this attempt resumed after.
 */
resumed_from: ({
/**
 * Part.
 */
part: string
/**
 * Row of the part.
 */
row_index: number
/**
 * UTC time with exactly six fractional digits.
 */
ts_utc: string
} | null)
}[]
/**
 * Sums over the outputs.
 */
totals: {
/**
 * Envelopes decided.
 */
emitted: number
/**
 * Admitted.
 */
acked_admit: number
/**
 * Duplicates.
 */
acked_duplicate: number
/**
 * Quarantined.
 */
acked_quarantine: number
}
/**
 * Batches sent again by this attempt, by reason.
 */
retries: {
/**
 * Batches.
 */
[k: string]: number | undefined
}
/**
 * Failures that no retry can mend.
 */
non_retryable: number
/**
 * How the attempt ended.
 */
terminal: ("STREAMED" | "INTERRUPTED" | "FAILED")
/**
 * Code of what ended it.
 */
exit_reason: (string | null)
/**
 * Facts.
 */
exit_detail: (string | null)
/**
 * First batch of this attempt.
 */
first_send_at_utc: (string | null)
/**
 * UTC time with exactly six fractional digits.
 */
started_at_utc: string
/**
 * UTC time with exactly six fractional digits.
 */
ended_at_utc: string
/**
 * Envelopes per second of this attempt.
 */
effective_eps: number
/**
 * Rates that this attempt aimed at, in the order of their beginning; none where it took whatever the gate takes.
 * 
 * @maxItems 1000
 * 
 * Items: One rate.
 */
target_rate: {
/**
 * Its beginning after that of the campaign.
 */
from_seconds: number
/**
 * Events a second.
 */
events_per_second: number
}[]
/**
 * Share of the stream that this task takes.
 */
shard_plan: {
/**
 * Shares.
 */
lane_count: number
/**
 * This share.
 */
lane_index: number
}
/**
 * Key of the checkpoints.
 */
checkpoint_pack_key: string
/**
 * History of the message, oldest first, the terminal row included.
 * 
 * @maxItems 1000
 * 
 * Items: Row.
 */
ready_run_refs: string[]
/**
 * Number of attempts so far.
 */
attempt: number
/**
 * UTC time with exactly six fractional digits.
 */
written_at_utc: string
/**
 * Who wrote the document.
 */
writer: {
/**
 * Component.
 */
identity: string
/**
 * Task.
 */
task_arn: string
/**
 * Image of the task.
 */
image_digest: string
}
}
