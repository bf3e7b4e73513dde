import type { Queryable } from '../substrate/database/port.ts';

/** Where the admitted events of a run are on the log; offsets are inclusive. */
export interface AdmittedRange {
  readonly topic: string;
  readonly partition: number;
  readonly firstOffset: number;
  readonly lastOffset: number;
  readonly events: number;
  /** Event times, microseconds since the epoch. */
  readonly firstTsUs: number;
  readonly lastTsUs: number;
}

/** One row per topic-partition that holds admitted events of the run. */
export async function readAdmittedRanges(
  database: Queryable,
  platformRunId: string,
): Promise<readonly AdmittedRange[]> {
  const rows = await database.query<{
    topic: string;
    partition: number;
    first_offset: string;
    last_offset: string;
    events: string;
    first_ts_us: string;
    last_ts_us: string;
  }>({
    text: `SELECT c.topic, a.eb_partition AS partition, min(a.eb_offset)::text AS first_offset,
        max(a.eb_offset)::text AS last_offset, count(*)::text AS events,
        min(a.ts_us)::text AS first_ts_us, max(a.ts_us)::text AS last_ts_us
      FROM ig.admission_rows a JOIN ig.contexts c ON c.context_id = a.context_id
      WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED'
      GROUP BY c.topic, a.eb_partition ORDER BY c.topic, a.eb_partition`,
    values: [platformRunId],
  });
  return rows.map((row) => ({
    topic: row.topic,
    partition: row.partition,
    firstOffset: Number(row.first_offset),
    lastOffset: Number(row.last_offset),
    events: Number(row.events),
    firstTsUs: Number(row.first_ts_us),
    lastTsUs: Number(row.last_ts_us),
  }));
}

/** Further copies of admitted events on the log by topic, as the reconciliations found them; a topic without any is
 * absent. */
export async function readCopies(database: Queryable, platformRunId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await database.query<{ topic: string; copies: string }>({
    text: `SELECT record::json -> 'matches' -> 0 ->> 'topic' AS topic,
        sum(json_array_length(record::json -> 'matches') - 1)::text AS copies
      FROM ig.reconciliations WHERE platform_run_id = $1 AND new_state = 'ADMITTED'
      GROUP BY 1 HAVING sum(json_array_length(record::json -> 'matches')) > count(*) ORDER BY 1`,
    values: [platformRunId],
  });
  return new Map(rows.map(({ topic, copies }) => [topic, Number(copies)]));
}

/** Quarantines of an unknown outcome that a reconciliation has decided since. */
export async function readResolvedAmbiguities(database: Queryable, platformRunId: string): Promise<number> {
  const [row] = await database.query<{ resolved: string }>({
    text: `SELECT count(*)::text AS resolved FROM ig.quarantine_rows q
      WHERE q.platform_run_id = $1 AND q.reason_codes = ARRAY['PUBLISH_AMBIGUOUS'] AND EXISTS (
        SELECT FROM ig.receipt_rows r JOIN ig.reconciliations n ON n.dedupe_key = encode(r.dedupe_key, 'hex')
        WHERE r.receipt_id = q.receipt_id)`,
    values: [platformRunId],
  });
  return Number(row?.resolved);
}

/** Admitted events by topic. */
export function admittedByTopic(ranges: readonly AdmittedRange[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { topic, events } of ranges) sums.set(topic, (sums.get(topic) ?? 0) + events);
  return sums;
}
