import type { AttackRow } from '../row.ts';
import { ANCHORS, ARRIVALS, ENTITIES, TRAFFIC, type WorldCopy, type WorldStage } from './stage.ts';

const row = (name: string, expected: string, spoil: (world: WorldCopy) => Promise<unknown>): AttackRow<WorldStage> => ({
  name,
  expected,
  attempt: ({ tried }) => tried(spoil),
  secondsMax: 120,
});

const replaced = (output: string, column: string, value: string, only?: readonly number[]) => (world: WorldCopy) =>
  world.rewrite(output, { select: `SELECT * REPLACE (${value} AS ${column}) FROM rows`, ...(only ? { only } : {}) });
const added = (output: string, column: string) => (world: WorldCopy) =>
  world.rewrite(output, { select: `SELECT *, ${column} FROM rows` });

const ALL = '300 admitted';

/** What other writers make of columns and values. */
export const valueRows: readonly AttackRow<WorldStage>[] = [
  row(
    'one more text column where more may be',
    ALL,
    added(ENTITIES, `'é' || chr(8232) || '"\\' || chr(1) AS "note ""quoted"""`),
  ),
  row(
    'one more signed 64-bit column where more may be',
    ALL,
    added(ENTITIES, '(-9007199254740993)::BIGINT AS row_version'),
  ),
  row('the index column of pandas', ALL, added(ARRIVALS, '7::BIGINT AS __index_level_0__')),
  row(
    'one more column where none may be',
    'STREAM_SORT_SOURCE_INVALID: traffic/part-000000.parquet: column note is BYTE_ARRAY UTF8, wanted no such column',
    added(TRAFFIC, "'x' AS note"),
  ),
  row(
    'one more timestamp column',
    'STREAM_SORT_SOURCE_INVALID: arrivals/part-000000.parquet: column load_ts is INT64 TIMESTAMP_MICROS, ' +
      'wanted a text, boolean, integer or floating-point column',
    added(ARRIVALS, "TIMESTAMPTZ '2026-01-01 00:00:00+00' AS load_ts"),
  ),
  row(
    'one more timestamp of nanoseconds',
    'STREAM_SORT_SOURCE_INVALID: arrivals/part-000000.parquet: column load_ts is INT64 TimestampType, ' +
      'wanted a text, boolean, integer or floating-point column',
    added(ARRIVALS, "'2026-01-01'::TIMESTAMP_NS AS load_ts"),
  ),
  row(
    'one more list column',
    'STREAM_SORT_SOURCE_INVALID: entities/part-000000.parquet: column tags is nested LIST, wanted a ' +
      'text, boolean, integer or floating-point column',
    added(ENTITIES, "['a', 'b'] AS tags"),
  ),
  row(
    'one more decimal column',
    'STREAM_SORT_SOURCE_INVALID: entities/part-000000.parquet: column score is INT64 DECIMAL, wanted a ' +
      'text, boolean, integer or floating-point column',
    added(ENTITIES, '1.25::DECIMAL(10, 2) AS score'),
  ),
  row(
    'one more column of bytes',
    'STREAM_SORT_SOURCE_INVALID: entities/part-000000.parquet: column raw is BYTE_ARRAY, wanted a text, ' +
      'boolean, integer or floating-point column',
    added(ENTITIES, "'x'::BLOB AS raw"),
  ),
  row(
    'more additional columns than an envelope carries',
    'STREAM_SORT_SOURCE_INVALID: entities/part-000000.parquet: 33 additional columns, wanted at most 32',
    added(ENTITIES, Array.from({ length: 33 }, (_, i) => `${i} AS c${i}`).join(', ')),
  ),
  row(
    'an additional text that is too long',
    'STREAM_SORT_SOURCE_INVALID: 60 rows, the first is row 0 of entities/part-000000.parquet: column ' +
      'note holds a text of 5000 characters, wanted at most 4096 characters',
    added(ENTITIES, "repeat('x', 5000) AS note"),
  ),
  row(
    'a column under a name in upper case',
    'STREAM_SORT_SOURCE_INVALID: arrivals/part-000000.parquet: column is_virtual is absent, wanted BOOLEAN',
    (world) =>
      world.rewrite(ARRIVALS, { select: 'SELECT * EXCLUDE (is_virtual), is_virtual AS "IS_VIRTUAL" FROM rows' }),
  ),
  row('columns in another order in one part', ALL, (world) =>
    world.rewrite(TRAFFIC, { select: 'SELECT amount, * EXCLUDE (amount) FROM rows', only: [1] }),
  ),
  row(
    'a column that one part lacks',
    'STREAM_SORT_SOURCE_INVALID: arrivals/part-000001.parquet: column channel_group is absent, wanted ' +
      'BYTE_ARRAY UTF8 as in arrivals/part-000000.parquet',
    (world) => world.rewrite(ARRIVALS, { select: 'SELECT * EXCLUDE (channel_group) FROM rows', only: [1] }),
  ),
  row(
    'another integer type in one part',
    'STREAM_SORT_SOURCE_INVALID: traffic/part-000001.parquet: column event_seq is INT32 INT_32, wanted ' +
      'INT64 UINT_64 as in traffic/part-000000.parquet',
    replaced(TRAFFIC, 'event_seq', 'event_seq::INTEGER', [1]),
  ),
  row(
    'times as timestamps',
    'STREAM_SORT_SOURCE_INVALID: traffic/part-000000.parquet: column ts_utc is INT64 TIMESTAMP_MICROS, ' +
      'wanted BYTE_ARRAY UTF8 with an RFC 3339 time',
    replaced(TRAFFIC, 'ts_utc', 'ts_utc::TIMESTAMP'),
  ),
  row(
    'times with milliseconds',
    'STREAM_SORT_TS_INVALID: 120 rows, the first is row 0 of traffic/part-000000.parquet: column ts_utc ' +
      'holds a text of 24 characters, wanted a time of six fractional digits with Z',
    replaced(TRAFFIC, 'ts_utc', "ts_utc[:23] || 'Z'"),
  ),
  row(
    'times of another century',
    'STREAM_SORT_TS_INVALID: 120 rows, the first is row 0 of traffic/part-000000.parquet: column ts_utc ' +
      'holds another century, wanted from 2000 to 2099',
    replaced(TRAFFIC, 'ts_utc', "'1970' || ts_utc[5:]"),
  ),
  row(
    'texts as bytes',
    'STREAM_SORT_SOURCE_INVALID: traffic/part-000000.parquet: column event_type is BYTE_ARRAY, wanted BYTE_ARRAY UTF8',
    replaced(TRAFFIC, 'event_type', 'event_type::BLOB'),
  ),
  row(
    'signed identifiers',
    'STREAM_SORT_SOURCE_INVALID: entities/part-000000.parquet: column device_id is INT64 INT_64, wanted INT64 UINT_64',
    replaced(ENTITIES, 'device_id', '5::BIGINT'),
  ),
  row(
    'amounts as decimals',
    'STREAM_SORT_SOURCE_INVALID: traffic/part-000000.parquet: column amount is INT64 DECIMAL, wanted DOUBLE or FLOAT',
    replaced(TRAFFIC, 'amount', 'amount::DECIMAL(18, 2)'),
  ),
  row('amounts in single precision', ALL, replaced(TRAFFIC, 'amount', 'amount::FLOAT')),
  row(
    'an amount that is not a number',
    'STREAM_SORT_SOURCE_INVALID: 120 rows, the first is row 0 of traffic/part-000000.parquet: column ' +
      'amount holds NaN, wanted a finite number below 1e21 that is no negative zero',
    replaced(TRAFFIC, 'amount', "'NaN'::DOUBLE"),
  ),
  row(
    'an amount of negative zero',
    'STREAM_SORT_SOURCE_INVALID: 120 rows, the first is row 0 of traffic/part-000000.parquet: column ' +
      'amount holds a negative zero, wanted a finite number below 1e21 that is no negative zero',
    replaced(TRAFFIC, 'amount', '-0.0::DOUBLE'),
  ),
  row(
    'an amount of 1e21',
    'STREAM_SORT_SOURCE_INVALID: 120 rows, the first is row 0 of traffic/part-000000.parquet: column ' +
      'amount holds a number of 22 or more digits, wanted a finite number below 1e21 that is no negative zero',
    replaced(TRAFFIC, 'amount', '1e21::DOUBLE'),
  ),
  row('amounts of 5e-324', ALL, replaced(TRAFFIC, 'amount', '5e-324::DOUBLE')),
  row('amounts of 123456789012345680000', ALL, replaced(TRAFFIC, 'amount', '123456789012345680000::DOUBLE')),
  row('amounts of 0.1 + 0.2', ALL, replaced(TRAFFIC, 'amount', '0.30000000000000004::DOUBLE')),
  row(
    'an amount that is missing',
    'STREAM_SORT_SOURCE_INVALID: 120 rows, the first is row 0 of traffic/part-000000.parquet: column ' +
      'amount holds null, wanted a value',
    replaced(TRAFFIC, 'amount', 'NULL::DOUBLE'),
  ),
  row(
    'a text of 2 MB',
    'STREAM_SORT_SOURCE_INVALID: 15 rows, the first is row 0 of arrivals/part-000001.parquet: column ' +
      'zone_representation holds a text of 2000000 characters, wanted at most 4096 characters',
    replaced(ARRIVALS, 'zone_representation', "repeat('x', 2000000)", [1]),
  ),
  row(
    'an empty text where one is wanted',
    'STREAM_SORT_SOURCE_INVALID: 60 rows, the first is row 0 of arrivals/part-000000.parquet: column ' +
      'zone_representation holds a text of 0 characters, wanted at least 1 characters',
    replaced(ARRIVALS, 'zone_representation', "''"),
  ),
  row('a text with U+0000', ALL, replaced(ARRIVALS, 'zone_representation', "'a' || chr(0) || 'b'")),
  row(
    'a null where the contract has none',
    'STREAM_SORT_SOURCE_INVALID: 60 rows, the first is row 0 of arrivals/part-000000.parquet: column ' +
      'channel_group holds null, wanted a value',
    replaced(ARRIVALS, 'channel_group', 'NULL::VARCHAR'),
  ),
  row('identifiers of 2^64-1', ALL, replaced(ENTITIES, 'device_id', '18446744073709551615::UBIGINT')),
  row(
    'a key that is missing',
    'STREAM_SORT_SOURCE_INVALID: 120 rows, the first is row 0 of traffic/part-000000.parquet: column ' +
      'flow_id holds null, wanted a value',
    replaced(TRAFFIC, 'flow_id', 'NULL::UBIGINT'),
  ),
  row(
    'a merchant of zero',
    'STREAM_SORT_SOURCE_INVALID: 60 rows, the first is row 0 of arrivals/part-000000.parquet: column ' +
      'merchant_id holds 0, wanted at least 1',
    replaced(ARRIVALS, 'merchant_id', '0::UBIGINT'),
  ),
  row(
    'rows of another world',
    'PARTITION_LINEAGE_MISMATCH: 60 rows, the first is row 0 of anchors/part-000000.parquet: column seed ' +
      'holds another world, wanted the world of its partition',
    replaced(ANCHORS, 'seed', '8::UBIGINT'),
  ),
  row('the same rows twice', '300 admitted, 60 duplicates', (world) =>
    world.rewrite(ANCHORS, { select: 'SELECT * FROM rows UNION ALL SELECT * FROM rows' }),
  ),
  row('the same keys with other amounts', '300 admitted, 60 PAYLOAD_HASH_MISMATCH', (world) =>
    world.rewrite(ANCHORS, {
      select: 'SELECT * FROM rows UNION ALL SELECT * REPLACE (amount + 1 AS amount) FROM rows',
    }),
  ),
];
