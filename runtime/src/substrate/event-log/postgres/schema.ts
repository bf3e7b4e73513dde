/**
 * Tables of the log, in a database of their own.
 *
 * I1: a partition's counter row is locked from its update to the commit, so offsets have no gaps and become visible in
 *     order: whoever sees offset n sees every offset below it.
 * I2: counters are locked in ascending id order by every append, so appends cannot deadlock.
 * I3: the time of a partition never goes back, so a time can be found by bisection without an index.
 * I4: the cluster id is made once with the tables; it names the epoch of every offset in this database.
 */
const SCHEMA_SQL = `
CREATE SCHEMA log;

CREATE TABLE log.cluster (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  id     uuid NOT NULL DEFAULT gen_random_uuid()
);
INSERT INTO log.cluster DEFAULT VALUES;

CREATE TABLE log.topics (
  topic          text PRIMARY KEY,
  partitions     integer NOT NULL CHECK (partitions > 0),
  retention_ms   bigint NOT NULL,
  cleanup_policy text NOT NULL
);

CREATE TABLE log.partitions (
  id        integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic     text NOT NULL REFERENCES log.topics,
  partition integer NOT NULL,
  low       bigint NOT NULL DEFAULT 0,
  high      bigint NOT NULL DEFAULT 0,
  newest_ms bigint NOT NULL DEFAULT 0,
  UNIQUE (topic, partition)
) WITH (fillfactor = 10, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0);

-- Rows up to one page stay in the row uncompressed: compressing a kilobyte of JSON costs more than writing it.
CREATE TABLE log.records (
  partition_id integer NOT NULL,
  "offset"     bigint NOT NULL,
  at_ms        bigint NOT NULL,
  key          bytea STORAGE EXTERNAL,
  value        bytea STORAGE EXTERNAL,
  headers      text STORAGE EXTERNAL NOT NULL,
  PRIMARY KEY (partition_id, "offset")
) WITH (toast_tuple_target = 8160);

CREATE TABLE log.committed (
  consumer_group text NOT NULL,
  partition_id   integer NOT NULL REFERENCES log.partitions,
  next_offset    bigint NOT NULL,
  updated_at     timestamptz NOT NULL,
  PRIMARY KEY (consumer_group, partition_id)
) WITH (fillfactor = 50);

-- The records come ordered by partition; counts[i] of them belong to ids[i], and ids ascend (I2).
CREATE FUNCTION log.append(ids integer[], counts integer[], keys bytea[], vals bytea[], heads text[])
RETURNS TABLE (first bigint, appended_ms bigint) LANGUAGE plpgsql AS $$
DECLARE
  done integer := 0;
BEGIN
  FOR i IN 1 .. cardinality(ids) LOOP
    UPDATE log.partitions p
       SET high = p.high + counts[i],
           newest_ms = greatest(p.newest_ms, floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint)
     WHERE p.id = ids[i]
    RETURNING p.high - counts[i], p.newest_ms INTO STRICT first, appended_ms;
    INSERT INTO log.records (partition_id, "offset", at_ms, key, value, headers)
    SELECT ids[i], append.first + r.n - 1, append.appended_ms, r.key, r.value, r.headers
      FROM unnest(keys[done + 1 : done + counts[i]], vals[done + 1 : done + counts[i]],
                  heads[done + 1 : done + counts[i]]) WITH ORDINALITY AS r (key, value, headers, n);
    done := done + counts[i];
    RETURN NEXT;
  END LOOP;
END
$$;

CREATE FUNCTION log.offset_at(wanted_id integer, wanted_ms bigint) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
DECLARE
  below bigint;
  above bigint;
  middle bigint;
BEGIN
  SELECT low, high INTO STRICT below, above FROM log.partitions WHERE id = wanted_id;
  WHILE below < above LOOP
    middle := (below + above) / 2;
    IF (SELECT at_ms < wanted_ms FROM log.records WHERE partition_id = wanted_id AND "offset" = middle) THEN
      below := middle + 1;
    ELSE
      above := middle;
    END IF;
  END LOOP;
  RETURN below;
END
$$;`;

/** The tables, unless they are there. The lock id is any constant that never changes: two openers of an empty database
 * must not create the tables twice. */
export const CREATE_ONCE_SQL = `
SELECT pg_advisory_xact_lock(6012398751904422602);
DO $create$ BEGIN
  IF to_regclass('log.cluster') IS NULL THEN
    EXECUTE $schema$${SCHEMA_SQL}$schema$;
  END IF;
END $create$`;
