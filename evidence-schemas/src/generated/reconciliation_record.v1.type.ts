// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * How an unknown publish outcome was resolved (12, section 7).
 */
export interface ReconciliationRecordV1 {
/**
 * sha256 of key, attempt and new state.
 */
reconciliation_id: string
/**
 * The run.
 */
platform_run_id: string
/**
 * Admission that was resolved.
 */
dedupe_key: string
/**
 * Event id.
 */
event_id: string
/**
 * Event class.
 */
event_class: string
/**
 * Publish attempt that was in doubt.
 */
attempt: number
/**
 * State before.
 */
prior_state: ("PUBLISH_IN_FLIGHT" | "PUBLISH_AMBIGUOUS" | "ADMITTED" | "PUBLISH_ABSENT")
/**
 * State after.
 */
new_state: ("PUBLISH_IN_FLIGHT" | "PUBLISH_AMBIGUOUS" | "ADMITTED" | "PUBLISH_ABSENT")
/**
 * Offsets that were read.
 * 
 * @maxItems 1024
 * 
 * Items: One partition.
 */
scanned: {
/**
 * Topic.
 */
topic: string
/**
 * Partition.
 */
partition: number
/**
 * Offset as a decimal string.
 */
from_offset: string
/**
 * Offset as a decimal string.
 */
to_offset: string
}[]
/**
 * Every copy that was found, lowest offset first.
 * 
 * @maxItems 1024
 * 
 * Items: Position on the bus (12, section 4).
 */
matches: {
/**
 * Topic.
 */
topic: string
/**
 * Partition.
 */
partition: number
/**
 * Offset as a decimal string.
 */
offset: string
/**
 * Kind of offset; nothing but bus offsets is legal.
 */
offset_kind: "kafka_offset"
/**
 * Broker time of the append.
 */
published_at_utc: string
}[]
/**
 * When it was decided.
 */
decided_at_utc: string
/**
 * Who asked for the reconciliation.
 */
actor: string
/**
 * Anomalies that were found.
 * 
 * @minItems 0
 * @maxItems 64
 * 
 * Items: Reason code.
 */
anomalies: string[]
}
