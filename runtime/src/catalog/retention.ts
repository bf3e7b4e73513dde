/**
 * How long the rows of each table are kept: data only, and the one place that says it. A table that is not listed is
 * refused by whoever deletes. Days count from the closure of the run that a row belongs to, and a row that the database
 * wrote later than that many days ago stays as well; both are read from the clock of the database.
 */

/** Days on one machine, on `dev_min`, and in production. */
export interface Days {
  readonly local: number;
  readonly dev: number;
  readonly prod: number;
}

export type RetentionProfile = keyof Days;

/** What says whose a row is: the run in its column, the run behind `::` in the name of its stream, or the row it names. */
export type Owner =
  | { readonly by: 'run' }
  | { readonly by: 'stream' }
  | { readonly by: 'row'; readonly table: string; readonly key: string };

export interface KeptForDays {
  readonly table: string;
  readonly owner: Owner;
  /** Column with the time at which the database wrote the row last; null where it keeps none. */
  readonly written: string | null;
  readonly days: Days;
}

export interface KeptAlways {
  readonly table: string;
  /** Why no row of it is ever deleted, as a sentence. */
  readonly never: string;
}

export type RetentionRule = KeptForDays | KeptAlways;

/** Graph (13, section 3.1). */
const GRAPH: Days = { local: 1, dev: 7, prod: 7 };
/** Frames and bindings, and with them the features that were read beside them (13, section 5.1). */
const CONTEXT: Days = { local: 2, dev: 7, prod: 30 };
/** What was set aside, wherever it was (13, section 5.1). */
const SET_ASIDE: Days = { local: 14, dev: 30, prod: 90 };
/** What the archive can give again, for as long as it does (03, section 4); longer than any topic (12, section 10). */
const ARCHIVED: Days = { local: 7, dev: 60, prod: 60 };
/** The audit index, and every ledger that its records name (14, section 4.1). */
const AUDITED: Days = { local: 30, dev: 90, prod: 2555 };

const RUN: Owner = { by: 'run' };
const STREAM: Owner = { by: 'stream' };
const row = (table: string, key: string): Owner => ({ by: 'row', table, key });

const CHECKPOINT = 'A stream without its checkpoint would apply its topics anew.';

const checkpoints = (table: string): KeptAlways => ({ table, never: CHECKPOINT });

const kept = (days: Days, owner: Owner, tables: readonly (readonly [string, string | null])[]): KeptForDays[] =>
  tables.map(([table, written]) => ({ table, owner, written, days }));

