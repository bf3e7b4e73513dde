import { readChangedTables, readGuards } from '@spine-green/runtime/truth/guards';
import { UNCHANGING_TABLES } from '../../lib/drift/append-only-tables.ts';
import type { DatabaseFacts } from '../../lib/drift/facts.ts';
import type { Session } from '../../lib/run/session.ts';

const SAMPLE_ROWS = 1000;

/** What the catalog of the database says of the tables that hold truth, and a sample of the keys in them. */
export async function readDatabaseFacts(session: Session, runId: string | undefined): Promise<DatabaseFacts> {
  const database = await session.database();
  const unique = await database.query<{ columns: string[] }>({
    // One over a part of the rows, over an expression or not yet valid lets the same identity in twice.
    text: `SELECT array_agg(coalesce(a.attname::text, '(expression)') ORDER BY k.position) ||
        CASE WHEN i.indpred IS NULL AND i.indisvalid THEN '{}' ELSE '{(not of all rows)}' END::text[] AS columns
      FROM pg_index i
      CROSS JOIN LATERAL unnest(i.indkey::int[]) WITH ORDINALITY AS k(number, position)
      LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
      WHERE i.indrelid = to_regclass('ig.admission_rows') AND i.indisunique
      GROUP BY i.indexrelid, i.indpred, i.indisvalid ORDER BY 1`,
    values: [],
  });
  const [sample] = await database.query<{ differing: string }>({
    text: `SELECT count(*) FILTER (WHERE a.dedupe_key <>
        sha256(convert_to(c.platform_run_id || ':' || c.event_class || ':' || a.event_id, 'UTF8')))::text AS differing
      FROM (SELECT * FROM ig.admission_rows LIMIT ${SAMPLE_ROWS}) a JOIN ig.contexts c USING (context_id)`,
    values: [],
  });
  const [open] = await database.query<{ ambiguous: string }>({
    text: `SELECT count(*)::text AS ambiguous FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND a.state = 'PUBLISH_AMBIGUOUS'`,
    values: [runId ?? 'N/A'],
  });
  return {
    uniqueColumns: unique.map(({ columns }) => columns),
    foreignKeys: Number(sample?.differing ?? Number.NaN),
    guards: await readGuards(database),
    changedTables: await readChangedTables(database, UNCHANGING_TABLES),
    ambiguous: Number(open?.ambiguous ?? Number.NaN),
  };
}
