-- Archive writer (13, section 2): the ledger of segments, its checkpoints, failures and mismatches.

CREATE TABLE rtdl.archive_checkpoints (
  stream_id text NOT NULL,
  topic text NOT NULL,
  partition_id integer NOT NULL,
  start_offset bigint NOT NULL CHECK (start_offset >= 0),
  -- Exclusive-next.
  next_offset bigint NOT NULL CHECK (next_offset >= start_offset),
  offset_kind text NOT NULL CHECK (offset_kind = 'kafka_offset'),
  watermark_ts_utc text COLLATE "C",
  updated_at_utc timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (stream_id, topic, partition_id)
);

-- The range that is being written. A segment's object is named by its range, so a life that ended between the object
-- and the ledger must be repeated with the same range; otherwise its object would stay beside an overlapping one.
CREATE TABLE rtdl.archive_intents (
  stream_id text NOT NULL,
  topic text NOT NULL,
  partition_id integer NOT NULL,
  from_offset bigint NOT NULL,
  next_offset bigint NOT NULL CHECK (next_offset > from_offset),
  PRIMARY KEY (stream_id, topic, partition_id)
);

-- One row per object. from_offset..next_offset is what the window covered, first_offset..last_offset what it archived.
CREATE TABLE rtdl.archive_segments (
  stream_id text NOT NULL,
  platform_run_id text NOT NULL,
  topic text NOT NULL,
  partition_id integer NOT NULL,
  offset_kind text NOT NULL CHECK (offset_kind = 'kafka_offset'),
  from_offset bigint NOT NULL,
  next_offset bigint NOT NULL,
  first_offset bigint NOT NULL,
  last_offset bigint NOT NULL,
  record_count integer NOT NULL CHECK (record_count > 0),
  size_bytes bigint NOT NULL,
  sha256 text NOT NULL CHECK (length(sha256) = 64),
  -- Of the lines before compression: equal for equal records, whatever library compressed them.
  content_sha256 text NOT NULL CHECK (length(content_sha256) = 64),
  archive_ref text NOT NULL,
  version_id text NOT NULL,
  first_ts_utc text COLLATE "C" NOT NULL,
  last_ts_utc text COLLATE "C" NOT NULL,
  first_published_at timestamptz NOT NULL,
  last_published_at timestamptz NOT NULL,
  archived_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK (from_offset <= first_offset AND first_offset <= last_offset AND last_offset < next_offset),
  PRIMARY KEY (stream_id, topic, partition_id, first_offset)
);
CREATE INDEX archive_segments_run ON rtdl.archive_segments (platform_run_id, topic, partition_id, first_offset);
CREATE INDEX archive_segments_cover ON rtdl.archive_segments (stream_id, topic, partition_id, next_offset);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rtdl.archive_segments
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

-- A range that was seen again, with equal or with other bytes; the first row in archive_segments stands.
CREATE TABLE rtdl.archive_sightings (
  sighting_id bigserial PRIMARY KEY,
  stream_id text NOT NULL,
  topic text NOT NULL,
  partition_id integer NOT NULL,
  first_offset bigint NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('DUPLICATE', 'PAYLOAD_MISMATCH')),
  seen_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rtdl.archive_sightings
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE rtdl.archive_offset_mismatches (
  stream_id text NOT NULL,
  platform_run_id text NOT NULL,
  topic text NOT NULL,
  partition_id integer NOT NULL,
  offset_kind text NOT NULL CHECK (offset_kind = 'kafka_offset'),
  offset_value bigint NOT NULL,
  -- Empty when the stored segment has no line for this offset, or the log no record.
  expected_hash text NOT NULL,
  observed_hash text NOT NULL,
  expected_ref text NOT NULL,
  observed_at_utc timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (stream_id, topic, partition_id, offset_value, observed_hash)
);
CREATE INDEX archive_offset_mismatches_run ON rtdl.archive_offset_mismatches (platform_run_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rtdl.archive_offset_mismatches
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TABLE rtdl.archive_failures (
  failure_id text PRIMARY KEY CHECK (length(failure_id) = 32),
  stream_id text NOT NULL,
  platform_run_id text NOT NULL,
  topic text NOT NULL,
  partition_id integer NOT NULL,
  offset_value bigint NOT NULL,
  reason text NOT NULL,
  bytes_sha256 text NOT NULL,
  -- Whether the record is in the archive all the same, flagged (17, section 6: UNATTESTED_RECORD).
  archived boolean NOT NULL,
  observed_at_utc timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX archive_failures_run ON rtdl.archive_failures (platform_run_id, topic, partition_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rtdl.archive_failures
  FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
