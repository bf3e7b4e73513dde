// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * The build ran its steps in the pinned order, each bounded (01, M1.E).
 */
export interface BuildCommandSurfaceReceiptV1 {
/**
 * Schema of this document.
 */
schema: "fp.build_command_surface_receipt.v1"
/**
 * No run exists yet.
 */
platform_run_id: "N/A"
/**
 * Phase.
 */
phase_id: "P(-1)"
/**
 * Where the facts come from.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Packaging execution.
 */
execution_id: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * Steps in the order they ran.
 * 
 * @minItems 1
 * 
 * Items: One step.
 */
steps: {
/**
 * Step.
 */
step: ("validate_inputs" | "oidc" | "registry_login" | "context_scan" | "build" | "push_immutable_tag" | "push_convenience_tag" | "resolve_digest" | "write_evidence")
/**
 * Outcome; a step that does not apply is not listed.
 */
outcome: ("ok" | "failed")
/**
 * Start.
 */
started_at_utc: string
/**
 * End.
 */
ended_at_utc: string
/**
 * Exit code; null when no process was started for it.
 */
exit_code: (number | null)
/**
 * How often it was tried again; whether that was too often is a check, so that too often can be written down.
 */
retries: number
}[]
/**
 * Version of each tool.
 */
tool_versions: {
/**
 * Version.
 */
[k: string]: string | undefined
}
}
