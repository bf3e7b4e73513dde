import { isPlatformError } from '@spine-green/evidence-schemas';
import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import { SORT_RECEIPT_NAME, VIEW_MANIFEST_NAME, type WorldKey } from '../../../events/engine-run.ts';
import { columnDifferences, type FileColumn, typeColumns } from '../../../events/file-columns.ts';
import type { Output } from '../../../events/outputs.ts';
import { type RowRule, rowRules } from '../../../events/row-rules.ts';
import { quoted } from '../../../events/sql-text.ts';
import type { StoredVersion } from '../../../substrate/object-store/port.ts';
import { type Columnar, readColumns, readParquet } from '../columnar.ts';
import { type EngineRun, findObject, listSource } from '../layout/read.ts';
import { parseStored } from '../layout/stored.ts';
import { measureParts } from '../sort/build.ts';
import { listParts } from '../sort/publish.ts';
import { placeLocally, type Retries } from '../workspace.ts';
import type { MeasuredRows, ViewFacts } from './types.ts';

export interface ViewReader {
  readonly run: EngineRun;
  readonly columnar: Columnar;
  readonly retries: Retries;
}

/** Which view to read, and an empty local folder for its parts. */
export interface ViewPlace {
  readonly output: Output;
  readonly world: WorldKey;
  readonly folder: string;
}

export async function readView(reader: ViewReader, { output, world, folder }: ViewPlace): Promise<ViewFacts> {
  const { run } = reader;
  const at = (name: string): string => `stream_view/ts_utc/output_id=${output.output_id}/${name}`;
  const receipt = await findObject(run, at(SORT_RECEIPT_NAME));
  const manifest = await findObject(run, at(VIEW_MANIFEST_NAME));
  const published = await listParts(run, output.output_id);
  return {
    receipt: receipt && (parseStored(receipt.body, StreamSortReceiptV1.parse) ?? 'unreadable'),
    manifest: manifest && (parseStored(manifest.body, StreamViewManifestV1.parse) ?? 'unreadable'),
    published,
    source: await listSource(run, output, world),
    rows: published.length === 0 ? undefined : await readRows(reader, { output, world, folder }, published),
  };
}

async function readRows(
  { run, columnar, retries }: ViewReader,
  { output, world, folder }: ViewPlace,
  published: readonly StoredVersion[],
): Promise<ViewFacts['rows']> {
  try {
    const paths = await placeLocally(run.store, published, { folder, retries });
    return await measureRows(columnar, { output, world }, paths);
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_CORRUPT')) return { unreadable: 'the bytes of a part are not those stored' };
    // What the engine cannot read is a damaged part; its text may quote file bytes, so it stays out of the report.
    if (
      error instanceof Error &&
      /^(Invalid Input|IO|TProtocol|Binder|Conversion) (Error|Exception)/.test(error.message)
    ) {
      return { unreadable: 'a part is not readable Parquet' };
    }
    throw error;
  }
}

async function measureRows(
  columnar: Columnar,
  { output, world }: Pick<ViewPlace, 'output' | 'world'>,
  paths: readonly string[],
): Promise<MeasuredRows> {
  const schemas: (readonly FileColumn[])[] = [];
  for (const path of paths) schemas.push(await readColumns(columnar, path));
  const [columns = []] = schemas;
  const otherColumns = schemas.flatMap((schema, index) =>
    columnDifferences(schema, columns).length === 0 ? [] : [`part-${String(index).padStart(6, '0')}.parquet`],
  );
  const sortable = output.sort_by.every((name) => columns.some((column) => column.name === name));
  const source = { paths, columns: columns.map(({ name }) => name), sortBy: output.sort_by };
  if (otherColumns.length > 0 || !sortable) {
    return { columns, otherColumns, parts: [], orderingViolations: 0, badRows: [] };
  }
  return {
    columns,
    otherColumns,
    parts: await measureParts(columnar, source),
    orderingViolations: await countViolations(columnar, output.sort_by, paths),
    badRows: await countBadRows(columnar, rowRules(output, world, typeColumns(output, columns).columns), paths),
  };
}

/** Compares every row with the one before it, in part and row order. A window without ORDER BY streams over the rows as
 * they are stored, so this needs no second sort. */
async function countViolations(
  columnar: Columnar,
  sortBy: readonly string[],
  paths: readonly string[],
): Promise<number> {
  const key = sortBy.length === 1 ? quoted(sortBy[0] ?? '') : `row(${sortBy.map(quoted).join(', ')})`;
  const [row] = await columnar.rows(
    `SELECT count(*) FILTER (WHERE key < before) AS violations
      FROM (SELECT ${key} AS key, lag(${key}) OVER () AS before FROM ${readParquet(paths)})`,
  );
  return Number(row?.violations);
}

async function countBadRows(
  columnar: Columnar,
  rules: readonly RowRule[],
  paths: readonly string[],
): Promise<MeasuredRows['badRows']> {
  if (rules.length === 0) return [];
  const counts = rules.map(({ broken }, index) => `count(*) FILTER (WHERE ${broken}) AS rule_${index}`);
  const [row = {}] = await columnar.rows(`SELECT ${counts.join(', ')} FROM ${readParquet(paths)}`);
  return rules.map((rule, index) => ({ rule, count: Number(row[`rule_${index}`]) })).filter(({ count }) => count > 0);
}
