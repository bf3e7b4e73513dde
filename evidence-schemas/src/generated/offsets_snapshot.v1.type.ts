// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Progress of every consumer group of the run at one moment (13, section 1).
 */
export interface OffsetsSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.offsets_snapshot.v1"
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
 * When the watermarks were read.
 */
captured_at_utc: string
/**
 * Cluster that the offsets belong to.
 */
kafka_cluster_id: string
/**
 * Only Kafka semantics.
 */
offset_kind: "kafka_offset"
/**
 * One entry per group, by group id.
 * 
 * @maxItems 100
 * 
 * Items: One group.
 */
groups: {
/**
 * Broker-side group.
 */
group_id: string
/**
 * Mode.
 */
component: string
/**
 * Checkpoint identity.
 */
stream_id: string
/**
 * Consumed topics.
 * 
 * @maxItems 100
 * 
 * Items: One topic.
 */
topics: {
/**
 * Topic.
 */
topic: string
/**
 * Every partition, in order.
 * 
 * @maxItems 1000
 * 
 * Items: One partition.
 */
partitions: {
/**
 * Partition.
 */
partition: number
/**
 * Where the group began to read.
 */
start_offset: number
/**
 * Exclusive-next offset of the durable checkpoint.
 */
end_offset: number
/**
 * What the group published on the broker.
 */
committed_position?: number
/**
 * First readable offset.
 */
watermark_low: number
/**
 * Next offset to be written.
 */
watermark_high: number
/**
 * High watermark minus checkpoint.
 */
lag: number
/**
 * Largest event time done; null before the first event.
 */
watermark_ts_utc: (string | null)
}[]
}[]
}[]
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
