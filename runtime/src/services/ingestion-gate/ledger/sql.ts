import { countersInsert } from '../../../observability/counters.ts';

/** Arrays of the hot path as PostgreSQL array literals. The members are ours (hex, integers), so nothing needs escaping
 * and one join replaces a call per member. */
export const hexArray = (members: readonly string[]): string => `{${members.join(',')}}`;
export const numberArray = (members: readonly (number | string)[]): string => `{${members.join(',')}}`;

/** Opens a batch and inserts what is absent; `first` is the number of the first of its ten parameters. */
const reservation = (first: number) => {
  const parameter = (index: number): string => `$${first + index - 1}`;
  return {
    opened: `
  INSERT INTO ig.open_batches (batch_id, platform_run_id, reserved_at, log_positions)
  VALUES (${parameter(1)}::bigint, ${parameter(2)}, ${parameter(3)}::timestamptz, ${parameter(10)})
  ON CONFLICT (batch_id) DO NOTHING`,
    inserted: `
INSERT INTO ig.admission_rows (dedupe_key, payload_hash, partition_key, event_id, ts_us, context_id, batch_id,
  reserved_at, attempt, state)
SELECT decode(k, 'hex'), decode(h, 'hex'), decode(p, 'hex'), e, t, c, ${parameter(1)}::bigint,
  ${parameter(3)}::timestamptz, 1, 'PUBLISH_IN_FLIGHT'
FROM unnest(${parameter(4)}::text[], ${parameter(5)}::text[], ${parameter(6)}::text[], ${parameter(7)}::text[],
  ${parameter(8)}::bigint[], ${parameter(9)}::integer[]) AS i (k, h, p, e, t, c)
ON CONFLICT (dedupe_key) DO NOTHING`,
  };
};

const RESERVED_ALONE = reservation(1);

export const RESERVE = `WITH opened AS (${RESERVED_ALONE.opened}) ${RESERVED_ALONE.inserted}`;

export const KNOWN = `
SELECT encode(dedupe_key, 'hex') AS dedupe_key, state, encode(payload_hash, 'hex') AS payload_hash, batch_id, attempt,
  admitted_at, eb_partition, eb_offset, eb_published_ms
FROM ig.admission_rows WHERE dedupe_key IN (SELECT decode(k, 'hex') FROM unnest($1::text[]) AS i (k))`;

export const RECLAIM = `
UPDATE ig.admission_rows a SET state = 'PUBLISH_IN_FLIGHT', attempt = a.attempt + 1, batch_id = $1::bigint,
  reserved_at = $2::timestamptz, partition_key = decode(i.p, 'hex'), context_id = i.c, ts_us = i.t
FROM unnest($3::text[], $4::text[], $5::integer[], $6::bigint[]) AS i (k, p, c, t)
WHERE a.dedupe_key = decode(i.k, 'hex') AND a.state = 'PUBLISH_ABSENT'
RETURNING i.k AS dedupe_key, a.attempt`;

export const ABANDON = `
WITH closed AS (DELETE FROM ig.open_batches WHERE batch_id = $1::bigint)
UPDATE ig.admission_rows SET state = 'PUBLISH_ABSENT' WHERE batch_id = $1::bigint AND state = 'PUBLISH_IN_FLIGHT'`;

/** Counts only when this settlement is the one that closes the batch. */
const COUNTED = countersInsert({ firstParameter: 11, onlyWhere: 'EXISTS (SELECT FROM closed)' });

const SETTLED = `closed AS (DELETE FROM ig.open_batches WHERE batch_id = $1::bigint RETURNING batch_id),
rows AS MATERIALIZED (
  SELECT decode(k, 'hex') AS k, decode(r, 'hex') AS r, c, p, o, m, l
  FROM unnest($3::text[], $4::text[], $5::integer[], $6::integer[], $7::bigint[], $8::bigint[], $9::integer[])
    AS i (k, r, c, p, o, m, l) WHERE EXISTS (SELECT FROM closed)),
settled AS (
  UPDATE ig.admission_rows a SET state = 'ADMITTED', admitted_at = $2::timestamptz, eb_partition = rows.p,
    eb_offset = rows.o, eb_published_ms = rows.m
  FROM rows WHERE a.dedupe_key = rows.k AND a.state = 'PUBLISH_IN_FLIGHT'),
counted AS (${COUNTED})`;

const RECEIPTS_OF_SETTLED = `
INSERT INTO ig.receipt_rows (created_at, segment_id, line, context_id, occurrence, decision, receipt_id, dedupe_key)
SELECT $2::timestamptz, $10::bigint, l, c, 1, 'ADMIT', r, k FROM rows`;

/** A whole settlement without repeats and refusals, counters included: one statement, one round trip. Closing the batch
 * is what makes a repeated settlement a no-op. The parameters of the counters follow its own ten. */
export const SETTLE_ADMITTED = `WITH ${SETTLED} ${RECEIPTS_OF_SETTLED}`;

const RESERVED_BESIDE = reservation(17);

