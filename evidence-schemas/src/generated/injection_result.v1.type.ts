// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What the gate said of each event that was sent to it a second time (M10.D-C02).
 */
export interface InjectionResultV1 {
/**
 * Schema of this document.
 */
schema: "fp.injection_result.v1"
/**
 * The run.
 */
platform_run_id: string
/**
 * When it was written.
 */
written_at_utc: string
writer: Writer
manifest_ref: EvidenceRef
/**
 * One entry for each tuple of the manifest, in its order.
 * 
 * @minItems 1
 * @maxItems 1000
 */
items: {
/**
 * Class of the event.
 */
event_class: string
/**
 * Identity of the event.
 */
event_id: string
/**
 * The gate's decision; REFUSED when it takes the event from nobody, OPEN when nobody knows.
 */
outcome: ("DUPLICATE" | "ADMIT" | "REFUSED" | "OPEN")
/**
 * Why it was refused or stays open; null otherwise.
 */
reason: (string | null)
/**
 * Receipt that the gate answered with; null without one.
 */
receipt_ref: (string | null)
}[]
/**
 * Items by outcome.
 */
totals: {
/**
 * Of DUPLICATE.
 */
duplicate: number
/**
 * Of ADMIT.
 */
admit: number
/**
 * Of REFUSED.
 */
refused: number
/**
 * Of OPEN.
 */
open: number
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
/**
 * The manifest that was carried out.
 */
export interface EvidenceRef {
/**
 * Exact key; there is no "latest" (04, E3).
 */
key: string
/**
 * Version that was read or written.
 */
version_id: string
/**
 * Digest of that version.
 */
sha256: string
}
