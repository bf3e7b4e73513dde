// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * The ingestion gate refuses what it must and admits one probe (01, M6.B and M6.C).
 */
export interface IgReadyV1 {
/**
 * Schema of this document.
 */
schema: "fp.ig_ready.v1"
/**
 * Run this belongs to.
 */
platform_run_id: string
/**
 * When it was read.
 */
captured_at_utc: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * How producers authenticate.
 */
auth_mode: "api_key"
/**
 * Header that carries the key.
 */
auth_header: "X-IG-Api-Key"
/**
 * Authentication cases, all executed.
 * 
 * @minItems 1
 * 
 * Items: One case.
 */
matrix: {
/**
 * What was sent.
 */
case: string
/**
 * What had to come back; a member may be a condition.
 */
expected: {
/**
 * HTTP status.
 */
status: number
[k: string]: unknown | undefined
}
/**
 * What was answered.
 */
observed: {
/**
 * HTTP status.
 */
status: number
/**
 * Health the gate reports.
 */
health?: ("GREEN" | "AMBER" | "RED")
/**
 * Code of the refusal.
 */
error?: string
/**
 * Record of what was refused.
 */
quarantine_ref?: string
}
/**
 * It did.
 */
pass: boolean
}[]
/**
 * The probe event.
 */
smoke: {
/**
 * Probe event.
 */
event_id: string
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
offset: number
/**
 * Its receipt.
 */
receipt_ref: string
}
policy_rev: PolicyRev
/**
 * Environment the gate reports.
 */
environment: ("embedded" | "emulated" | "dev_min")
/**
 * Version of the key set that the gate has loaded.
 */
key_version: number
/**
 * Image of the gate.
 */
image_digest: string
writer: Writer
}
/**
 * Policy of the gate.
 */
export interface PolicyRev {
/**
 * Policy.
 */
policy_id: string
/**
 * Revision.
 */
revision: string
/**
 * Digest of its content.
 */
content_digest: string
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
