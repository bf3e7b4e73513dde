// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * One row of the history of a READY message; a create-only object each (11, section 5.1).
 */
export interface WspReadyRunV1 {
/**
 * Announcement.
 */
message_id: string
/**
 * Position in the history, from 1.
 */
sequence: number
/**
 * What happened.
 */
status: ("RECEIVED" | "STREAMING" | "STREAMED" | "FAILED" | "INTERRUPTED" | "SKIPPED_DUPLICATE" | "SKIPPED_OUT_OF_SCOPE" | "SKIPPED_INVALID" | "DEFERRED_DOWNSTREAM_NOT_READY")
/**
 * Code.
 */
reason: (string | null)
/**
 * Facts.
 */
detail: (string | null)
/**
 * The platform run.
 */
platform_run_id: string
/**
 * Scenario run of the message.
 */
scenario_run_id: (string | null)
/**
 * Run that the message names.
 */
announced_platform_run_id: (string | null)
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
 * Envelopes acknowledged so far.
 */
emitted: number
/**
 * Engine run root.
 */
engine_run_root: (string | null)
/**
 * Scenario overlay.
 */
scenario_id: (string | null)
/**
 * When it happened.
 */
ts_utc: string
/**
 * Task.
 */
task_arn: string
}
