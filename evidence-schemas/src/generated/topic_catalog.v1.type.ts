// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What an apply of the bus made and its readers have to know: cluster and topics, never a key (05, section 4).
 */
export interface TopicCatalogV1 {
/**
 * Schema tag.
 */
schema: "fp.topic_catalog.v1"
/**
 * Substrate that the bus is of.
 */
substrate: ("emulated" | "dev_min")
/**
 * When it was read, after the apply.
 */
written_at_utc: string
/**
 * Environment of the organisation.
 */
environment: string
/**
 * The one cluster.
 */
cluster: {
/**
 * Identity, as the broker tells it.
 */
id: string
/**
 * Name.
 */
name: string
/**
 * Type.
 */
type: string
/**
 * Cloud.
 */
cloud: string
/**
 * Region.
 */
region: string
}
/**
 * All topics.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: One topic.
 */
topics: {
/**
 * Name.
 */
name: string
/**
 * Volume class.
 */
class: ("high" | "low")
/**
 * Partitions.
 */
partitions: number
/**
 * Retention, milliseconds.
 */
retention_ms: number
/**
 * Cleanup policy.
 */
cleanup: string
/**
 * What records are keyed by.
 */
key: string
}[]
}
