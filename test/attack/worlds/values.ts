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
  row('one more column where none may be', '', added(TRAFFIC, "'x' AS note")),
  row('one more timestamp column', '', added(ARRIVALS, "TIMESTAMPTZ '2026-01-01 00:00:00+00' AS load_ts")),
  row('one more timestamp of nanoseconds', '', added(ARRIVALS, "'2026-01-01'::TIMESTAMP_NS AS load_ts")),
  row('one more list column', '', added(ENTITIES, "['a', 'b'] AS tags")),
  row('one more decimal column', '', added(ENTITIES, '1.25::DECIMAL(10, 2) AS score')),
  row('one more column of bytes', '', added(ENTITIES, "'x'::BLOB AS raw")),
  row('two columns that differ in case', '', added(ENTITIES, 'merchant_id AS note, merchant_id AS "NOTE_"')),
  row(
    'more additional columns than an envelope carries',
    '',
    added(ENTITIES, Array.from({ length: 33 }, (_, i) => `${i} AS c${i}`).join(', ')),
  ),
  row('an additional text that is too long', '', added(ENTITIES, "repeat('x', 5000) AS note")),
  row('a column under a name in upper case', '', (world) =>
    world.rewrite(ARRIVALS, { select: 'SELECT * EXCLUDE (is_virtual), is_virtual AS "IS_VIRTUAL" FROM rows' }),
  ),
  row('columns in another order in one part', ALL, (world) =>
    world.rewrite(TRAFFIC, { select: 'SELECT amount, * EXCLUDE (amount) FROM rows', only: [1] }),
  ),
  row('a column that one part lacks', '', (world) =>
    world.rewrite(ARRIVALS, { select: 'SELECT * EXCLUDE (channel_group) FROM rows', only: [1] }),
  ),
  row('another integer type in one part', '', replaced(TRAFFIC, 'event_seq', 'event_seq::INTEGER', [1])),
  row('times as timestamps', '', replaced(TRAFFIC, 'ts_utc', 'ts_utc::TIMESTAMP')),
  row('times with milliseconds', '', replaced(TRAFFIC, 'ts_utc', "ts_utc[:23] || 'Z'")),
  row('times of another century', '', replaced(TRAFFIC, 'ts_utc', "'1970' || ts_utc[5:]")),
  row('texts as bytes', '', replaced(TRAFFIC, 'event_type', 'event_type::BLOB')),
  row('signed identifiers', '', replaced(ENTITIES, 'device_id', '5::BIGINT')),
  row('amounts as decimals', '', replaced(TRAFFIC, 'amount', 'amount::DECIMAL(18, 2)')),
  row('amounts in single precision', ALL, replaced(TRAFFIC, 'amount', 'amount::FLOAT')),
  row('an amount that is not a number', '', replaced(TRAFFIC, 'amount', "'NaN'::DOUBLE")),
  row('an amount of negative zero', '', replaced(TRAFFIC, 'amount', '-0.0::DOUBLE')),
  row('an amount of 1e21', '', replaced(TRAFFIC, 'amount', '1e21::DOUBLE')),
  row('amounts of 5e-324', ALL, replaced(TRAFFIC, 'amount', '5e-324::DOUBLE')),
  row('amounts of 123456789012345680000', ALL, replaced(TRAFFIC, 'amount', '123456789012345680000::DOUBLE')),
  row('amounts of 0.1 + 0.2', ALL, replaced(TRAFFIC, 'amount', '0.30000000000000004::DOUBLE')),
  row('an amount that is missing', '', replaced(TRAFFIC, 'amount', 'NULL::DOUBLE')),
  row('a text of 2 MB', '', replaced(ARRIVALS, 'zone_representation', "repeat('x', 2000000)", [1])),
  row('an empty text where one is wanted', '', replaced(ARRIVALS, 'zone_representation', "''")),
  row('a text with U+0000', ALL, replaced(ARRIVALS, 'zone_representation', "'a' || chr(0) || 'b'")),
  row('a null where the contract has none', '', replaced(ARRIVALS, 'channel_group', 'NULL::VARCHAR')),
  row('identifiers of 2^64-1', ALL, replaced(ENTITIES, 'device_id', '18446744073709551615::UBIGINT')),
  row('a key that is missing', '', replaced(TRAFFIC, 'flow_id', 'NULL::UBIGINT')),
  row('a merchant of zero', '', replaced(ARRIVALS, 'merchant_id', '0::UBIGINT')),
  row('rows of another world', '', replaced(ANCHORS, 'seed', '8::UBIGINT')),
  row('the same rows twice', '300 admitted, 60 duplicates', (world) =>
    world.rewrite(ANCHORS, { select: 'SELECT * FROM rows UNION ALL SELECT * FROM rows' }),
  ),
  row('the same keys with other amounts', '300 admitted, 60 PAYLOAD_HASH_MISMATCH', (world) =>
    world.rewrite(ANCHORS, {
      select: 'SELECT * FROM rows UNION ALL SELECT * REPLACE (amount + 1 AS amount) FROM rows',
    }),
  ),
];
