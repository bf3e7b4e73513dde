import { topicsReadBy } from '../../consumer/streams.ts';
import type { Queryable } from '../../substrate/database/port.ts';
import type { AdmittedRange } from '../admissions.ts';
import { readOutboxes } from '../calm.ts';
import { type ActionTotals, readActionTotals } from './actions.ts';
import { type AuditTotals, readAuditTotals } from './audit.ts';
import { countsOfRow } from './counts.ts';
import { type DecisionTotals, readDecisionTotals } from './decisions.ts';

/** What became of the admitted traffic of one run, as far as gate, ledgers and audit say. */
export interface LaneFacts {
  /** Distinct admissions on the topics that are decided on. */
  readonly traffic: number;
  /** Admitted events that nothing was decided on, each with a code. */
  readonly rejectedTraffic: number;
  /** Distinct admissions of the lane's own events, by family. */
  readonly published: ReadonlyMap<string, number>;
  readonly decisions: DecisionTotals;
  readonly actions: ActionTotals;
  readonly audit: AuditTotals;
  /** Rows of all outboxes that the gate has not answered, and that it refused for good. */
  readonly outboxPending: number;
  readonly outboxRefused: number;
}

/** `admitted` are the ranges of the same snapshot of the database. */
export async function readLaneFacts(
  database: Queryable,
  platformRunId: string,
  admitted: readonly AdmittedRange[],
): Promise<LaneFacts> {
  const decidedOn = new Set(topicsReadBy('df'));
  const rejected = await countsOfRow<'events'>(
    database,
    `SELECT count(DISTINCT a.dedupe_key)::text AS events FROM rtdl.df_rejections r
      JOIN ig.contexts c ON c.platform_run_id = r.platform_run_id AND c.topic = r.topic
      JOIN ig.admission_rows a ON a.context_id = c.context_id AND a.eb_partition = r.partition_id
        AND a.eb_offset = r.offset_value AND a.state = 'ADMITTED'
      WHERE r.platform_run_id = $1`,
    platformRunId,
  );
  const outboxes = await readOutboxes(database, platformRunId);
  return {
    traffic: admitted.filter(({ topic }) => decidedOn.has(topic)).reduce((sum, { events }) => sum + events, 0),
    rejectedTraffic: rejected.events,
    published: await readPublished(database, platformRunId),
    decisions: await readDecisionTotals(database, platformRunId),
    actions: await readActionTotals(database, platformRunId),
    audit: await readAuditTotals(database, platformRunId),
    outboxPending: outboxes.reduce((sum, { pending }) => sum + pending, 0),
    outboxRefused: outboxes.reduce((sum, { refused }) => sum + refused, 0),
  };
}

async function readPublished(database: Queryable, platformRunId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await database.query<{ event_type: string; events: string }>({
    text: `SELECT c.event_type, sum(n.events)::text AS events
      FROM (SELECT context_id, count(*) AS events FROM ig.admission_rows WHERE state = 'ADMITTED' GROUP BY context_id) AS n
      JOIN ig.contexts c ON c.context_id = n.context_id
      WHERE c.platform_run_id = $1 AND c.event_type IN ('decision_response', 'action_intent', 'action_outcome')
      GROUP BY c.event_type`,
    values: [platformRunId],
  });
  return new Map(rows.map((row) => [row.event_type, Number(row.events)]));
}
