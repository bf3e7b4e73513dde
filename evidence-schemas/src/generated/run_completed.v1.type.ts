// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * The closure marker of a run: written last, references only (16, section 7.6).
 */
export interface RunCompletedV1 {
/**
 * Schema of this document.
 */
schema: "fp.run_completed.v1"
/**
 * When it was written.
 */
written_at_utc: string
writer: Writer
/**
 * When the closure began.
 */
generated_at_utc: string
/**
 * When the marker was made.
 */
completed_at_utc: string
/**
 * The run.
 */
platform_run_id: string
/**
 * There is no other marker.
 */
status: "COMPLETED"
/**
 * The closure objects by exact version.
 */
closure_refs: {
/**
 * Closure object.
 */
run_report_ref: {
/**
 * Object key.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * Digest of the bytes.
 */
sha256: string
}
/**
 * Closure object.
 */
reconciliation_ref: {
/**
 * Object key.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * Digest of the bytes.
 */
sha256: string
}
/**
 * Closure object.
 */
replay_anchors_ref: {
/**
 * Object key.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * Digest of the bytes.
 */
sha256: string
}
/**
 * Closure object.
 */
environment_conformance_ref: {
/**
 * Object key.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * Digest of the bytes.
 */
sha256: string
}
/**
 * Closure object.
 */
anomaly_summary_ref: {
/**
 * Object key.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * Digest of the bytes.
 */
sha256: string
}
/**
 * Closure object.
 */
governance_events_ref: {
/**
 * Object key.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * Digest of the bytes.
 */
sha256: string
}
}
/**
 * sha256 of the canonical closure_refs.
 */
bundle_root_sha256: string
/**
 * Lock acquisition of the writer.
 */
fence: string
/**
 * The earlier marker that this one supersedes; null for the first.
 */
supersedes: ({
/**
 * Object key.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * Digest of the bytes.
 */
sha256: string
} | null)
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
