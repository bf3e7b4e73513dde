import { PlatformError } from '@spine-green/evidence-schemas';
import type { WorldKey } from '../../../events/engine-run.ts';
import { type ColumnType, type Output, PHYSICAL_TYPES } from '../../../events/outputs.ts';
import type { EventWindow } from '../types.ts';

export interface PhysicalColumn {
  readonly name: string;
  /** In DuckDB's names. */
  readonly type: string;
}

/** How a cell becomes JSON. `quoted` is text that needs no escape; `lineage` is the same in every row. */
export type CellKind = 'lineage' | 'quoted' | 'string' | 'integer' | 'number' | 'boolean';

export interface PlannedColumn {
  readonly name: string;
  readonly kind: CellKind;
}

export interface RowQuery {
  readonly sql: string;
  /** Columns of the payload, in the physical order of the part. */
  readonly columns: readonly PlannedColumn[];
}

/** The result starts with these columns; then follow the payload's columns that are not lineage. */
export const ROW_INDEX = 0;
export const FAULT = 1;
export const MICROS = 2;
export const TS_UTC = 3;
export const FIRST_CELL = 4;

const LINEAGE: readonly (keyof WorldKey)[] = ['seed', 'manifest_fingerprint', 'parameter_hash', 'scenario_id'];
const TIME_US = '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{6}Z';
const EXACT_MAX = Number.MAX_SAFE_INTEGER;

export interface RowQueryOptions {
  readonly output: Output;
  readonly physical: readonly PhysicalColumn[];
  readonly path: string;
  readonly world: WorldKey;
  readonly fromRow: number;
  readonly window: EventWindow;
}

/**
 * The query that reads one part in its physical order. The database casts 64-bit columns to their decimal digits, so no
 * identifier passes through a JavaScript number, and names the fault of a row that must not be sent.
 * Throws STREAM_VIEW_SCHEMA_MISMATCH for a column that is missing, unknown or stored in another type.
 */
export function rowQuery(options: RowQueryOptions): RowQuery {
  const { output, physical, world } = options;
  const typed = physical.map((column) => ({ ...column, wire: wireType(output, column) }));
  assertColumns(output, physical);
  const cells = typed.filter((column) => !isLineage(column.name));
  const sql = `SELECT file_row_number::DOUBLE, ${faultOf(output, typed, world)},
    epoch_us(TRY_CAST(ts_utc AS TIMESTAMP))::DOUBLE, ts_utc
    ${cells.map((column) => `, ${selected(column)}`).join('')}
    FROM read_parquet(${literal(options.path)}, file_row_number = true, hive_partitioning = false)
    WHERE file_row_number >= ${options.fromRow}${windowClause(options.window)}`;
  return { sql, columns: typed.map(({ name, wire }) => ({ name, kind: isLineage(name) ? 'lineage' : kindOf(wire) })) };
}

type TypedColumn = PhysicalColumn & { readonly wire: ColumnType };

const isLineage = (name: string): name is keyof WorldKey => (LINEAGE as readonly string[]).includes(name);

/** Physical types of columns that the catalogue does not name, where it allows them (11, section 1.2). */
const UNNAMED: Readonly<Record<string, ColumnType>> = {
  VARCHAR: 'string',
  BOOLEAN: 'boolean',
  DOUBLE: 'number',
  FLOAT: 'number',
  TINYINT: 'integer',
  SMALLINT: 'integer',
  INTEGER: 'integer',
  UTINYINT: 'integer',
  USMALLINT: 'integer',
  UINTEGER: 'integer',
  // Wider integers could lose digits in a JSON number, so they travel as digits.
  UBIGINT: 'uint64',
};

function wireType(output: Output, column: PhysicalColumn): ColumnType {
  const named = output.columns.find(({ name }) => name === column.name);
  const wire = named?.type ?? (output.additional_columns ? UNNAMED[column.type] : undefined);
  if (wire === undefined) return mismatch(output, `${column.name} ${column.type} is not in the catalogue`);
  if (!PHYSICAL_TYPES[wire].includes(column.type))
    return mismatch(output, `${column.name} is stored as ${column.type}`);
  return wire;
}

function assertColumns(output: Output, physical: readonly PhysicalColumn[]): void {
  const present = new Set(physical.map(({ name }) => name));
  const required = output.columns.filter((column) => column.required).map((column) => column.name);
  const missing = [...required, ...output.primary_key].filter((name) => !present.has(name));
  if (missing.length > 0) mismatch(output, `${missing.join(', ')} missing`);
}

function mismatch(output: Output, facts: string): never {
  throw new PlatformError('STREAM_VIEW_SCHEMA_MISMATCH', `${output.output_id}: ${facts}`);
}

/** A null key has no identity; a row of another world and a value that JSON cannot carry are never sent. */
function faultOf(output: Output, columns: readonly TypedColumn[], world: WorldKey): string {
  const keyNull = output.primary_key.map((name) => `${identifier(name)} IS NULL`);
  const foreign = columns
    .map(({ name }) => name)
    .filter(isLineage)
    .map((name) => `${identifier(name)}::VARCHAR IS DISTINCT FROM ${literal(world[name])}`);
  const unsound = columns.flatMap(unsoundClause);
  return `CASE WHEN ${keyNull.join(' OR ')} THEN 'PRIMARY_KEY_MISSING'
    WHEN ${foreign.join(' OR ')} THEN 'WORLD_KEY_MISMATCH'
    WHEN ts_utc IS NULL OR ${unsound.join(' OR ')} THEN 'STREAM_VIEW_SCHEMA_MISMATCH' END`;
}

function unsoundClause({ name, type, wire }: TypedColumn): readonly string[] {
  const column = identifier(name);
  if (name === 'ts_utc') {
    return [`NOT regexp_full_match(ts_utc, ${literal(TIME_US)})`, 'TRY_CAST(ts_utc AS TIMESTAMP) IS NULL'];
  }
  if (wire === 'number') return [`NOT isfinite(${column})`];
  if (wire === 'integer' && type.endsWith('BIGINT')) return [`${column} NOT BETWEEN ${-EXACT_MAX} AND ${EXACT_MAX}`];
  return [];
}

const selected = ({ name, wire }: TypedColumn): string =>
  wire === 'uint64' || wire === 'integer'
    ? `${identifier(name)}::VARCHAR`
    : wire === 'number'
      ? `${identifier(name)}::DOUBLE`
      : identifier(name);

function kindOf(wire: ColumnType): CellKind {
  if (wire === 'uint64' || wire === 'time_us') return 'quoted';
  if (wire === 'integer' || wire === 'number' || wire === 'boolean') return wire;
  return 'string';
}

/** Times have one format, so their text order is their time order. */
function windowClause({ startUtc, endUtc }: EventWindow): string {
  const from = startUtc === undefined ? '' : ` AND ts_utc >= ${literal(startUtc)}`;
  return endUtc === undefined ? from : `${from} AND ts_utc < ${literal(endUtc)}`;
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
