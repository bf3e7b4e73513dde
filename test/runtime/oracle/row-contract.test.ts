import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { ArrivalEntitiesRowV1 } from '@spine-green/evidence-schemas/documents/arrival_entities_row.v1';
import { ArrivalEventRowV1 } from '@spine-green/evidence-schemas/documents/arrival_event_row.v1';
import { FlowAnchorFraudRowV1 } from '@spine-green/evidence-schemas/documents/flow_anchor_fraud_row.v1';
import { TrafficFraudRowV1 } from '@spine-green/evidence-schemas/documents/traffic_fraud_row.v1';
import {
  columnDifferences,
  type FileColumn,
  fileColumnsOf,
  fileSchemaSql,
  typeColumns,
} from '@spine-green/runtime/events/file-columns';
import { getOutput, outputs, PHYSICAL_TYPES } from '@spine-green/runtime/events/outputs';
import { rowRules } from '@spine-green/runtime/events/row-rules';
import { findNamed } from '@spine-green/runtime/events/row-schemas';
import { literal, quoted } from '@spine-green/runtime/events/sql-text';
import { additionalFaults } from '@spine-green/runtime/services/ingestion-gate/judge/additional-members';
import { refusedNumber } from '@spine-green/runtime/services/ingestion-gate/judge/number-form';
import { type Cell, envelopeWriter } from '@spine-green/runtime/services/stream-producer/view/envelope';
import { FAULT, FIRST_CELL, rowQuery, TS_UTC } from '@spine-green/runtime/services/stream-producer/view/row-query';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { TRAFFIC, trafficRows, WORLD } from '../../support/oracle.ts';

let database: DuckDBInstance;
let folder: string;
beforeAll(async () => {
  database = await DuckDBInstance.create(':memory:', { threads: '1' });
  folder = await mkdtemp(join(tmpdir(), 'row-contract-'));
});
afterAll(async () => {
  database.closeSync();
  await rm(folder, { recursive: true });
});

const LINEAGE = `${WORLD.seed}::UBIGINT AS seed, '${WORLD.manifest_fingerprint}' AS manifest_fingerprint,
  '${WORLD.parameter_hash}' AS parameter_hash, '${WORLD.scenario_id}' AS scenario_id`;
const AT = "'2026-01-01T00:00:01.000001Z' AS ts_utc";
const IDS =
  '2::UBIGINT AS party_id, 3::UBIGINT AS account_id, 4::UBIGINT AS instrument_id, 5::UBIGINT AS device_id, 6::UBIGINT AS ip_id';
const BASE: Readonly<Record<string, string>> = {
  [TRAFFIC]: trafficRows([['1', 1, '2026-01-01T00:00:01.000001Z']]),
  s3_flow_anchor_with_fraud_6B: `SELECT 1::UBIGINT AS flow_id, 1::UBIGINT AS arrival_seq, 1::UBIGINT AS merchant_id,
    ${IDS}, ${AT}, 1.5::DOUBLE AS amount, ${LINEAGE}, false AS fraud_flag, NULL::VARCHAR AS campaign_id`,
  s1_arrival_entities_6B: `SELECT 1::UBIGINT AS merchant_id, 1::UBIGINT AS arrival_seq, ${AT}, ${IDS},
    7::UBIGINT AS session_id, ${LINEAGE}`,
  arrival_events_5B: `SELECT ${LINEAGE}, 1::UBIGINT AS merchant_id, 1::UBIGINT AS arrival_seq,
    'AT' AS zone_representation, 3::UBIGINT AS bucket_index, ${AT}, 'Europe/Vienna' AS tzid_primary,
    '2026-01-01T01:00:01.000001' AS ts_local_primary, true AS is_virtual, 'card_present' AS channel_group,
    NULL::VARCHAR AS tzid_settlement, NULL::UBIGINT AS site_id, repeat('a', 64) AS routing_universe_hash,
    0.5::DOUBLE AS lambda_realised`,
};
const GATE = {
  [TRAFFIC]: TrafficFraudRowV1,
  s3_flow_anchor_with_fraud_6B: FlowAnchorFraudRowV1,
  s1_arrival_entities_6B: ArrivalEntitiesRowV1,
  arrival_events_5B: ArrivalEventRowV1,
};
type OutputId = keyof typeof GATE;

