// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * An item that the gate set aside (12, section 9).
 */
export interface QuarantineRecordV1 {
/**
 * Identity of the record.
 */
quarantine_id: string
/**
 * When the gate received the item.
 */
received_at_utc: string
/**
 * Decision.
 */
decision: "QUARANTINE"
/**
 * Why it was set aside.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: Reason code.
 */
reason_codes: string[]
/**
 * World identity; 64 zeros when unknown or malformed.
 */
manifest_fingerprint: string
/**
 * The run of the gate.
 */
platform_run_id: string
/**
 * Well-formed pins only.
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
 * Release of the gate.
 */
service_release_id: string
/**
 * Substrate.
 */
environment: ("embedded" | "emulated" | "dev_min")
/**
 * Event id, or `raw:` and the sha256 of the item.
 */
event_id: string
/**
 * Hash of type, version and payload; of the whole item when its envelope is not valid.
 */
payload_hash: string
/**
 * Header members as received, without the payload, each at most 256 characters.
 */
envelope: {

}
/**
 * Durable evidence behind the decision.
 * 
 * @minItems 0
 * @maxItems 16
 * 
 * Items: Reference.
 */
evidence_refs: {
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
 * What a validator refused; never values.
 * 
 * @maxItems 10
 * 
 * Items: One fault.
 */
errors?: {
/**
 * Where.
 */
path: string
/**
 * Which rule.
 */
keyword: string
}[]
}
