import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import type { IngestTruth } from '../commit.ts';

/** Throws what the database throws; a count that cannot be read is not zero. */
export async function readIngestTruth(database: Queryable, platformRunId: string): Promise<IngestTruth> {
  const values = [platformRunId];
  const receipts = await database.query({
    text: `SELECT c.principal, c.event_class, r.decision, count(*)::text AS count
      FROM ig.receipt_rows r JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    values,
  });
  const admitted = await database.query({
    text: `SELECT c.topic, count(*)::text AS events
      FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED' GROUP BY 1 ORDER BY 1`,
    values,
  });
  const copies = await database.query({
    text: `SELECT m ->> 'topic' AS topic, (count(*) - count(DISTINCT r.dedupe_key))::text AS copies
      FROM ig.reconciliations r, json_array_elements(r.record::json -> 'matches') AS m
      WHERE r.platform_run_id = $1 AND r.new_state = 'ADMITTED' GROUP BY 1 ORDER BY 1`,
    values,
  });
  const [rest] = await database.query({
    text: `SELECT (SELECT count(*) FROM ig.open_admissions WHERE platform_run_id = $1)::text AS open,
        (SELECT count(*) FROM ig.quarantine_rows WHERE platform_run_id = $1)::text AS quarantines`,
    values,
  });
  return {
    receipts: receipts.map((row) => ({
      principal: String(row.principal),
      eventClass: String(row.event_class),
      decision: String(row.decision),
      count: Number(row.count),
    })),
    quarantines: Number(rest?.quarantines),
    admitted: Object.fromEntries(admitted.map((row) => [String(row.topic), Number(row.events)])),
    copies: Object.fromEntries(copies.map((row) => [String(row.topic), Number(row.copies)])),
    openRows: Number(rest?.open),
  };
}

/** Segments of the run that are not in the object store yet. */
export async function pendingSegments(database: Queryable, platformRunId: string): Promise<number> {
  const [row] = await database.query({
    text: `SELECT count(*)::text AS pending FROM ig.segments WHERE platform_run_id = $1 AND exported_at IS NULL`,
    values: [platformRunId],
  });
  return Number(row?.pending);
}
