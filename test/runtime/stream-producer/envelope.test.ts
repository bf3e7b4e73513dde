import { createHash } from 'node:crypto';
import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { getOutput, type Output } from '@spine-green/runtime/events/outputs';
import type { StreamPins } from '@spine-green/runtime/services/stream-producer/types';
import { type Cell, envelopeWriter } from '@spine-green/runtime/services/stream-producer/view/envelope';
import type { PlannedColumn } from '@spine-green/runtime/services/stream-producer/view/row-query';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WORLD } from '../../support/oracle.ts';

const pins: StreamPins = {
  world: WORLD,
  engineRunId: 'c'.repeat(32),
  platformRunId: 'platform_20260206T101112Z',
  scenarioRunId: 'd'.repeat(32),
  producer: 'svc:world_stream_producer',
  traceId: 'e'.repeat(64),
  spanId: 'engine "1"',
};
const TS = '2026-01-01T00:00:00.000001Z';
const LINEAGE = ['seed', 'manifest_fingerprint', 'parameter_hash', 'scenario_id'];
const KIND = {
  uint64: 'quoted',
  time_us: 'quoted',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  string: 'string',
  hex64: 'string',
  local_time_us: 'string',
} as const;
const columnsOf = (output: Output): readonly PlannedColumn[] =>
  output.columns.map(({ name, type }) => ({ name, kind: LINEAGE.includes(name) ? 'lineage' : KIND[type] }));

const uint64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
const cellFor = (column: PlannedColumn, nullable: boolean): fc.Arbitrary<Cell> => {
  const byKind: Record<PlannedColumn['kind'], fc.Arbitrary<Cell>> = {
    lineage: fc.constant(null),
    quoted: column.name === 'ts_utc' ? fc.constant(TS) : uint64,
    string: fc.string({ unit: 'binary' }),
    integer: fc.maxSafeInteger().map(String),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }),
    boolean: fc.boolean(),
  };
  return nullable ? fc.option(byKind[column.kind]) : byKind[column.kind];
};

/** The plain way: an object, and JSON.stringify. */
function plainEnvelope(output: Output, columns: readonly PlannedColumn[], cells: readonly Cell[]): object {
  let cell = 0;
  const payload: Record<string, unknown> = {};
  for (const { name, kind } of columns) {
    const value = kind === 'lineage' ? WORLD[name as keyof typeof WORLD] : (cells[cell++] ?? null);
    payload[name] = kind === 'integer' && value !== null ? Number(value) : value;
  }
  const key = output.primary_key.map((name) => payload[name]);
  const { manifest_fingerprint, parameter_hash, seed, scenario_id } = WORLD;
  const parts = [output.output_id, ...key, manifest_fingerprint, parameter_hash, seed, scenario_id];
  return {
    event_id: createHash('sha256').update(parts.join('|')).digest('hex'),
    event_type: output.output_id,
    schema_version: 'v1',
    ts_utc: TS,
    manifest_fingerprint,
    parameter_hash,
    seed,
    scenario_id,
    run_id: pins.engineRunId,
    platform_run_id: pins.platformRunId,
    scenario_run_id: pins.scenarioRunId,
    producer: pins.producer,
    trace_id: pins.traceId,
    span_id: pins.spanId,
    payload,
  };
}

describe('an envelope writer', () => {
  test.each([
    'arrival_events_5B',
    's1_arrival_entities_6B',
    's3_flow_anchor_with_fraud_6B',
    's3_event_stream_with_fraud_6B',
  ])('writes rows of %s exactly as JSON.stringify does', (id) => {
    const output = getOutput(id);
    const columns = columnsOf(output);
    const write = envelopeWriter(output, columns, pins);
    const cells = columns
      .filter(({ kind }) => kind !== 'lineage')
      .map((column) => cellFor(column, !output.primary_key.includes(column.name) && column.name !== 'ts_utc'));
    fc.assert(
      fc.property(fc.tuple(...cells), (row) => {
        const { text, eventId } = write(TS, (column) => row[column] ?? null);
        const plain = plainEnvelope(output, columns, row);
        expect(text).toBe(JSON.stringify(plain));
        expect(plain).toMatchObject({ event_id: eventId });
        EnvelopeV1.parse(JSON.parse(text));
      }),
    );
  });

  test('keeps every digit of an id above 2^53', () => {
    const output = getOutput('s3_event_stream_with_fraud_6B');
    const columns = columnsOf(output);
    const write = envelopeWriter(output, columns, pins);
    const row = ['18446744073709551615', '2', 'CLEARING', TS, 12.5, false, null];
    const { text } = write(TS, (column) => row[column] ?? null);
    expect(text).toContain('"flow_id":"18446744073709551615"');
    expect(text).toContain('"event_seq":2,');
    expect(text).toContain('"campaign_id":null');
  });

  test('gives an event the same id in every platform run', () => {
    const output = getOutput('s3_flow_anchor_with_fraud_6B');
    const columns = columnsOf(output);
    const row = (column: number): Cell => String(column);
    const first = envelopeWriter(output, columns, pins)(TS, row);
    const second = envelopeWriter(output, columns, { ...pins, platformRunId: 'platform_20270101T000000Z' })(TS, row);
    expect(second.eventId).toBe(first.eventId);
    expect(second.text).not.toBe(first.text);
  });

  test('unwraps a row that holds its payload as text, and refuses text that is no object', () => {
    const output = getOutput('arrival_events_5B');
    const key: readonly PlannedColumn[] = [
      { name: 'merchant_id', kind: 'quoted' },
      { name: 'arrival_seq', kind: 'quoted' },
      { name: 'payload_json', kind: 'string' },
    ];
    const write = envelopeWriter(output, key, pins);
    const row = (payload: string) => (column: number) => ['1', '2', payload][column] ?? null;
    expect(JSON.parse(write(TS, row('{"a":1}')).text)).toMatchObject({ payload: { a: 1 } });
    const mismatch = expect.objectContaining({ code: 'STREAM_VIEW_SCHEMA_MISMATCH' });
    expect(() => write(TS, row('[1]'))).toThrow(mismatch);
    expect(() => write(TS, row('{'))).toThrow(mismatch);
  });
});
