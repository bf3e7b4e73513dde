// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Payload of s2_event_stream_baseline_6B (11, section 1.2).
 */
export interface TrafficBaselineRowV1 {
/**
 * Transaction flow.
 */
flow_id: string
/**
 * Sequence inside the flow.
 */
event_seq: number
/**
 * Lifecycle step of the flow; an open vocabulary.
 */
event_type: string
/**
 * Event time.
 */
ts_utc: string
/**
 * Transaction amount in major units.
 */
amount: number
/**
 * Realisation key.
 */
seed: string
/**
 * World identity.
 */
manifest_fingerprint: string
/**
 * Governed parameter bundle.
 */
parameter_hash: string
/**
 * Scenario overlay.
 */
scenario_id: string
}
