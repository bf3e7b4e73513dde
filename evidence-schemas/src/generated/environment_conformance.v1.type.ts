// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * The running system against its pins (16, section 6).
 */
export interface EnvironmentConformanceV1 {
/**
 * Schema of this document.
 */
schema: "fp.environment_conformance.v1"
/**
 * When it was written.
 */
written_at_utc: string
writer: Writer
/**
 * When the checks ran.
 */
generated_at_utc: string
/**
 * The run.
 */
platform_run_id: string
/**
 * Scenario, or N/A.
 */
scenario_run_id: string
/**
 * Substrate.
 */
environment: ("embedded" | "emulated" | "dev_min")
/**
 * Digest of an image.
 */
image_digest: string
/**
 * Configuration of the daemon.
 */
run_config_digest: string
/**
 * Request that this document answers; null when it was written on change.
 */
request_id: (string | null)
/**
 * FAIL when a check fails, or is skipped without permission.
 */
status: ("PASS" | "FAIL")
/**
 * Every check, in order.
 * 
 * @maxItems 64
 * 
 * Items: One check.
 */
checks: {
/**
 * C01..C19.
 */
check_id: string
/**
 * What is pinned.
 */
expected: unknown
/**
 * What was read.
 */
observed: unknown
/**
 * Outcome.
 */
status: ("PASS" | "FAIL" | "SKIPPED")
/**
 * Reason in words.
 */
details: string
}[]
/**
 * Permissions of the profile, for example which checks may be skipped.
 */
profiles: {
/**
 * Check ids.
 * 
 * @maxItems 64
 * 
 * Items: Check id.
 */
[k: string]: string[] | undefined
}
}
/**
 * Who wrote it.
 */
export interface Writer {
/**
 * Role or principal of the writer.
 */
identity: string
/**
 * Task that ran the writer, if it was a job or service.
 */
task_arn: (string | null)
/**
 * Workflow run of the writer, if it was an action.
 */
ci_run: (string | null)
/**
 * Image of the writer.
 */
image_digest: (string | null)
}
