import { handle } from '@spine-green/evidence-schemas';
import { ATTEMPTS_BEFORE_AMBIGUOUS } from '../outbox/types.ts';
import type { Queryable } from '../substrate/database/port.ts';

/** Counts by name; a name that nothing was counted for is absent. */
export type Counts = Readonly<Record<string, number>>;

/** Triggers, cases and labels of one run as their tables hold them (15, sections 2.4, 3.7 and 4.5). */
export interface CaseLabelFacts {
  readonly triggers: TriggerFacts;
  readonly cases: CaseFacts;
  readonly labels: LabelFacts;
}

export interface TriggerFacts {
  readonly decisionsSeen: number;
  readonly byType: Counts;
  readonly byRule: Counts;
  readonly mismatched: number;
  readonly quarantined: number;
  readonly outcomesWaiting: number;
  readonly outbox: OutboxFacts;
}

/** What was decided to be published: told to the gate, not settled, and not settled after so many tries that it is open. */
export interface OutboxFacts {
  readonly done: number;
  readonly pending: number;
  readonly ambiguous: number;
  readonly refused: number;
}

export interface CaseFacts {
  readonly intake: { readonly rows: number; readonly replays: number; readonly mismatched: number };
  readonly quarantined: Counts;
  readonly created: number;
  readonly open: number;
  readonly byKind: Counts;
  readonly distinctEvents: number;
  readonly timelineMismatched: number;
  readonly changes: TableChanges;
}

export interface LabelFacts {
  readonly accepted: number;
  readonly distinct: number;
  readonly timelineRows: number;
  readonly byType: Counts;
  readonly byValue: Counts;
  readonly bySource: Counts;
  readonly byPrincipal: Counts;
  readonly replayed: number;
  readonly mismatched: number;
  readonly rejectedByReason: Counts;
  readonly conflicts: number;
  readonly orphans: number;
  /** By status, as case management asked for them. */
  readonly emissions: Counts;
  readonly emissionsMismatched: number;
  readonly outbox: OutboxFacts;
  readonly changes: TableChanges;
}

/** Tables of a schema that refuse every change of a row, and what the database counts of changes in them, of all runs. */
export interface TableChanges {
  readonly guarded: readonly string[];
  readonly updates: number;
  readonly deletes: number;
}

/** Set-based: every result has one row a name, whatever the number of cases. Run it in one snapshot of the database. */
export const readCaseLabels = async (database: Queryable, platformRunId: string): Promise<CaseLabelFacts> => ({
  triggers: await readTriggers(database, platformRunId),
  cases: await readCases(database, platformRunId),
  labels: await readLabels(database, platformRunId),
});

async function readTriggers(database: Queryable, run: string): Promise<TriggerFacts> {
  const ledger = `FROM cases.case_trigger_replay_ledger WHERE platform_run_id = $1`;
  const numbers = await readNumbers(database, run, {
    decisionsSeen: 'SELECT count(*) FROM cases.case_trigger_decision_index WHERE platform_run_id = $1',
    mismatched: `SELECT coalesce(sum(mismatch_count), 0) ${ledger}`,
    quarantined: 'SELECT count(*) FROM cases.case_trigger_quarantine WHERE platform_run_id = $1',
    outcomesWaiting: 'SELECT count(*) FROM cases.case_trigger_pending_outcomes WHERE platform_run_id = $1',
  });
  return {
    ...numbers,
    byType: await readCounts(database, run, `SELECT trigger_type AS key, count(*) AS count ${ledger} GROUP BY 1`),
    byRule: await readCounts(database, run, `SELECT rule AS key, count(*) AS count ${ledger} GROUP BY 1`),
    outbox: await readOutbox(database, run, 'cases.case_trigger_outbox'),
  };
}

