import { SORT_COLUMNS } from '../../../events/column-names.ts';
import type { Slice } from '../../../events/engine-run.ts';
import { type RowRule, validTime } from '../../../events/row-rules.ts';
import { literal, quoted } from '../../../events/sql-text.ts';
import { findMicros } from '../../../kernel/clock.ts';
import { readParquet } from '../columnar.ts';
import type { Window } from './windows.ts';

const MODULUS = 1_000_000_007;
const { key: KEY, micros: MICROS, row: ROW } = SORT_COLUMNS;
const TIME_FORM = "'%Y-%m-%dT%H:%M:%S.%fZ'";
const INT64_BELOW = 2n ** 63n;

/**
 * Rows of a row group. The engine writes one page for each column of a row group and a reader holds those pages: with
 * the default of 122,880 rows, 34 MB for the four outputs that the producer reads at the same time.
 */
const ROW_GROUP_ROWS = 16_384;

/** The source of a sort: files in key order, their columns, and what the rows are ordered by. */
export interface SortSource {
  readonly paths: readonly string[];
  readonly columns: readonly string[];
  readonly sortBy: readonly string[];
  /** SQL values of the lineage columns, by name, in the columns' own types: one world has one of each. */
  readonly lineage: ReadonlyMap<string, string>;
  /** What every row has to keep, in the order of the columns. */
  readonly rules: readonly RowRule[];
  /** Rows of each file by its footer, in the order of the paths. */
  readonly fileRows: readonly number[];
}

/** Sorting by the time as a number takes two thirds of the time that sorting by its text takes. */
export const isByTime = ({ sortBy }: Pick<SortSource, 'sortBy'>): boolean =>
  sortBy.length === 1 && sortBy[0] === 'ts_utc';

const columnList = (columns: readonly string[]): string => columns.map(quoted).join(', ');

const firstKey = ({ sortBy }: Pick<SortSource, 'sortBy'>): string => quoted(sortBy[0] ?? '');

const rowHash = (columns: readonly string[]): string => `hash(${columnList(columns)})`;

/** Count, hash sums and range of the rows for which `inside` holds; sums of 64-bit hashes are exact in 128 bits. */
const statistics = (key: string, inside = 'true'): string =>
  [
    `count(*) FILTER (WHERE ${inside}) AS row_count`,
    `coalesce(sum(h) FILTER (WHERE ${inside}), 0)::VARCHAR AS hash_sum`,
    `coalesce(sum(h % ${MODULUS}) FILTER (WHERE ${inside}), 0)::VARCHAR AS hash_sum2`,
    `(min(${key}) FILTER (WHERE ${inside}))::VARCHAR AS min_key`,
    `(max(${key}) FILTER (WHERE ${inside}))::VARCHAR AS max_key`,
  ].join(', ');

/** One pass over the source: all rows, rows that break a rule, and what is inside. */
export function sourceStatsSql(source: SortSource, slice: Slice | undefined): string {
  return `SELECT count(*) AS total, count(*) FILTER (WHERE bad) AS bad_rows,
    ${statistics('key', windowOf('key', slice))}
    FROM (SELECT ${firstKey(source)} AS key, ${rowHash(source.columns)} AS h, ${anyOf(source.rules)} AS bad
      FROM ${readParquet(source.paths)})`;
}

/** How many rows break rules of this kind, and of the first of them file, row, rule and what it holds. */
export function firstBadRowSql(source: SortSource, rules: readonly RowRule[]): string {
  const cases = (of: (rule: RowRule, index: number) => string): string =>
    rules.map((rule, index) => `WHEN ${rule.broken} THEN ${of(rule, index)}`).join(' ');
  return `SELECT file_index, file_row_number, CASE ${cases((_, index) => String(index))} END AS rule,
    CASE ${cases(({ found }) => found)} END AS found, count(*) OVER () AS bad_rows
    FROM ${readParquet(source.paths)} WHERE ${anyOf(rules)} ORDER BY file_index, file_row_number LIMIT 1`;
}

/** The same statistics over the first rows of the sorted order. */
export const firstRowsStatsSql = (source: SortSource, maxRows: number): string =>
  `SELECT ${statistics('key')} FROM (SELECT ${firstKey(source)} AS key, ${rowHash(source.columns)} AS h
    FROM (${carriedRows(source, [])} LIMIT ${maxRows}))`;

/** Smallest usable event time; null when there is none, which the statistics then refuse. */
export const firstTimeSql = (source: Pick<SortSource, 'paths'>): string =>
  `SELECT min(ts_utc) AS first FROM ${readParquet(source.paths)} WHERE ${validTime('ts_utc')}`;

/** Which rows of the source; all of them without a slice and a window. */
export interface SortedRows {
  readonly slice: Slice | undefined;
  readonly window: Window | undefined;
  /** Smallest and largest event time of the rows; undefined when they are not known beforehand. */
  readonly range: { readonly first: string; readonly last: string } | undefined;
}

