import type { SchemaName } from '@spine-green/evidence-schemas';
import { parseRunReceipt } from '@spine-green/runtime/events/engine-run';

/** What may lie at a key below the root of a run. */
export interface Kind {
  /** Of the key below its root. */
  readonly name: RegExp;
  /** Of a document that does not name its schema itself. */
  readonly schema?: SchemaName;
  /** Reads a document that none of ours wrote, as the platform itself reads it; throws a PlatformError. */
  readonly read?: (text: string) => unknown;
  /** Identities that may have written it, where the document says who did (04, E7). */
  readonly writers?: readonly string[];
}

const HEX32 = '[0-9a-f]{32}';
const HEX64 = '[0-9a-f]{64}';
const LANE = '(?:lane=\\d+-of-\\d+/)?';

const kind = (name: string, rest: Omit<Kind, 'name'> = {}): Kind => ({ name: new RegExp(`^${name}$`), ...rest });
const by = (...writers: string[]) => ({ writers });

/** What somebody wrote who watches or changes the stacks, in a folder of each time that he did. */
const ofGuard = (guard: string, document: string, schema: SchemaName): Kind =>
  kind(`evidence/(?:emulated|dev_min)/infra_guard/${guard}_\\d{8}T\\d{6}Z/${document}(?:_attempt[2-9])?\\.json`, {
    schema,
  });

/** What tells of managed stacks, below no run and no execution of a phase (05, sections 5.7 and 7 to 10). */
export const INFRA_KINDS: readonly Kind[] = [
  ofGuard('stack_apply', 'stack_apply_snapshot', 'stack_apply_snapshot.v1'),
  ofGuard('stack_teardown', 'stack_teardown_snapshot', 'stack_teardown_snapshot.v1'),
  ofGuard('stack_absence', 'stack_absence_snapshot', 'stack_absence_snapshot.v1'),
  ofGuard('secret_rotation', 'secret_rotation_snapshot', 'secret_rotation_snapshot.v1'),
  ofGuard('drift_plan', 'drift_plan_snapshot', 'drift_plan_snapshot.v1'),
  ofGuard('rightsizing', 'rightsizing_report', 'rightsizing_report.v1'),
  ofGuard('idle_guard', 'idle_guard_snapshot', 'idle_guard_snapshot.v1'),
  ofGuard('cost_guard', 'cost_guardrail_snapshot', 'cost_guardrail_snapshot.v1'),
  ofGuard('cost_guard', 'cost', 'cost_snapshot.v1'),
  ofGuard('cost_guard', 'confluent_billing_snapshot', 'confluent_billing_snapshot.v1'),
  kind('dev_min/infra/demo/[A-Za-z0-9_-]{1,64}/manifest\\.json', { schema: 'demo_manifest.v1' }),
  kind('dev_min/infra/confluent/[A-Za-z0-9_-]{1,64}/topic_catalog\\.json', { schema: 'topic_catalog.v1' }),
];

