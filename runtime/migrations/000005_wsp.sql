-- World stream producer (11, sections 5.1 and 5.4): how far each output is acknowledged, and the control topic read.
-- One row per output of a stream. The totals count exactly the rows up to the position, over all attempts.
CREATE TABLE wsp.wsp_checkpoint (
  pack_key text NOT NULL CHECK (pack_key ~ '^[0-9a-f]{64}$'),
  output_id text NOT NULL,
  last_file text NOT NULL,
  last_row_index bigint NOT NULL CHECK (last_row_index >= 0),
  -- Text, because it must come back with the digits that the row has.
  last_ts_utc text NOT NULL CHECK (last_ts_utc ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$'),
  first_ts_utc text NOT NULL CHECK (first_ts_utc ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$'),
  emitted bigint NOT NULL CHECK (emitted > 0),
  admitted bigint NOT NULL CHECK (admitted >= 0),
  duplicates bigint NOT NULL CHECK (duplicates >= 0),
  quarantined bigint NOT NULL CHECK (quarantined >= 0),
  updated_at_utc timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (pack_key, output_id),
  CHECK (emitted = admitted + duplicates + quarantined)
);

CREATE TABLE wsp.wsp_control_offset (
  consumer_id text NOT NULL CHECK (length(consumer_id) BETWEEN 1 AND 256),
  topic text NOT NULL,
  partition integer NOT NULL CHECK (partition >= 0),
  next_offset bigint NOT NULL CHECK (next_offset >= 0),
  updated_at_utc timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (consumer_id, topic, partition)
);
