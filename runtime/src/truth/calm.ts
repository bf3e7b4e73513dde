import type { ConsumerStream } from '../consumer/streams.ts';
import { textOfMicros } from '../kernel/clock.ts';
import type { Queryable } from '../substrate/database/port.ts';
import type { EventLog } from '../substrate/event-log/port.ts';
import { readProgress } from './progress.ts';
import { readRunMicros } from './run-clock.ts';

/** Tables of events that were decided and are not published yet, by the name that people know them under. */
const OUTBOXES = [
  ['decisions', 'rtdl.df_outbox'],
  ['outcomes', 'rtdl.al_outbox'],
  ['case triggers', 'cases.case_trigger_outbox'],
  ['actions of cases', 'cases.cm_action_outbox'],
  ['labels', 'labels.ls_outbox'],
] as const;

/** Rows of each outbox that no gate decided on; one that was refused is no open row. */
export async function readOutboxes(
  database: Queryable,
  platformRunId: string,
): Promise<readonly { readonly name: string; readonly pending: number; readonly refused: number }[]> {
  const counts = OUTBOXES.map(
    ([name, table]) => `SELECT '${name}' AS name, count(*) FILTER (WHERE state = 'PENDING')::text AS pending,
      count(*) FILTER (WHERE state = 'QUARANTINED')::text AS refused
      FROM ${table} WHERE platform_run_id = $1 AND state <> 'DONE'`,
  );
  const rows = await database.query<{ name: string; pending: string; refused: string }>({
    text: counts.join(' UNION ALL '),
    values: [platformRunId],
  });
  return rows.map(({ name, pending, refused }) => ({ name, pending: Number(pending), refused: Number(refused) }));
}

/**
 * What was begun and is not at its end, in words: actions without an outcome, chains of decisions that lack something,
 * outcomes that wait for their decision, labels that a case asked for and the store has not decided, facts that governance
 * has not been told. A label whose time has not come is not begun.
 */
export async function readUnfinished(database: Queryable, platformRunId: string): Promise<readonly string[]> {
  const runMicros = await readRunMicros(database, platformRunId);
  const [row] = await database.query<Record<keyof typeof UNFINISHED, string>>({
    text: `SELECT (SELECT count(*) FROM rtdl.al_semantic_ledger
          WHERE platform_run_id = $1 AND state <> 'TERMINAL')::text AS actions,
        (SELECT count(*) FROM rtdl.dla_lineage_chains
          WHERE platform_run_id = $1 AND chain_status = 'UNRESOLVED')::text AS chains,
        (SELECT count(*) FROM cases.case_trigger_pending_outcomes WHERE platform_run_id = $1)::text AS outcomes,
        (SELECT count(*) FROM cases.cm_label_work WHERE platform_run_id = $1 AND state = 'QUEUED')::text AS suspicions,
        (SELECT count(*) FROM cases.cm_label_emissions WHERE platform_run_id = $1 AND status = 'PENDING'
          AND observed_at <= $2::timestamptz)::text AS labels,
        (SELECT count(*) FROM cases.cm_lifecycle_facts WHERE platform_run_id = $1 AND NOT told)::text AS facts,
        (SELECT count(*) FROM labels.ls_lifecycle_facts WHERE platform_run_id = $1 AND NOT told)::text AS label_facts`,
    values: [platformRunId, runMicros === undefined ? '-infinity' : textOfMicros(runMicros)],
  });
  return Object.entries(UNFINISHED).flatMap(([name, words]) => {
    const count = Number(row?.[name as keyof typeof UNFINISHED] ?? 0);
    return count > 0 ? [`${count} ${words}`] : [];
  });
}

const UNFINISHED = {
  actions: 'actions have no outcome',
  chains: 'chains of decisions are not whole',
  outcomes: 'outcomes wait for their decision',
  suspicions: 'cases have a suspicion that is not asserted',
  labels: 'labels of cases are not decided',
  facts: 'facts about cases are not told',
  label_facts: 'facts about labels are not told',
} as const;

/**
 * What still moves in a run, in words; nothing when every record is consumed and everything that was decided is published.
 * One look may fall between two daemons of a chain, so calm is what two looks in a row find.
 */
export async function readUnrest(
  database: Queryable,
  eventLog: EventLog,
  { streams, platformRunId }: { readonly streams: readonly ConsumerStream[]; readonly platformRunId: string },
): Promise<readonly string[]> {
  const { groups } = await readProgress(database, eventLog, streams);
  const lagging = groups.flatMap(({ stream, partitions }) =>
    partitions
      .filter(({ lag }) => lag > 0)
      .map(({ topic, partition, lag }) => `${stream.component} lags by ${lag} on ${topic}/${partition}`),
  );
  const outboxes = await readOutboxes(database, platformRunId);
  return [
    ...lagging,
    ...outboxes.filter(({ pending }) => pending > 0).map(({ name, pending }) => `${pending} ${name} are not published`),
    ...(await readUnfinished(database, platformRunId)),
  ];
}
