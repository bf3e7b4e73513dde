import { open } from 'node:fs/promises';
import { PlatformError } from '@spine-green/evidence-schemas';
import type { WorldKey } from '../../../events/engine-run.ts';
import {
  columnDifferences,
  type FileColumn,
  type Misfit,
  shownName,
  typeColumns,
} from '../../../events/file-columns.ts';
import type { Output } from '../../../events/outputs.ts';
import { lineageValues, type RowRule, rowRules } from '../../../events/row-rules.ts';
import { quoted } from '../../../events/sql-text.ts';
import type { StoredVersion } from '../../../substrate/object-store/port.ts';
import { type Columnar, footerRows, isExhausted, readColumns, readParquet } from '../columnar.ts';
import type { SortSource } from './sql.ts';

/** Source objects and where each of them lies locally, in the same order. */
export interface LocalSource {
  readonly objects: readonly StoredVersion[];
  readonly paths: readonly string[];
}

/**
 * Columns of the source, as the files declare them and equal in every file. Throws STREAM_SORT_SOURCE_INVALID with file,
 * column, found and wanted type for a file that is not readable Parquet or has other columns, MISSING_TS_UTC without a
 * sort column.
 */
export async function inspectSource(
  columnar: Columnar,
  { output, world }: { readonly output: Output; readonly world: WorldKey },
  { objects, paths }: LocalSource,
): Promise<SortSource> {
  let first: { readonly key: string; readonly columns: readonly FileColumn[] } | undefined;
  for (const [index, path] of paths.entries()) {
    const key = objects[index]?.key ?? path;
    const columns = await describe(columnar, key, path);
    first ??= { key, columns };
    const differences = columnDifferences(columns, first.columns);
    if (differences.length > 0) throw invalid(key, [`${differences[0]} as in ${first.key}`, ...differences.slice(1)]);
  }
  const { key = '', columns = [] } = first ?? {};
  const missing = output.sort_by.find((name) => !columns.some((column) => column.name === name));
  if (missing !== undefined) throw new PlatformError('MISSING_TS_UTC', `${key} has no column ${missing}`);
  const typed = typeColumns(output, columns);
  // Outputs that never go online have a catalogue of their sort columns only, and no gate that judges their rows.
  if (output.online && typed.faults.length > 0) throw invalid(key, typed.faults, typed.misfits[0]);
  const fileRows: number[] = [];
  for (const [index, path] of paths.entries()) {
    fileRows.push(await readFooter(columnar, objects[index]?.key ?? path, path));
  }
  refuseCopies(objects, fileRows);
  return {
    paths,
    columns: columns.map(({ name }) => name),
    sortBy: output.sort_by,
    lineage: lineageOf(columns, world),
    rules: output.online
      ? rowRules(output, world, typed.columns)
      : [...keyRules(output), ...lineageRules(typed, world, output)],
    fileRows,
  };
}

/** The same bytes under two names are one part that was copied; parts without rows may well be equal. */
function refuseCopies(objects: readonly StoredVersion[], fileRows: readonly number[]): void {
  const firstOf = new Map<string, string>();
  for (const [index, { key, sha256 }] of objects.entries()) {
    if (fileRows[index] === 0) continue;
    const first = firstOf.get(sha256);
    if (first !== undefined)
      throw invalid(key, [`holds the same bytes as ${first}; one of them is a copy of the other`]);
    firstOf.set(sha256, key);
  }
}

/** Rows without a sort key would have no place in the order. */
const keyRules = ({ sort_by }: Output): readonly RowRule[] =>
  sort_by.map((column) => ({
    kind: 'time',
    column,
    broken: `${quoted(column)} IS NULL`,
    found: "'null'",
    wanted: 'a value',
  }));

const lineageRules = (typed: ReturnType<typeof typeColumns>, world: WorldKey, output: Output): readonly RowRule[] =>
  rowRules(output, world, typed.columns).filter(({ kind }) => kind === 'lineage');

/** A value that the column's type cannot hold fails as a row of another world would. */
function lineageOf(columns: readonly FileColumn[], world: WorldKey): ReadonlyMap<string, string> {
  const values = lineageValues(world);
  return new Map(
    columns.flatMap(({ name, type }) => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, `try_cast(${value} AS ${type})`] as const];
    }),
  );
}

