// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Payload of arrival_events_5B; further columns are allowed (11, section 1.2), none of them nested.
 */
export interface ArrivalEventRowV1 {
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
 * Merchant, at least 1.
 */
merchant_id: string
/**
 * Arrival index, at least 1.
 */
arrival_seq: string
/**
 * Zone code.
 */
zone_representation: string
/**
 * Time bucket.
 */
bucket_index: number
/**
 * Arrival time.
 */
ts_utc: string
/**
 * Primary IANA zone.
 */
tzid_primary: string
/**
 * Local wall time, no zone.
 */
ts_local_primary: string
/**
 * Online arrival.
 */
is_virtual: boolean
/**
 * Channel.
 */
channel_group?: string
/**
 * Settlement zone.
 */
tzid_settlement?: (string | null)
/**
 * Settlement wall time.
 */
ts_local_settlement?: (string | null)
/**
 * Operational zone.
 */
tzid_operational?: (string | null)
/**
 * Operational wall time.
 */
ts_local_operational?: (string | null)
/**
 * Zone group.
 */
tz_group_id?: string
/**
 * Physical site, at least 1.
 */
site_id?: (string | null)
/**
 * Virtual edge, at least 1.
 */
edge_id?: (string | null)
/**
 * Routing identity.
 */
routing_universe_hash?: string
/**
 * Intensity.
 */
lambda_realised?: number
/**
 * Producer version.
 */
s4_spec_version?: string
/**
 * A further column, of a type that has one JSON form; integers of 64 bits are decimal digits.
 */
[k: string]: string | number | boolean | null | undefined
}
