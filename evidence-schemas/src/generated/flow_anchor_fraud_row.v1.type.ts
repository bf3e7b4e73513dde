// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Payload of s3_flow_anchor_with_fraud_6B (11, section 1.2).
 */
export interface FlowAnchorFraudRowV1 {
/**
 * Flow.
 */
flow_id: string
/**
 * Arrival within the merchant.
 */
arrival_seq: string
/**
 * Merchant.
 */
merchant_id: string
/**
 * Party.
 */
party_id: string
/**
 * Account.
 */
account_id: string
/**
 * Instrument.
 */
instrument_id: string
/**
 * Device.
 */
device_id: string
/**
 * Address.
 */
ip_id: string
/**
 * Anchor time.
 */
ts_utc: string
/**
 * Amount in major units.
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