async function readCases(database: Queryable, run: string): Promise<CaseFacts> {
  const intake = 'FROM cases.cm_case_trigger_intake WHERE platform_run_id = $1';
  const timeline = 'FROM cases.cm_case_timeline t WHERE t.platform_run_id = $1';
  const { rows, replays, mismatched, ...numbers } = await readNumbers(database, run, {
    rows: `SELECT count(*) ${intake}`,
    replays: `SELECT coalesce(sum(replay_count), 0) ${intake}`,
    mismatched: `SELECT coalesce(sum(mismatch_count), 0) ${intake}`,
    created: 'SELECT count(*) FROM cases.cm_cases WHERE platform_run_id = $1',
    open: 'SELECT count(*) FROM cases.cm_case_projection WHERE platform_run_id = $1 AND is_open',
    // By what makes an event the same one, and not by the identity that was given to it.
    distinctEvents: `SELECT count(*) FROM (SELECT DISTINCT case_id, timeline_event_type, source_ref_id ${timeline}) AS d`,
    timelineMismatched: `SELECT count(*) FROM cases.cm_case_timeline_mismatches m
      WHERE EXISTS (SELECT ${timeline} AND t.case_timeline_event_id = m.case_timeline_event_id)`,
  });
  return {
    ...numbers,
    intake: { rows, replays, mismatched },
    quarantined: await readCounts(
      database,
      run,
      `SELECT reason_code AS key, count(*) AS count FROM cases.cm_intake_quarantine WHERE platform_run_id = $1 GROUP BY 1`,
    ),
    byKind: await readCounts(
      database,
      run,
      `SELECT timeline_event_type AS key, count(*) AS count ${timeline} GROUP BY 1`,
    ),
    changes: await readChanges(database, handle('DB_SCHEMA_CASES')),
  };
}

async function readLabels(database: Queryable, run: string): Promise<LabelFacts> {
  const ledger = 'FROM labels.ls_label_assertions a WHERE a.platform_run_id = $1';
  const timeline = 'FROM labels.ls_label_timeline WHERE platform_run_id = $1';
  const of = (column: string): Promise<Counts> =>
    readCounts(database, run, `SELECT ${column} AS key, count(*) AS count ${timeline} GROUP BY 1`);
  const numbers = await readNumbers(database, run, {
    accepted: `SELECT count(*) ${ledger}`,
    distinct: `SELECT count(DISTINCT label_assertion_id) ${timeline}`,
    timelineRows: `SELECT count(*) ${timeline}`,
    replayed: `SELECT coalesce(sum(replay_count), 0) ${ledger}`,
    mismatched: 'SELECT count(*) FROM labels.ls_label_assertion_mismatches WHERE platform_run_id = $1',
    emissionsMismatched: `SELECT count(*) FROM cases.cm_label_emission_mismatches m
      JOIN cases.cm_label_emissions e USING (label_assertion_id) WHERE e.platform_run_id = $1`,
    conflicts: `SELECT count(*) FROM (
      SELECT event_id, label_type FROM (
        SELECT event_id, label_type, label_value, rank() OVER (PARTITION BY event_id, label_type
          ORDER BY effective_at DESC, observed_at DESC) AS place ${timeline}) AS ranked
      WHERE place = 1 GROUP BY event_id, label_type HAVING count(DISTINCT label_value) > 1) AS torn`,
    orphans: `SELECT count(*) ${ledger} AND (${OF_NO_EVENT} OR ${OF_NO_CASE})`,
  });
  return {
    ...numbers,
    byType: await of('label_type'),
    byValue: await of('label_value'),
    bySource: await of('source_type'),
    byPrincipal: await readCounts(database, run, `SELECT principal AS key, count(*) AS count ${ledger} GROUP BY 1`),
    rejectedByReason: await readCounts(
      database,
      run,
      'SELECT reason_code AS key, count(*) AS count FROM labels.ls_label_rejections WHERE platform_run_id = $1 GROUP BY 1',
    ),
    emissions: await readCounts(
      database,
      run,
      'SELECT status AS key, count(*) AS count FROM cases.cm_label_emissions WHERE platform_run_id = $1 GROUP BY 1',
    ),
    outbox: await readOutbox(database, run, 'labels.ls_outbox'),
    changes: await readChanges(database, handle('DB_SCHEMA_LABELS')),
  };
}

