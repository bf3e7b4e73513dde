// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Counts and references of one run, from truth (16, section 7.6). Lanes that do not exist have no section.
 */
export interface RunReportV1 {
/**
 * Schema of this document.
 */
schema: "fp.run_report.v1"
/**
 * When it was written.
 */
written_at_utc: string
writer: Writer
/**
 * When the figures were read.
 */
generated_at_utc: string
/**
 * The run.
 */
platform_run_id: string
/**
 * Scenarios seen in the run's receipts.
 * 
 * @maxItems 1000
 * 
 * Items: Scenario.
 */
scenario_run_ids: string[]
/**
 * The gate and its producers.
 */
ingress: {
/**
 * Envelopes that the stream producer sent and had answered.
 */
sent: number
/**
 * Receipts of all principals.
 */
received: number
/**
 * Receipts of the stream producer.
 */
received_wsp: number
/**
 * Admitted.
 */
admit: number
/**
 * Known, same bytes.
 */
duplicate: number
/**
 * Set aside.
 */
quarantine: number
/**
 * Admissions whose publication is still unknown.
 */
publish_ambiguous: number
/**
 * Admissions without proof either way.
 */
publish_in_flight: number
/**
 * Receipts without their durable export.
 */
receipt_write_failed: number
/**
 * Admission rows in state ADMITTED.
 */
admitted_unique: number
/**
 * Quarantine rows.
 */
quarantine_records: number
/**
 * Receipts by principal and decision.
 */
by_principal: {
/**
 * Receipts by decision.
 */
[k: string]: {
/**
 * Count of this key.
 */
[k: string]: number | undefined
} | undefined
}
/**
 * Receipts by class and decision.
 */
by_event_class: {
/**
 * Receipts by decision.
 */
[k: string]: {
/**
 * Count of this key.
 */
[k: string]: number | undefined
} | undefined
}
/**
 * Receipts by type and decision.
 */
by_event_type: {
/**
 * Receipts by decision.
 */
[k: string]: {
/**
 * Count of this key.
 */
[k: string]: number | undefined
} | undefined
}
/**
 * Quarantine rows by reason.
 */
by_reason: {
/**
 * Count of this key.
 */
[k: string]: number | undefined
}
/**
 * Unique admissions by topic.
 */
admitted_by_topic: {
/**
 * Count of this key.
 */
[k: string]: number | undefined
}
/**
 * Latencies of the gate, merged from the histograms of all its lives, each as of its last heartbeat.
 */
latency: {
/**
 * Upper bounds of the buckets; a percentile is one of them.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: Upper bound in ms.
 */
buckets_ms: number[]
admission: Percentiles
validate: Percentiles1
reserve: Percentiles2
dedupe: Percentiles3
publish: Percentiles4
commit: Percentiles5
receipt: Percentiles6
}
}
/**
 * The decision lane: what was decided of the admitted traffic, and what followed of it.
 */
rtdl: {
/**
 * Distinct admissions on the topics that are decided on.
 */
traffic: number
/**
 * Decisions in the ledger.
 */
decision: number
/**
 * Admitted events that nothing was decided on, each with a code.
 */
rejected: number
/**
 * Records that nothing was decided on, by code.
 */
rejected_by_reason: {
/**
 * Records with this code.
 */
[k: string]: number | undefined
}
/**
 * Intents in the ledger of the action layer.
 */
intent: number
/**
 * Outcomes in its ledger.
 */
outcome: number
/**
 * Effects that the provider recorded.
 */
effects: number
/**
 * Records in the index of the audit.
 */
audit_append: number
/**
 * Decisions under another mode than NORMAL, or with another context than CONTEXT_READY.
 */
degraded: number
/**
 * Decisions without a score.
 */
fail_closed: number
/**
 * Decisions by action.
 */
decisions_by_action: {
/**
 * Decisions of this action.
 */
[k: string]: number | undefined
}
/**
 * Decisions by mode of the posture.
 */
decisions_by_mode: {
/**
 * Decisions under this mode.
 */
[k: string]: number | undefined
}
/**
 * Degraded decisions by mode or status of context; one may have both.
 */
degraded_by_reason: {
/**
 * Decisions with this reason.
 */
[k: string]: number | undefined
}
/**
 * Outcomes by status.
 */
outcomes_by_status: {
/**
 * Outcomes with this status.
 */
[k: string]: number | undefined
}
/**
 * Events that the audit took in, by family.
 */
audited_by_family: {
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
 * What was decided and is to be published through the gate, of both outboxes.
 */
outbox: {
/**
 * Rows that the gate has not answered.
 */
pending: number
/**
 * Rows that the gate refused for good.
 */
refused: number
}
/**
 * Time from the first sight of an event to its decision, as counted with the decisions.
 */
latency: {
/**
 * Upper bounds of the buckets; a percentile is one of them.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: Upper bound in ms.
 */
buckets_ms: number[]
decision: Percentiles7
}
}
/**
 * The archive writer.
 */
archive: {
/**
 * Totals.
 */
summary: {
/**
 * Records of the run that were read.
 */
seen_total: number
/**
 * Records in ledger segments, recounted.
 */
archived_total: number
/**
 * Records seen again with equal bytes.
 */
duplicate_total: number
/**
 * Records seen again with other bytes.
 */
payload_mismatch_total: number
/**
 * Failed object writes; each was retried.
 */
write_error_total: number
/**
 * Records refused with a failure row.
 */
skipped_total: number
/**
 * Records with an event time below the largest one that their partition had before; archived as the others.
 */
late_total: number
}
/**
 * Last heartbeat of the writer.
 */
health_state: ("GREEN" | "AMBER" | "RED" | "STOPPED" | "FAILED" | "UNKNOWN")
/**
 * Segments.
 */
segments: number
/**
 * Stored bytes.
 */
size_bytes: number
/**
 * Recounted from the ledger.
 */
reconciliation_totals: {
/**
 * Records in segments.
 */
records: number
/**
 * Sum of next - start.
 */
offsets_covered: number
/**
 * Records of other runs.
 */
foreign: number
}
}
/**
 * Triggers, cases and labels.
 */
case_labels: {
/**
 * What they came to.
 */
summary: {
/**
 * Triggers in the ledger of the case trigger.
 */
triggers_seen: number
/**
 * Triggers that case management took in or set aside.
 */
triggers_taken_in: number
/**
 * Cases.
 */
cases_created: number
/**
 * Cases that are open.
 */
cases_open: number
/**
 * Labels that a case asked for and the store has not decided.
 */
labels_pending: number
/**
 * Labels in the ledger of the store.
 */
labels_accepted: number
/**
 * Assertions that the store refused.
 */
labels_rejected: number
/**
 * Repetitions with other content, records that were set aside, and labels of nothing.
 */
anomalies_total: number
}
/**
 * Health of the three components.
 */
health_states: {
/**
 * State of its newest heartbeat.
 */
"case-trigger": ("GREEN" | "AMBER" | "RED" | "STOPPED" | "FAILED" | "UNKNOWN")
/**
 * State of its newest heartbeat.
 */
cm: ("GREEN" | "AMBER" | "RED" | "STOPPED" | "FAILED" | "UNKNOWN")
/**
 * State of its newest heartbeat.
 */
ls: ("GREEN" | "AMBER" | "RED" | "STOPPED" | "FAILED" | "UNKNOWN")
}
/**
 * The same figures by what they are.
 */
component_metrics: {
triggers_by_type: CountMap
triggers_by_rule: CountMap1
events_by_kind: CountMap2
labels_by_value: CountMap3
labels_by_source: CountMap4
}
}
/**
 * Last heartbeat of every component.
 * 
 * @maxItems 1000
 * 
 * Items: One instance.
 */
health: {
/**
 * Mode.
 */
component: string
/**
 * Task.
 */
instance_id: string
/**
 * Last state; UNKNOWN after 60 s of silence.
 */
health_state: ("GREEN" | "AMBER" | "RED" | "STOPPED" | "FAILED" | "UNKNOWN")
/**
 * Reason codes.
 * 
 * @maxItems 64
 * 
 * Items: Code.
 */
reasons: string[]
/**
 * Time since the heartbeat.
 */
age_seconds: number
}[]
/**
 * Samples; no payloads.
 */
evidence_refs: {
/**
 * Receipts.
 * 
 * @maxItems 50
 * 
 * Items: Reference.
 */
receipt_refs_sample: string[]
/**
 * Quarantine records.
 * 
 * @maxItems 50
 * 
 * Items: Reference.
 */
quarantine_refs_sample: string[]
/**
 * Summaries that components wrote.
 * 
 * @maxItems 50
 * 
 * Items: Reference.
 */
component_reconciliation_refs: string[]
}
/**
 * How the figures came about.
 */
basis: {
/**
 * Who made the report and with what.
 */
provenance: string
/**
 * Server time of the snapshot.
 */
as_of: string
/**
 * Transaction snapshot that all counts share.
 */
snapshot_id: string
/**
 * Rows of the run as they lie in the tables, by table.
 */
rows_scanned: {
/**
 * Count of this key.
 */
[k: string]: number | undefined
}
/**
 * References resolved through the corridor.
 */
evidence_ref_resolution: {
/**
 * Tried.
 */
attempted: number
/**
 * Resolved.
 */
resolved: number
/**
 * Denied.
 */
denied: number
/**
 * Actors allowed.
 */
allowlist_size: number
}
/**
 * What was sampled of how much, what was denied, and of whom no heartbeat tells.
 * 
 * @maxItems 50
 * 
 * Items: Remark.
 */
basis_notes: string[]
/**
 * Peak resident memory of the reporter.
 */
peak_rss_bytes: number
/**
 * Time spent.
 */
elapsed_ms: number
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
 * Requests, from the credential to the outcomes.
 */
export interface Percentiles {
/**
 * Values in the histogram.
 */
measured: number
/**
 * Half of them are at most this.
 */
p50_ms: (number | "beyond_last_bucket" | null)
/**
 * 95 of 100 are at most this.
 */
p95_ms: (number | "beyond_last_bucket" | null)
/**
 * 99 of 100 are at most this.
 */
p99_ms: (number | "beyond_last_bucket" | null)
}
/**
 * Requests, from the credential to the judged items.
 */
export interface Percentiles1 {
/**
 * Values in the histogram.
 */
measured: number
/**
 * Half of them are at most this.
 */
p50_ms: (number | "beyond_last_bucket" | null)
/**
 * 95 of 100 are at most this.
 */
p95_ms: (number | "beyond_last_bucket" | null)
/**
 * 99 of 100 are at most this.
 */
p99_ms: (number | "beyond_last_bucket" | null)
}
/**
 * Batches: known items are looked up and new ones reserved.
 */
export interface Percentiles2 {
/**
 * Values in the histogram.
 */
measured: number
/**
 * Half of them are at most this.
 */
p50_ms: (number | "beyond_last_bucket" | null)
/**
 * 95 of 100 are at most this.
 */
p95_ms: (number | "beyond_last_bucket" | null)
/**
 * 99 of 100 are at most this.
 */
p99_ms: (number | "beyond_last_bucket" | null)
}
/**
 * Batches with an identity or a rejection that may be known: what the index has of them is looked up.
 */
export interface Percentiles3 {
/**
 * Values in the histogram.
 */
measured: number
/**
 * Half of them are at most this.
 */
p50_ms: (number | "beyond_last_bucket" | null)
/**
 * 95 of 100 are at most this.
 */
p95_ms: (number | "beyond_last_bucket" | null)
/**
 * 99 of 100 are at most this.
 */
p99_ms: (number | "beyond_last_bucket" | null)
}
/**
 * Batches: the records are on the bus.
 */
export interface Percentiles4 {
/**
 * Values in the histogram.
 */
measured: number
/**
 * Half of them are at most this.
 */
p50_ms: (number | "beyond_last_bucket" | null)
/**
 * 95 of 100 are at most this.
 */
p95_ms: (number | "beyond_last_bucket" | null)
/**
 * 99 of 100 are at most this.
 */
p99_ms: (number | "beyond_last_bucket" | null)
}
/**
 * Batches: admissions and receipts are committed.
 */
export interface Percentiles5 {
/**
 * Values in the histogram.
 */
measured: number
/**
 * Half of them are at most this.
 */
p50_ms: (number | "beyond_last_bucket" | null)
/**
 * 95 of 100 are at most this.
 */
p95_ms: (number | "beyond_last_bucket" | null)
/**
 * 99 of 100 are at most this.
 */
p99_ms: (number | "beyond_last_bucket" | null)
}
/**
 * Closed receipt segments: each is written as an object and marked.
 */
export interface Percentiles6 {
/**
 * Values in the histogram.
 */
measured: number
/**
 * Half of them are at most this.
 */
p50_ms: (number | "beyond_last_bucket" | null)
/**
 * 95 of 100 are at most this.
 */
p95_ms: (number | "beyond_last_bucket" | null)
/**
 * 99 of 100 are at most this.
 */
p99_ms: (number | "beyond_last_bucket" | null)
}
/**
 * Decisions.
 */
export interface Percentiles7 {
/**
 * Values in the histogram.
 */
measured: number
/**
 * Half of them are at most this.
 */
p50_ms: (number | "beyond_last_bucket" | null)
/**
 * 95 of 100 are at most this.
 */
p95_ms: (number | "beyond_last_bucket" | null)
/**
 * 99 of 100 are at most this.
 */
p99_ms: (number | "beyond_last_bucket" | null)
}
/**
 * Triggers by kind.
 */
export interface CountMap {
/**
 * Count.
 */
[k: string]: number | undefined
}
/**
 * Triggers by the rule that called for them.
 */
export interface CountMap1 {
/**
 * Count.
 */
[k: string]: number | undefined
}
/**
 * Events of timelines by kind.
 */
export interface CountMap2 {
/**
 * Count.
 */
[k: string]: number | undefined
}
/**
 * Accepted labels by value.
 */
export interface CountMap3 {
/**
 * Count.
 */
[k: string]: number | undefined
}
/**
 * Accepted labels by source.
 */
export interface CountMap4 {
/**
 * Count.
 */
[k: string]: number | undefined
}
