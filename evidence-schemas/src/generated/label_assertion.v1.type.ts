// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * One assertion of a label, as the label store takes it (15, section 4.2).
 */
export interface LabelAssertionV1 {
/**
 * Identity of the assertion; equals its recipe.
 */
label_assertion_id: string
/**
 * Event of a case timeline that asserts it, or derived where there is no case.
 */
case_timeline_event_id: string
/**
 * What is labelled: an admitted event of the run.
 */
label_subject_key: {
/**
 * The run.
 */
platform_run_id: string
/**
 * Event.
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
 * What is stated.
 */
label_type: ("fraud_disposition" | "chargeback_status" | "account_takeover")
/**
 * The statement; belongs to its type.
 */
label_value: ("FRAUD_CONFIRMED" | "FRAUD_SUSPECTED" | "LEGIT_CONFIRMED" | "CHARGEBACK" | "NO_CHARGEBACK" | "PENDING" | "ATO_CONFIRMED" | "ATO_SUSPECTED" | "ATO_NOT_CONFIRMED")
/**
 * When the fact is true of the event.
 */
effective_time: string
/**
 * When the platform could know it.
 */
observed_time: string
/**
 * Who states it.
 */
source_type: ("HUMAN" | "EXTERNAL" | "AUTO" | "SYSTEM")
/**
 * Actor; a human source names one.
 */
actor_id?: string
/**
 * What it rests on.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: Reference.
 */
evidence_refs: {
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
 * Hash of the statement.
 */
payload_hash: string
/**
 * References and small scalars; not hashed.
 */
label_payload?: {

}
}
