// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What the gate decided about one pushed event (12, section 8).
 */
export type ReceiptV1 = {
/**
 * Identity of the receipt.
 */
receipt_id: string
/**
 * Decision.
 */
decision: ("ADMIT" | "DUPLICATE" | "QUARANTINE")
/**
 * Event id.
 */
event_id: string
/**
 * Event type.
 */
event_type: string
/**
 * Event class.
 */
event_class: string
/**
 * Event time; the epoch when the envelope carried none that is well formed.
 */
ts_utc: string
/**
 * When the event was first admitted.
 */
admitted_at_utc?: string
/**
 * Version of the payload schema.
 */
schema_version?: string
/**
 * Producer.
 */
producer?: string
/**
 * World identity; 64 zeros when the envelope carried none that is well formed.
 */
manifest_fingerprint: string
/**
 * The run of the gate.
 */
platform_run_id: string
/**
 * Scenario run.
 */
scenario_run_id?: string
/**
 * Digest of the effective run configuration.
 */
run_config_digest: string
/**
 * Gate policy revision in force.
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
content_digest: string
}
/**
 * Hash of type, version and payload.
 */
payload_hash?: {
/**
 * Algorithm.
 */
algo: "sha256"
/**
 * Digest.
 */
hex: string
}
/**
 * Well-formed pins of the envelope.
 */
pins: {
/**
 * The run.
 */
platform_run_id: string
/**
 * Scenario run.
 */
scenario_run_id?: string
/**
 * World identity.
 */
manifest_fingerprint: string
/**
 * Governed parameter bundle.
 */
parameter_hash?: string
/**
 * Realisation key.
 */
seed?: string
/**
 * Scenario overlay.
 */
scenario_id?: (string | number)
/**
 * Legacy run id.
 */
run_id?: string
}
/**
 * Release of the gate.
 */
service_release_id: string
/**
 * Substrate.
 */
environment: ("embedded" | "emulated" | "dev_min")
/**
 * What decided.
 */
provenance: {
/**
 * Release of the gate.
 */
service_release_id: string
/**
 * Substrate.
 */
environment: ("embedded" | "emulated" | "dev_min")
/**
 * Revision of the policy profile.
 */
config_revision: string
/**
 * Digest of the effective run configuration.
 */
run_config_digest: string
}
/**
 * Who pushed the event.
 */
actor: {
/**
 * SYSTEM::<principal> or HUMAN::<principal>.
 */
actor_id: string
/**
 * Kind of actor.
 */
source_type: ("SYSTEM" | "HUMAN")
/**
 * How it was authenticated.
 */
auth_mode: ("api_key" | "service_token" | "disabled" | "internal")
/**
 * Authenticated principal.
 */
principal: string
}
/**
 * Partitioning profile.
 */
partitioning_profile_id?: string
/**
 * Key of the bus record.
 */
partition_key?: string
/**
 * sha256 of run, class and event id.
 */
dedupe_key: string
/**
 * Position on the bus (12, section 4).
 */
eb_ref?: {
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
published_at_utc: string
}
/**
 * Durable evidence behind the decision.
 * 
 * @minItems 0
 * @maxItems 16
 * 
 * Items: Reference.
 */
evidence_refs?: {
/**
 * Kind of evidence.
 */
kind: ("raw_payload" | "quarantine_record" | "original_receipt" | "reconciliation_record")
/**
 * Key of the object, and `#` with the line in a segment.
 */
ref: string
/**
 * sha256 of the referenced bytes.
 */
digest?: string
}[]
/**
 * Reason codes.
 * 
 * @minItems 0
 * @maxItems 64
 * 
 * Items: Reason code.
 */
reason_codes?: string[]
}
