// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Payload of action_outcome (14, section 3).
 */
export interface ActionOutcomeV1 {
/**
 * Identity of the outcome.
 */
outcome_id: string
/**
 * Decision.
 */
decision_id: string
/**
 * Action.
 */
action_id: string
/**
 * Action.
 */
action_kind: string
/**
 * Terminal status.
 */
status: ("EXECUTED" | "DENIED" | "FAILED")
/**
 * Key that the executor deduplicates by.
 */
idempotency_key: string
/**
 * Who asked.
 */
actor_principal: string
/**
 * Where the request came from.
 */
origin: ("DF" | "CASE" | "HUMAN" | "OPS")
/**
 * Policy revision in force.
 */
authz_policy_rev: {
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
 * When it ended.
 */
completed_at_utc: string
/**
 * Attempts made.
 */
attempt_seq?: number
/**
 * Why.
 */
reason?: string
/**
 * Terminal state, provider codes and attempts.
 */
outcome_payload?: {

}
}
