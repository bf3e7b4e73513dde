// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What the scenario runner is asked to announce (11, section 4.1).
 */
export interface RunRequestV1 {
/**
 * Key that equivalent runs share.
 */
run_equivalence_key: string
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
 * Exactly one selector.
 */
scenario: ({
/**
 * Scenario overlay.
 */
scenario_id: string
} | {
/**
 * Names.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: Scenario.
 */
scenario_set: string[]
})
/**
 * Window of event time.
 */
window: {
/**
 * Start, with its zone.
 */
window_start_utc: string
/**
 * End, with its zone.
 */
window_end_utc: string
/**
 * Zone that the window is stated in.
 */
window_tz: string
}
/**
 * Identity of the request.
 */
request_id?: string
/**
 * Whether the engine may run.
 */
requested_strategy?: ("AUTO" | "FORCE_INVOKE" | "FORCE_REUSE")
/**
 * Outputs to announce.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: Output of the data engine.
 */
output_ids?: string[]
/**
 * Engine run root that is meant.
 */
engine_run_root?: string
/**
 * Who asked.
 */
invoker?: string
/**
 * Free text.
 */
notes?: string
}