const TEXTS = [
  "''",
  "'x'",
  'chr(65279)',
  "repeat('x', 64)",
  "repeat('x', 257)",
  "repeat('é', 4096)",
  "repeat('x', 4097)",
];
const NUMBERS = [
  ...[
    '0',
    '-0.0',
    '5e-324',
    '1e-7',
    '0.1',
    '-12.5',
    '9007199254740993',
    '123456789012345680000',
    '999999999999999900000',
  ],
  ...['1e21', '1.7976931348623157e308', "'NaN'", "'Infinity'", "'-Infinity'", 'NULL', '0.30000000000000004'],
].map((value) => `${value}::DOUBLE`);
const UNSIGNED = ['0', '1', '9007199254740991', '9007199254740992', '18446744073709551615', 'NULL'].map(
  (v) => `${v}::UBIGINT`,
);
const TIMES = [
  ...[
    "'2026-02-30T00:00:00.000000Z'",
    "'2026-01-01T00:00:60.000000Z'",
    "'2026-01-01T00:00:00.000Z'",
    "'1999-12-31T23:59:59.999999Z'",
  ],
  ...[
    "'2100-01-01T00:00:00.000000Z'",
    "'2099-12-31T23:59:59.999999Z'",
    "'2026-01-01T00:00:00.000000+00:00'",
    "''",
    'NULL::VARCHAR',
  ],
];
const CASES: readonly (readonly [OutputId, string, readonly string[]])[] = [
  [TRAFFIC, 'amount', NUMBERS],
  ['s3_flow_anchor_with_fraud_6B', 'amount', NUMBERS],
  ['arrival_events_5B', 'lambda_realised', NUMBERS],
  [TRAFFIC, 'event_type', [...TEXTS, 'NULL::VARCHAR', "'a' || chr(0) || 'b'"]],
  [TRAFFIC, 'campaign_id', [...TEXTS, 'NULL::VARCHAR']],
  ['arrival_events_5B', 'zone_representation', [...TEXTS, "'a' || chr(0) || 'b'", "repeat('x', 2000000)"]],
  ['arrival_events_5B', 'channel_group', [...TEXTS, 'NULL::VARCHAR']],
  ['arrival_events_5B', 'tzid_primary', [...TEXTS, "'Europe/Vienna\n'", "'1x'"]],
  ['arrival_events_5B', 'tzid_settlement', [...TEXTS, 'NULL::VARCHAR']],
  ['arrival_events_5B', 'routing_universe_hash', [...TEXTS, "repeat('A', 64)", "repeat('a', 64) || chr(10)"]],
  ['arrival_events_5B', 'bucket_index', UNSIGNED],
  ['arrival_events_5B', 'merchant_id', UNSIGNED],
  ['arrival_events_5B', 'site_id', UNSIGNED],
  [TRAFFIC, 'event_seq', [...UNSIGNED, '-1::BIGINT', '-1::INTEGER', '9223372036854775807::BIGINT']],
  ['s1_arrival_entities_6B', 'device_id', UNSIGNED],
  ['arrival_events_5B', 'ts_local_primary', ["'2026-01-01T00:00:00.000000Z'", "'2026-01-01T24:00:00.000000'", "'x'"]],
];

