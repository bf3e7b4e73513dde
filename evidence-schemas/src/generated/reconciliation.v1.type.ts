// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Identities between the stages of a run (16, section 7.6). A check of a lane that does not exist is absent.
 */
export interface ReconciliationV1 {
/**
 * Schema of this document.
 */
schema: "fp.reconciliation.v1"
/**
 * When it was written.
 */
written_at_utc: string
writer: Writer
/**
 * When the inputs were read.
 */
generated_at_utc: string
/**
 * The run.
 */
platform_run_id: string
/**
 * PASS when every check holds.
 */
status: ("PASS" | "FAIL")
/**
 * Outcome by check.
 */
checks: {
/**
 * Whether the identity sent_ge_received holds.
 */
sent_ge_received?: boolean
/**
 * Whether the identity received_ge_admit holds.
 */
received_ge_admit?: boolean
/**
 * Whether the identity decision_ge_outcome holds.
 */
decision_ge_outcome?: boolean
/**
 * Whether the identity archive_seen_ge_archived holds.
 */
archive_seen_ge_archived?: boolean
/**
 * Whether the identity R1 holds.
 */
R1?: boolean
/**
 * Whether the identity R2 holds.
 */
R2?: boolean
/**
 * Whether the identity R3 holds.
 */
R3?: boolean
/**
 * Whether the identity R4 holds.
 */
R4?: boolean
/**
 * Whether the identity R5 holds.
 */
R5?: boolean
/**
 * Whether the identity R6 holds.
 */
R6?: boolean
/**
 * Whether the identity R7 holds.
 */
R7?: boolean
/**
 * Whether the identity R8 holds.
 */
R8?: boolean
/**
 * Whether the identity R9 holds.
 */
R9?: boolean
/**
 * Whether the identity R10 holds.
 */
R10?: boolean
/**
 * Whether the identity R11 holds.
 */
R11?: boolean
/**
 * Whether the identity R12 holds.
 */
R12?: boolean
/**
 * Whether the identity R13 holds.
 */
R13?: boolean
/**
 * Whether the identity R14 holds.
 */
R14?: boolean
}
/**
 * Differences; never negative in a run that passes.
 */
deltas: {
/**
 * Difference.
 */
sent_minus_received?: number
/**
 * Difference.
 */
received_minus_admit?: number
/**
 * Difference.
 */
decision_minus_outcome?: number
/**
 * Difference.
 */
archive_seen_minus_archived?: number
}
/**
 * The figures that the checks compare.
 */
inputs: {
/**
 * Figure.
 */
[k: string]: number | undefined
}
/**
 * Every difference and the counter that explains it, or that nothing does.
 * 
 * @maxItems 1000
 * 
 * Items: One difference.
 */
explanations: {
/**
 * Check.
 */
check: ("sent_ge_received" | "received_ge_admit" | "decision_ge_outcome" | "archive_seen_ge_archived" | "R1" | "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8" | "R9" | "R10" | "R11" | "R12" | "R13" | "R14")
/**
 * Left side.
 */
left: number
/**
 * Right side.
 */
right: number
/**
 * Counter; null when unexplained.
 */
explained_by: (string | null)
}[]
/**
 * Where the figures come from.
 */
basis: {
/**
 * The report of the same reading.
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
 * Transaction snapshot.
 */
snapshot_id: string
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
