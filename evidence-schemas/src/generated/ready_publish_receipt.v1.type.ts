// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Proof that READY is on the control topic (04, section 4.4). Immutable.
 */
export interface ReadyPublishReceiptV1 {
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
 * Identity of the announcement.
 */
message_id: string
/**
 * sha256 of the canonical READY payload.
 */
payload_sha256: string
/**
 * sha256 of the record value as published.
 */
record_sha256: string
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
phase_id: "P5"
/**
 * Broker's time of the append.
 */
broker_time_utc: string
/**
 * When it was written.
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
