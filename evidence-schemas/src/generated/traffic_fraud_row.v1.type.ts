// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Payload of s3_event_stream_with_fraud_6B (11, section 1.2).
 */
export interface TrafficFraudRowV1 {
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
/**
 * TRUTH column: never read online (10, law L11).
 */
fraud_flag: boolean
/**
 * TRUTH column: never read online (10, law L11).
 */
campaign_id: (string | null)
}
