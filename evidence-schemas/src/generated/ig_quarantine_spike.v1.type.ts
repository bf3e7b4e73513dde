// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Payload of ig.quarantine.spike: many quarantines in one window (12, section 13).
 */
export interface IgQuarantineSpikeV1 {
/**
 * Gate policy.
 */
policy_id: string
/**
 * Quarantines in the window.
 */
quarantine_count: number
/**
 * Length of the window.
 */
window_seconds: number
/**
 * When the threshold was reached.
 */
detected_at_utc: string
}
