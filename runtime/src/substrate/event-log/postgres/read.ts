import { Buffer } from 'node:buffer';
import { PlatformError } from '@spine-green/evidence-schemas';
import pg from 'pg';
import type { LogRecord, Page, PageRequest } from '../port.ts';
import { definitePostgresError } from './errors.ts';

/** How key and value leave the server. */
type Form = 'text' | 'bytes';

const columnOf = (name: string, form: Form): string =>
  form === 'bytes' ? `page.${name}` : `convert_from(page.${name}, 'UTF8') AS ${name}`;

/** The running sum stops at the byte limit but never before the first record; the lengths come from the row headers, so a
 * value that is not wanted is not read. */
const pageOf = (form: Form, [id, next, room, bytesMax]: readonly [string, string, string, string]): string => `
    SELECT page."offset", page.at_ms, ${columnOf('key', form)}, ${columnOf('value', form)}, page.headers
      FROM (SELECT *, sum(coalesce(octet_length(value), 0)) OVER (ORDER BY "offset") AS bytes
              FROM (SELECT * FROM log.records
                     WHERE partition_id = ${id} AND "offset" >= ${next} ORDER BY "offset" LIMIT ${room}) AS head) AS page
     WHERE page.bytes <= ${bytesMax} OR page."offset" = ${next}
     ORDER BY page."offset"`;

/** One page and the watermarks at the same moment. */
const readSql = (form: Form): string => `
SELECT p.low, p.high, r.*
  FROM log.partitions p LEFT JOIN LATERAL (${pageOf(form, ['$1', '$2', '$3', '$4'])}) AS r ON true
 WHERE p.id = $1`;

/** The same for several partitions in one statement, in any order; `place` counts the questions from 1. */
const pagesSql = (form: Form): string => `
SELECT w.place::integer AS place, p.low, p.high, r.*
  FROM unnest($1::integer[], $2::bigint[], $3::integer[]) WITH ORDINALITY AS w (id, next, room, place)
  JOIN log.partitions p ON p.id = w.id
  LEFT JOIN LATERAL (${pageOf(form, ['w.id', 'w.next', 'w.room', '$4'])}) AS r ON true`;

const statementOf = (name: string, text: (form: Form) => string) => ({
  text: { name, text: text('text') },
  bytes: { name: `${name}_bytes`, text: text('bytes') },
});
const READ = statementOf('log_read', readSql);
const READ_PAGES = statementOf('log_read_pages', pagesSql);

export const readPage = (pool: pg.Pool, values: readonly unknown[]) => rowsOf<ReadRow>(pool, READ, values);
export const readPages = (pool: pg.Pool, values: readonly unknown[]) => rowsOf<PageRow>(pool, READ_PAGES, values);

/** What the server says of bytes that are no text, or hold a zero. */
const NO_TEXT = '22021';

/**
 * Records are JSON, and text costs half of what bytes do on both sides of the line. Where a foreign producer wrote bytes
 * that are no text, the same page is asked for as bytes.
 */
async function rowsOf<R extends pg.QueryResultRow>(
  pool: pg.Pool,
  statement: ReturnType<typeof statementOf>,
  values: readonly unknown[],
): Promise<readonly R[]> {
  const ask = async (form: Form): Promise<readonly R[]> =>
    (await pool.query<R>({ ...statement[form], values: [...values] })).rows;
  try {
    return await ask('text').catch((error: unknown) => {
      if (error instanceof pg.DatabaseError && error.code === NO_TEXT) return ask('bytes');
      throw error;
    });
  } catch (error) {
    throw definitePostgresError(error);
  }
}

interface PageRow extends ReadRow {
  readonly place: number;
}

interface ReadRow extends pg.QueryResultRow {
  readonly low: string;
  readonly high: string;
  /** Null on the one row that stands for an empty page; the other columns are null with it. */
  readonly offset: string | null;
  readonly at_ms: string;
  readonly key: Buffer | string | null;
  readonly value: Buffer | string | null;
  readonly headers: string;
}

/** Throws E_LOG_OFFSET_OUT_OF_RANGE when the offset lies outside the watermarks that came with the page. */
export function recordsOf(
  rows: readonly ReadRow[],
  { topic, partition, offset }: { topic: string; partition: number; offset: number },
): readonly LogRecord[] {
  const low = Number(rows[0]?.low);
  const high = Number(rows[0]?.high);
  if (offset < low || offset > high) {
    const range = `${low}..${high}`;
    throw new PlatformError('E_LOG_OFFSET_OUT_OF_RANGE', `${topic}[${partition}] holds ${range}, asked for ${offset}`);
  }
  return recordsIn(rows, { topic, partition });
}

/** One page for each question. */
export function pagesOf(rows: readonly PageRow[], asked: readonly PageRequest[]): readonly Page[] {
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  return asked.map((request, index): Page => {
    const of = byPlace.get(index + 1)?.sort(byOffset);
    if (of?.[0] === undefined) throw new Error(`${request.topic}[${request.partition}] has no page`);
    const [low, high] = [Number(of[0].low), Number(of[0].high)];
    const isInside = request.offset >= low && request.offset <= high;
    return { low, high, records: isInside ? recordsIn(of, request) : [] };
  });
}

const byOffset = (one: ReadRow, other: ReadRow): number => Number(one.offset) - Number(other.offset);

function recordsIn(
  rows: readonly ReadRow[],
  { topic, partition }: { readonly topic: string; readonly partition: number },
): readonly LogRecord[] {
  if (rows[0]?.offset === null) return [];
  return rows.map((row) => ({
    topic,
    partition,
    offset: Number(row.offset),
    timestampMs: Number(row.at_ms),
    key: row.key?.toString('utf8'),
    value: typeof row.value === 'string' ? Buffer.from(row.value) : (row.value ?? undefined),
    headers: JSON.parse(row.headers) as Record<string, string>,
  }));
}
