import type { Queryable } from '../substrate/database/port.ts';

/** Tables in which a row names its run by itself. */
const WITH_RUN = [
  'ig.quarantine_rows',
  'rtdl.df_decisions',
  'rtdl.al_outcomes_append',
  'rtdl.dla_audit_index',
  'rtdl.archive_segments',
  'cases.cm_cases',
  'cases.cm_case_timeline',
  'labels.ls_label_assertions',
] as const;

/** Tables in which a row names the context in which its run stands. */
const WITH_CONTEXT = ['ig.receipt_rows', 'ig.admission_rows'] as const;

/** Rows of one run, by table: counted as they lie there, whatever is summed from them elsewhere (16, section 7.6). */
export async function readRowsOfRun(
  database: Queryable,
  platformRunId: string,
): Promise<Readonly<Record<string, number>>> {
  const counts = [
    ...WITH_RUN.map(
      (table) => `SELECT '${table}' AS name, count(*)::text AS rows FROM ${table} WHERE platform_run_id = $1`,
    ),
    ...WITH_CONTEXT.map(
      (table) => `SELECT '${table}', count(*)::text FROM ${table}
        WHERE context_id IN (SELECT context_id FROM ig.contexts WHERE platform_run_id = $1)`,
    ),
  ];
  const rows = await database.query<{ name: string; rows: string }>({
    text: `${counts.join(' UNION ALL ')} ORDER BY name`,
    values: [platformRunId],
  });
  return Object.fromEntries(rows.map((row) => [row.name, Number(row.rows)]));
}
