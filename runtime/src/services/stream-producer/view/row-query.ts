import { type Code, PlatformError } from '@spine-green/evidence-schemas';
import type { WorldKey } from '../../../events/engine-run.ts';
import { type FileColumn, type TypedColumn, typeColumns } from '../../../events/file-columns.ts';
import type { Output } from '../../../events/outputs.ts';
import { isLineage, type RowRule, rowRules } from '../../../events/row-rules.ts';
import { literal, quoted, wholeText } from '../../../events/sql-text.ts';
import type { EventWindow } from '../types.ts';

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

export interface RowQueryOptions {
  readonly output: Output;
  readonly physical: readonly FileColumn[];
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
  const columns = columnsOf(output, physical);
  const cells = columns.filter(({ name }) => !isLineage(name));
  const sql = `SELECT file_row_number::DOUBLE, ${faultOf(rowRules(output, world, columns))},
    epoch_us(TRY_CAST(ts_utc AS TIMESTAMP))::DOUBLE, ts_utc
    ${cells.map((column) => `, ${selected(column)}`).join('')}
    FROM read_parquet(${literal(options.path)}, file_row_number = true, hive_partitioning = false)
    WHERE file_row_number >= ${options.fromRow}${windowClause(options.window)}`;
  return { sql, columns: columns.map((column) => ({ name: column.name, kind: kindOf(column) })) };
}

/** Columns of the part, or STREAM_VIEW_SCHEMA_MISMATCH with the first that is none of the contract. */
function columnsOf(output: Output, physical: readonly FileColumn[]): readonly TypedColumn[] {
  const { columns, faults } = typeColumns(output, physical);
  const [fault] = faults;
  if (fault === undefined) return columns;
  throw new PlatformError('STREAM_VIEW_SCHEMA_MISMATCH', `${output.output_id}: ${fault}`);
}

/** A null key has no identity; a row of another world and a value that the gate refuses are never sent. */
function faultOf(rules: readonly RowRule[]): string {
  const cases = FAULTS.flatMap(({ kinds, code }) => {
    const broken = rules.filter(({ kind }) => kinds.includes(kind)).map(({ broken: test }) => `(${test})`);
    return broken.length === 0 ? [] : [`WHEN ${broken.join(' OR ')} THEN '${code}'`];
  });
  return cases.length === 0 ? 'NULL' : `CASE ${cases.join(' ')} END`;
}

const FAULTS: readonly { readonly kinds: readonly RowRule['kind'][]; readonly code: Code }[] = [
  { kinds: ['key'], code: 'PRIMARY_KEY_MISSING' },
  { kinds: ['lineage'], code: 'WORLD_KEY_MISMATCH' },
  { kinds: ['time', 'value'], code: 'STREAM_VIEW_SCHEMA_MISMATCH' },
];

const selected = ({ name, wire }: TypedColumn): string =>
  wire === 'uint64' || wire === 'integer' || wire === 'int64'
    ? `${quoted(name)}::VARCHAR`
    : wire === 'number'
      ? `${quoted(name)}::DOUBLE`
      : wire === 'string'
        ? wholeText(quoted(name))
        : quoted(name);

function kindOf({ name, wire }: TypedColumn): CellKind {
  if (isLineage(name)) return 'lineage';
  if (wire === 'uint64' || wire === 'int64' || wire === 'time_us') return 'quoted';
  if (wire === 'integer' || wire === 'number' || wire === 'boolean') return wire;
  return 'string';
}

/** Times have one format, so their text order is their time order. */
function windowClause({ startUtc, endUtc }: EventWindow): string {
  const from = startUtc === undefined ? '' : ` AND ts_utc >= ${literal(startUtc)}`;
  return endUtc === undefined ? from : `${from} AND ts_utc < ${literal(endUtc)}`;
}
