// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Pointer to the policy revision that the gate of a run works under (12, section 13).
 */
export interface IgPolicyActiveV1 {
/**
 * The run.
 */
platform_run_id: string
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
/**
 * When it became active.
 */
activated_at_utc: string
}
