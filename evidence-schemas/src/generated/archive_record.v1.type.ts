// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * One archived event: one line of a segment (13, section 2).
 */
export interface ArchiveRecordV1 {
/**
 * Broker time of the append, so that a retry writes the same bytes.
 */
archived_at_utc: string
/**
 * The run.
 */
platform_run_id: string
/**
 * Scenario.
 */
scenario_run_id: string
/**
 * World identity.
 */
manifest_fingerprint: string
/**
 * Parameter bundle.
 */
parameter_hash: string
/**
 * Scenario overlay.
 */
scenario_id: string
/**
 * Realisation key.
 */
seed?: string
/**
 * Identity of the event.
 */
event_id: string
/**
 * What the payload is.
 */
event_type: string
/**
 * Event time.
 */
ts_utc: string
/**
 * sha256 of the canonical JSON of the whole envelope; not the gate's payload hash.
 */
payload_hash: string
/**
 * Where the record was admitted first; immutable.
 */
origin_offset: {
/**
 * Topic.
 */
topic: string
/**
 * Partition.
 */
partition: number
/**
 * Offset.
 */
offset: string
/**
 * Only Kafka semantics.
 */
offset_kind: "kafka_offset"
}
/**
 * The envelope as it was on the bus, in canonical form; its own schema is envelope.v1.
 */
envelope: {

}
/**
 * Present when the bus headers do not attest the record (17, section 6).
 */
unattested?: true
/**
 * The text of the envelope as the bus held it, present when that is not its canonical JSON.
 */
verbatim?: string
}