/** Every kind of object that something of the platform writes below `evidence/runs/<run>/`. */
export const RUN_KINDS: readonly Kind[] = [
  kind('bundle_index\\.json', { schema: 'bundle_index.v1' }),
  kind('run_reservation\\.json', { schema: 'run_reservation.v1' }),
  kind('run\\.json', { schema: 'run_manifest.v1' }),
  kind('run_started\\.json', { schema: 'run_started.v1' }),
  kind('run_completed(?:\\.supersede-\\d{1,3})?\\.json', { schema: 'run_completed.v1', ...by('reporter') }),
  kind('P\\(-1\\)/[a-z0-9_-]+\\.json'),
  kind('(?:P\\d{1,2}|certification)/phase_evidence_m\\d{1,2}(?:_attempt\\d+)?\\.json', { schema: 'phase_evidence.v1' }),
  kind('operate/daemons_ready\\.json', { schema: 'daemons_ready.v1', ...by('M4.H') }),
  kind('operate/demo_session\\.json', { schema: 'demo_session.v1' }),
  kind('oracle/seed_snapshot\\.json', { schema: 'seed_snapshot.v1' }),
  kind('oracle/inlet_assertion_snapshot\\.json', { schema: 'inlet_assertion_snapshot.v1' }),
  kind('oracle/functional_workload_profile\\.json', { schema: 'functional_workload_profile.v1' }),
  kind('oracle/stream_sort_summary\\.json', { schema: 'stream_sort_summary.v1', ...by('M5.E') }),
  kind('oracle/checker_pass\\.json', { schema: 'checker_pass.v1' }),
  kind('ingest/ig_ready\\.json', { schema: 'ig_ready.v1', ...by('M6.C') }),
  kind('ingest/receipt_summary\\.json', { schema: 'receipt_summary.v1', ...by('reporter') }),
  kind('ingest/quarantine_summary\\.json', { schema: 'quarantine_summary.v1', ...by('reporter') }),
  kind('ingest/kafka_offsets_snapshot\\.json', { schema: 'kafka_offsets_snapshot.v1', ...by('reporter') }),
  kind('sr/sr_pass\\.json', { schema: 'sr_pass.v1', ...by('sr') }),
  kind('sr/ready_publish_receipt\\.json', { schema: 'ready_publish_receipt.v1', ...by('sr') }),
  kind(`sr/ready_signal/${HEX32}\\.json`, { schema: 'ready_signal.v1' }),
  kind(`sr/run_facts_view/${HEX32}\\.json`, { schema: 'run_facts_view.v1' }),
  kind(`sr/run_plan/${HEX32}\\.json`, { schema: 'sr_run_plan.v1' }),
  kind(`sr/run_status/${HEX32}\\.json`, { schema: 'sr_run_status.v1' }),
  kind(`sr/run_record/${HEX32}/\\d{6}-${HEX64}\\.json`, { schema: 'sr_run_event.v1' }),
  kind(`sr/quarantine/${HEX32}\\.json`, { schema: 'sr_quarantine.v1' }),
  kind('sr/instance_receipts/.+/instance_receipt\\.json', { schema: 'sr_instance_receipt.v1' }),
  kind(`wsp/${LANE}wsp_start\\.json`, { schema: 'wsp_start.v1', ...by('wsp') }),
  kind(`wsp/${LANE}wsp_summary\\.json`, { schema: 'wsp_summary.v1', ...by('wsp') }),
  kind(`wsp/${LANE}ready_runs/${HEX64}/\\d{6}_[a-z_]+\\.json`, { schema: 'wsp_ready_run.v1' }),
  kind('ig/receipts/segment=\\d{8}T\\d{4}-\\d{8}\\.jsonl\\.zst'),
  kind(`ig/reconciliation/${HEX32}\\.json`, { schema: 'reconciliation_record.v1' }),
  kind('ig/policy/active\\.json', { schema: 'ig_policy_active.v1' }),
  kind('ig/health/last_probe\\.json', { schema: 'ig_last_probe.v1' }),
  kind('[a-z-]+/health/last_health\\.json', { schema: 'health_document.v1' }),
  kind('rtdl_core/offsets_snapshot\\.json', { schema: 'offsets_snapshot.v1', ...by('lag-sampler') }),
  kind('rtdl_core/caught_up\\.json', { schema: 'caught_up.v1', ...by('lag-sampler') }),
  kind('rtdl_core/archive_write_summary\\.json', { schema: 'archive_write_summary.v1', ...by('lag-sampler') }),
  kind('decision_lane/decision_summary\\.json', { schema: 'decision_summary.v1', ...by('decision-summary') }),
  kind('decision_lane/action_summary\\.json', { schema: 'action_summary.v1', ...by('decision-summary') }),
  kind('decision_lane/audit_summary\\.json', { schema: 'audit_summary.v1', ...by('decision-summary') }),
  kind('decision_log_audit/records/partition=\\d{1,7}/segment=\\d{1,16}-\\d{1,16}\\.jsonl\\.zst'),
  kind('case_labels/case_summary\\.json', { schema: 'case_summary.v1', ...by('case-summary') }),
  kind('case_labels/label_summary\\.json', { schema: 'label_summary.v1', ...by('case-summary') }),
  kind(`online_feature_plane/snapshots/${HEX32}/${HEX64}\\.json`, { schema: 'feature_snapshot.v1' }),
  kind('label_store/slices/resolved_as_of_[0-9a-f]{16}_[0-9a-f]{16}\\.json', { schema: 'label_slice.v1' }),
  kind('obs/run_report\\.json', { schema: 'run_report.v1', ...by('reporter') }),
  kind('obs/reconciliation\\.json', { schema: 'reconciliation.v1', ...by('reporter') }),
  kind('obs/replay_anchors\\.json', { schema: 'replay_anchors.v1', ...by('reporter') }),
  kind('obs/anomaly_summary\\.json', { schema: 'anomaly_summary.v1', ...by('reporter') }),
  kind('obs/closure_blocked\\.json', { schema: 'closure_blocked.v1', ...by('reporter') }),
  kind('obs/environment_conformance\\.json', { schema: 'environment_conformance.v1', ...by('env-conformance') }),
  kind('obs/conformance_probe\\.json'),
  kind('obs/governance/events\\.jsonl'),
  kind(`obs/governance/events/${HEX64}\\.json`, { schema: 'governance_event.v1' }),
  kind('obs/reporter_lock\\.jsonl'),
  kind('obs/reporter_lock/[0-9TZ]+_[A-Za-z0-9-]+_[A-Z]+\\.json', { schema: 'reporter_lock_event.v1' }),
  kind('m10/injection_manifest\\.json', { schema: 'injection_manifest.v1' }),
  kind('m10/injection_result\\.json', { schema: 'injection_result.v1', ...by('duplicate-injector') }),
  kind('teardown/teardown_proof\\.json', { schema: 'teardown_proof.v1' }),
];

