import type { Queryable } from '@spine-green/runtime/substrate/database/port';

/**
 * The gate's truth, counted once more by the gate over the closure: the documents under judgement are the reporter's,
 * so nothing here runs the reporter's statements.
 */
export interface IngressTruth {
  readonly receipts: readonly DecisionCount[];
  /** Where the admissions of the run lie; partitions without one are absent. */
  readonly admitted: readonly AdmittedPartition[];
  readonly quarantined: number;
  /** Admissions without proof either way. */
  readonly open: number;
}

export interface DecisionCount {
  readonly principal: string;
  readonly decision: string;
  readonly count: number;
}

export interface AdmittedPartition {
  readonly topic: string;
  readonly partition: number;
  readonly events: number;
  readonly first_offset: number;
  readonly last_offset: number;
}

/** One snapshot of the database; throws what the database throws, because a count that cannot be read is not zero. */
export async function readIngressTruth(database: Queryable, platformRunId: string): Promise<IngressTruth> {
  const values = [platformRunId];
  const receipts = await database.query({
    text: `SELECT c.principal, r.decision, count(*)::text AS count
      FROM ig.receipt_rows r JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
    values,
  });
  const admitted = await database.query({
    text: `SELECT c.topic, a.eb_partition AS partition, count(*)::text AS events, min(a.eb_offset)::text AS first_offset,
        max(a.eb_offset)::text AS last_offset
      FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED' GROUP BY 1, 2 ORDER BY 1, 2`,
    values,
  });
  const [rest] = await database.query({
    text: `SELECT (SELECT count(*) FROM ig.open_admissions WHERE platform_run_id = $1)::text AS open,
        (SELECT count(*) FROM ig.quarantine_rows WHERE platform_run_id = $1)::text AS quarantined`,
    values,
  });
  return {
    receipts: receipts.map((row) => ({
      principal: String(row.principal),
      decision: String(row.decision),
      count: Number(row.count),
    })),
    admitted: admitted.map((row) => ({
      topic: String(row.topic),
      partition: Number(row.partition),
      events: Number(row.events),
      first_offset: Number(row.first_offset),
      last_offset: Number(row.last_offset),
    })),
    quarantined: Number(rest?.quarantined),
    open: Number(rest?.open),
  };
}

/** Receipts of a decision, of a principal, of both, or all. */
export const receiptsOf = (
  { receipts }: Pick<IngressTruth, 'receipts'>,
  of: Partial<Pick<DecisionCount, 'principal' | 'decision'>> = {},
): number =>
  receipts
    .filter(
      ({ principal, decision }) => principal === (of.principal ?? principal) && decision === (of.decision ?? decision),
    )
    .reduce((sum, { count }) => sum + count, 0);
