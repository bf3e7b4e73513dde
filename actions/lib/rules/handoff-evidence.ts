/** Where something is that a phase hands over: in a document or the snapshot of a lane, or below the root of the run. */
export type Handed =
  | { readonly lane: string; readonly document: string }
  | { readonly snapshotOf: string }
  | { readonly run: string };

/** By phase: what the next one reads of it, by the name under which the pack lists it (01, section 0.5). */
export const HANDED = {
  M2: {
    handle_resolution_snapshot: { lane: 'M2.A', document: 'handle_resolution_snapshot.json' },
    secret_surface_check: { lane: 'M2.E', document: 'secret_surface_check.json' },
    topic_readiness_snapshot: { lane: 'M2.F', document: 'topic_readiness_snapshot.json' },
    db_migration_run_snapshot: { lane: 'M2.H', document: 'db_migration_run_snapshot.json' },
  },
  M3: {
    run_json: { lane: 'M3.D', document: 'run.json' },
    run_started: { lane: 'M3.D', document: 'run_started.json' },
    runtime_scope_bundle: { lane: 'M3.E', document: 'm4_runtime_scope_bundle.json' },
  },
  M4: {
    run_scoped_readiness_evidence: { lane: 'M4.H', document: 'operate/daemons_ready.json' },
    demo_session: { lane: 'M4.H', document: 'operate/demo_session.json' },
    runtime_service_map_snapshot: { snapshotOf: 'M4.B' },
    m4_f_daemon_start_snapshot: { snapshotOf: 'M4.F' },
    m4_h_readiness_snapshot: { snapshotOf: 'M4.H' },
    m4_verdict_snapshot: { snapshotOf: 'M4.I' },
  },
  M5: {
    seed_snapshot: { run: 'oracle/seed_snapshot.json' },
    inlet_assertion_snapshot: { run: 'oracle/inlet_assertion_snapshot.json' },
    functional_workload_profile: { run: 'oracle/functional_workload_profile.json' },
    stream_sort_summary: { lane: 'M5.E', document: 'oracle/stream_sort_summary.json' },
    checker_pass: { run: 'oracle/checker_pass.json' },
    m5_verdict_snapshot: { snapshotOf: 'M5.H' },
  },
  M6: {
    ig_ready_uri: { lane: 'M6.C', document: 'ingest/ig_ready.json' },
    sr_ready_uri: { run: 'sr/ready_publish_receipt.json' },
    wsp_summary_uri: { run: 'wsp/wsp_summary.json' },
    receipt_summary_uri: { run: 'ingest/receipt_summary.json' },
    quarantine_summary_uri: { run: 'ingest/quarantine_summary.json' },
    kafka_offsets_uri: { run: 'ingest/kafka_offsets_snapshot.json' },
    m6_g_ingest_commit_snapshot_uri: { snapshotOf: 'M6.G' },
  },
  M9: {
    teardown_proof: { lane: 'M9.H', document: 'teardown/teardown_proof.json' },
    demo_destroy_snapshot: { lane: 'M9.D', document: 'demo_destroy_snapshot.json' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Handed>>>>;

/** What M7 hands over: each by the version that a lane judged and handed on itself; the archive's by where it lies. */
export const HANDED_BY_MEMBER = {
  kafka_offsets_uri: { lane: 'M7.C', member: 'basis_ref' },
  rtdl_offsets_uri: { lane: 'M7.C', member: 'offsets_ref' },
  rtdl_caught_up_uri: { lane: 'M7.C', member: 'caught_up_ref' },
  archive_write_summary_uri: { run: 'rtdl_core/archive_write_summary.json' },
  decision_summary_uri: { lane: 'M7.F', member: 'decision_ref' },
  action_summary_uri: { lane: 'M7.F', member: 'action_ref' },
  audit_summary_uri: { lane: 'M7.F', member: 'audit_ref' },
  case_summary_uri: { lane: 'M7.H', member: 'case_summary_ref' },
  label_summary_uri: { lane: 'M7.H', member: 'label_summary_ref' },
} as const;