/**
 * Writes the rows of one window, or all of them, in order; exactly the source columns. Lineage columns are not carried
 * through the sort but written as what every row has been found to hold, and the time is printed again from the key that
 * is sorted: they are most of a row's bytes, and the proof of conservation that follows covers them.
 */
export function sortSql(source: SortSource, target: string, { slice, window, range }: SortedRows): string {
  const limits = [windowOf('ts_utc', slice), window && windowText('ts_utc', window)].filter(
    (limit) => limit !== undefined,
  );
  const packed = range === undefined || !isByTime(source) ? undefined : packing(source, window, range);
  const rows = packed === undefined ? carriedRows(source, limits) : packedRows(source, limits, packed);
  const limit = slice?.kind === 'first_rows' ? `LIMIT ${slice.max_rows}` : '';
  return `COPY (${rows} ${limit})
    TO ${literal(target)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP_ROWS})`;
}

/** Statistics of each file, in the order of the paths. */
export const partStatsSql = (source: Pick<SortSource, 'paths' | 'columns' | 'sortBy'>): string =>
  `SELECT part, ${statistics('key')}
    FROM (SELECT file_index AS part, ${firstKey(source)} AS key, ${rowHash(source.columns)} AS h
      FROM ${readParquet(source.paths)})
    GROUP BY part ORDER BY part`;

/** Time and place of a row as one number: microseconds since the first event, times the rows there are, plus the row's
 * own number. Sorting such a key took two thirds of the time of sorting by time, file and row, and half the memory. */
interface Packing {
  readonly firstMicros: bigint;
  readonly rows: bigint;
}

/** Undefined when the numbers would not fit into 64 bits. */
function packing(
  { fileRows }: SortSource,
  window: Window | undefined,
  range: NonNullable<SortedRows['range']>,
): Packing | undefined {
  const later = window !== undefined && window.start > range.first ? window.start : range.first;
  const earlier = window !== undefined && window.end < range.last ? window.end : range.last;
  const [first, last] = [findMicros(later), findMicros(earlier)];
  if (first === undefined || last === undefined) return undefined;
  const rows = BigInt(fileRows.reduce((sum, count) => sum + count, 0));
  const fits = (BigInt(last) - BigInt(first) + 1n) * rows < INT64_BELOW;
  return fits ? { firstMicros: BigInt(first), rows } : undefined;
}

function packedRows(source: SortSource, limits: readonly string[], { firstMicros, rows }: Packing): string {
  const carried = source.columns.filter((name) => name !== 'ts_utc' && !source.lineage.has(name));
  const key = `(epoch_us(ts_utc::TIMESTAMP) - ${firstMicros}) * ${rows} + ${rowNumber(source)} AS ${KEY}`;
  const time = `strftime(make_timestamp(${KEY} // ${rows} + ${firstMicros}), ${TIME_FORM})`;
  const given = new Map([...source.lineage, ['ts_utc', time]]);
  return `SELECT ${selected(source.columns, given)} FROM (SELECT ${[...carried.map(quoted), key].join(', ')}
    FROM ${readParquet(source.paths)} ${whereOf(limits)} ORDER BY ${KEY})`;
}

function carriedRows(source: SortSource, limits: readonly string[]): string {
  const micros = isByTime(source) ? `epoch_us(ts_utc::TIMESTAMP) AS ${MICROS}, ` : '';
  const keys = isByTime(source) ? MICROS : columnList(source.sortBy);
  const carried = source.columns.filter((name) => !source.lineage.has(name));
  return `SELECT ${selected(source.columns, source.lineage)} FROM (SELECT ${columnList(carried)}, ${micros}
    ${rowNumber(source)} AS ${ROW} FROM ${readParquet(source.paths)} ${whereOf(limits)}) ORDER BY ${keys}, ${ROW}`;
}

/** The number of a row among those of all files, in file and row order. */
function rowNumber({ fileRows }: SortSource): string {
  let before = 0;
  const bases = fileRows.map((rows) => {
    before += rows;
    return before - rows;
  });
  return bases.length === 1
    ? 'file_row_number'
    : `([${bases.join(', ')}]::BIGINT[])[file_index::BIGINT + 1] + file_row_number`;
}

const selected = (columns: readonly string[], given: ReadonlyMap<string, string>): string =>
  columns.map((name) => (given.has(name) ? `${given.get(name)} AS ${quoted(name)}` : quoted(name))).join(', ');

const anyOf = (rules: readonly RowRule[]): string =>
  rules.length === 0 ? 'false' : rules.map(({ broken }) => `(${broken})`).join(' OR ');

const whereOf = (limits: readonly string[]): string => (limits.length === 0 ? '' : `WHERE ${limits.join(' AND ')}`);

const windowOf = (key: string, slice: Slice | undefined): string | undefined =>
  slice?.kind === 'window' ? windowText(key, { start: slice.start_utc, end: slice.end_utc }) : undefined;

const windowText = (key: string, { start, end }: Window): string =>
  `${key} >= ${literal(start)} AND ${key} < ${literal(end)}`;
