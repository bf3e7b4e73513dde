-- Ingestion gate (12, section 10). The tables hold what differs from event to event; what repeats (pins, actor, policy,
-- provenance) is written once in ig.contexts. The views ig.admissions, ig.receipts and ig.quarantines carry the columns
-- that the specification names, and are what other components read. Digests are bytea: half the index, no collation.

-- Everything a receipt holds that does not differ from event to event.
CREATE TABLE ig.contexts (
  context_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  context_digest bytea NOT NULL UNIQUE,
  platform_run_id text NOT NULL,
  event_class text NOT NULL,
  event_type text NOT NULL,
  topic text,
  principal text NOT NULL,
  policy_id text NOT NULL,
  policy_revision text NOT NULL,
  policy_digest text NOT NULL,
  -- Canonical JSON as text: jsonb would refuse the escape of U+0000 that a foreign producer name may hold.
  document text NOT NULL
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ig.contexts
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- A gate takes a block of batch ids at its start and counts on from there.
CREATE SEQUENCE ig.batch_ids INCREMENT BY 1000000;

-- Batches with a row that may be unresolved. Found through here, so that the state of an admission needs no index and
-- its one update stays on its page (HOT).
CREATE TABLE ig.open_batches (
  batch_id bigint PRIMARY KEY,
  platform_run_id text NOT NULL,
  reserved_at timestamptz NOT NULL
);

-- One row per identity: the lock while in flight, then the proof. The fill factor leaves room for that one update.
CREATE TABLE ig.admission_rows (
  ts_us bigint NOT NULL,
  batch_id bigint NOT NULL,
  reserved_at timestamptz NOT NULL,
  admitted_at timestamptz,
  eb_offset bigint,
  -- Broker time, milliseconds since the epoch.
  eb_published_ms bigint,
  eb_partition integer,
  context_id integer NOT NULL,
  attempt integer NOT NULL,
  -- No check constraint: a state that this image does not know is answered, not prevented (ADMISSION_STATE_INVALID).
  state text COLLATE "C" NOT NULL,
  dedupe_key bytea NOT NULL PRIMARY KEY,
  payload_hash bytea NOT NULL,
  partition_key bytea NOT NULL,
  event_id text COLLATE "C" NOT NULL
) WITH (fillfactor = 45);
CREATE INDEX admission_rows_batch ON ig.admission_rows (batch_id);

-- The identity never changes, and nothing changes once the event is proven on the bus.
CREATE TRIGGER settled BEFORE UPDATE ON ig.admission_rows FOR EACH ROW
  WHEN (OLD.state = 'ADMITTED' OR NEW.dedupe_key <> OLD.dedupe_key OR NEW.payload_hash <> OLD.payload_hash
    OR NEW.event_id <> OLD.event_id)
  EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON ig.admission_rows
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Objects that the exporter writes. Progress, not truth: the rows below are.
CREATE TABLE ig.segments (
  segment_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  platform_run_id text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('receipts', 'quarantine_lines', 'quarantine_objects')),
  -- yyyymmddThhmm of the opening.
  opened_minute text NOT NULL,
  opened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  exported_at timestamptz,
  lines integer,
  sha256 text,
  attempts integer NOT NULL DEFAULT 0
);
CREATE INDEX segments_open ON ig.segments (platform_run_id, segment_id) WHERE exported_at IS NULL;

CREATE FUNCTION ig.segment_name(opened_minute text, segment_id bigint) RETURNS text LANGUAGE sql IMMUTABLE
RETURN 'segment=' || opened_minute || '-' || lpad(segment_id::text, 8, '0') || '.jsonl';

