// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * A stream has started (04, section 4.4). Immutable; written by the first attempt.
 */
export interface WspStartV1 {
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
phase_id: "P6"
/**
 * READY record that started it.
 */
ready_ref: {
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
 * Announcement.
 */
message_id: string
/**
 * Broker's time of the record.
 */
broker_time_utc: string
}
/**
 * Engine run root.
 */
engine_run_root: string
/**
 * The four pins that name a world.
 */
world_key: {
/**
 * World identity.
 */
manifest_fingerprint: string
/**
 * Governed parameter bundle.
 */
parameter_hash: string
/**
 * Scenario overlay.
 */
scenario_id: string
/**
 * Realisation key.
 */
seed: string
}
/**
 * Outputs in their order.
 * 
 * @minItems 1
 * @maxItems 16
 * 
 * Items: One output.
 */
outputs: {
/**
 * Output of the data engine.
 */
output_id: string
/**
 * Role.
 */
role: ("business_traffic" | "behavioural_context")
/**
 * View.
 */
stream_view_id: string
/**
 * Rows of the view.
 */
row_count: number
/**
 * Parts of the view.
 */
part_count: number
}[]
/**
 * Prefixes that are read, one per output.
 * 
 * @minItems 1
 * @maxItems 16
 * 
 * Items: Prefix.
 */
source_prefixes: string[]
/**
 * Limits of the stream; null for none.
 */
caps: {
/**
 * Of the whole stream.
 */
events_max: (number | null)
/**
 * Of each output.
 */
events_per_output_max: (number | null)
/**
 * Flows whose rows and context are streamed.
 */
flows_max: (number | null)
/**
 * First event time inside.
 */
window_start_utc: (string | null)
/**
 * First event time outside.
 */
window_end_utc: (string | null)
}
/**
 * Event time against elapsed time; 0 or less for no waiting.
 */
speedup: number
/**
 * Target rate; null for none.
 */
target_eps: (number | null)
/**
 * Share of the stream that this task takes.
 */
shard_plan: {
/**
 * Shares.
 */
lane_count: number
/**
 * This share.
 */
lane_index: number
}
/**
 * Lead of context over traffic in event time.
 */
context_lead_ms: number
/**
 * Batches in flight.
 */
channels: number
/**
 * Where progress is kept.
 */
checkpoint_backend: "postgres"
/**
 * Key of the checkpoints.
 */
checkpoint_pack_key: string
/**
 * Attempt of a campaign.
 */
attempt_id: string
/**
 * Gate.
 */
ig_base_url: string
/**
 * Producer id.
 */
producer: string
/**
 * Digest of the effective run configuration.
 */
run_config_digest: string
/**
 * Task.
 */
task_arn: string
/**
 * UTC time with exactly six fractional digits.
 */
started_at_utc: string
/**
 * UTC time with exactly six fractional digits.
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
