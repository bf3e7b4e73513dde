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
