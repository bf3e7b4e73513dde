import { ADDITIONAL_COLUMNS_MAX, COLUMN_NAME_MAX, type NameFault, nameFaults } from './column-names.ts';
import { type ColumnType, type Output, PHYSICAL_TYPES } from './outputs.ts';
import { literal, wholeText } from './sql-text.ts';

/** A column as the Parquet file itself declares it: an engine renames what it cannot tell apart and converts types. */
export interface FileColumn {
  readonly name: string;
  /** The engine's name for the declared type, or `nested`. */
  readonly type: string;
  /** How the file declares it, for a person: `INT64 UINT_64`. */
  readonly declared: string;
}

/** How a value travels: `int64` is a signed integer as decimal digits, which no catalogue column is. */
export type WireType = ColumnType | 'int64';

export interface TypedColumn extends FileColumn {
  readonly wire: WireType;
  /** Whether the catalogue names the column. */
  readonly named: boolean;
}

/** The declared columns of a file, nested ones with all that lies below them. */
export const fileSchemaSql = (path: string): string =>
  `SELECT ${wholeText('name')} AS name, type, converted_type, logical_type, repetition_type,
      num_children::INTEGER AS children, duckdb_type
    FROM parquet_schema(${literal(path)})`;

/** Top-level columns from the rows of `fileSchemaSql`, which list the tree depth first. */
export function fileColumnsOf(rows: readonly Readonly<Record<string, unknown>>[]): readonly FileColumn[] {
  const columns: FileColumn[] = [];
  let at = 1;
  const skip = (): void => {
    const children = Number(rows[at]?.children ?? 0);
    at += 1;
    for (let child = 0; child < children; child += 1) skip();
  };
  while (at < rows.length) {
    const row = rows[at] ?? {};
    const nested = Number(row.children ?? 0) > 0 || row.repetition_type === 'REPEATED';
    columns.push({
      name: String(row.name),
      type: nested ? 'nested' : String(row.duckdb_type),
      declared: nested ? `nested ${textOf(row.converted_type) ?? 'group'}` : declaredType(row),
    });
    skip();
  }
  return columns;
}

/** A column that no row of its output may have, as it is shown. */
export interface Misfit {
  readonly column: string;
  readonly found: string;
  readonly wanted: string;
}

/**
 * The one definition of acceptable columns (11, section 1.2), for sort, checker and producer. Columns of an allowed
 * output that the catalogue does not name travel by their type: texts, booleans, floating point and integers, those of
 * 64 bits as decimal digits. Any other type is refused: there is no JSON form of it that everybody would read alike.
 */
export function typeColumns(
  output: Output,
  columns: readonly FileColumn[],
): {
  readonly columns: readonly TypedColumn[];
  readonly faults: readonly string[];
  readonly misfits: readonly Misfit[];
} {
  const faults = nameFaults(columns.map(({ name }) => name)).map(toldName);
  const misfits: Misfit[] = [];
  const typed: TypedColumn[] = [];
  const misfit = (name: string, found: string, wanted: string): void => {
    misfits.push({ column: shownName(name), found, wanted });
    faults.push(`column ${shownName(name)} is ${found}, wanted ${wanted}`);
  };
  for (const column of columns) {
    const known = output.columns.find(({ name }) => name === column.name);
    const wire = known?.type ?? (output.additional_columns ? ADDITIONAL[column.type] : undefined);
    const { name, declared } = column;
    if (known === undefined && !output.additional_columns) misfit(name, declared, 'no such column');
    else if (wire === undefined) misfit(name, declared, 'a text, boolean, integer or floating-point column');
    else if (known !== undefined && !PHYSICAL_TYPES[known.type].includes(column.type)) {
      misfit(name, declared, DECLARED[known.type]);
    } else typed.push({ ...column, wire, named: known !== undefined });
  }
  const additional = typed.filter(({ named }) => !named).length;
  if (additional > ADDITIONAL_COLUMNS_MAX) {
    faults.push(`${additional} additional columns, wanted at most ${ADDITIONAL_COLUMNS_MAX}`);
  }
  const present = new Set(columns.map(({ name }) => name));
  const wanted = output.columns.filter(({ name, required }) => required || output.primary_key.includes(name));
  for (const { name, type } of wanted) {
    if (!present.has(name)) misfit(name, 'absent', DECLARED[type]);
  }
  return { columns: typed, faults, misfits };
}

/** What differs between the columns of two files of one output, whose order means nothing. */
export function columnDifferences(found: readonly FileColumn[], first: readonly FileColumn[]): readonly string[] {
  const wanted = new Map(first.map((column) => [column.name, column]));
  const present = new Set(found.map(({ name }) => name));
  const other = found.flatMap(({ name, type, declared }) => {
    const same = wanted.get(name);
    if (same === undefined) return [`column ${shownName(name)} is ${declared}, wanted no such column`];
    return same.type === type ? [] : [`column ${shownName(name)} is ${declared}, wanted ${same.declared}`];
  });
  const absent = first.filter(({ name }) => !present.has(name));
  return [...other, ...absent.map(({ name, declared }) => `column ${shownName(name)} is absent, wanted ${declared}`)];
}

/** Escaped and cut, what nobody would see as well: a name of a foreign file goes to logs and terminals (17, G4). */
export const shownName = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name)
    ? name
    : JSON.stringify(name.slice(0, 64).toWellFormed()).replace(/(?! )[\p{C}\p{Z}]/gu, escaped);

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

const ADDITIONAL: Readonly<Record<string, WireType>> = {
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
  BIGINT: 'int64',
  UBIGINT: 'uint64',
};

/** How a file declares what carries a type. */
const DECLARED: Readonly<Record<ColumnType, string>> = {
  uint64: 'INT64 UINT_64',
  integer: 'an integer column',
  number: 'DOUBLE or FLOAT',
  boolean: 'BOOLEAN',
  string: 'BYTE_ARRAY UTF8',
  hex64: 'BYTE_ARRAY UTF8',
  time_us: 'BYTE_ARRAY UTF8 with an RFC 3339 time',
  local_time_us: 'BYTE_ARRAY UTF8 with a local time',
};

function toldName(found: NameFault): string {
  const column = `column ${shownName(found.name)}`;
  switch (found.fault) {
    case 'twice':
      return `${column} stands beside ${shownName(found.beside)}`;
    case 'reserved':
      return `${column} has a name that the reader uses itself`;
    case 'length':
      return `${column} has no name of 1 to ${COLUMN_NAME_MAX}`;
    case 'nul':
      return `${column} has a name with the character U+0000`;
  }
}

function declaredType(row: Readonly<Record<string, unknown>>): string {
  const converted = textOf(row.converted_type) ?? plainLogical(textOf(row.logical_type));
  return converted === undefined ? String(row.type) : `${String(row.type)} ${converted}`;
}

/** A text of the reader's metadata; undefined where the file says nothing. */
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** `TimestampType(isAdjustedToUTC=1, ...)` is told as its first word. */
const plainLogical = (logical: string | undefined): string | undefined => /^[A-Za-z0-9]+/.exec(logical ?? '')?.[0];
