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
