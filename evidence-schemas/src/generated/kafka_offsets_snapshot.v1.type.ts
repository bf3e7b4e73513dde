// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Offsets of every topic of the run at P7, the basis of all later progress (04, section 4.4).
 */
export interface KafkaOffsetsSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.kafka_offsets_snapshot.v1"
/**
 * Run this belongs to.
 */
platform_run_id: string
/**
 * When it was read.
 */
captured_at_utc: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * Cluster the offsets belong to; another one makes them stale.
 */
kafka_cluster_id: string
/**
 * Only broker offsets count.
 */
offset_kind: "kafka_offset"
/**
 * Topics.
 * 
 * @minItems 1
 * 
 * Items: One topic.
 */
topics: {
/**
 * Topic.
 */
topic: string
/**
 * Every partition.
 * 
 * @minItems 1
 * 
 * Items: One partition.
 */
partitions: {
/**
 * Partition.
 */
partition: number
/**
 * First offset of the run; -1 when empty.
 */
start_offset: number
/**
 * Last offset of the run; -1 when empty.
 */
end_offset: number
/**
 * Oldest offset the broker holds.
 */
watermark_low: number
/**
 * Next offset the broker assigns.
 */
watermark_high: number
}[]
/**
 * One record that carries this run; null when the topic is empty.
 */
sample: ({
/**
 * Partition.
 */
partition: number
/**
 * Offset.
 */
offset: number
/**
 * Run the record carries.
 */
platform_run_id: string
/**
 * Event.
 */
event_id: string
} | null)
}[]
/**
 * Principal that read them.
 */
verifier_identity: string
/**
 * Later gates compare with this snapshot.
 */
p7_basis: true
writer: Writer
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
