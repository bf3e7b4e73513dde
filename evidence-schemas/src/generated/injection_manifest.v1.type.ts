// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Admitted events that are sent to the gate a second time, published before anything is sent (M10.D-C01).
 */
export interface InjectionManifestV1 {
/**
 * Schema of this document.
 */
schema: "fp.injection_manifest.v1"
/**
 * The run.
 */
platform_run_id: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * What is sent, in this order.
 * 
 * @minItems 1
 * @maxItems 1000
 */
tuples: {
/**
 * Class under which the gate admitted it.
 */
event_class: string
/**
 * Identity of the event.
 */
event_id: string
/**
 * The gate's payload hash, as its receipt has it.
 */
payload_hash: string
/**
 * Key of the archive segment that holds the envelope.
 */
archive_ref: string
/**
 * Version of that segment.
 */
archive_version_id: string
/**
 * Topic on which it lies.
 */
topic: string
/**
 * Partition of the topic.
 */
partition: number
/**
 * Offset within the partition.
 */
offset: number
}[]
}
