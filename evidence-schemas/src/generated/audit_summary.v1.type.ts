// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What the audit of a run holds, counted from its index and its objects (14, section 5; 04, section 4.5).
 */
export interface AuditSummaryV1 {
/**
 * Schema of this document.
 */
schema: "fp.audit_summary.v1"
/**
 * When it was written.
 */
written_at_utc: string
writer: Writer
/**
 * The run.
 */
platform_run_id: string
/**
 * When the figures were read, all in one snapshot of the database.
 */
captured_at_utc: string
/**
 * Rows of the index of records.
 */
records: number
/**
 * Records by kind.
 */
by_kind: {
/**
 * Records of this kind.
 */
[k: string]: number | undefined
}
/**
 * Events of the decision lane that were taken in, by family.
 */
audited: {
/**
 * Events of this family.
 */
[k: string]: number | undefined
}
/**
 * Decisions with what followed of them.
 */
chains: {
/**
 * Whole chains.
 */
resolved: number
/**
 * Chains that lack something.
 */
unresolved: number
}
/**
 * What the unresolved chains lack.
 */
missing: {
/**
 * Chains that lack this.
 */
[k: string]: number | undefined
}
/**
 * Records of the bus that were set aside, by reason.
 */
quarantined: {
/**
 * Records with this reason.
 */
[k: string]: number | undefined
}
/**
 * Offsets that held another event than the one that was taken from them.
 */
divergences: number
/**
 * Where the audited events lie on the log; offsets are inclusive.
 * 
 * @maxItems 10000
 * 
 * Items: One partition.
 */
topic_offset_ranges: {
/**
 * Topic.
 */
topic: string
/**
 * Partition.
 */
partition: number
/**
 * Lowest offset.
 */
first_offset: number
/**
 * Highest offset.
 */
last_offset: number
/**
 * Events.
 */
events: number
}[]
/**
 * The objects that hold the records.
 */
segments: {
/**
 * What their keys begin with.
 */
prefix: string
/**
 * Objects.
 */
count: number
/**
 * Stored bytes.
 */
size_bytes: number
/**
 * The first of them.
 * 
 * @maxItems 20
 * 
 * Items: Object key.
 */
sample_keys: string[]
}
/**
 * Whether anything was written over.
 */
append_only_check: {
/**
 * Rows of audit tables that were changed, as the database counts them.
 */
updates: number
/**
 * Rows of audit tables that were removed, as the database counts them.
 */
deletes: number
/**
 * Different objects that the index names.
 */
index_objects: number
/**
 * Objects that are there.
 */
stored_objects: number
/**
 * Objects that only one of index and store has.
 */
unpaired_objects: number
/**
 * Objects with more than one version.
 */
rewritten_objects: number
/**
 * Records that were read and whose digest was compared with the index.
 */
digests_sampled: number
/**
 * Records among them with another digest.
 */
digests_differing: number
/**
 * Nothing was, and index and objects agree.
 */
pass: boolean
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
