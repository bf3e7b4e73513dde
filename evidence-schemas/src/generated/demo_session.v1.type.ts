// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * One demo window of the substrate and what it consists of (04, section 4.2).
 */
export interface DemoSessionV1 {
/**
 * Schema of this document.
 */
schema: "fp.demo_session.v1"
/**
 * Run this belongs to.
 */
platform_run_id: string
/**
 * When it started.
 */
demo_start_utc: string
/**
 * When the newest attempt to destroy had seen its stack gone; null while it is open.
 */
demo_end_utc: (string | null)
/**
 * Event log cluster.
 */
kafka_cluster_id: string
/**
 * Database instance.
 */
db_resource_id: string
/**
 * Bucket of each role.
 */
bucket_map: {
/**
 * Bucket.
 */
[k: string]: string | undefined
}
/**
 * Day on which everything ephemeral must be gone.
 */
expires_at: string
/**
 * UTC time, up to six fractional digits.
 */
written_at_utc: string
}
