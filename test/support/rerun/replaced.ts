import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Objects that the specification lets be written again (04, section 4, class D; section 6.1, W4), below the root of a run. */
const DERIVED_OF_RUN: ReadonlySet<string> = new Set([
  'bundle_index.json',
  'operate/daemons_ready.json',
  'operate/demo_session.json',
  'oracle/seed_snapshot.json',
  'oracle/inlet_assertion_snapshot.json',
  'oracle/stream_sort_summary.json',
  'oracle/checker_pass.json',
  'ingest/ig_ready.json',
  'ingest/receipt_summary.json',
  'ingest/quarantine_summary.json',
  'ingest/kafka_offsets_snapshot.json',
  'wsp/wsp_summary.json',
  'rtdl_core/offsets_snapshot.json',
  'rtdl_core/caught_up.json',
  'rtdl_core/archive_write_summary.json',
  'decision_lane/decision_summary.json',
  'decision_lane/action_summary.json',
  'decision_lane/audit_summary.json',
  'case_labels/case_summary.json',
  'case_labels/label_summary.json',
  'obs/run_report.json',
  'obs/reconciliation.json',
  'obs/replay_anchors.json',
  'obs/environment_conformance.json',
  'obs/anomaly_summary.json',
]);

/** What a service keeps of its own state, and lists that are made of records which are written once. */
const STATE_OF_RUN: readonly RegExp[] = [
  /^[a-z-]+\/health\/last_(health|probe)\.json$/,
  /^sr\/run_status\/[0-9a-f]{32}\.json$/,
  /^ig\/policy\/active\.json$/,
  /^obs\/(governance\/events|reporter_lock)\.jsonl$/,
];

/** M5.G deletes the view of one output and sorts it again; a marker stands between both versions (01, M5.G). */
const VIEW_OF_PROBE = /\/stream_view\/.+\/output_id=[^/]+\/_stream_(view_manifest|sort_receipt)\.json$/;

/** Whether an object may have more versions than one, by its key. */
export function mayBeReplaced(key: string): boolean {
  const ofRun = /^evidence\/runs\/[^/]+\/(.+)$/.exec(key)?.[1];
  if (ofRun !== undefined) return DERIVED_OF_RUN.has(ofRun) || STATE_OF_RUN.some((form) => form.test(ofRun));
  if (VIEW_OF_PROBE.test(key)) return true;
  return key === 'evidence/embedded/ledger/state.json' || /^evidence\/.+\/bundle_index\.json$/.test(key);
}

/** Keys of a bundle that have more than one version, each once. */
export function replacedKeys(bundle: string): readonly string[] {
  const root = join(bundle, 'versions');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const keys = files.map(({ parentPath }) => parentPath.slice(root.length + 1).replace(/^[^/]+\//, ''));
  return [...new Set(keys)].sort();
}
