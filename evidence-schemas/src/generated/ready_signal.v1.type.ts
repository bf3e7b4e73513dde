// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * READY: the payload that starts a stream (11, section 4.5). Immutable.
 */
export interface ReadySignalV1 {
/**
 * Run id of the scenario runner; equals the scenario run id.
 */
run_id: string
/**
 * The platform run.
 */
platform_run_id: string
/**
 * Scenario run: the identity that equivalent runs share.
 */
scenario_run_id: string
/**
 * Facts view.
 */
facts_view_ref: string
/**
 * Bundle hash of the facts view.
 */
bundle_hash: string
/**
 * Identity of the announcement.
 */
message_id: string
/**
 * Digest of the effective run configuration.
 */
run_config_digest: string
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
 * Plan.
 */
plan_hash?: string
/**
 * Release of the service.
 */
service_release_id: string
/**
 * Substrate that the facts were read from.
 */
environment: ("embedded" | "emulated" | "dev_min")
/**
 * What produced the document.
 */
provenance: {
/**
 * Release of the service.
 */
service_release_id: string
/**
 * Substrate that the facts were read from.
 */
environment: ("embedded" | "emulated" | "dev_min")
/**
 * Digest of the effective run configuration.
 */
run_config_digest: string
/**
 * Revision of the configuration.
 */
config_revision?: string
}
/**
 * When it was first announced.
 */
emitted_at_utc: string
/**
 * The sealed pack that the run reads.
 */
oracle_pack_ref?: {
/**
 * Pack; null when there is no manifest.
 */
oracle_pack_id: (string | null)
/**
 * Pack manifest.
 */
manifest_ref: (string | null)
/**
 * Engine run root.
 */
engine_run_root: string
/**
 * Scenario overlay.
 */
scenario_id: string
/**
 * Root of all views.
 */
stream_view_root: string
/**
 * Prefix of each view.
 */
stream_view_output_refs: {
/**
 * Prefix.
 */
[k: string]: string | undefined
}
/**
 * Root of the oracle store.
 */
oracle_root: string
/**
 * Release of the engine.
 */
engine_release: (string | null)
}
}
