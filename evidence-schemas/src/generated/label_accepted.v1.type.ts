// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Payload of label_accepted: a label that the store committed, and how its subject resolves with it (15, section 4.4).
 */
export interface LabelAcceptedV1 {
/**
 * The assertion.
 */
label_assertion_id: string
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
 * When the platform could know it; nobody may see the label before.
 */
observed_time: string
/**
 * Who states it.
 */
source_type: ("HUMAN" | "EXTERNAL" | "AUTO" | "SYSTEM")
/**
 * Where the assertion is.
 */
assertion_ref: string
/**
 * Hash of the statement.
 */
payload_hash: string
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
 * How subject and type resolve over everything accepted so far; after CONFLICT no value of it stands.
 */
resolution_status: ("RESOLVED" | "CONFLICT")
/**
 * The assertion that stands; absent in a conflict.
 */
selected_assertion_id?: string
/**
 * The value that stands; absent in a conflict.
 */
selected_label_value?: ("FRAUD_CONFIRMED" | "FRAUD_SUSPECTED" | "LEGIT_CONFIRMED" | "CHARGEBACK" | "NO_CHARGEBACK" | "PENDING" | "ATO_CONFIRMED" | "ATO_SUSPECTED" | "ATO_NOT_CONFIRMED")
policy_rev: PolicyRev
}
/**
 * Policy of the resolution.
 */
export interface PolicyRev {
/**
 * Policy.
 */
policy_id: string
/**
 * Revision.
 */
revision: string
/**
 * Digest of its content.
 */
content_digest: string
}