/** The file's columns, the fault that the producer finds in its one row, and the payload that it would send. */
async function readRow(outputId: string, select: string) {
  const connection = await database.connect();
  try {
    const path = join(folder, 'row.parquet');
    await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet)`);
    const physical = fileColumnsOf((await connection.runAndReadAll(fileSchemaSql(path))).getRowObjectsJson());
    const output = getOutput(outputId);
    const window = { startUtc: undefined, endUtc: undefined };
    const query = rowQuery({ output, physical, path, world: WORLD, fromRow: 0, window });
    const [row = []] = (await connection.runAndReadAll(query.sql)).getRows();
    const write = envelopeWriter(output, query.columns, {
      world: WORLD,
      engineRunId: 'c'.repeat(32),
      platformRunId: 'platform_20260206T101112Z',
      scenarioRunId: 'd'.repeat(32),
      producer: 'svc:world_stream_producer',
      traceId: 'e'.repeat(64),
      spanId: undefined,
    });
    const { text } = write(String(row[TS_UTC]), (cell) => row[FIRST_CELL + cell] as Cell);
    return { fault: row[FAULT] ?? null, text };
  } finally {
    connection.closeSync();
  }
}

/** Of the envelope that the producer would send. Throws for a text that is no JSON. */
const payloadOf = (text: string): Readonly<Record<string, unknown>> =>
  (JSON.parse(text) as { readonly payload: Readonly<Record<string, unknown>> }).payload;

/** Whether the gate's contract takes the payload: its schema, its further members and the form of its numbers. */
function gateTakes(outputId: OutputId, text: string): boolean {
  let payload: Readonly<Record<string, unknown>>;
  try {
    payload = payloadOf(text);
  } catch {
    return false;
  }
  const named = findNamed(outputId);
  const further = named === undefined ? [] : additionalFaults(payload, named);
  return GATE[outputId].is(payload) && further.length === 0 && refusedNumber(Buffer.from(text)) === undefined;
}

describe('a row is acceptable to sort, checker and producer when the gate takes it, and to nobody else', () => {
  it.each(Object.keys(GATE) as OutputId[])('the ordinary row of %s', async (outputId) => {
    const { fault, text } = await readRow(outputId, BASE[outputId] ?? '');
    expect(fault).toBeNull();
    expect(gateTakes(outputId, text)).toBe(true);
  });

  it.each(CASES)('%s with edges of %s', async (outputId, column, values) => {
    for (const value of values) {
      const { fault, text } = await readRow(
        outputId,
        `SELECT * REPLACE (${value} AS ${column}) FROM (${BASE[outputId]})`,
      );
      // Refused before they are sent, because their text hides it: a local time that no day has is of the right form, and
      // a negative zero prints as zero (17, G8).
      const hidden = column === 'ts_local_primary' || value === '-0.0::DOUBLE';
      if (hidden && fault !== null) continue;
      expect({ value, taken: fault === null }).toEqual({ value, taken: gateTakes(outputId, text) });
    }
  });

  it.each(TIMES)('a time %s is refused', async (value) => {
    const { fault } = await readRow(TRAFFIC, `SELECT * REPLACE (${value} AS ts_utc) FROM (${BASE[TRAFFIC]})`);
    const usable = value === "'2099-12-31T23:59:59.999999Z'";
    expect(fault).toBe(usable ? null : 'STREAM_VIEW_SCHEMA_MISMATCH');
  });
});

/** A statement ends at U+0000, so that one is computed. */
const sqlText = (value: string): string => value.split('\0').map(literal).join(' || chr(0) || ');

describe('a column that the catalogue does not name', () => {
  const withColumn = (sql: string): string => `SELECT *, ${sql} FROM (${BASE.arrival_events_5B})`;

  it.each([
    ['a text', `'é' || chr(8232) || '"\\' || chr(1) AS "note ""quoted"""`, 'note "quoted"', 'é\u2028"\\\u0001'],
    ['a signed 64-bit integer', '(-9223372036854775808)::BIGINT AS v', 'v', '-9223372036854775808'],
    ['an unsigned 64-bit integer', '18446744073709551615::UBIGINT AS v', 'v', '18446744073709551615'],
    ['a small integer', '7::SMALLINT AS v', 'v', 7],
    ['a boolean', 'true AS v', 'v', true],
    ['a float', '0.5::FLOAT AS v', 'v', 0.5],
    ['nothing', 'NULL::BIGINT AS v', 'v', null],
  ])('of %s travels by its type', async (_, sql, name, value) => {
    const { fault, text } = await readRow('arrival_events_5B', withColumn(sql));
    expect(fault).toBeNull();
    expect(payloadOf(text)[name]).toEqual(value);
    expect(gateTakes('arrival_events_5B', text)).toBe(true);
  });

  it.each([
    ['a timestamp', 'now() AS v', 'column v is INT64 TIMESTAMP_MICROS'],
    ['a date', 'current_date AS v', 'column v is INT32 DATE'],
    ['a decimal', '1.25::DECIMAL(10,2) AS v', 'column v is INT64 DECIMAL'],
    ['bytes', "'x'::BLOB AS v", 'column v is BYTE_ARRAY'],
    ['a list', "['a','b'] AS v", 'column v is nested LIST'],
    ['a structure', "{'a': 1} AS v", 'column v is nested group'],
  ])('of %s is refused by name and type', async (_, sql, what) => {
    await expect(readRow('arrival_events_5B', withColumn(sql))).rejects.toThrow(
      `STREAM_VIEW_SCHEMA_MISMATCH: arrival_events_5B: ${what}, wanted a text, boolean, integer or floating-point column`,
    );
  });

  test.each([
    '\ufeff',
    '\ufeffx',
    '\ufeff\ufeff',
    `\ufeff${'é'.repeat(300)}`,
    'x\ufeff',
    'a\0b',
    '\uffff',
    'e\u0301\u202e\u{1f600}',
  ])('holds %j to its last character, and so does its name', async (value) => {
    const name = value.includes('\0') ? 'v' : `${value.slice(0, 60)}v`;
    const { text } = await readRow('arrival_events_5B', withColumn(`${sqlText(value)} AS ${quoted(name)}`));
    expect(payloadOf(text)[name]).toBe(value);
  });

  test.each<readonly [string, string | null | undefined]>([
    ["repeat('x', 4096)", null],
    ["repeat('é', 4096)", null],
    ["repeat('x', 4097)", 'STREAM_VIEW_SCHEMA_MISMATCH'],
    ["'x'", null],
    ["''", null],
    ...NUMBERS.filter((value) => value !== '-0.0::DOUBLE').map((value) => [value, undefined] as const),
  ])('that holds %s is what the gate takes, or neither takes it', async (value, wanted) => {
    const { fault, text } = await readRow('arrival_events_5B', withColumn(`${value} AS v`));
    expect(fault === null).toBe(gateTakes('arrival_events_5B', text));
    if (wanted !== undefined) expect(fault).toBe(wanted);
  });

  test.each<readonly [string, unknown]>([
    ["['a','b'] AS v", ['a', 'b']],
    ["{'a': 1} AS v", { a: 1 }],
    ["map {'a': 1} AS v", { a: 1 }],
  ])('that is nested, %s, is refused here, and in its JSON form by the gate', async (sql, value) => {
    await expect(readRow('arrival_events_5B', withColumn(sql))).rejects.toThrow('column v is nested');
    const { text } = await readRow('arrival_events_5B', BASE.arrival_events_5B ?? '');
    const payload = payloadOf(text);
    expect(gateTakes('arrival_events_5B', JSON.stringify({ payload }))).toBe(true);
    expect(gateTakes('arrival_events_5B', JSON.stringify({ payload: { ...payload, v: value } }))).toBe(false);
  });

  test('is allowed by the catalogue where the contract of the gate has a form for it', () => {
    const online = outputs.filter((output) => output.online);
    expect(online.filter((output) => output.additional_columns).map((output) => output.output_id)).toEqual(
      online.filter((output) => findNamed(output.output_id) !== undefined).map((output) => output.output_id),
    );
    for (const output of online) {
      const named = findNamed(output.output_id);
      if (named !== undefined) expect([...named].sort()).toEqual(output.columns.map(({ name }) => name).sort());
    }
  });
});

describe('columns of a file', () => {
  const column = (name: string, type = 'VARCHAR'): FileColumn => ({ name, type, declared: type });
  const faults = (columns: readonly FileColumn[]): readonly string[] =>
    typeColumns(getOutput('arrival_events_5B'), columns).faults.filter((fault) => !fault.includes('is absent'));

  it.each([
    [[column('a'), column('A')], ['column A stands beside a']],
    [[column('TS_UTC'), column('ts_utc')], ['column ts_utc stands beside TS_UTC']],
    [[column('FILE_INDEX', 'BIGINT')], ['column FILE_INDEX has a name that the reader uses itself']],
    [[column('Sort_Key_')], ['column Sort_Key_ has a name that the reader uses itself']],
    [[column('sort_us_', 'BIGINT')], ['column sort_us_ has a name that the reader uses itself']],
    [[column('sort_row_', 'BIGINT')], ['column sort_row_ has a name that the reader uses itself']],
    [[column('a\0b')], ['column "a\\u0000b" has a name with the character U+0000']],
    [[column('')], ['column "" has no name of 1 to 128']],
    [[column('x\u001b[2J')], []],
    [[column('\ufeffa\u00a0'), column('\ufeffA\u00a0')], ['column "\\ufeffA\\u00a0" stands beside "\\ufeffa\\u00a0"']],
    [Array.from({ length: 33 }, (_, index) => column(`c${index}`)), ['33 additional columns, wanted at most 32']],
  ])('%j have the faults %j', (columns, found) => {
    expect(faults(columns)).toEqual(found);
  });

  it.each([
    [['a', 'A']],
    [['TS_UTC']],
    [['FILE_INDEX']],
    [['Sort_Key_']],
    [['sort_us_']],
    [['a\0b']],
    [['']],
    [['n'.repeat(128)]],
    [['n'.repeat(129)]],
    [['x\u001b[2J']],
    [['\ufeffa\u00a0', '\ufeffA\u00a0']],
    [['__proto__']],
    [Array.from({ length: 32 }, (_, index) => `c${index}`)],
    [Array.from({ length: 33 }, (_, index) => `c${index}`)],
  ])('%j beside those of the catalogue are what the gate takes as members, or neither takes them', (names) => {
    const { columns } = getOutput('arrival_events_5B');
    const named = new Set(columns.map(({ name }) => name));
    const payload = Object.fromEntries([...named, ...names].map((name) => [name, 'x']));
    const known = columns.map(({ name, type }) => column(name, PHYSICAL_TYPES[type][0]));
    const refused = faults([...known, ...names.map((name) => column(name))]).length > 0;
    expect(additionalFaults(payload, named).length > 0).toBe(refused);
  });

  test('differ by name and type, never by order', () => {
    const first = [column('a'), column('b', 'BIGINT')];
    expect(columnDifferences(first.toReversed(), first)).toEqual([]);
    expect(columnDifferences([column('a', 'INTEGER')], first)).toEqual([
      'column a is INTEGER, wanted VARCHAR',
      'column b is absent, wanted BIGINT',
    ]);
  });

  test('give rules to every column that the gate bounds', () => {
    const output = getOutput('arrival_events_5B');
    const { columns } = typeColumns(output, [column('zone_representation'), column('merchant_id', 'UBIGINT')]);
    const rules = rowRules(output, WORLD, columns).map(({ column: name, wanted }) => `${name}: ${wanted}`);
    expect(rules).toEqual([
      'zone_representation: a value',
      'zone_representation: at least 1 characters',
      'zone_representation: at most 4096 characters',
      'merchant_id: a value',
      'merchant_id: at least 1',
    ]);
  });
});
