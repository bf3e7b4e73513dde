// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Payload of case_trigger (15, section 2.5).
 */
export interface CaseTriggerV1 {
/**
 * Case.
 */
case_id: string
/**
 * Identity of the trigger.
 */
case_trigger_id: string
/**
 * Why a case is wanted.
 */
trigger_type: ("DECISION_ESCALATION" | "ACTION_FAILURE" | "ANOMALY" | "EXTERNAL_SIGNAL" | "MANUAL_ASSERTION")
/**
 * Reference to the source fact.
 */
source_ref_id: string
/**
 * What the case is about.
 */
case_subject_key: {
/**
 * The run.
 */
platform_run_id: string
/**
 * Event class.
 */
event_class: string
/**
 * Event id.
 */
event_id: string
}
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
 * Time of the source fact.
 */
observed_time: string
/**
 * Hash of the trigger.
 */
payload_hash: string
/**
 * Evidence.
 * 
 * @maxItems 64
 * 
 * Items: Reference.
 */
evidence_refs?: {
/**
 * Kind of reference.
 */
ref_type: ("DLA_AUDIT_RECORD" | "DECISION" | "ACTION_OUTCOME" | "EB_ORIGIN_OFFSET" | "CASE_EVENT" | "EXTERNAL_REF")
/**
 * Reference.
 */
ref_id: string
/**
 * Scope.
 */
ref_scope?: string
}[]
/**
 * References and small scalars.
 */
trigger_payload?: {

}
}
