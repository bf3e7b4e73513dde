import type { Queryable } from '../../substrate/database/port.ts';
import { countsByKey, countsOfRow } from './counts.ts';

/** What the audit of one run took in and recorded, counted by the database. */
export interface AuditTotals {
  readonly records: number;
  readonly byKind: ReadonlyMap<string, number>;
  /** Events of the decision lane that were taken in, by family. */
  readonly audited: ReadonlyMap<string, number>;
  readonly resolved: number;
  readonly unresolved: number;
  readonly missing: ReadonlyMap<string, number>;
  readonly quarantined: ReadonlyMap<string, number>;
  readonly divergences: number;
  readonly ranges: readonly AuditedRange[];
  /** Rows of append-only tables that were changed or removed, as the database counts them. */
  readonly updates: number;
  readonly deletes: number;
}

/** Offsets are inclusive. */
export interface AuditedRange {
  readonly topic: string;
  readonly partition: number;
  readonly firstOffset: number;
  readonly lastOffset: number;
  readonly events: number;
}

export async function readAuditTotals(database: Queryable, platformRunId: string): Promise<AuditTotals> {
  const by = (text: string) => countsByKey(database, text, platformRunId);
  const byKind = await by(`SELECT kind AS key, count(*)::text AS count FROM rtdl.dla_audit_index
    WHERE platform_run_id = $1 GROUP BY kind`);
  const chains = await by(`SELECT chain_status AS key, count(*)::text AS count FROM rtdl.dla_lineage_chains
    WHERE platform_run_id = $1 GROUP BY chain_status`);
  const changes = await countsOfRow<'updates' | 'deletes' | 'divergences'>(
    database,
    `SELECT coalesce(sum(n_tup_upd), 0)::text AS updates, coalesce(sum(n_tup_del), 0)::text AS deletes,
        (SELECT count(*) FROM rtdl.dla_intake_replay_observations WHERE platform_run_id = $1)::text AS divergences
      FROM pg_stat_user_tables WHERE schemaname = 'rtdl'
        AND relname IN ('dla_audit_index', 'dla_intake_candidates', 'dla_intake_quarantine')`,
    platformRunId,
  );
  return {
    records: [...byKind.values()].reduce((sum, count) => sum + count, 0),
    byKind,
    audited: await by(`SELECT event_type AS key, count(*)::text AS count FROM rtdl.dla_intake_candidates
      WHERE platform_run_id = $1 GROUP BY event_type`),
    resolved: chains.get('RESOLVED') ?? 0,
    unresolved: chains.get('UNRESOLVED') ?? 0,
    missing: await by(`SELECT lacks AS key, count(*)::text AS count
      FROM rtdl.dla_lineage_chains, unnest(missing) AS lacks
      WHERE platform_run_id = $1 AND chain_status = 'UNRESOLVED' GROUP BY lacks`),
    quarantined: await by(`SELECT reason AS key, count(*)::text AS count FROM rtdl.dla_intake_quarantine
      WHERE platform_run_id = $1 GROUP BY reason`),
    divergences: changes.divergences,
    ranges: await readAuditedRanges(database, platformRunId),
    updates: changes.updates,
    deletes: changes.deletes,
  };
}

async function readAuditedRanges(database: Queryable, platformRunId: string): Promise<readonly AuditedRange[]> {
  const rows = await database.query<{
    topic: string;
    partition_id: number;
    first: string;
    last: string;
    events: string;
  }>({
    text: `SELECT topic, partition_id, min(offset_value)::text AS first, max(offset_value)::text AS last,
        count(*)::text AS events
      FROM rtdl.dla_intake_candidates WHERE platform_run_id = $1 GROUP BY topic, partition_id
      ORDER BY topic, partition_id`,
    values: [platformRunId],
  });
  return rows.map((row) => ({
    topic: row.topic,
    partition: row.partition_id,
    firstOffset: Number(row.first),
    lastOffset: Number(row.last),
    events: Number(row.events),
  }));
}
