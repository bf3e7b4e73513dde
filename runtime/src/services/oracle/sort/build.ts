import { join } from 'node:path';
import { type Code, PlatformError } from '@spine-green/evidence-schemas';
import type { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import type { Slice } from '../../../events/engine-run.ts';
import { shownName } from '../../../events/file-columns.ts';
import type { RowRule } from '../../../events/row-rules.ts';
import type { StoredVersion } from '../../../substrate/object-store/port.ts';
import type { Columnar, Row } from '../columnar.ts';
import {
  firstBadRowSql,
  firstRowsStatsSql,
  isByTime,
  partStatsSql,
  type SortSource,
  sortSql,
  sourceStatsSql,
} from './sql.ts';
import { planWindows } from './windows.ts';

export type Stats = StreamSortReceiptV1['raw_stats'];

/** Statistics of the rows that the view is to hold, and how many rows the whole source has. */
export interface SourceStats {
  readonly inside: Stats;
  readonly total: number;
}

export interface SortedPart {
  readonly name: string;
  readonly path: string;
  readonly stats: Stats;
}

/** Throws STREAM_SORT_TS_INVALID, PARTITION_LINEAGE_MISMATCH or STREAM_SORT_SOURCE_INVALID with file, row, column, what
 * was found and what is wanted of the first row that breaks a rule, and STREAM_SORT_OUTPUT_EMPTY. */
export async function measureSource(
  columnar: Columnar,
  source: SortSource,
  facts: { readonly slice: Slice | undefined; readonly objects: readonly StoredVersion[] },
): Promise<SourceStats> {
  const row = onlyRow(await columnar.rows(sourceStatsSql(source, facts.slice)));
  const total = count(row.total);
  if (count(row.bad_rows) > 0) throw await badRow(columnar, source, facts.objects);
  const promised = source.fileRows.reduce((sum, rows) => sum + rows, 0);
  if (total !== promised) {
    throw new PlatformError('STREAM_SORT_SOURCE_INVALID', `${total} rows were read, the footers promise ${promised}`);
  }
  const maxRows = facts.slice?.kind === 'first_rows' ? facts.slice.max_rows : undefined;
  const inside = maxRows === undefined ? row : onlyRow(await columnar.rows(firstRowsStatsSql(source, maxRows)));
  if (count(inside.row_count) === 0) {
    const [first] = facts.objects;
    const where = `${facts.objects.length} files, the first is ${first?.key}`;
    const wanted = total === 0 ? 'at least one row' : 'at least one row inside the slice';
    throw new PlatformError('STREAM_SORT_OUTPUT_EMPTY', `${total} rows in ${where}, wanted ${wanted}`);
  }
  return { inside: statsOf(inside), total };
}

/** Times before worlds before values: a row without a usable time has no place, and one of another world no meaning. */
const RULE_CODES: readonly { readonly code: Code; readonly kinds: readonly RowRule['kind'][] }[] = [
  { code: 'STREAM_SORT_TS_INVALID', kinds: ['time'] },
  { code: 'PARTITION_LINEAGE_MISMATCH', kinds: ['lineage'] },
  { code: 'STREAM_SORT_SOURCE_INVALID', kinds: ['key', 'value'] },
];

async function badRow(
  columnar: Columnar,
  source: SortSource,
  objects: readonly StoredVersion[],
): Promise<PlatformError> {
  for (const { code, kinds } of RULE_CODES) {
    const rules = source.rules.filter(({ kind }) => kinds.includes(kind));
    const [first] = rules.length === 0 ? [] : await columnar.rows(firstBadRowSql(source, rules));
    const rule = first && rules[count(first.rule)];
    if (first === undefined || rule === undefined) continue;
    const file = String(objects[count(first.file_index)]?.key);
    const [row, column, found] = [count(first.file_row_number), shownName(rule.column), String(first.found)];
    const what = `row ${row} of ${file}: column ${column} holds ${found}, wanted ${rule.wanted}`;
    const at = { file, row, column, found, wanted: rule.wanted };
    return new PlatformError(code, `${count(first.bad_rows)} rows, the first is ${what}`, { at });
  }
  throw new Error('a row that breaks a rule breaks one of a kind');
}

export interface BuildRequest {
  readonly source: SortSource;
  readonly slice: Slice | undefined;
  readonly stats: SourceStats;
  readonly chunkDays: number | undefined;
  readonly windowRowsMax: number;
  readonly folder: string;
}

/** Sorts window by window into parts whose name order is time order, then proves that no row was lost or doubled.
 * Throws STREAM_SORT_VALIDATION_FAILED. */
export async function buildParts(columnar: Columnar, request: BuildRequest): Promise<Built> {
  const { source, slice, stats, folder } = request;
  const windowed = isByTime(source) && slice?.kind !== 'first_rows';
  const { windows, daysEach } = windowed ? planWindows(windowRequest(request)) : { windows: [], daysEach: 0 };
  const written: string[] = [];
  for (const window of windows.length === 0 ? [undefined] : windows) {
    const path = join(folder, `window-${String(written.length).padStart(6, '0')}.parquet`);
    await columnar.run(sortSql(source, path, { slice, window, range: windowed ? rangeOf(stats) : undefined }));
    written.push(path);
  }
  const parts = await measureParts(columnar, { ...source, paths: written });
  requireConserved(stats.inside, totalOf(parts));
  return { parts, chunkDays: daysEach };
}

export interface Built {
  readonly parts: readonly SortedPart[];
  /** Days of one window as it was run; 0 for a single sort. */
  readonly chunkDays: number;
}

/** Statistics of sorted files, in order. A window without rows makes a file without rows, which is no part. */
export async function measureParts(
  columnar: Columnar,
  source: Pick<SortSource, 'paths' | 'columns' | 'sortBy'>,
): Promise<readonly SortedPart[]> {
  const rows = await columnar.rows(partStatsSql(source));
  return rows.map((row, index) => ({
    name: `part-${String(index).padStart(6, '0')}.parquet`,
    path: source.paths[count(row.part)] ?? '',
    stats: statsOf(row),
  }));
}

/** Sums of parts; the range is that of the first and the last one, which their order makes right. */
export function totalOf(parts: readonly SortedPart[]): Stats {
  const sum = (of: (stats: Stats) => string | number): bigint =>
    parts.reduce((total, { stats }) => total + BigInt(of(stats)), 0n);
  return {
    row_count: Number(sum((stats) => stats.row_count)),
    hash_sum: String(sum((stats) => stats.hash_sum)),
    hash_sum2: String(sum((stats) => stats.hash_sum2)),
    min_ts_utc: parts[0]?.stats.min_ts_utc ?? '',
    max_ts_utc: parts.at(-1)?.stats.max_ts_utc ?? '',
  };
}

export function requireConserved(raw: Stats, sorted: Stats): void {
  const differs = (Object.keys(raw) as (keyof Stats)[]).filter((name) => raw[name] !== sorted[name]);
  if (differs.length === 0) return;
  const facts = differs.map((name) => `${name} ${raw[name]} became ${sorted[name]}`).join(', ');
  throw new PlatformError('STREAM_SORT_VALIDATION_FAILED', facts);
}

const rangeOf = ({ inside }: SourceStats) => ({ first: inside.min_ts_utc, last: inside.max_ts_utc });

const windowRequest = ({ stats, chunkDays, windowRowsMax }: BuildRequest) => ({
  minTs: stats.inside.min_ts_utc,
  maxTs: stats.inside.max_ts_utc,
  rows: stats.inside.row_count,
  chunkDays,
  rowsMax: windowRowsMax,
});

const statsOf = (row: Row): Stats => ({
  row_count: count(row.row_count),
  hash_sum: String(row.hash_sum),
  hash_sum2: String(row.hash_sum2),
  min_ts_utc: String(row.min_key),
  max_ts_utc: String(row.max_key),
});

/** Row counts stay far below 2^53. */
const count = (value: unknown): number => Number(value);

function onlyRow(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('an aggregate has one row');
  return row;
}