/** A label of an event that the gate never admitted in this run, as a subject of the class that 15, section 2.1 has. */
const OF_NO_EVENT = `NOT EXISTS (SELECT FROM ig.admission_rows g WHERE g.state = 'ADMITTED'
  AND g.dedupe_key = sha256(convert_to(a.platform_run_id || ':traffic_fraud:' || a.event_id, 'UTF8')))`;
/** A label of case management that rests on no event of a timeline. */
const OF_NO_CASE = `a.principal = 'case_management' AND NOT EXISTS (SELECT FROM cases.cm_case_timeline t
  WHERE t.case_timeline_event_id = a.assertion_json::json ->> 'case_timeline_event_id'
    AND t.platform_run_id = a.platform_run_id)`;

type Outbox = 'cases.case_trigger_outbox' | 'labels.ls_outbox';

const readOutbox = (database: Queryable, run: string, table: Outbox): Promise<OutboxFacts> =>
  readNumbers(database, run, {
    done: `SELECT count(*) FROM ${table} WHERE platform_run_id = $1 AND state = 'DONE'`,
    pending: `SELECT count(*) FROM ${table} WHERE platform_run_id = $1 AND state = 'PENDING'`,
    ambiguous: `SELECT count(*) FROM ${table} WHERE platform_run_id = $1 AND state = 'PENDING'
      AND attempts >= ${ATTEMPTS_BEFORE_AMBIGUOUS}`,
    refused: `SELECT count(*) FROM ${table} WHERE platform_run_id = $1 AND state = 'QUARANTINED'`,
  });

/** Tables whose guard refuses UPDATE and DELETE, from the database's own catalogue and statistics. */
async function readChanges(database: Queryable, schema: string): Promise<TableChanges> {
  const rows = await database.query<{ name: string; updates: string; deletes: string }>({
    text: `SELECT s.schemaname || '.' || s.relname AS name, s.n_tup_upd::text AS updates, s.n_tup_del::text AS deletes
      FROM pg_catalog.pg_stat_user_tables s JOIN pg_catalog.pg_trigger t ON t.tgrelid = s.relid
        JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid
      WHERE s.schemaname = $1 AND p.proname = 'refuse_change' AND t.tgenabled = 'O' AND t.tgqual IS NULL
        AND t.tgtype & 24 = 24 ORDER BY name`,
    values: [schema],
  });
  const sum = (of: (row: (typeof rows)[number]) => string): number =>
    rows.reduce((total, row) => total + Number(of(row)), 0);
  return {
    guarded: rows.map(({ name }) => name),
    updates: sum(({ updates }) => updates),
    deletes: sum(({ deletes }) => deletes),
  };
}

/** One number a name, in one statement. */
async function readNumbers<N extends string>(
  database: Queryable,
  run: string,
  queries: Readonly<Record<N, string>>,
): Promise<Record<N, number>> {
  const columns = Object.entries<string>(queries).map(([name, query]) => `(${query})::text AS "${name}"`);
  const [row] = await database.query<Record<N, string>>({ text: `SELECT ${columns.join(', ')}`, values: [run] });
  if (row === undefined) throw new Error('a SELECT without FROM returned no row');
  return Object.fromEntries(Object.entries<string>(row).map(([name, value]) => [name, Number(value)])) as Record<
    N,
    number
  >;
}

async function readCounts(database: Queryable, run: string, text: string): Promise<Counts> {
  const rows = await database.query<{ key: string; count: string }>({
    text: `SELECT key, count::text AS count FROM (${text}) AS counted ORDER BY key`,
    values: [run],
  });
  return Object.fromEntries(rows.map(({ key, count }) => [key, Number(count)]));
}
