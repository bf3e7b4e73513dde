// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * One line of the audit of decisions (14, section 4.3). It is never written again: what came later is a record of its own.
 */
export interface AuditRecordV1 {
/**
 * Identity of the record.
 */
audit_id: string
/**
 * Whether it was made when the decision arrived, or when its chain was whole.
 */
kind: ("DECISION" | "CHAIN")
/**
 * Decision that it is about.
 */
decision_id: string
/**
 * The decision as it was admitted.
 */
decision_event: {
/**
 * Event id.
 */
event_id: string
/**
 * Event type.
 */
event_type: string
/**
 * Event time.
 */
ts_utc: string
/**
 * Position on the bus.
 */
eb_ref: {
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
published_at_utc?: string
}
/**
 * Position on the bus.
 */
origin_offset?: {
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
published_at_utc?: string
}
}
/**
 * Intents of the decision.
 * 
 * @maxItems 64
 * 
 * Items: The event as it was admitted.
 */
action_intents?: {
/**
 * Event id.
 */
event_id: string
/**
 * Event type.
 */
event_type: string
/**
 * Event time.
 */
ts_utc: string
/**
 * Position on the bus.
 */
eb_ref: {
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
published_at_utc?: string
}
/**
 * Position on the bus.
 */
origin_offset?: {
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
published_at_utc?: string
}
}[]
/**
 * Outcomes of its intents.
 * 
 * @maxItems 64
 * 
 * Items: The event as it was admitted.
 */
action_outcomes?: {
/**
 * Event id.
 */
event_id: string
/**
 * Event type.
 */
event_type: string
/**
 * Event time.
 */
ts_utc: string
/**
 * Position on the bus.
 */
eb_ref: {
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
published_at_utc?: string
}
/**
 * Position on the bus.
 */
origin_offset?: {
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
published_at_utc?: string
}
}[]
/**
 * Model bundle; 64 zeros when the registry failed closed.
 */
bundle_ref: {
/**
 * Bundle.
 */
bundle_id: string
/**
 * Registry reference.
 */
registry_ref?: string
/**
 * Version.
 */
bundle_version?: string
}
/**
 * Digest of the feature snapshot.
 */
snapshot_hash: string
/**
 * Where the snapshot is.
 */
snapshot_ref?: string
/**
 * Graph version; 32 zeros when there is none.
 */
graph_version: {
/**
 * Version.
 */
version_id: string
/**
 * Watermark.
 */
watermark_ts_utc: string
/**
 * Stream.
 */
stream?: string
/**
 * Digest of the basis.
 */
basis_digest?: string
/**
 * When it was computed.
 */
computed_at_utc?: string
}
/**
 * Offsets that the decision had seen.
 */
eb_offset_basis: {
/**
 * Stream.
 */
stream: string
/**
 * Kind of offset.
 */
offset_kind: "kafka_offset"
/**
 * Exclusive-next offsets.
 * 
 * @maxItems 1024
 * 
 * Items: One partition.
 */
offsets: {
/**
 * Partition.
 */
partition: number
/**
 * Offset as a decimal string.
 */
offset: string
}[]
/**
 * Digest of the basis.
 */
basis_digest?: string
/**
 * Start of the window.
 */
window_start?: string
/**
 * End of the window.
 */
window_end?: string
}
/**
 * Degrade posture in force (14, section 1.4).
 */
degrade_posture: {
/**
 * Mode.
 */
mode: ("NORMAL" | "DEGRADED_1" | "DEGRADED_2" | "FAIL_CLOSED")
/**
 * What the posture allows (14, section 1.1).
 */
capabilities_mask: {
/**
 * Graph reads.
 */
allow_ieg: boolean
/**
 * Feature groups.
 * 
 * @maxItems 64
 * 
 * Items: Group.
 */
allowed_feature_groups: string[]
/**
 * Primary model.
 */
allow_model_primary: boolean
/**
 * Second stage.
 */
allow_model_stage2: boolean
/**
 * Scored rules.
 */
allow_fallback_heuristics: boolean
/**
 * Action posture.
 */
action_posture: ("NORMAL" | "STEP_UP_ONLY")
}
/**
 * Policy revision in force.
 */
policy_rev: {
/**
 * Policy.
 */
policy_id: string
/**
 * Revision.
 */
revision: string
/**
 * Digest of the policy content.
 */
content_digest?: string
}
/**
 * Sequence within the scope.
 */
posture_seq: number
/**
 * When the posture was decided.
 */
decided_at_utc: string
/**
 * Why.
 */
reason?: string
/**
 * What it rests on.
 * 
 * @maxItems 64
 * 
 * Items: Reference.
 */
evidence_refs?: {
/**
 * Kind.
 */
kind: string
/**
 * Reference.
 */
ref: string
}[]
}
/**
 * Policy revision in force.
 */
policy_rev: {
/**
 * Policy.
 */
policy_id: string
/**
 * Revision.
 */
revision: string
/**
 * Digest of the policy content.
 */
content_digest?: string
}
/**
 * Digest of the effective run configuration.
 */
run_config_digest: string
/**
 * Six pins, and the legacy run id for information.
 */
pins: {
/**
 * The run.
 */
platform_run_id: string
/**
 * Scenario run.
 */
scenario_run_id: string
/**
 * World identity.
 */
manifest_fingerprint: string
/**
 * Governed parameter bundle.
 */
parameter_hash: string
/**
 * Realisation key.
 */
seed: string
/**
 * Scenario overlay.
 */
scenario_id: string
/**
 * Legacy run id; informational.
 */
run_id?: string
}
/**
 * Context events.
 * 
 * @maxItems 64
 * 
 * Items: A context event that entered the decision.
 */
context_refs?: {
/**
 * Event id.
 */
event_id: string
/**
 * Event type.
 */
event_type: string
/**
 * Position on the bus.
 */
eb_ref: {
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
published_at_utc?: string
}
/**
 * Role in the join.
 */
role: ("arrival_events" | "arrival_entities" | "flow_anchor")
}[]
/**
 * The event that was decided on.
 */
source_event: {
/**
 * Event id.
 */
event_id: string
/**
 * Event type.
 */
event_type: string
/**
 * Event time.
 */
ts_utc: string
/**
 * Position on the bus.
 */
eb_ref: {
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
published_at_utc?: string
}
/**
 * Position on the bus.
 */
origin_offset?: {
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
published_at_utc?: string
}
}
/**
 * Broker time of the event that completed the record, so that the same record is made at every try.
 */
recorded_at_utc: string
}
