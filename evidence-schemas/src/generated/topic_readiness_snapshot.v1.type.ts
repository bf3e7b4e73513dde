// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * All topics exist with their pinned settings, by protocol proof (01, M2.F).
 */
export interface TopicReadinessSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.topic_readiness_snapshot.v1"
/**
 * Where the facts come from.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Execution that wrote it.
 */
execution_id: string
/**
 * When it was read.
 */
captured_at_utc: string
/**
 * Cluster.
 */
kafka_cluster_id: string
/**
 * The cluster that the stack names answered an authenticated question for its metadata.
 */
connectivity_pass: boolean
/**
 * Pinned topics that exist.
 * 
 * Items: Topic.
 */
topics_present: string[]
/**
 * Pinned topics that do not.
 * 
 * Items: Topic.
 */
topics_missing: string[]
/**
 * Settings of each present topic.
 * 
 * Items: One topic.
 */
topics: {
/**
 * Topic.
 */
topic: string
/**
 * Partitions.
 */
partitions: number
/**
 * Retention.
 */
retention_ms: number
/**
 * What becomes of old records, as the log says it.
 */
cleanup_policy: string
/**
 * All settings equal the pins.
 */
matches_pins: boolean
}[]
/**
 * Whom the log says that it authenticated, or why it cannot say.
 */
identity_used: (string | {
/**
 * Reason.
 */
unknown_because: string
})
/**
 * What the log speaks with its clients, or the method that it authenticated this one with.
 */
security: string
}