-- One row per decision. The receipt of a first admission is derived from the admission and its context; every other
-- receipt is kept as the document that was answered.
CREATE TABLE ig.receipt_rows (
  created_at timestamptz NOT NULL,
  segment_id bigint NOT NULL,
  line integer NOT NULL,
  context_id integer NOT NULL,
  -- 1-based count of this decision for this key.
  occurrence integer NOT NULL,
  decision text COLLATE "C" NOT NULL CHECK (decision IN ('ADMIT', 'DUPLICATE', 'QUARANTINE')),
  receipt_id bytea NOT NULL PRIMARY KEY,
  dedupe_key bytea NOT NULL,
  event_id text COLLATE "C",
  reason_codes text[],
  document text,
  CHECK (decision = 'ADMIT' OR (event_id IS NOT NULL AND reason_codes IS NOT NULL AND document IS NOT NULL))
);
-- An admission has one ADMIT receipt, whose id follows from the identity; only the others need to be searched.
CREATE INDEX receipt_rows_repeats ON ig.receipt_rows (dedupe_key, decision) WHERE decision <> 'ADMIT';
CREATE INDEX receipt_rows_segment ON ig.receipt_rows (segment_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ig.receipt_rows
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE ig.quarantine_rows (
  quarantine_id text COLLATE "C" PRIMARY KEY,
  platform_run_id text NOT NULL,
  event_id text COLLATE "C" NOT NULL,
  event_type text NOT NULL,
  event_class text NOT NULL,
  principal text NOT NULL,
  payload_hash text NOT NULL,
  reason_codes text[] NOT NULL,
  policy_id text NOT NULL,
  policy_revision text NOT NULL,
  policy_digest text NOT NULL,
  created_at timestamptz NOT NULL,
  segment_id bigint NOT NULL,
  line integer NOT NULL,
  receipt_id bytea,
  -- quarantine_record.v1 as canonical JSON, and the item exactly as it was received.
  record text NOT NULL,
  raw text
);
CREATE INDEX quarantine_rows_segment ON ig.quarantine_rows (segment_id);
CREATE INDEX quarantine_rows_event ON ig.quarantine_rows (platform_run_id, event_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ig.quarantine_rows
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE ig.reconciliations (
  reconciliation_id text COLLATE "C" PRIMARY KEY,
  platform_run_id text NOT NULL,
  dedupe_key text NOT NULL,
  prior_state text NOT NULL,
  new_state text NOT NULL,
  decided_at timestamptz NOT NULL,
  actor text NOT NULL,
  -- reconciliation_record.v1 as canonical JSON.
  record text NOT NULL
);
CREATE INDEX reconciliations_key ON ig.reconciliations (dedupe_key);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ig.reconciliations
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- Left joins throughout: the planner drops those whose columns a query does not use, so counting stays cheap.
CREATE VIEW ig.admissions AS
SELECT encode(a.dedupe_key, 'hex') AS dedupe_key, a.state, c.platform_run_id, c.event_class, a.event_id, c.event_type,
  encode(a.payload_hash, 'hex') AS payload_hash, a.attempt, a.reserved_at, c.topic,
  encode(a.partition_key, 'hex') AS partition_key, a.admitted_at AS admitted_at_utc,
  CASE WHEN a.eb_offset IS NOT NULL THEN c.topic END AS eb_topic, a.eb_partition, a.eb_offset::text AS eb_offset,
  CASE WHEN a.eb_offset IS NOT NULL THEN 'kafka_offset' END AS eb_offset_kind,
  to_timestamp(a.eb_published_ms / 1000.0) AS eb_published_at_utc, a.ts_us, a.context_id, a.batch_id
FROM ig.admission_rows a LEFT JOIN ig.contexts c ON c.context_id = a.context_id;

-- Rows that block green: no proof either way.
CREATE VIEW ig.open_admissions AS
SELECT a.* FROM ig.open_batches b JOIN ig.admissions a ON a.batch_id = b.batch_id
WHERE a.state IN ('PUBLISH_IN_FLIGHT', 'PUBLISH_AMBIGUOUS');

CREATE VIEW ig.receipts AS
SELECT encode(r.receipt_id, 'hex') AS receipt_id, c.platform_run_id, coalesce(r.event_id, a.event_id) AS event_id,
  c.event_type, c.event_class, encode(r.dedupe_key, 'hex') AS dedupe_key, r.decision, r.occurrence,
  CASE WHEN r.decision <> 'QUARANTINE' THEN c.topic END AS eb_topic,
  CASE WHEN r.decision <> 'QUARANTINE' THEN a.eb_partition END AS eb_partition,
  CASE WHEN r.decision <> 'QUARANTINE' THEN a.eb_offset::text END AS eb_offset,
  CASE WHEN r.decision <> 'QUARANTINE' THEN 'kafka_offset' END AS eb_offset_kind,
  c.principal, c.policy_id, c.policy_revision, c.policy_digest, r.created_at AS created_at_utc,
  'evidence/runs/' || s.platform_run_id || '/ig/receipts/' || ig.segment_name(s.opened_minute, s.segment_id)
    || '#' || r.line AS receipt_ref,
  s.exported_at IS NULL AND s.attempts > 0 AS receipt_write_failed,
  (c.document::json -> 'pins')::text AS pins_json, coalesce(to_json(r.reason_codes)::text, '[]') AS reason_codes_json,
  coalesce(r.document::json ->> 'evidence_refs', '[]') AS evidence_refs_json, r.document AS payload_json,
  r.segment_id, r.line
FROM ig.receipt_rows r
LEFT JOIN ig.contexts c ON c.context_id = r.context_id
LEFT JOIN ig.admission_rows a ON a.dedupe_key = r.dedupe_key
LEFT JOIN ig.segments s ON s.segment_id = r.segment_id;

CREATE VIEW ig.quarantines AS
SELECT q.quarantine_id, q.platform_run_id, q.event_id, q.event_type, q.event_class, q.principal, q.payload_hash,
  'QUARANTINE' AS decision, to_json(q.reason_codes)::text AS reason_codes_json, q.reason_codes, q.policy_id,
  q.policy_revision, q.policy_digest, q.created_at AS created_at_utc,
  'quarantine/' || q.platform_run_id || '/index/' || CASE s.kind
    WHEN 'quarantine_lines' THEN ig.segment_name(s.opened_minute, s.segment_id) || '#' || q.line
    ELSE q.quarantine_id || '.json' END AS evidence_ref,
  (q.record::json -> 'pins')::text AS pins_json, encode(q.receipt_id, 'hex') AS receipt_id, q.segment_id, q.line
FROM ig.quarantine_rows q LEFT JOIN ig.segments s ON s.segment_id = q.segment_id;
