import type { ConsumerStream } from '../consumer/streams.ts';
import type { Queryable } from '../substrate/database/port.ts';
import type { EventLog } from '../substrate/event-log/port.ts';
import { readProgress } from './progress.ts';

/** Tables of events that were decided and are not published yet, by the name that people know them under. */
const OUTBOXES = [
  ['decisions', 'rtdl.df_outbox'],
  ['outcomes', 'rtdl.al_outbox'],
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

/** Actions that somebody asked for and that have no outcome yet. */
export async function readOpenActions(database: Queryable, platformRunId: string): Promise<number> {
  const [row] = await database.query<{ open: string }>({
    text: `SELECT count(*)::text AS open FROM rtdl.al_semantic_ledger
      WHERE platform_run_id = $1 AND state <> 'TERMINAL'`,
    values: [platformRunId],
  });
  return Number(row?.open ?? 0);
}

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
  const actions = await readOpenActions(database, platformRunId);
  return [
    ...lagging,
    ...outboxes.filter(({ pending }) => pending > 0).map(({ name, pending }) => `${pending} ${name} are not published`),
    ...(actions > 0 ? [`${actions} actions have no outcome`] : []),
  ];
}
