import type { Buffer } from 'node:buffer';
import { PlatformError } from '@spine-green/evidence-schemas';
import type { LogRecord, Page, PageRequest } from '../port.ts';

/** One page and the watermarks at the same moment. The running sum stops at the byte limit but never before the first
 * record; the lengths come from the row headers, so a value that is not wanted is not read. */
export const READ_SQL = `
SELECT p.low, p.high, r.*
  FROM log.partitions p
  LEFT JOIN LATERAL (
    SELECT page."offset", page.at_ms, page.key, page.value, page.headers
      FROM (SELECT *, sum(coalesce(octet_length(value), 0)) OVER (ORDER BY "offset") AS bytes
              FROM (SELECT * FROM log.records
                     WHERE partition_id = $1 AND "offset" >= $2 ORDER BY "offset" LIMIT $3) AS head) AS page
     WHERE page.bytes <= $4 OR page."offset" = $2
     ORDER BY page."offset") AS r ON true
 WHERE p.id = $1`;

/** The same for several partitions in one statement, in any order; `place` counts the questions from 1. */
export const PAGES_SQL = `
SELECT w.place::integer AS place, p.low, p.high, r.*
  FROM unnest($1::integer[], $2::bigint[], $3::integer[]) WITH ORDINALITY AS w (id, next, room, place)
  JOIN log.partitions p ON p.id = w.id
  LEFT JOIN LATERAL (
    SELECT page."offset", page.at_ms, page.key, page.value, page.headers
      FROM (SELECT *, sum(coalesce(octet_length(value), 0)) OVER (ORDER BY "offset") AS bytes
              FROM (SELECT * FROM log.records
                     WHERE partition_id = w.id AND "offset" >= w.next ORDER BY "offset" LIMIT w.room) AS head) AS page
     WHERE page.bytes <= $4 OR page."offset" = w.next
     ORDER BY page."offset") AS r ON true`;

export interface PageRow extends ReadRow {
  readonly place: number;
}

export interface ReadRow {
  readonly low: string;
  readonly high: string;
  /** Null on the one row that stands for an empty page; the other columns are null with it. */
  readonly offset: string | null;
  readonly at_ms: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
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
    value: row.value ?? undefined,
    headers: JSON.parse(row.headers) as Record<string, string>,
  }));
}
