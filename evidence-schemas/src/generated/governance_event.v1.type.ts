// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * One governance fact: create-only, the truth behind the projection (16, section 3).
 */
export interface GovernanceEventV1 {
/**
 * sha256 of family, run, scenario, component and dedupe key.
 */
event_id: string
/**
 * Closed list of 16, section 3.2.
 */
event_family: ("RUN_READY_SEEN" | "RUN_STARTED" | "RUN_ENDED" | "RUN_CANCELLED" | "POLICY_REV_CHANGED" | "CORRIDOR_ANOMALY" | "EVIDENCE_REF_RESOLVED" | "RUN_REPORT_GENERATED" | "CASE_LIFECYCLE" | "LABEL_LIFECYCLE" | "EVIDENCE_ACCESS" | "BUNDLE_RESOLVED" | "BUNDLE_FALLBACK" | "BUNDLE_FAIL_CLOSED" | "REPORTER_LOCK" | "RUN_CLOSED" | "RUN_CLOSE_BLOCKED")
/**
 * When the fact was first emitted.
 */
ts_utc: string
/**
 * Who did it.
 */
actor: {
/**
 * Identity.
 */
actor_id: string
/**
 * Kind of actor.
 */
source_type: ("SYSTEM" | "HUMAN" | "EXTERNAL" | "AUTO")
/**
 * Component that emitted the fact.
 */
source_component: string
}
/**
 * Identities that the fact is bound to.
 */
pins: {
/**
 * The run.
 */
platform_run_id: string
/**
 * Scenario.
 */
scenario_run_id?: string
/**
 * World identity.
 */
manifest_fingerprint?: string
/**
 * Parameter bundle.
 */
parameter_hash?: string
/**
 * Scenario overlay.
 */
scenario_id?: string
/**
 * Realisation key.
 */
seed?: string
}
/**
 * What produced the fact.
 */
provenance: {
/**
 * Release of the image.
 */
service_release_id: string
/**
 * Substrate.
 */
environment: ("embedded" | "emulated" | "dev_min")
/**
 * Profile revision.
 */
config_revision?: string
/**
 * Digest of the effective run configuration.
 */
run_config_digest?: string
}
/**
 * Makes a repeated emission the same event.
 */
dedupe_key: string
/**
 * References and codes only, at most 8 KiB of canonical JSON.
 */
details: {

}
}
