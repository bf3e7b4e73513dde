import { PlatformError } from '@spine-green/evidence-schemas';
import { namesTruth } from '../../decisions/truth-names.ts';
import type { Queryable } from '../../substrate/database/port.ts';
import type { Check } from './types.ts';

/** Tables that hold labels, or what a case says of one, by schema; and the one column of a label outside of them. */
const LABEL_SCHEMAS = ['labels', 'cases'];
const LABEL_COLUMN = { table: 'rtdl.ofp_flow_keys', column: 'label' } as const;

/**
 * Nothing that decides reads truth (10, law L11): neither a name on the lists of what rules and bundle read, nor the database
 * under the role that the decision fabric declares. A role that may take on another one has the rights of that one, too.
 */
export const truthLeakGuard: Check = {
  id: 'C12_truth_leak_guard',
  compare: async ({ database, decisions }) => {
    const { lists, truthColumns, role: expectedRole } = decisions;
    const role = await decisions.declaredRole();
    if (role === undefined) {
      throw new PlatformError('CONFORMANCE_PROBE_FAILED', 'the running decision fabric declares no role for this run');
    }
    const truthRead = Object.entries(lists).flatMap(([list, names]) =>
      names.filter((name) => isTruth(name, truthColumns)).map((name) => `${list}: ${name}`),
    );
    const { asked, readable } = await labelReads(database, role);
    const expected = { role: expectedRole, truth_columns: truthColumns, truth_read: [], label_reads: [] };
    const observed = { role, truth_columns: truthColumns, truth_read: truthRead, label_reads: readable };
    const empty = ['rules', 'features'].filter((list) => (lists[list] ?? []).length === 0);
    if (asked === 0 || empty.length > 0) {
      throw new PlatformError('CONFORMANCE_PROBE_FAILED', `${asked} tables of labels, no names in ${empty.join(', ')}`);
    }
    const pass = role === expectedRole && truthRead.length === 0 && readable.length === 0;
    return { expected, observed, pass };
  },
};

/** By the column that a name ends with, or by what is in it. */
const isTruth = (name: string, truthColumns: readonly string[]): boolean =>
  truthColumns.includes(name.split('.').at(-1) ?? name) || namesTruth(name);

/** What of labels a role may read, wholly or by a column, itself or as a role that it may take on. */
async function labelReads(
  database: Queryable,
  role: string,
): Promise<{ readonly asked: number; readonly readable: readonly string[] }> {
  const rows = await database.query<{ name: string; readable: boolean }>({
    text: `SELECT name, EXISTS (SELECT FROM pg_catalog.pg_roles r
          WHERE (r.rolname = $1 OR pg_has_role($1, r.oid, 'MEMBER'))
            AND CASE WHEN "column" IS NULL
              THEN has_table_privilege(r.oid, "table", 'SELECT') OR has_any_column_privilege(r.oid, "table", 'SELECT')
              ELSE has_column_privilege(r.oid, "table", "column", 'SELECT') END) AS readable
      FROM (
        SELECT n.nspname || '.' || c.relname AS name, c.oid AS "table", NULL AS "column"
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = ANY($2::text[]) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
        UNION ALL SELECT $3::text || '.' || $4::text, $3::text::regclass, $4::text) labelled ORDER BY name`,
    values: [role, LABEL_SCHEMAS, LABEL_COLUMN.table, LABEL_COLUMN.column],
  });
  return { asked: rows.length, readable: rows.flatMap(({ name, readable }) => (readable ? [name] : [])) };
}
