import { topicsReadBy } from '@spine-green/runtime/consumer/streams';
import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import type { DecisionLaneTruth } from '../decision-lane/truth.ts';

/** One state of the database; throws what it throws, because a count that cannot be read is not zero. */
export async function readDecisionLaneTruth(database: Queryable, platformRunId: string): Promise<DecisionLaneTruth> {
  const values = [platformRunId];
  const admitted = await database.query({
    text: `SELECT c.topic, c.event_type, count(*)::text AS events
      FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED' GROUP BY 1, 2 ORDER BY 1, 2`,
    values,
  });
  const [decided] = await database.query({
    text: `SELECT count(*)::text AS rows, count(DISTINCT source_event_id)::text AS events,
        (SELECT count(*) FROM rtdl.df_rejections r WHERE r.platform_run_id = $1 AND EXISTS (
          SELECT FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
          WHERE c.platform_run_id = $1 AND c.topic = r.topic AND a.eb_partition = r.partition_id
            AND a.eb_offset = r.offset_value))::text AS rejected
      FROM rtdl.df_decisions WHERE platform_run_id = $1`,
    values,
  });
  const [acted] = await database.query({
    text: `SELECT (SELECT count(*) FROM rtdl.al_intent_ledger WHERE platform_run_id = $1)::text AS intents,
        (SELECT count(*) FROM (SELECT DISTINCT platform_run_id, event_id, action_type FROM rtdl.al_intent_ledger
          WHERE platform_run_id = $1) AS t)::text AS actions,
        (SELECT count(*) FROM rtdl.al_outcomes_append WHERE platform_run_id = $1)::text AS outcomes,
        (SELECT count(*) FROM rtdl.al_outcomes_append
          WHERE platform_run_id = $1 AND status = 'EXECUTED')::text AS executed,
        (SELECT count(*) FROM rtdl.al_outcomes_append
          WHERE platform_run_id = $1 AND reason LIKE 'UNCERTAIN\\_COMMIT:%')::text AS uncertain,
        (SELECT count(*) FROM rtdl.al_effects WHERE platform_run_id = $1)::text AS effects,
        (SELECT count(*) FROM (SELECT action_id FROM rtdl.al_effects WHERE platform_run_id = $1
          GROUP BY action_id HAVING count(*) > 1) AS t)::text AS doubled,
        (SELECT count(*) FROM rtdl.al_semantic_ledger
          WHERE platform_run_id = $1 AND terminal_at IS NULL)::text AS open`,
    values,
  });
  const [audited] = await database.query({
    text: `SELECT count(*) FILTER (WHERE event_type = 'decision_response')::text AS decisions,
        count(*) FILTER (WHERE event_type = 'action_intent')::text AS intents,
        count(*) FILTER (WHERE event_type = 'action_outcome')::text AS outcomes,
        (SELECT count(*) FROM rtdl.dla_lineage_chains
          WHERE platform_run_id = $1 AND cardinality(missing) = 0)::text AS whole,
        (SELECT count(*) FROM rtdl.dla_lineage_chains
          WHERE platform_run_id = $1 AND cardinality(missing) > 0)::text AS open,
        (SELECT count(*) FROM rtdl.dla_audit_index
          WHERE platform_run_id = $1 AND kind = 'DECISION')::text AS decision_records,
        (SELECT count(*) FROM rtdl.dla_audit_index
          WHERE platform_run_id = $1 AND kind = 'CHAIN')::text AS chain_records
      FROM rtdl.dla_intake_candidates WHERE platform_run_id = $1`,
    values,
  });
  const outboxes = await database.query({
    text: `SELECT state, count(*)::text AS rows FROM (
        SELECT state FROM rtdl.df_outbox WHERE platform_run_id = $1
        UNION ALL SELECT state FROM rtdl.al_outbox WHERE platform_run_id = $1) AS t
      WHERE state <> 'DONE' GROUP BY state ORDER BY state`,
    values,
  });
  const decidedOn = new Set(topicsReadBy('df'));
  const sum = (of: (row: Readonly<Record<string, unknown>>) => boolean): number =>
    admitted.filter(of).reduce((total, row) => total + Number(row.events), 0);
  const unpublished = (state: string): number => Number(outboxes.find((row) => row.state === state)?.rows ?? 0);
  return {
    traffic: sum(({ topic }) => decidedOn.has(String(topic))),
    published: {
      decisions: sum((row) => row.event_type === 'decision_response'),
      intents: sum((row) => row.event_type === 'action_intent'),
      outcomes: sum((row) => row.event_type === 'action_outcome'),
    },
    decisions: Number(decided?.rows),
    decidedEvents: Number(decided?.events),
    rejected: Number(decided?.rejected),
    intents: Number(acted?.intents),
    actions: Number(acted?.actions),
    outcomes: Number(acted?.outcomes),
    executed: Number(acted?.executed),
    uncertain: Number(acted?.uncertain),
    effects: Number(acted?.effects),
    doubledActions: Number(acted?.doubled),
    openActions: Number(acted?.open),
    audited: {
      decisions: Number(audited?.decisions),
      intents: Number(audited?.intents),
      outcomes: Number(audited?.outcomes),
    },
    chains: { whole: Number(audited?.whole), open: Number(audited?.open) },
    records: { decisions: Number(audited?.decision_records), chains: Number(audited?.chain_records) },
    pending: unpublished('PENDING'),
    refused: unpublished('QUARANTINED'),
  };
}
