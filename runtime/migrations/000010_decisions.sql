-- Degrade ladder (14, section 1.4).

CREATE TABLE rtdl.dl_current_posture (
  stream_id text NOT NULL,
  scope_key text NOT NULL,
  posture_seq bigint NOT NULL CHECK (posture_seq >= 0),
  mode text NOT NULL CHECK (mode IN ('NORMAL', 'DEGRADED_1', 'DEGRADED_2', 'FAIL_CLOSED')),
  policy_id text NOT NULL,
  policy_revision text NOT NULL,
  policy_digest text NOT NULL,
  decision_json jsonb NOT NULL,
  decided_at text COLLATE "C" NOT NULL,
  -- By the clock of the server, which readers measure its age with: no conclusion rests on two clocks.
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (stream_id, scope_key)
);

CREATE TABLE rtdl.dl_posture_history (
  stream_id text NOT NULL,
  scope_key text NOT NULL,
  posture_seq bigint NOT NULL,
  mode text NOT NULL,
  decision_json jsonb NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (stream_id, scope_key, posture_seq)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rtdl.dl_posture_history
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Transitions that are not told yet, written with the posture and told after it.
CREATE TABLE rtdl.dl_posture_outbox (
  stream_id text NOT NULL,
  scope_key text NOT NULL,
  posture_seq bigint NOT NULL,
  event_id text NOT NULL CHECK (length(event_id) = 64),
  event_json jsonb NOT NULL,
  status text NOT NULL CHECK (status IN ('PENDING', 'DONE')),
  attempt_count integer NOT NULL DEFAULT 0,
  last_error text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (stream_id, scope_key, posture_seq)
);
CREATE INDEX dl_posture_outbox_pending ON rtdl.dl_posture_outbox (stream_id, posture_seq) WHERE status = 'PENDING';

CREATE TABLE rtdl.dl_governance_events (
  event_id text PRIMARY KEY CHECK (length(event_id) = 64),
  stream_id text NOT NULL,
  platform_run_id text NOT NULL,
  event_json jsonb NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rtdl.dl_governance_events
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Decision fabric (14, section 2.6).

CREATE TABLE rtdl.df_consumer_checkpoints (
  stream_id text NOT NULL,
  topic text NOT NULL,
  partition_id integer NOT NULL,
  start_offset bigint NOT NULL CHECK (start_offset >= 0),
  -- Exclusive-next: the lowest offset that is not decided.
  next_offset bigint NOT NULL CHECK (next_offset >= start_offset),
  offset_kind text NOT NULL CHECK (offset_kind = 'kafka_offset'),
  watermark_ts_utc text COLLATE "C",
  updated_at_utc timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (stream_id, topic, partition_id)
);

-- One row per decision; the payload is what was published, and nothing is ever computed again.
CREATE TABLE rtdl.df_decisions (
  seq bigint GENERATED ALWAYS AS IDENTITY,
  decision_id text PRIMARY KEY CHECK (length(decision_id) = 32),
  platform_run_id text NOT NULL,
  source_event_id text COLLATE "C" NOT NULL,
  decision_scope text NOT NULL,
  source_payload_hash text NOT NULL,
  flow_id text COLLATE "C" NOT NULL,
  payload_hash text NOT NULL,
  payload_json text NOT NULL,
  action_kind text NOT NULL,
  ruled_action text NOT NULL,
  score double precision,
  score_source text NOT NULL CHECK (score_source IN ('model', 'heuristics', 'none')),
  context_status text NOT NULL,
  posture_mode text NOT NULL,
  first_seen timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_seen timestamptz NOT NULL DEFAULT clock_timestamp(),
  replay_count integer NOT NULL DEFAULT 0,
  mismatch_count integer NOT NULL DEFAULT 0,
  UNIQUE (platform_run_id, source_event_id, decision_scope)
) WITH (fillfactor = 90);
CREATE INDEX df_decisions_flow ON rtdl.df_decisions (platform_run_id, flow_id);
CREATE TRIGGER settled BEFORE UPDATE ON rtdl.df_decisions FOR EACH ROW
  WHEN (NEW.decision_id <> OLD.decision_id OR NEW.payload_json <> OLD.payload_json OR NEW.payload_hash <> OLD.payload_hash
    OR NEW.source_event_id <> OLD.source_event_id OR NEW.action_kind <> OLD.action_kind)
  EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON rtdl.df_decisions
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE rtdl.df_decision_mismatches (
  decision_id text NOT NULL,
  observed_payload_hash text NOT NULL,
  source_event_id text NOT NULL,
  observed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (decision_id, observed_payload_hash)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rtdl.df_decision_mismatches
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE rtdl.df_outbox (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  platform_run_id text NOT NULL,
  event_id text COLLATE "C" NOT NULL,
  -- Exact bytes of every try; empty once the gate decided, because the log and the archive hold them.
  envelope text NOT NULL,
  state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'DONE', 'QUARANTINED')),
  attempts integer NOT NULL DEFAULT 0,
  last_reason text,
  receipt_ref text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  settled_at timestamptz,
  UNIQUE (platform_run_id, event_id)
) WITH (fillfactor = 60);
CREATE INDEX df_outbox_open ON rtdl.df_outbox (platform_run_id, seq) WHERE state <> 'DONE';

-- Events that wait for their context. Progress, not truth: a checkpoint never passes them.
CREATE TABLE rtdl.df_wait_set (
  stream_id text NOT NULL,
  topic text NOT NULL,
  partition_id integer NOT NULL,
  offset_value bigint NOT NULL,
  event_id text NOT NULL,
  first_seen_at timestamptz NOT NULL,
  PRIMARY KEY (stream_id, topic, partition_id, offset_value)
);

-- Records that nothing is decided on.
CREATE TABLE rtdl.df_rejections (
  rejection_id text PRIMARY KEY CHECK (length(rejection_id) = 32),
  stream_id text NOT NULL,
  platform_run_id text NOT NULL,
  topic text NOT NULL,
  partition_id integer NOT NULL,
  offset_value bigint NOT NULL,
  code text NOT NULL,
  event_id text,
  bytes_sha256 text NOT NULL,
  observed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX df_rejections_run ON rtdl.df_rejections (platform_run_id, code);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rtdl.df_rejections
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- What a candidate would have said. Nothing that decides reads it.
CREATE TABLE rtdl.df_shadow_scores (
  decision_id text NOT NULL,
  candidate_id text NOT NULL,
  platform_run_id text NOT NULL,
  score double precision,
  action_kind text,
  fault text,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (decision_id, candidate_id)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rtdl.df_shadow_scores
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Action layer (14, section 3).

CREATE TABLE rtdl.al_consumer_checkpoints (LIKE rtdl.df_consumer_checkpoints INCLUDING ALL);

-- One row per semantic key. RECEIVED, then EXECUTING under a number of attempt, then TERMINAL: each step is durable before
-- the next begins, and what an ended life left EXECUTING is looked up at the provider before anything is tried again.
CREATE TABLE rtdl.al_semantic_ledger (
  seq bigint GENERATED ALWAYS AS IDENTITY,
  platform_run_id text NOT NULL,
  scenario_run_id text NOT NULL,
  semantic_key text COLLATE "C" NOT NULL CHECK (length(semantic_key) = 64),
  payload_hash text NOT NULL,
  state text NOT NULL CHECK (state IN ('RECEIVED', 'EXECUTING', 'TERMINAL')),
  attempt integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- What the gate published; empty once the outcome stands.
  intent_envelope text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  terminal_at timestamptz,
  PRIMARY KEY (platform_run_id, scenario_run_id, semantic_key)
) WITH (fillfactor = 60);
CREATE INDEX al_semantic_open ON rtdl.al_semantic_ledger (platform_run_id, seq) WHERE state <> 'TERMINAL';

CREATE TABLE rtdl.al_intent_ledger (
  platform_run_id text NOT NULL,
  scenario_run_id text NOT NULL,
  idempotency_key text COLLATE "C" NOT NULL,
  semantic_key text NOT NULL,
  -- The event that the action is about, and the kind of action: what the idempotency key stands for.
  event_id text COLLATE "C" NOT NULL,
  action_type text NOT NULL,
  intent_event_id text NOT NULL,
  decision_id text NOT NULL,
  action_id text NOT NULL,
  duplicates integer NOT NULL DEFAULT 0,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (platform_run_id, scenario_run_id, idempotency_key)
) WITH (fillfactor = 90);
CREATE UNIQUE INDEX al_action_idempotency ON rtdl.al_intent_ledger (platform_run_id, event_id, action_type);

CREATE TABLE rtdl.al_outcomes_append (
  outcome_id text PRIMARY KEY CHECK (length(outcome_id) = 32),
  platform_run_id text NOT NULL,
  semantic_key text NOT NULL,
  decision_id text NOT NULL,
  action_id text NOT NULL,
  action_kind text NOT NULL,
  status text NOT NULL CHECK (status IN ('EXECUTED', 'DENIED', 'FAILED')),
  reason text NOT NULL,
  attempts integer NOT NULL,
  payload_hash text NOT NULL,
  completed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (platform_run_id, semantic_key)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rtdl.al_outcomes_append
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE rtdl.al_outbox (LIKE rtdl.df_outbox INCLUDING ALL);

CREATE VIEW rtdl.al_outcome_publish AS
  SELECT platform_run_id, event_id AS outcome_id, state, attempts, last_reason, receipt_ref, settled_at FROM rtdl.al_outbox;

-- The provider of the rehearsal. It keeps what it did under the caller's token and answers the same token the same way.
CREATE TABLE rtdl.al_effects (
  token text COLLATE "C" PRIMARY KEY,
  platform_run_id text NOT NULL,
  action_id text NOT NULL,
  action_kind text NOT NULL,
  provider_ref text NOT NULL,
  done_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX al_effects_action ON rtdl.al_effects (platform_run_id, action_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rtdl.al_effects
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE rtdl.al_intake_quarantine (
  quarantine_id text PRIMARY KEY CHECK (length(quarantine_id) = 32),
  platform_run_id text NOT NULL,
  topic text NOT NULL,
  partition_id integer NOT NULL,
  offset_value bigint NOT NULL,
  reason text NOT NULL,
  event_id text,
  bytes_sha256 text NOT NULL,
  observed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rtdl.al_intake_quarantine
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
