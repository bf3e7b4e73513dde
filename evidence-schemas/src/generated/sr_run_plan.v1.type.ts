// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What a scenario run intends to announce and needs for it (11, section 4.3). Immutable.
 */
export interface SrRunPlanV1 {
/**
 * Run id of the scenario runner; equals the scenario run id.
 */
run_id: string
/**
 * The platform run.
 */
platform_run_id: string
/**
 * sha256 of the plan without itself, creation time and deadline.
 */
plan_hash: string
/**
 * Policy in force.
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
 * sha256 of the policy.
 */
content_digest: string
}
/**
 * How outputs are obtained.
 */
strategy: "FORCE_REUSE"
/**
 * Sorted.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: Output of the data engine.
 */
intended_outputs: string[]
/**
 * Closure, sorted.
 * 
 * @maxItems 64
 * 
 * Items: Gate.
 */
required_gates: string[]
/**
 * World, scenario and window.
 */
intent_fingerprint: string
/**
 * Until when missing evidence may appear.
 */
evidence_deadline_utc: string
/**
 * Attempts.
 */
attempt_limit: number
/**
 * When it was made.
 */
created_at_utc: string
}