/** Such a settlement and the reservation of another batch, whose parameters follow its sixteen. The two never touch the
 * same row, because a key is in one batch at a time; the rows that the statement counts are those of the reservation. */
export const SETTLE_AND_RESERVE = `WITH ${SETTLED}, receipts AS (${RECEIPTS_OF_SETTLED}),
opened AS (${RESERVED_BESIDE.opened}) ${RESERVED_BESIDE.inserted}`;

export const CLOSE_BATCH = 'DELETE FROM ig.open_batches WHERE batch_id = $1::bigint';

export const MARK_ABSENT = `
UPDATE ig.admission_rows SET state = 'PUBLISH_ABSENT'
WHERE dedupe_key IN (SELECT decode(k, 'hex') FROM unnest($1::text[]) AS i (k))
  AND state IN ('PUBLISH_IN_FLIGHT', 'PUBLISH_AMBIGUOUS')`;

export const MARK_AMBIGUOUS = `
WITH opened AS (
  INSERT INTO ig.open_batches (batch_id, platform_run_id, reserved_at, log_positions)
  SELECT $2::bigint, $3, min(reserved_at), $4 FROM ig.admission_rows
  WHERE dedupe_key IN (SELECT decode(k, 'hex') FROM unnest($1::text[]) AS i (k))
  ON CONFLICT (batch_id) DO NOTHING)
UPDATE ig.admission_rows SET state = 'PUBLISH_AMBIGUOUS', batch_id = $2::bigint
WHERE dedupe_key IN (SELECT decode(k, 'hex') FROM unnest($1::text[]) AS i (k)) AND state = 'PUBLISH_IN_FLIGHT'`;

export const INSERT_RECEIPTS = `
INSERT INTO ig.receipt_rows (created_at, segment_id, line, context_id, occurrence, decision, receipt_id, dedupe_key,
  event_id, reason_codes, document)
SELECT $1::timestamptz, $2::bigint, l, c, n, d, decode(r, 'hex'), decode(k, 'hex'), e, string_to_array(q, ','), j
FROM unnest($3::integer[], $4::integer[], $5::integer[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
  $11::text[]) AS i (l, c, n, d, r, k, e, q, j)`;

export const INSERT_QUARANTINES = `
INSERT INTO ig.quarantine_rows (quarantine_id, platform_run_id, event_id, event_type, event_class, principal,
  payload_hash, reason_codes, policy_id, policy_revision, policy_digest, created_at, segment_id, line, receipt_id,
  record, raw)
SELECT i.q, $1, i.e, i.t, i.c, i.p, i.h, string_to_array(i.rc, ','), $2, $3, $4, $5::timestamptz, $6::bigint, i.l,
  decode(i.r, 'hex'), i.j, i.w
FROM unnest($7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::integer[],
  $15::text[], $16::text[], $17::text[]) AS i (q, e, t, c, p, h, rc, l, r, j, w)`;

export const OCCURRENCES = `
SELECT encode(dedupe_key, 'hex') AS dedupe_key, decision, max(occurrence) AS occurrence FROM ig.receipt_rows
WHERE decision <> 'ADMIT' AND dedupe_key IN (SELECT decode(k, 'hex') FROM unnest($1::text[]) AS i (k))
GROUP BY 1, 2`;

const RECEIPT_REF = `'evidence/runs/' || s.platform_run_id || '/ig/receipts/'
  || ig.segment_name(s.opened_minute, s.segment_id) || '#' || r.line`;

export const KNOWN_QUARANTINES = `
SELECT q.quarantine_id, v.evidence_ref, r.document, ${RECEIPT_REF} AS receipt_ref
FROM ig.quarantine_rows q JOIN ig.quarantines v ON v.quarantine_id = q.quarantine_id
LEFT JOIN ig.receipt_rows r ON r.receipt_id = q.receipt_id
LEFT JOIN ig.segments s ON s.segment_id = r.segment_id WHERE q.quarantine_id = ANY($1::text[])`;

export const ORIGINALS = `
SELECT encode(r.receipt_id, 'hex') AS receipt_id, ${RECEIPT_REF} AS receipt_ref
FROM ig.receipt_rows r JOIN ig.segments s ON s.segment_id = r.segment_id
WHERE r.receipt_id IN (SELECT decode(k, 'hex') FROM unnest($1::text[]) AS i (k))`;

export const ADD_CONTEXTS = `
INSERT INTO ig.contexts (context_digest, platform_run_id, event_class, event_type, topic, principal, policy_id,
  policy_revision, policy_digest, document)
SELECT decode(d, 'hex'), $1, c, t, b, p, $2, $3, $4, j
FROM unnest($5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[]) AS i (d, c, t, b, p, j)
ON CONFLICT (context_digest) DO NOTHING`;

export const CONTEXT_IDS = `
SELECT encode(context_digest, 'hex') AS digest, context_id FROM ig.contexts
WHERE context_digest IN (SELECT decode(k, 'hex') FROM unnest($1::text[]) AS i (k))`;
