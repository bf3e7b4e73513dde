// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Offset ranges from which the run can be replayed (16, section 7.6).
 */
export interface ReplayAnchorsV1 {
/**
 * Schema of this document.
 */
schema: "fp.replay_anchors.v1"
/**
 * When it was written.
 */
written_at_utc: string
writer: Writer
/**
 * When the anchors were made.
 */
generated_at_utc: string
/**
 * The run.
 */
platform_run_id: string
/**
 * Cluster that the offsets belong to.
 */
kafka_cluster_id: string
/**
 * Ranges.
 */
anchors: {
/**
 * Ranges that the gate filled.
 * 
 * @maxItems 10000
 * 
 * Items: Offsets from which a range can be replayed.
 */
ingest: {
/**
 * Topic.
 */
topic: string
/**
 * Partition.
 */
partition: number
/**
 * First offset.
 */
start_offset: number
/**
 * Exclusive end.
 */
end_offset: number
/**
 * Equal to end_offset; contract field.
 */
offset: number
/**
 * Only Kafka semantics.
 */
offset_kind: "kafka_offset"
/**
 * Records of the run.
 */
count: number
/**
 * Smallest event time; null without records.
 */
first_ts_utc: (string | null)
/**
 * Largest event time; null without records.
 */
last_ts_utc: (string | null)
/**
 * UTC time with exactly six fractional digits.
 */
captured_at_utc: string
/**
 * Consumer group.
 */
group_id?: string
/**
 * Checkpoint identity.
 */
stream_id?: string
}[]
/**
 * Ranges that consumers finished.
 * 
 * @maxItems 10000
 * 
 * Items: Offsets from which a range can be replayed.
 */
rtdl_core: {
/**
 * Topic.
 */
topic: string
/**
 * Partition.
 */
partition: number
/**
 * First offset.
 */
start_offset: number
/**
 * Exclusive end.
 */
end_offset: number
/**
 * Equal to end_offset; contract field.
 */
offset: number
/**
 * Only Kafka semantics.
 */
offset_kind: "kafka_offset"
/**
 * Records of the run.
 */
count: number
/**
 * Smallest event time; null without records.
 */
first_ts_utc: (string | null)
/**
 * Largest event time; null without records.
 */
last_ts_utc: (string | null)
/**
 * UTC time with exactly six fractional digits.
 */
captured_at_utc: string
/**
 * Consumer group.
 */
group_id?: string
/**
 * Checkpoint identity.
 */
stream_id?: string
}[]
}
/**
 * What the anchors were made from.
 */
source_refs: {
/**
 * P7 offsets.
 */
ingest_offsets_ref: {
/**
 * Object key.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * Digest of the bytes.
 */
sha256: string
}
/**
 * P8 offsets.
 */
rtdl_offsets_ref: {
/**
 * Object key.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * Digest of the bytes.
 */
sha256: string
}
/**
 * Report.
 */
run_report_ref: {
/**
 * Object key.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * Digest of the bytes.
 */
sha256: string
}
}
/**
 * Lengths of the arrays.
 */
counts: {
/**
 * Length.
 */
ingest_anchors: number
/**
 * Length.
 */
rtdl_anchors: number
}
/**
 * Segments by partition.
 * 
 * @maxItems 1000
 * 
 * Items: One partition.
 */
archive: {
/**
 * Topic.
 */
topic: string
/**
 * Partition.
 */
partition: number
/**
 * First archived offset.
 */
first_offset: number
/**
 * Last archived offset.
 */
last_offset: number
/**
 * Records.
 */
records: number
/**
 * Segments.
 */
segments: number
/**
 * sha256 over `key<tab>sha256` lines in offset order.
 */
set_digest: string
}[]
/**
 * sha256 of the canonical anchors.
 */
basis_digest: string
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