async function describe(columnar: Columnar, key: string, path: string): Promise<readonly FileColumn[]> {
  let columns: readonly FileColumn[];
  try {
    columns = await readColumns(columnar, path);
  } catch (cause) {
    throw unreadable(key, cause);
  }
  if (!(await beginsAsParquet(path))) throw unreadable(key, undefined, { damage: 'does not begin as Parquet does' });
  return columns;
}

/** The engine looks for the magic bytes at the end of a file alone. Those of an encrypted footer are told by the engine. */
async function beginsAsParquet(path: string): Promise<boolean> {
  await using file = await open(path);
  const { bytesRead, buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
  return bytesRead === 4 && ['PAR1', 'PARE'].includes(buffer.toString('latin1'));
}

/** A footer can be read without its columns' keys, and then holds bytes that the engine takes for text. */
async function readFooter(columnar: Columnar, key: string, path: string): Promise<number> {
  try {
    const [rows = 0] = await footerRows(columnar, [path]);
    return rows;
  } catch (cause) {
    const damage = 'has a footer that is not read here: it is encrypted in part, or damaged';
    throw unreadable(key, cause, isExhausted(cause) ? {} : { damage });
  }
}

const FAULTS_TOLD_MAX = 5;

const invalid = (key: string, faults: readonly string[], misfit?: Misfit): PlatformError => {
  const more = faults.length > FAULTS_TOLD_MAX ? ` and ${faults.length - FAULTS_TOLD_MAX} more` : '';
  return new PlatformError(
    'STREAM_SORT_SOURCE_INVALID',
    `${key}: ${faults.slice(0, FAULTS_TOLD_MAX).join('; ')}${more}`,
    { at: { file: key, ...misfit } },
  );
};

/** Turns a failure of the engine over the whole source into the code and, for bad bytes, the key of the first file
 * that cannot be read by itself, and its first column that cannot. */
export async function explainFailure(
  columnar: Columnar,
  { objects, paths }: LocalSource,
  cause: unknown,
): Promise<unknown> {
  if (isExhausted(cause)) return exhausted(cause);
  for (const [index, path] of paths.entries()) {
    try {
      await columnar.rows(`SELECT sum(hash(COLUMNS(*)) % 2) FROM ${readParquet([path])}`);
    } catch (error) {
      if (isExhausted(error)) return exhausted(error);
      return unreadable(objects[index]?.key ?? path, error, { column: await unreadableColumn(columnar, path) });
    }
  }
  return cause;
}

/** Undefined when it is not a column that cannot be read, but the file. */
async function unreadableColumn(columnar: Columnar, path: string): Promise<string | undefined> {
  for (const { name } of await readColumns(columnar, path).catch(() => [])) {
    const whole = `SELECT sum(hash(${quoted(name)}) % 2) FROM ${readParquet([path])}`;
    const isReadable = await columnar.rows(whole).then(
      () => true,
      (error: unknown) => isExhausted(error),
    );
    if (!isReadable) return name;
  }
  return undefined;
}

const exhausted = (cause: unknown): PlatformError =>
  new PlatformError('STREAM_SORT_RESOURCES_EXHAUSTED', 'the engine ran out of memory or temporary disk', { cause });

/** The engine's text quotes local paths and file bytes, so only the place and the kind of damage are told (17, G4). */
function unreadable(key: string, cause: unknown, told: Told = {}): PlatformError {
  const place = told.column === undefined ? {} : { column: shownName(told.column) };
  const where = place.column === undefined ? '' : ` in column ${place.column}`;
  return new PlatformError('STREAM_SORT_SOURCE_INVALID', `${key} ${told.damage ?? damageOf(cause)}${where}`, {
    cause,
    at: { file: key, ...place, wanted: 'readable Parquet' },
  });
}

interface Told {
  readonly column?: string | undefined;
  /** In place of what the engine says. */
  readonly damage?: string;
}

const DAMAGES: readonly (readonly [RegExp, string])[] = [
  [/encrypt/i, 'is encrypted'],
  [/magic bytes|too small|footer/i, 'is no Parquet file, or its end is missing'],
  [
    /(unsupported|unknown|not supported).*(codec|compression)|(codec|compression).*(unsupported|not supported)/i,
    'has pages of a compression that is not read here',
  ],
  [/utf-?8|unicode|string encoding/i, 'holds text that is not UTF-8'],
];

const damageOf = (cause: unknown): string =>
  DAMAGES.find(([words]) => words.test(cause instanceof Error ? cause.message : ''))?.[1] ??
  'cannot be read as Parquet';
