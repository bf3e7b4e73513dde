// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Payload of s1_arrival_entities_6B; further columns are allowed (11, section 1.2), none of them nested.
 */
export interface ArrivalEntitiesRowV1 {
/**
 * Scenario overlay.
 */
scenario_id: string
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
 * Merchant, join key part 1.
 */
merchant_id: string
/**
 * Arrival, join key part 2.
 */
arrival_seq: string
/**
 * Arrival time.
 */
ts_utc: string
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
 * Session.
 */
session_id: string
/**
 * A further column, of a type that has one JSON form; integers of 64 bits are decimal digits.
 */
[k: string]: string | number | boolean | null | undefined
}
