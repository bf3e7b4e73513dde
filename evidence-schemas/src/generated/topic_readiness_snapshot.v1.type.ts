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
 * Authenticated metadata was read.
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
 * Cleanup.
 */
cleanup_policy: ("delete" | "compact")
/**
 * All settings equal the pins.
 */
matches_pins: boolean
}[]
/**
 * Principal that read the metadata.
 */
identity_used: string
}
