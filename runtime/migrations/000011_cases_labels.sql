-- Label store (15, section 4.5): the ledger of assertions, their append-only timeline, what was refused, and the events
-- that wait for the gate.

CREATE TABLE labels.ls_label_assertions (
  label_assertion_id text COLLATE "C" PRIMARY KEY CHECK (length(label_assertion_id) = 32),
  platform_run_id text NOT NULL,
  scenario_run_id text NOT NULL,
  event_id text COLLATE "C" NOT NULL,
  label_type text NOT NULL,
  principal text NOT NULL,
  payload_hash text NOT NULL CHECK (length(payload_hash) = 64),
  assertion_json text NOT NULL,
  assertion_ref text NOT NULL,
  replay_count integer NOT NULL DEFAULT 0,
  mismatch_count integer NOT NULL DEFAULT 0,
  first_committed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_committed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (platform_run_id, event_id, label_type, label_assertion_id)
);
CREATE INDEX ls_label_assertions_subject
  ON labels.ls_label_assertions (platform_run_id, event_id, label_type, first_committed_at);
-- Counts move, the statement never does.
CREATE TRIGGER statement_stands BEFORE UPDATE ON labels.ls_label_assertions FOR EACH ROW
  WHEN (NEW.label_assertion_id <> OLD.label_assertion_id OR NEW.payload_hash <> OLD.payload_hash
    OR NEW.assertion_json <> OLD.assertion_json OR NEW.event_id <> OLD.event_id OR NEW.label_type <> OLD.label_type
    OR NEW.platform_run_id <> OLD.platform_run_id OR NEW.assertion_ref <> OLD.assertion_ref)
  EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON labels.ls_label_assertions
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE labels.ls_label_timeline (
  label_assertion_id text COLLATE "C" PRIMARY KEY,
  platform_run_id text NOT NULL,
  event_id text COLLATE "C" NOT NULL,
  label_type text NOT NULL,
  label_value text NOT NULL,
  -- Instants; the texts beside them are what was sent.
  effective_at timestamptz NOT NULL,
  observed_at timestamptz NOT NULL,
  effective_time text NOT NULL,
  observed_time text NOT NULL,
  source_type text NOT NULL,
  source_rank text NOT NULL,
  actor_id text,
  payload_hash text NOT NULL,
  evidence_refs_json text NOT NULL,
  assertion_ref text NOT NULL,
  assertion_json text NOT NULL,
  committed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX ls_label_timeline_subject ON labels.ls_label_timeline
  (platform_run_id, event_id, label_type, observed_at, effective_at, label_assertion_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON labels.ls_label_timeline
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE labels.ls_label_assertion_mismatches (
  label_assertion_id text COLLATE "C" NOT NULL,
  platform_run_id text NOT NULL,
  event_id text NOT NULL,
  label_type text NOT NULL,
  stored_hash text NOT NULL,
  observed_hash text NOT NULL,
  assertion_json text NOT NULL,
  observed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (label_assertion_id, observed_hash)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON labels.ls_label_assertion_mismatches
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE labels.ls_label_rejections (
  rejection_id text PRIMARY KEY CHECK (length(rejection_id) = 64),
  platform_run_id text NOT NULL,
  principal text NOT NULL,
  reason_code text NOT NULL,
  body_sha256 text NOT NULL,
  observed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX ls_label_rejections_run ON labels.ls_label_rejections (platform_run_id, reason_code);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON labels.ls_label_rejections
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Events that were decided and wait for the gate, with the bytes that are sent at every try. What the gate took is done;
-- what it refused is terminal and stays.
-- A published row keeps its identity and gives its bytes back: they are on the bus.
CREATE TABLE labels.ls_outbox (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  platform_run_id text NOT NULL,
  event_id text NOT NULL,
  envelope text NOT NULL,
  state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'DONE', 'QUARANTINED')),
  attempts integer NOT NULL DEFAULT 0,
  last_reason text,
  receipt_ref text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  settled_at timestamptz,
  UNIQUE (platform_run_id, event_id)
);
CREATE INDEX ls_outbox_open ON labels.ls_outbox (platform_run_id, seq) WHERE state <> 'DONE';

-- How far the engine's truth has been stated, in the form of a consumer's checkpoints.
CREATE TABLE labels.label_feed_checkpoints (
  stream_id text NOT NULL,
  topic text NOT NULL,
  partition_id integer NOT NULL,
  start_offset bigint NOT NULL CHECK (start_offset >= 0),
  next_offset bigint NOT NULL CHECK (next_offset >= start_offset),
  offset_kind text NOT NULL CHECK (offset_kind = 'kafka_offset'),
  watermark_ts_utc text COLLATE "C",
  updated_at_utc timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (stream_id, topic, partition_id)
);

-- Case management (15, section 3.7).

CREATE TABLE cases.cm_cases (
  case_id text COLLATE "C" PRIMARY KEY CHECK (length(case_id) = 32),
  case_subject_hash text NOT NULL UNIQUE,
  case_subject_key_json text NOT NULL,
  pins_json text NOT NULL,
  platform_run_id text NOT NULL,
  scenario_run_id text NOT NULL,
  event_id text COLLATE "C" NOT NULL,
  first_observed_time text NOT NULL,
  last_observed_time text NOT NULL,
  trigger_count integer NOT NULL,
  -- Grows with every event of the timeline: a writer says which one it has seen.
  version integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX cm_cases_subject ON cases.cm_cases (platform_run_id, event_id);
CREATE TRIGGER never_merged BEFORE UPDATE ON cases.cm_cases FOR EACH ROW
  WHEN (NEW.case_id <> OLD.case_id OR NEW.case_subject_hash <> OLD.case_subject_hash)
  EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON cases.cm_cases
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE cases.cm_case_trigger_intake (
  case_trigger_id text COLLATE "C" PRIMARY KEY,
  case_id text COLLATE "C" NOT NULL,
  platform_run_id text NOT NULL,
  trigger_type text NOT NULL,
  source_ref_id text NOT NULL,
  -- Of the whole stored document.
  document_hash text NOT NULL,
  payload_hash text NOT NULL,
  trigger_json text NOT NULL,
  observed_time text NOT NULL,
  first_seen timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_seen timestamptz NOT NULL DEFAULT clock_timestamp(),
  replay_count integer NOT NULL DEFAULT 0,
  mismatch_count integer NOT NULL DEFAULT 0
);
CREATE INDEX cm_case_trigger_intake_case ON cases.cm_case_trigger_intake (case_id);
CREATE TRIGGER statement_stands BEFORE UPDATE ON cases.cm_case_trigger_intake FOR EACH ROW
  WHEN (NEW.case_trigger_id <> OLD.case_trigger_id OR NEW.trigger_json <> OLD.trigger_json OR NEW.case_id <> OLD.case_id)
  EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON cases.cm_case_trigger_intake
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE cases.cm_case_trigger_mismatches (
  case_trigger_id text COLLATE "C" NOT NULL,
  platform_run_id text NOT NULL,
  stored_hash text NOT NULL,
  observed_hash text NOT NULL,
  trigger_json text NOT NULL,
  observed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (case_trigger_id, observed_hash)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON cases.cm_case_trigger_mismatches
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE cases.cm_case_timeline (
  case_timeline_event_id text COLLATE "C" PRIMARY KEY,
  case_id text COLLATE "C" NOT NULL,
  platform_run_id text NOT NULL,
  timeline_event_type text NOT NULL,
  source_ref_id text COLLATE "C" NOT NULL,
  payload_hash text NOT NULL,
  -- Of the whole document, actor included: another actor's repetition is no repetition.
  document_hash text NOT NULL,
  event_json text NOT NULL,
  observed_at timestamptz NOT NULL,
  observed_time text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (case_id, timeline_event_type, source_ref_id)
);
CREATE INDEX cm_case_timeline_read ON cases.cm_case_timeline (case_id, observed_at, case_timeline_event_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON cases.cm_case_timeline
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE cases.cm_case_timeline_stats (
  case_timeline_event_id text COLLATE "C" PRIMARY KEY,
  replay_count integer NOT NULL DEFAULT 0,
  mismatch_count integer NOT NULL DEFAULT 0,
  actor_id text NOT NULL,
  source_type text NOT NULL,
  last_seen timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE cases.cm_case_timeline_mismatches (
  case_timeline_event_id text COLLATE "C" NOT NULL,
  stored_hash text NOT NULL,
  observed_hash text NOT NULL,
  event_json text NOT NULL,
  observed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (case_timeline_event_id, observed_hash)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON cases.cm_case_timeline_mismatches
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE cases.cm_case_timeline_links (
  case_timeline_event_id text COLLATE "C" NOT NULL,
  ref_type text NOT NULL,
  ref_id text COLLATE "C" NOT NULL,
  case_id text COLLATE "C" NOT NULL,
  observed_at timestamptz NOT NULL,
  PRIMARY KEY (case_timeline_event_id, ref_type, ref_id)
);
CREATE INDEX cm_case_timeline_links_ref ON cases.cm_case_timeline_links (ref_type, ref_id, observed_at);

-- Derived from the timeline alone; written in the transaction of the events that it follows from.
CREATE TABLE cases.cm_case_projection (
  case_id text COLLATE "C" PRIMARY KEY,
  platform_run_id text NOT NULL,
  status text NOT NULL,
  queue_state text NOT NULL,
  is_open boolean NOT NULL,
  assignee text,
  pending_label_write boolean NOT NULL,
  pending_action_outcome boolean NOT NULL,
  last_activity_at timestamptz NOT NULL,
  last_activity_observed_time text NOT NULL,
  event_count integer NOT NULL
);
CREATE INDEX cm_case_projection_list ON cases.cm_case_projection (platform_run_id, last_activity_at, case_id);

-- What a new trigger asks for beyond its case, written with it, so that a crash cannot lose it.
CREATE TABLE cases.cm_label_work (
  case_trigger_id text COLLATE "C" PRIMARY KEY,
  platform_run_id text NOT NULL,
  case_id text COLLATE "C" NOT NULL,
  source_case_event_id text NOT NULL,
  state text NOT NULL DEFAULT 'QUEUED' CHECK (state IN ('QUEUED', 'DONE')),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX cm_label_work_open ON cases.cm_label_work (platform_run_id, created_at) WHERE state = 'QUEUED';

CREATE TABLE cases.cm_label_emissions (
  label_assertion_id text COLLATE "C" PRIMARY KEY,
  platform_run_id text NOT NULL,
  case_id text COLLATE "C" NOT NULL,
  source_case_event_id text NOT NULL,
  label_type text NOT NULL,
  payload_hash text NOT NULL,
  assertion_json text NOT NULL,
  -- Nothing is stated before the run has come so far.
  observed_at timestamptz NOT NULL,
  -- Of the first request; the answer's event carries it, too.
  requested_time text NOT NULL,
  status text NOT NULL CHECK (status IN ('PENDING', 'ACCEPTED', 'REJECTED')),
  attempt_count integer NOT NULL DEFAULT 0,
  first_requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_attempted_at timestamptz,
  next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_reason_code text,
  assertion_ref text,
  pending_event_id text,
  accepted_event_id text,
  rejected_event_id text
);
CREATE INDEX cm_label_emissions_case ON cases.cm_label_emissions (case_id, status, last_attempted_at);
CREATE INDEX cm_label_emissions_open ON cases.cm_label_emissions (platform_run_id, next_attempt_at)
  WHERE status = 'PENDING';

CREATE TABLE cases.cm_label_emission_mismatches (
  label_assertion_id text COLLATE "C" NOT NULL,
  stored_hash text NOT NULL,
  observed_hash text NOT NULL,
  assertion_json text NOT NULL,
  observed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (label_assertion_id, observed_hash)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON cases.cm_label_emission_mismatches
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE cases.cm_action_intents (
  action_idempotency_key text COLLATE "C" PRIMARY KEY,
  platform_run_id text NOT NULL,
  action_id text NOT NULL,
  decision_id text NOT NULL,
  case_id text COLLATE "C" NOT NULL,
  source_case_event_id text NOT NULL,
  action_kind text NOT NULL,
  target_ref_type text NOT NULL,
  target_ref_id text NOT NULL,
  payload_hash text NOT NULL,
  intent_json text NOT NULL,
  status text NOT NULL CHECK (status IN ('REQUESTED', 'SUBMITTED', 'PRECHECK_REJECTED')),
  reason_code text,
  requested_time text NOT NULL,
  outcome_id text,
  outcome_status text,
  outcome_time text
);
CREATE INDEX cm_action_intents_case ON cases.cm_action_intents (case_id);

CREATE TABLE cases.cm_action_intent_mismatches (
  action_idempotency_key text COLLATE "C" NOT NULL,
  stored_hash text NOT NULL,
  observed_hash text NOT NULL,
  intent_json text NOT NULL,
  observed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (action_idempotency_key, observed_hash)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON cases.cm_action_intent_mismatches
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE cases.cm_action_outbox (LIKE labels.ls_outbox INCLUDING ALL);

CREATE TABLE cases.cm_evidence_resolution_requests (
  request_id text COLLATE "C" PRIMARY KEY,
  case_id text COLLATE "C" NOT NULL,
  case_timeline_event_id text NOT NULL,
  ref_type text NOT NULL,
  ref_id text NOT NULL,
  requested_by text NOT NULL,
  source_type text NOT NULL,
  requested_time text NOT NULL,
  UNIQUE (case_id, case_timeline_event_id, ref_type, ref_id)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON cases.cm_evidence_resolution_requests
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE cases.cm_evidence_resolution_events (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  request_id text COLLATE "C" NOT NULL,
  status text NOT NULL CHECK (status IN ('PENDING', 'FORBIDDEN', 'RESOLVED', 'UNAVAILABLE', 'QUARANTINED')),
  reason_code text NOT NULL,
  actor_id text NOT NULL,
  source_type text NOT NULL,
  observed_time text NOT NULL,
  locator_ref text
);
CREATE INDEX cm_evidence_resolution_events_request ON cases.cm_evidence_resolution_events (request_id, seq);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON cases.cm_evidence_resolution_events
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE cases.cm_intake_quarantine (
  quarantine_id text PRIMARY KEY,
  platform_run_id text NOT NULL,
  topic text NOT NULL,
  partition_id integer NOT NULL,
  offset_value bigint NOT NULL,
  reason_code text NOT NULL,
  body_sha256 text NOT NULL,
  observed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX cm_intake_quarantine_run ON cases.cm_intake_quarantine (platform_run_id, reason_code);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON cases.cm_intake_quarantine
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE cases.cm_consumer_checkpoints (LIKE labels.label_feed_checkpoints INCLUDING ALL);

-- Case trigger (15, section 2.4).

CREATE TABLE cases.case_trigger_replay_ledger (
  case_trigger_id text COLLATE "C" PRIMARY KEY,
  platform_run_id text NOT NULL,
  case_id text NOT NULL,
  trigger_type text NOT NULL,
  source_ref_id text NOT NULL,
  source_class text NOT NULL,
  rule text NOT NULL,
  payload_hash text NOT NULL,
  payload_json text NOT NULL,
  first_seen timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_seen timestamptz NOT NULL DEFAULT clock_timestamp(),
  replay_count integer NOT NULL DEFAULT 0,
  mismatch_count integer NOT NULL DEFAULT 0
);
CREATE INDEX case_trigger_replay_ledger_run ON cases.case_trigger_replay_ledger (platform_run_id, trigger_type);

CREATE TABLE cases.case_trigger_payload_mismatches (
  case_trigger_id text COLLATE "C" NOT NULL,
  platform_run_id text NOT NULL,
  stored_hash text NOT NULL,
  observed_hash text NOT NULL,
  payload_json text NOT NULL,
  observed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (case_trigger_id, observed_hash)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON cases.case_trigger_payload_mismatches
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- What became of each publication is the row of the outbox: its state, reason and receipt.
CREATE TABLE cases.case_trigger_outbox (LIKE labels.ls_outbox INCLUDING ALL);

-- The source event of each decision, so that an outcome finds its subject in every later life.
CREATE TABLE cases.case_trigger_decision_index (
  platform_run_id text NOT NULL,
  decision_id text COLLATE "C" NOT NULL,
  source_event_id text NOT NULL,
  decision_event_id text NOT NULL,
  source_ts_utc text NOT NULL,
  observed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (platform_run_id, decision_id)
);

CREATE TABLE cases.case_trigger_pending_outcomes (
  platform_run_id text NOT NULL,
  outcome_id text COLLATE "C" NOT NULL,
  decision_id text COLLATE "C" NOT NULL,
  topic text NOT NULL,
  partition_id integer NOT NULL,
  offset_value bigint NOT NULL,
  envelope text NOT NULL,
  waiting_since timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (platform_run_id, outcome_id)
);
CREATE INDEX case_trigger_pending_outcomes_decision
  ON cases.case_trigger_pending_outcomes (platform_run_id, decision_id);

CREATE TABLE cases.case_trigger_quarantine (LIKE cases.cm_intake_quarantine INCLUDING ALL);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON cases.case_trigger_quarantine
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE cases.case_trigger_consumer_checkpoints (LIKE labels.label_feed_checkpoints INCLUDING ALL);
