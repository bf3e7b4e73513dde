import { PlatformError } from '@spine-green/evidence-schemas';
import type { WorldKey } from '../../../events/engine-run.ts';
import type { Output } from '../../../events/outputs.ts';
import type { StoredVersion } from '../../../substrate/object-store/port.ts';
import { type Columnar, isExhausted, readParquet } from '../columnar.ts';
import { lineageValues, type SortSource } from './sql.ts';

/** Names that the reader adds by itself; a source with one of them could not be told from it. */
const RESERVED = new Set(['file_index', 'file_row_number', 'filename']);

/** Source objects and where each of them lies locally, in the same order. */
export interface LocalSource {
  readonly objects: readonly StoredVersion[];
  readonly paths: readonly string[];
}

/**
 * Columns of the source, equal in every file. Throws STREAM_SORT_SOURCE_INVALID with the key of a file that is not
 * readable Parquet or has other columns, MISSING_TS_UTC without a sort column.
 */
export async function inspectSource(
  columnar: Columnar,
  { output, world }: { readonly output: Output; readonly world: WorldKey },
  { objects, paths }: LocalSource,
): Promise<SortSource> {
  let first: readonly Column[] | undefined;
  for (const [index, path] of paths.entries()) {
    const key = objects[index]?.key ?? path;
    const columns = await describe(columnar, key, path);
    first ??= columns;
    if (JSON.stringify(columns) !== JSON.stringify(first)) {
      throw new PlatformError('STREAM_SORT_SOURCE_INVALID', `${key} has other columns than the first part`, {
        at: { file: key },
      });
    }
  }
  const names = (first ?? []).map(({ name }) => name);
  const reserved = names.find((name) => RESERVED.has(name));
  if (reserved !== undefined) throw new PlatformError('STREAM_SORT_SOURCE_INVALID', `has a column ${reserved}`);
  const missing = output.sort_by.find((name) => !names.includes(name));
  if (missing !== undefined) throw new PlatformError('MISSING_TS_UTC', `${output.output_id} has no ${missing}`);
  const time = first?.find(({ name }) => name === 'ts_utc');
  if (output.sort_by.includes('ts_utc') && time?.type !== 'VARCHAR') {
    const at = { file: objects[0]?.key ?? '', column: 'ts_utc', found: String(time?.type), wanted: 'VARCHAR' };
    throw new PlatformError('STREAM_SORT_SOURCE_INVALID', `ts_utc is ${time?.type}, not VARCHAR`, { at });
  }
  return { paths, columns: names, sortBy: output.sort_by, lineage: lineageOf(first ?? [], world) };
}

interface Column {
  readonly name: string;
  readonly type: string;
}

/** A value that the column's type cannot hold fails as a row of another world would. */
function lineageOf(columns: readonly Column[], world: WorldKey): ReadonlyMap<string, string> {
  const values = lineageValues(world);
  return new Map(
    columns.flatMap(({ name, type }) => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, `try_cast(${value} AS ${type})`] as const];
    }),
  );
}

async function describe(columnar: Columnar, key: string, path: string): Promise<readonly Column[]> {
  try {
    const rows = await columnar.rows(`DESCRIBE SELECT * FROM ${readParquet([path])}`);
    return rows.map((row) => ({ name: String(row.column_name), type: String(row.column_type) }));
  } catch (cause) {
    throw unreadable(key, cause);
  }
}

/** Turns a failure of the engine over the whole source into the code and, for bad bytes, the key of the first file
 * that cannot be read by itself. */
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
      return isExhausted(error) ? exhausted(error) : unreadable(objects[index]?.key ?? path, error);
    }
  }
  return cause;
}

const exhausted = (cause: unknown): PlatformError =>
  new PlatformError('STREAM_SORT_RESOURCES_EXHAUSTED', 'the engine ran out of memory or temporary disk', { cause });

/** The engine's text quotes local paths and file bytes, so only the key is told (17, G4). */
const unreadable = (key: string, cause: unknown): PlatformError =>
  new PlatformError('STREAM_SORT_SOURCE_INVALID', key, { cause, at: { file: key, wanted: 'readable Parquet' } });