export const RETENTION: readonly RetentionRule[] = [
  { table: 'public.schema_migrations', never: 'It says what the schema is.' },
  { table: 'sr.sr_run_equivalence', never: 'A key stands for one intent for ever.' },
  {
    table: 'sr.sr_run_leases',
    never: 'A lease names a scenario run, which no row ties to a run; there is one for each.',
  },
  { table: 'wsp.wsp_checkpoint', never: 'Its key is a digest that no run can be read from; a stream has a few rows.' },
  { table: 'wsp.wsp_control_offset', never: 'A consumer without its place would take a READY again.' },
  {
    table: 'obs.reporter_runs',
    never: 'A fence is given once, and what is deleted follows from when one was released.',
  },
  { table: 'rtdl.stream_pins', never: 'A stream is bound to one world once.' },
  checkpoints('rtdl.archive_checkpoints'),
  checkpoints('rtdl.ieg_checkpoints'),
  checkpoints('rtdl.ofp_checkpoints'),
  checkpoints('rtdl.csfb_join_checkpoints'),
  checkpoints('rtdl.df_consumer_checkpoints'),
  checkpoints('rtdl.al_consumer_checkpoints'),
  checkpoints('rtdl.dla_intake_checkpoints'),
  checkpoints('cases.case_trigger_consumer_checkpoints'),
  checkpoints('cases.cm_consumer_checkpoints'),
  checkpoints('labels.label_feed_checkpoints'),

  ...kept(GRAPH, STREAM, [
    ['rtdl.ieg_dedupe', null],
    ['rtdl.ieg_edges', null],
    ['rtdl.ieg_entities', null],
    ['rtdl.ieg_graph_versions', 'computed_at_utc'],
    ['rtdl.ieg_identifiers', null],
  ]),
  ...kept(CONTEXT, STREAM, [
    ['rtdl.csfb_flow_bindings', null],
    ['rtdl.csfb_intake_dedupe', null],
    ['rtdl.csfb_join_frames', 'updated_at_utc'],
    ['rtdl.ofp_bases', 'made_at_utc'],
    ['rtdl.ofp_event_features', null],
    ['rtdl.ofp_feature_state', 'updated_at_utc'],
    ['rtdl.ofp_flow_keys', null],
    ['rtdl.ofp_pair_state', null],
    ['rtdl.ofp_parked_events', 'parked_at_utc'],
    ['rtdl.ofp_semantic_dedupe', null],
    ['rtdl.ofp_snapshot_index', 'created_at_utc'],
  ]),

  ...kept(SET_ASIDE, RUN, [
    ['cases.case_trigger_payload_mismatches', 'observed_at'],
    ['cases.case_trigger_pending_outcomes', 'waiting_since'],
    ['cases.case_trigger_quarantine', 'observed_at'],
    ['cases.cm_case_trigger_mismatches', 'observed_at'],
    ['cases.cm_intake_quarantine', 'observed_at'],
    ['labels.ls_label_assertion_mismatches', 'observed_at'],
    ['labels.ls_label_rejections', 'observed_at'],
    ['rtdl.al_intake_quarantine', 'observed_at'],
    ['rtdl.archive_failures', 'observed_at_utc'],
    ['rtdl.archive_offset_mismatches', 'observed_at_utc'],
    ['rtdl.df_rejections', 'observed_at'],
    ['rtdl.dla_intake_quarantine', 'observed_at'],
    ['rtdl.dla_intake_replay_observations', 'observed_at'],
  ]),
  ...kept(SET_ASIDE, STREAM, [
    ['rtdl.archive_sightings', 'seen_at'],
    ['rtdl.context_failures', 'observed_at_utc'],
  ]),

  ...kept(ARCHIVED, row('ig.contexts', 'context_id'), [
    ['ig.admission_rows', null],
    ['ig.receipt_rows', null],
  ]),
  ...kept(ARCHIVED, RUN, [
    ['ig.contexts', null],
    ['ig.open_batches', null],
    ['ig.quarantine_rows', null],
    ['ig.reconciliations', null],
    ['ig.segments', 'opened_at'],
    ['cases.case_trigger_outbox', 'created_at'],
    ['cases.cm_action_outbox', 'created_at'],
    ['cases.cm_label_work', 'created_at'],
    ['cases.cm_lifecycle_facts', null],
    ['labels.ls_lifecycle_facts', null],
    ['labels.ls_outbox', 'created_at'],
    ['obs.component_heartbeats', 'updated_at'],
    ['obs.conformance_requests', 'requested_at'],
    ['obs.run_counters', null],
    ['rtdl.al_outbox', 'created_at'],
    ['rtdl.archive_segments', 'archived_at'],
    ['rtdl.df_outbox', 'created_at'],
    ['rtdl.df_shadow_scores', 'recorded_at'],
  ]),
  ...kept(ARCHIVED, STREAM, [
    ['rtdl.archive_intents', null],
    ['rtdl.df_wait_set', null],
    ['rtdl.dla_segment_intents', null],
  ]),

  ...kept(AUDITED, STREAM, [
    ['rtdl.dl_current_posture', 'updated_at'],
    ['rtdl.dl_posture_history', 'recorded_at'],
    ['rtdl.dl_posture_outbox', 'created_at'],
  ]),
  ...kept(AUDITED, RUN, [
    ['rtdl.al_effects', 'done_at'],
    ['rtdl.al_intent_ledger', 'recorded_at'],
    ['rtdl.al_outcomes_append', 'completed_at'],
    ['rtdl.al_semantic_ledger', 'received_at'],
    ['rtdl.df_decisions', 'last_seen'],
    ['rtdl.dl_governance_events', 'recorded_at'],
    ['rtdl.dla_audit_index', null],
    ['rtdl.dla_intake_candidates', null],
    ['rtdl.dla_lineage_chains', 'begun_at'],
    ['rtdl.dla_lineage_intents', null],
    ['rtdl.dla_lineage_outcomes', null],
    ['cases.case_trigger_decision_index', 'observed_at'],
    ['cases.case_trigger_replay_ledger', 'last_seen'],
    ['cases.cm_action_intents', null],
    ['cases.cm_case_projection', null],
    ['cases.cm_case_timeline', 'created_at'],
    ['cases.cm_case_trigger_intake', 'last_seen'],
    ['cases.cm_cases', 'updated_at'],
    ['cases.cm_label_emissions', 'first_requested_at'],
    ['labels.ls_label_assertions', 'last_committed_at'],
    ['labels.ls_label_timeline', 'committed_at'],
  ]),
  ...kept(AUDITED, row('rtdl.df_decisions', 'decision_id'), [['rtdl.df_decision_mismatches', 'observed_at']]),
  ...kept(AUDITED, row('cases.cm_action_intents', 'action_idempotency_key'), [
    ['cases.cm_action_intent_mismatches', 'observed_at'],
  ]),
  ...kept(AUDITED, row('cases.cm_label_emissions', 'label_assertion_id'), [
    ['cases.cm_label_emission_mismatches', 'observed_at'],
  ]),
  ...kept(AUDITED, row('cases.cm_case_timeline', 'case_timeline_event_id'), [
    ['cases.cm_case_timeline_links', null],
    ['cases.cm_case_timeline_mismatches', 'observed_at'],
    ['cases.cm_case_timeline_stats', 'last_seen'],
  ]),
  ...kept(AUDITED, row('cases.cm_cases', 'case_id'), [['cases.cm_evidence_resolution_requests', null]]),
  ...kept(AUDITED, row('cases.cm_evidence_resolution_requests', 'request_id'), [
    ['cases.cm_evidence_resolution_events', null],
  ]),
];
