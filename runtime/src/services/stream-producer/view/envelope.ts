import assert from 'node:assert';
import { hash } from 'node:crypto';
import { PlatformError, parseJson } from '@spine-green/evidence-schemas';
import type { Output } from '../../../events/outputs.ts';
import type { StreamPins } from '../types.ts';
import type { PlannedColumn } from './row-query.ts';

/** A value of one row as the reader gives it: digits and text as strings, floating point as numbers. */
export type Cell = string | number | boolean | null;

/** Cells of one row in payload order, lineage left out. */
export type CellOf = (column: number) => Cell;

export interface WrittenEnvelope {
  readonly eventId: string;
  /** Exactly what `JSON.stringify` gives for the envelope (11, section 5.3). */
  readonly text: string;
}

export const SCHEMA_VERSION = 'v1';

/**
 * Compiles the writer of one output's envelopes: what is the same in every row is laid down once as text, and a row
 * adds
 * its own cells. The reader has proven that lineage cells equal the pins and that key cells are present.
 */
export function envelopeWriter(
  output: Output,
  columns: readonly PlannedColumn[],
  pins: StreamPins,
): (tsUtc: string, cell: CellOf) => WrittenEnvelope {
  const eventIdOf = eventIdWriter(output, columns, pins);
  const payloadOf = payloadWriter(columns, pins);
  const [beforeTime, afterTime] = fixedMembers(output, pins);
  return (tsUtc, cell) => {
    const eventId = eventIdOf(cell);
    return { eventId, text: `{"event_id":"${eventId}"${beforeTime}${tsUtc}${afterTime}${payloadOf(cell)}}` };
  };
}

/** The envelope's constant text before and after the event time. */
function fixedMembers(output: Output, pins: StreamPins): readonly [string, string] {
  const fixed = {
    manifest_fingerprint: pins.world.manifest_fingerprint,
    parameter_hash: pins.world.parameter_hash,
    seed: pins.world.seed,
    scenario_id: pins.world.scenario_id,
    run_id: pins.engineRunId,
    platform_run_id: pins.platformRunId,
    scenario_run_id: pins.scenarioRunId,
    producer: pins.producer,
    trace_id: pins.traceId,
    span_id: pins.spanId,
  };
  const head = JSON.stringify({ event_type: output.output_id, schema_version: SCHEMA_VERSION });
  return [`,${head.slice(1, -1)},"ts_utc":"`, `",${JSON.stringify(fixed).slice(1, -1)},"payload":`];
}

/**
 * The event id: sha256 of output id, primary key in catalogue order and the four pins, joined by `|`. No run id enters,
 * so the id is the same in every retry and every platform run.
 */
function eventIdWriter(output: Output, columns: readonly PlannedColumn[], pins: StreamPins): (cell: CellOf) => string {
  const { manifest_fingerprint, parameter_hash, seed, scenario_id } = pins.world;
  const lineage: Readonly<Record<string, string>> = { ...pins.world };
  const cellNames = columns.filter(({ kind }) => kind !== 'lineage').map(({ name }) => name);
  const parts: (string | number)[] = [`${output.output_id}|`];
  const addText = (text: string): void => {
    const last = parts.at(-1);
    if (typeof last === 'string') parts[parts.length - 1] = last + text;
    else parts.push(text);
  };
  for (const name of output.primary_key) {
    const constant = lineage[name];
    if (constant === undefined) parts.push(cellNames.indexOf(name));
    else addText(constant);
    addText('|');
  }
  addText(`${manifest_fingerprint}|${parameter_hash}|${seed}|${scenario_id}`);
  return (cell) => {
    let text = '';
    for (const part of parts) text += typeof part === 'string' ? part : cell(part);
    return hash('sha256', text, 'hex');
  };
}

/** A row that holds a `payload_json` column is unwrapped: that text is the payload. */
function payloadWriter(columns: readonly PlannedColumn[], pins: StreamPins): (cell: CellOf) => string {
  const cells = columns.filter(({ kind }) => kind !== 'lineage');
  const wrapped = cells.findIndex(({ name }) => name === 'payload_json');
  if (wrapped !== -1) return (cell) => objectText(cell(wrapped));
  const lineage: Readonly<Record<string, string>> = { ...pins.world };
  const pieces: { before: string; encode: (value: Cell) => string; cell: number }[] = [];
  let before = '{';
  let cell = 0;
  for (const [index, column] of columns.entries()) {
    before += `${index === 0 ? '' : ','}${JSON.stringify(column.name)}:`;
    if (column.kind === 'lineage') {
      before += JSON.stringify(lineage[column.name]);
      continue;
    }
    pieces.push({ before, encode: encoderOf(column), cell });
    before = '';
    cell += 1;
  }
  const after = `${before}}`;
  return (cellOf) => {
    let text = '';
    for (const piece of pieces) text += piece.before + piece.encode(cellOf(piece.cell));
    return text + after;
  };
}

function encoderOf(column: PlannedColumn): (value: Cell) => string {
  switch (column.kind) {
    case 'quoted':
      return (value) => (value === null ? 'null' : `"${value}"`);
    case 'string':
      return rememberedString();
    case 'integer':
    case 'boolean':
    case 'number':
      return (value) => String(value);
    case 'lineage':
      return assert.fail('lineage is written as constant text');
  }
}

/** Vocabulary columns repeat their values: the escaped text of the last one is kept. */
function rememberedString(): (value: Cell) => string {
  let last: Cell = null;
  let text = 'null';
  return (value) => {
    if (value !== last) {
      last = value;
      text = JSON.stringify(value);
    }
    return text;
  };
}

function objectText(value: Cell): string {
  const text = String(value);
  const parsed = parseJson(text, 'STREAM_VIEW_SCHEMA_MISMATCH', 'payload_json');
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new PlatformError('STREAM_VIEW_SCHEMA_MISMATCH', 'payload_json is not an object');
  }
  return text;
}
