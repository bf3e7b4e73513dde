// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * One event on its way into the ingestion gate, and on the bus (11, section 5.3).
 */
export interface EnvelopeV1 {
/**
 * Identity of the event; stable across retries and runs.
 */
event_id: string
/**
 * What the payload is; the output id for engine rows.
 */
event_type: string
/**
 * Version of the payload schema.
 */
schema_version?: string
/**
 * Event time; pacing never changes it.
 */
ts_utc: string
/**
 * When the producer made the envelope.
 */
emitted_at_utc?: string
/**
 * World identity.
 */
manifest_fingerprint: string
/**
 * Governed parameter bundle.
 */
parameter_hash?: string
/**
 * Realisation key.
 */
seed?: string
/**
 * Scenario overlay.
 */
scenario_id?: (string | number)
/**
 * Legacy alias: the engine run id. No component may key on it.
 */
run_id?: string
/**
 * The execution that this event belongs to.
 */
platform_run_id?: string
/**
 * Deterministic scenario identity.
 */
scenario_run_id?: string
/**
 * Identity of the producer.
 */
producer?: string
/**
 * Correlates the events of one pack or flow.
 */
trace_id?: string
/**
 * Narrower correlation inside the trace.
 */
span_id?: string
/**
 * The event that caused this one.
 */
parent_event_id?: string
/**
 * The record itself; its schema is chosen by event type and schema version.
 */
payload?: {

}
}
