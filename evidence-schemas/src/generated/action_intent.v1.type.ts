// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Payload of action_intent (14, section 2.8).
 */
export interface ActionIntentV1 {
/**
 * Identity of the action.
 */
action_id: string
/**
 * Decision that asks for it.
 */
decision_id: string
/**
 * Action.
 */
action_kind: string
/**
 * Key that the executor deduplicates by.
 */
idempotency_key: string
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
 * When it was requested.
 */
requested_at_utc: string
/**
 * Who asks.
 */
actor_principal: string
/**
 * Where the request comes from.
 */
origin: ("DF" | "CASE" | "HUMAN" | "OPS")
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
 * Reference to the reason.
 */
reason_ref?: string
/**
 * What the executor needs; references and small scalars.
 */
action_payload?: {

}
/**
 * Free text.
 */
notes?: string
}