/** What an operator answers to; every answer has a key of its own. */
const PURPOSES = 'activation|execution_go|decision|revocation|reopening|drift_resolution|waiver|budget_reset';

/** What lies below a phase execution beside the documents of its evidence contract. */
export const EXECUTION_KINDS: readonly Kind[] = [
  kind(`approval_(?:${PURPOSES})_[a-z0-9_]+\\.json`, { schema: 'approval_record.v1' }),
  kind('drift_review_ds_[a-z]\\d_\\d{1,3}\\.json', { schema: 'drift_review.v1' }),
  kind('decision_log(?:_attempt\\d+)?\\.json', { schema: 'decision_log.v1' }),
  kind('failure_record_[a-z0-9_]+_\\d+\\.json', { schema: 'failure_record.v1' }),
  kind('phase_evidence(?:_attempt\\d+)?\\.json', { schema: 'phase_evidence.v1' }),
  kind('bundle_index\\.json', { schema: 'bundle_index.v1' }),
];

export const LEDGER_KINDS: readonly Kind[] = [
  kind('events/\\d{8}\\.json', { schema: 'ledger_event.v1' }),
  kind('state\\.json', { schema: 'ledger_state.v1' }),
];

/** Of the world that a run streams, a bundle holds what its evidence names: manifests, seals and receipts. */
export const ORACLE_KINDS: readonly Kind[] = [
  kind('(?:.+/)?_oracle_pack_manifest\\.json', { schema: 'oracle_pack_manifest.v1' }),
  kind('(?:.+/)?_SEALED\\.json', { schema: 'oracle_seal.v1' }),
  kind('(?:.+/)?run_receipt\\.json', { read: parseRunReceipt }),
  kind('.+/_stream_view_manifest\\.json', { schema: 'stream_view_manifest.v1' }),
  kind('.+/_stream_sort_receipt\\.json', { schema: 'stream_sort_receipt.v1' }),
];

export const ARCHIVE_KINDS: readonly Kind[] = [
  kind('topic=[A-Za-z0-9._-]+/partition=\\d{1,7}/segment=\\d{1,16}-\\d{1,16}\\.jsonl\\.zst'),
];

export const QUARANTINE_KINDS: readonly Kind[] = [
  kind(`(?:index|payloads)/${HEX32}\\.json`),
  kind('(?:index|payloads)/segment=\\d{8}T\\d{4}-\\d{8}\\.jsonl\\.zst'),
];
