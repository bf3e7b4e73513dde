import assert from 'node:assert';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBDataChunk, DuckDBResult } from '@duckdb/node-api';
import { PlatformError } from '@spine-green/evidence-schemas';
import type { WorldKey } from '../../../events/engine-run.ts';
import { type FileColumn, fileColumnsOf, fileSchemaSql } from '../../../events/file-columns.ts';
import type { Output } from '../../../events/outputs.ts';
import type { RowChunk, RowCursor } from '../ports.ts';
import type { EventWindow, RowPosition, ViewPart } from '../types.ts';
import type { Cell } from './envelope.ts';
import { FAULT, FIRST_CELL, MICROS, type PlannedColumn, ROW_INDEX, rowQuery, TS_UTC } from './row-query.ts';

export interface ViewCursorOptions {
  /** A connection of this cursor's own. */
  readonly connect: () => Promise<DuckDBConnection>;
  readonly output: Output;
  /** In view order. */
  readonly parts: readonly ViewPart[];
  readonly world: WorldKey;
  readonly window: EventWindow;
  /** The last row that is done; undefined to start at the beginning. */
  readonly after: RowPosition | undefined;
  /** Places a part at a local path that does not exist yet and resolves with the sha256 of its bytes. */
  readonly download: (part: ViewPart, toPath: string) => Promise<string>;
  /** Frees the chunks of all cursors that are no longer used. */
  readonly releaseChunks: () => void;
  /** A folder of this cursor alone, made when it is needed; it holds one part at a time. */
  readonly folder: string;
}

/**
 * Reads the parts one after the other. Nothing is decoded ahead: the envelopes that wait for the gate cover the time, and
 * a chunk in reserve for each output would cost more memory than they do.
 */
export function viewCursor(options: ViewCursorOptions): RowCursor {
  const chunks = readParts(options);
  return {
    next: async () => (await chunks.next()).value ?? undefined,
    close: async () => {
      await chunks.return();
    },
  };
}

/** A streaming result is decoded up to its buffer's size, and at least one chunk; the default holds 1 MB for each output. */
const ONE_CHUNK_AHEAD = "SET streaming_buffer_size = '1KB'";

async function* readParts(options: ViewCursorOptions): AsyncGenerator<RowChunk, void> {
  const { output, parts, after } = options;
  const first = after === undefined ? 0 : parts.findIndex(({ name }) => name === after.part);
  if (first === -1) throw invalid(output, `the view has no part ${after?.part}`);
  await mkdir(options.folder, { recursive: true });
  for (const part of parts.slice(first)) {
    const connection = await options.connect();
    try {
      await connection.run(ONE_CHUNK_AHEAD);
      yield* placedPart(options, connection, part);
    } finally {
      connection.closeSync();
    }
  }
}

interface PlacedPart {
  readonly connection: DuckDBConnection;
  readonly path: string;
  readonly part: ViewPart;
}

async function* placedPart(
  options: ViewCursorOptions,
  connection: DuckDBConnection,
  part: ViewPart,
): AsyncGenerator<RowChunk, void> {
  const { output, after } = options;
  const path = join(options.folder, part.name);
  try {
    const sha256 = await options.download(part, path);
    if (sha256 !== part.sha256) {
      const facts = `${output.output_id} ${part.name} reads ${sha256}, sealed as ${part.sha256}`;
      throw new PlatformError('STREAM_VIEW_OUTPUT_MISMATCH', facts);
    }
    const resumeAt = part.name === after?.part ? after : undefined;
    const placed = { connection, path, part };
    if (resumeAt !== undefined) await assertResumable(output, placed, resumeAt);
    yield* readPart(options, placed, resumeAt === undefined ? 0 : resumeAt.rowIndex + 1);
  } finally {
    await rm(path, { force: true });
  }
}

async function* readPart(
  options: ViewCursorOptions,
  { connection, path, part }: PlacedPart,
  fromRow: number,
): AsyncGenerator<RowChunk, void> {
  const { output, world, window } = options;
  const physical = await describePart(connection, path);
  const query = rowQuery({ output, physical, path, world, fromRow, window });
  const result: DuckDBResult = await connection.stream(query.sql);
  for (;;) {
    const chunk = await result.fetchChunk();
    options.releaseChunks();
    if (chunk === null || chunk.rowCount === 0) return;
    yield rowChunk(part.name, query.columns, chunk);
  }
}

async function describePart(connection: DuckDBConnection, path: string): Promise<readonly FileColumn[]> {
  return fileColumnsOf((await connection.runAndReadAll(fileSchemaSql(path))).getRowObjectsJson());
}

/** The checkpoint's row must be the row that the view has there (17, section 4). */
async function assertResumable(
  output: Output,
  { connection, path, part }: PlacedPart,
  after: RowPosition,
): Promise<void> {
  const found = await connection.runAndReadAll(
    'SELECT ts_utc FROM read_parquet($1, file_row_number = true) WHERE file_row_number = $2',
    [path, after.rowIndex],
  );
  const tsUtc = found.getRows()[0]?.[0];
  if (after.rowIndex >= part.rows || tsUtc !== after.tsUtc) {
    throw invalid(output, `${part.name} row ${after.rowIndex} of ${part.rows} is not at ${after.tsUtc}`);
  }
}

const invalid = (output: Output, facts: string): PlatformError =>
  new PlatformError('CHECKPOINT_INVALID', `${output.output_id}: ${facts}`);

function rowChunk(part: string, columns: readonly PlannedColumn[], chunk: DuckDBDataChunk): RowChunk {
  const vectors = Array.from({ length: chunk.columnCount }, (_, index) => chunk.getColumnVector(index));
  const vectorAt = (index: number) => {
    const vector = vectors[index];
    assert(vector !== undefined, `the query has no column ${index}`);
    return vector;
  };
  const [rowIndexes, faults, times, texts] = [ROW_INDEX, FAULT, MICROS, TS_UTC].map(vectorAt);
  const cells = vectors.slice(FIRST_CELL);
  // The casts of the query give each of these columns its one type.
  return {
    part,
    columns,
    count: chunk.rowCount,
    rowIndex: (row) => rowIndexes?.getItem(row) as number,
    micros: (row) => times?.getItem(row) as number,
    tsUtc: (row) => texts?.getItem(row) as string,
    fault: (row) => faults?.getItem(row) as string | null,
    cell: (row, column) => cells[column]?.getItem(row) as Cell,
  };
}
