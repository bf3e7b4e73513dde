-- State of the context daemons (13, sections 3.1, 4.2 and 5.1). A stream belongs to one run and is bound to one set of pins, so its
-- name stands for both in every key. The most selective column of a key comes first: all entries of a run agree in the
-- others. Identifiers of 64 bits are texts.

CREATE TABLE rtdl.stream_pins (
  stream_id text PRIMARY KEY,
  platform_run_id text NOT NULL,
  scenario_run_id text NOT NULL,
  manifest_fingerprint text NOT NULL,
  parameter_hash text NOT NULL,
  seed text NOT NULL,
  scenario_id text NOT NULL,
  run_config_digest text NOT NULL,
  bound_at_utc timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Records of a context stream that had no effect, or one that is worth a look (`informational`).
CREATE TABLE rtdl.context_failures (
  failure_id text COLLATE "C" NOT NULL CHECK (length(failure_id) = 32),
  stream_id text NOT NULL,
  topic text NOT NULL,
  partition_id integer NOT NULL,
  offset_value bigint NOT NULL,
  reason text NOT NULL,
  informational boolean NOT NULL,
  event_id text NOT NULL,
  bytes_sha256 text NOT NULL,
  details_json json NOT NULL,
  observed_at_utc timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (failure_id, stream_id)
);
CREATE INDEX context_failures_stream ON rtdl.context_failures (stream_id, informational, observed_at_utc);
CREATE VIEW rtdl.csfb_join_apply_failures AS SELECT * FROM rtdl.context_failures WHERE stream_id LIKE 'csfb.%';
CREATE VIEW rtdl.ieg_apply_failures AS SELECT * FROM rtdl.context_failures WHERE stream_id LIKE 'ieg.%';

-- CSFB (13, section 5.1).
CREATE TABLE rtdl.csfb_join_checkpoints (LIKE rtdl.archive_checkpoints INCLUDING ALL);

-- One row per arrival. A slot is filled once and never replaced; the frame hash is over the slot hashes only.
CREATE TABLE rtdl.csfb_join_frames (
  arrival_seq text COLLATE "C" NOT NULL,
  merchant_id text COLLATE "C" NOT NULL,
  stream_id text NOT NULL,
  arrival_event json,
  arrival_entities json,
  flow_anchor json,
  arrival_event_hash text,
  arrival_entities_hash text,
  flow_anchor_hash text,
  flow_id text COLLATE "C",
  context_complete boolean GENERATED ALWAYS AS
    (arrival_event_hash IS NOT NULL AND flow_anchor_hash IS NOT NULL) STORED,
  created_at_utc timestamptz NOT NULL DEFAULT clock_timestamp(),
  updated_at_utc timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK ((arrival_event IS NULL) = (arrival_event_hash IS NULL)),
  CHECK ((arrival_entities IS NULL) = (arrival_entities_hash IS NULL)),
  CHECK ((flow_anchor IS NULL) = (flow_anchor_hash IS NULL)),
  CHECK ((flow_anchor IS NULL) = (flow_id IS NULL)),
  PRIMARY KEY (arrival_seq, merchant_id, stream_id)
) WITH (fillfactor = 50);

CREATE TABLE rtdl.csfb_flow_bindings (
  flow_id text COLLATE "C" NOT NULL,
  stream_id text NOT NULL,
  merchant_id text COLLATE "C" NOT NULL,
  arrival_seq text COLLATE "C" NOT NULL,
  authoritative_source_event_type text NOT NULL,
  payload_hash text NOT NULL CHECK (length(payload_hash) = 64),
  source_event_id text NOT NULL,
  source_topic text NOT NULL,
  source_partition integer NOT NULL,
  source_offset bigint NOT NULL,
  source_published_at_utc text NOT NULL,
  -- Event time of the anchor.
  bound_at_utc text COLLATE "C" NOT NULL,
  PRIMARY KEY (flow_id, stream_id),
  UNIQUE (arrival_seq, merchant_id, stream_id)
);
-- A binding is never replaced (13, section 5.1); only retention deletes.
CREATE TRIGGER never_replaced BEFORE UPDATE ON rtdl.csfb_flow_bindings
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE rtdl.csfb_intake_dedupe (
  event_id text COLLATE "C" NOT NULL,
  event_class text NOT NULL,
  stream_id text NOT NULL,
  payload_hash text NOT NULL,
  topic text NOT NULL,
  partition_id integer NOT NULL,
  offset_value bigint NOT NULL,
  PRIMARY KEY (event_id, event_class, stream_id)
);

-- OFP (13, section 4.2).
CREATE TABLE rtdl.ofp_checkpoints (LIKE rtdl.archive_checkpoints INCLUDING ALL);

CREATE TABLE rtdl.ofp_semantic_dedupe (LIKE rtdl.csfb_intake_dedupe INCLUDING ALL);

-- Windows, profile and labels of one entity, as one text: they change together. Sums are minor units.
CREATE TABLE rtdl.ofp_feature_state (
  key_id text COLLATE "C" NOT NULL,
  key_type text NOT NULL,
  group_name text NOT NULL,
  group_version text NOT NULL,
  stream_id text NOT NULL,
  state_json text NOT NULL,
  -- Microseconds since 1970.
  last_event_at bigint NOT NULL,
  updated_at_utc timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (key_id, key_type, group_name, group_version, stream_id)
) WITH (fillfactor = 50);

CREATE TABLE rtdl.ofp_pair_state (
  left_id text COLLATE "C" NOT NULL,
  right_id text COLLATE "C" NOT NULL,
  pair_type text NOT NULL,
  stream_id text NOT NULL,
  first_seen_at bigint NOT NULL,
  last_seen_at bigint NOT NULL,
  pair_count bigint NOT NULL,
  PRIMARY KEY (left_id, right_id, pair_type, stream_id)
) WITH (fillfactor = 80);

-- One row per flow: its entities once its anchor was seen, its core features, and whether velocity counts it already.
CREATE TABLE rtdl.ofp_flow_keys (
  flow_id text COLLATE "C" NOT NULL,
  stream_id text NOT NULL,
  account_id text,
  instrument_id text,
  party_id text,
  device_id text,
  ip_id text,
  merchant_id text,
  anchor_topic text,
  anchor_partition integer,
  anchor_offset bigint,
  event_count bigint NOT NULL DEFAULT 0,
  amount_sum_minor bigint NOT NULL DEFAULT 0,
  first_event_at bigint,
  last_event_at bigint,
  -- Event time and amount of the first traffic event, and whether velocity counts the flow by it already.
  opened_at bigint,
  opened_amount_minor bigint,
  counted boolean NOT NULL DEFAULT false,
  -- First accepted label about the flow: `fraud` or `other`.
  label text,
  PRIMARY KEY (flow_id, stream_id),
  CHECK ((account_id IS NULL) = (anchor_topic IS NULL))
) WITH (fillfactor = 70);

-- First traffic events that came before their anchor: bounded in number and age.
CREATE TABLE rtdl.ofp_parked_events (
  flow_id text COLLATE "C" NOT NULL,
  event_id text COLLATE "C" NOT NULL,
  stream_id text NOT NULL,
  event_at bigint NOT NULL,
  amount_minor bigint NOT NULL,
  parked_at_utc timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (flow_id, event_id, stream_id)
);
CREATE INDEX ofp_parked_events_age ON rtdl.ofp_parked_events (stream_id, parked_at_utc);

-- What was applied before the events of one batch: exclusive-next offsets of all partitions.
CREATE TABLE rtdl.ofp_bases (
  basis_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  stream_id text NOT NULL,
  -- {topic: {partition: next offset}} of traffic and of anchors.
  offsets_json json NOT NULL,
  -- Largest event time of the traffic that was applied before the batch.
  window_end_utc text,
  made_at_utc timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX ofp_bases_stream ON rtdl.ofp_bases (stream_id, basis_id);

-- Features of a traffic event as they were just before it was applied.
CREATE TABLE rtdl.ofp_event_features (
  event_id text COLLATE "C" NOT NULL,
  stream_id text NOT NULL,
  flow_id text NOT NULL,
  event_at bigint NOT NULL,
  -- Null where the event waited for its anchor: then the basis holds its offset already.
  partition_id integer,
  offset_value bigint,
  basis_id bigint NOT NULL,
  feature_values bytea NOT NULL,
  PRIMARY KEY (event_id, stream_id)
);

-- Snapshots that somebody asked to keep.
CREATE TABLE rtdl.ofp_snapshot_index (
  snapshot_hash text COLLATE "C" NOT NULL CHECK (length(snapshot_hash) = 64),
  stream_id text NOT NULL,
  as_of_time_utc text NOT NULL,
  feature_groups json NOT NULL,
  feature_def_policy_rev json NOT NULL,
  basis_json json NOT NULL,
  graph_json json,
  snapshot_ref text NOT NULL,
  created_at_utc timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (snapshot_hash, stream_id)
);

-- IEG (13, section 3.1). Entity ids are the 32 bytes of their digest.
CREATE TABLE rtdl.ieg_checkpoints (LIKE rtdl.archive_checkpoints INCLUDING ALL);

CREATE TABLE rtdl.ieg_dedupe (LIKE rtdl.csfb_intake_dedupe INCLUDING ALL);

CREATE TABLE rtdl.ieg_entities (
  entity_id bytea NOT NULL CHECK (octet_length(entity_id) = 32),
  stream_id text NOT NULL,
  entity_type text NOT NULL,
  first_seen_ts_utc text COLLATE "C" NOT NULL,
  last_seen_ts_utc text COLLATE "C" NOT NULL,
  event_count bigint NOT NULL,
  -- Distinct neighbours by kind, so that no reading counts edges.
  device_degree integer NOT NULL DEFAULT 0,
  account_degree integer NOT NULL DEFAULT 0,
  instrument_degree integer NOT NULL DEFAULT 0,
  party_degree integer NOT NULL DEFAULT 0,
  merchant_degree integer NOT NULL DEFAULT 0,
  -- Root of the connected component and, at the root, its size; 256 stands for that many or more.
  component_root bytea NOT NULL,
  component_size integer NOT NULL DEFAULT 1 CHECK (component_size BETWEEN 1 AND 256),
  PRIMARY KEY (entity_id, stream_id)
) WITH (fillfactor = 70);

CREATE TABLE rtdl.ieg_identifiers (
  identifier_value text COLLATE "C" NOT NULL,
  identifier_type text NOT NULL,
  entity_id bytea NOT NULL,
  stream_id text NOT NULL,
  first_seen_ts_utc text COLLATE "C" NOT NULL,
  last_seen_ts_utc text COLLATE "C" NOT NULL,
  source_event_id text NOT NULL,
  PRIMARY KEY (identifier_value, identifier_type, entity_id, stream_id)
) WITH (fillfactor = 80);

CREATE TABLE rtdl.ieg_edges (
  src_entity_id bytea NOT NULL,
  dst_entity_id bytea NOT NULL,
  edge_type text NOT NULL,
  stream_id text NOT NULL,
  first_seen_ts_utc text COLLATE "C" NOT NULL,
  last_seen_ts_utc text COLLATE "C" NOT NULL,
  event_count bigint NOT NULL,
  PRIMARY KEY (src_entity_id, dst_entity_id, edge_type, stream_id)
) WITH (fillfactor = 80);
CREATE INDEX ieg_edges_dst ON rtdl.ieg_edges (dst_entity_id, edge_type, src_entity_id);

CREATE TABLE rtdl.ieg_graph_versions (
  stream_id text PRIMARY KEY,
  basis_digest text NOT NULL CHECK (length(basis_digest) = 64),
  run_config_digest text NOT NULL,
  basis_json json NOT NULL,
  watermark_ts_utc text NOT NULL,
  computed_at_utc timestamptz NOT NULL DEFAULT clock_timestamp()
) WITH (fillfactor = 50);
