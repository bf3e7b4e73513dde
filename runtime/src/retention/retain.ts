import { PlatformError } from '@spine-green/evidence-schemas';
import { type KeptForDays, RETENTION, type RetentionProfile, type RetentionRule } from '../catalog/retention.ts';
import type { EvidenceTarget } from '../evidence/write.ts';
import { advisoryLockId } from '../kernel/advisory-lock-id.ts';
import { assertSchemaVersion } from '../services/migrations/loop.ts';
import type { Database, Queryable } from '../substrate/database/port.ts';
import { type RunState, readRuns } from './closures.ts';
import {
  type Group,
  inOrderOfDeletion,
  isKeptForDays,
  type Judgement,
  type Reason,
  reasonsOf,
  requireRules,
} from './rules.ts';
import { countByRun, countOfDue, deletion, PAGES_A_BATCH } from './statements.ts';

export interface TableResult {
  readonly table: string;
  /** Rows that were deleted, or that would be. */
  readonly deleted: number;
  readonly kept: Partial<Record<Reason, number>>;
}

export interface RetainOptions {
  readonly database: Database;
  readonly target: EvidenceTarget;
  readonly profile: RetentionProfile;
  /** Only these runs; every closed one when empty. */
  readonly runs: readonly string[];
  readonly dryRun: boolean;
  readonly onRun: (state: RunState) => void;
  /** After each table. */
  readonly onTable: (result: TableResult) => void;
}

const LOCK_ID = advisoryLockId('retention');
/** Name and value that the guard of append-only tables knows (000017_retention.sql). */
const ALLOW_SQL = "SELECT set_config('platform.retention', 'closed runs', true)";

/**
 * Deletes the rows of closed runs that are past the rule of their table, table by table, some pages a transaction: whatever
 * ends it, the next one goes on. Every age is a difference of two times of the database's clock.
 *
 * Throws SCHEMA_VERSION_MISMATCH, E_RETENTION_UNRULED, E_RETENTION_RUNNING, E_RUN_NOT_CLOSED (for a run that was asked
 * for), all before anything is deleted, and what the database throws.
 */
export async function retain(options: RetainOptions): Promise<readonly RunState[]> {
  const { database } = options;
  const session = await database.session();
  try {
    await assertSchemaVersion(database);
    requireRules(RETENTION, await readTables(database));
    if (!(await session.tryAdvisoryLock(LOCK_ID))) throw new PlatformError('E_RETENTION_RUNNING', 'its lock is held');
    const { asOfUtc, states } = await readRuns(database, options.target);
    requireClosed(options.runs, states);
    for (const state of states) options.onRun(state);
    const judgement = { rules: RETENTION, profile: options.profile, asOfUtc, states, asked: options.runs };
    for (const rule of inOrderOfDeletion(RETENTION)) {
      session.lost.throwIfAborted();
      options.onTable(await retainTable(database, rule, { judgement, dryRun: options.dryRun }));
    }
    return states;
  } finally {
    await session.close();
  }
}

/** Every table of the database but the server's own, as schema.table. */
export async function readTables(database: Queryable): Promise<readonly string[]> {
  const rows = await database.query<{ name: string }>({
    text: `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
      WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY name`,
  });
  return rows.map(({ name }) => name);
}

function requireClosed(asked: readonly string[], states: readonly RunState[]): void {
  for (const run of asked) {
    const found = states.find((one) => one.run === run);
    if (found?.state === 'CLOSED') continue;
    const why = found === undefined ? 'the database knows nothing of it' : `${found.state}, ${found.detail}`;
    throw new PlatformError('E_RUN_NOT_CLOSED', `${run}: ${why}`);
  }
}

async function retainTable(
  database: Database,
  rule: RetentionRule,
  { judgement, dryRun }: { readonly judgement: Judgement; readonly dryRun: boolean },
): Promise<TableResult> {
  const { table } = rule;
  if (!isKeptForDays(rule)) {
    const rows = await countOf(database, { text: `SELECT count(*)::text AS rows FROM ${table}` });
    return { table, deleted: 0, kept: rows === 0 ? {} : { NEVER_DELETED: rows } };
  }
  const before = await groupsOf(database, judgement, rule);
  const due = before.length === 0 ? 0 : await countOf(database, countOfDue(judgement, rule));
  if (due === 0) return { table, deleted: 0, kept: reasonsOf(judgement, rule, { groups: before }) };
  if (dryRun) return { table, deleted: due, kept: reasonsOf(judgement, rule, { groups: before, due }) };
  const deleted = await deletePages(database, judgement, rule);
  const groups = await groupsOf(database, judgement, rule);
  return { table, deleted, kept: reasonsOf(judgement, rule, { groups }) };
}

/** Pages that come later hold rows of runs that are open. */
async function deletePages(database: Database, judgement: Judgement, rule: KeptForDays): Promise<number> {
  const pages = await countOf(database, {
    text: `SELECT (pg_relation_size($1::regclass) / current_setting('block_size')::int)::text AS rows`,
    values: [rule.table],
  });
  let deleted = 0;
  for (let page = 0; page < pages; page += PAGES_A_BATCH) {
    deleted += await database.transaction(async (transaction) => {
      await transaction.execute({ text: ALLOW_SQL });
      return transaction.execute(deletion(judgement, rule, page));
    });
  }
  return deleted;
}

async function groupsOf(database: Database, judgement: Judgement, rule: KeptForDays): Promise<readonly Group[]> {
  const rows = await database.query<{ run: string | null; rows: string; young: string }>(countByRun(judgement, rule));
  return rows.map(({ run, rows: all, young }) => ({ run, rows: Number(all), young: Number(young) }));
}

async function countOf(database: Queryable, statement: { text: string; values?: readonly unknown[] }): Promise<number> {
  const [row] = await database.query<{ rows: string }>(statement);
  return Number(row?.rows ?? 0);
}
