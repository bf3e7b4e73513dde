import type { Queryable } from '../substrate/database/port.ts';
import { ATTEMPTS_BEFORE_AMBIGUOUS, type OutboxStore } from './types.ts';

/** Tables of this form; their names become part of statements, so they are spelled here and nowhere else. */
export type OutboxTable =
  | 'rtdl.df_outbox'
  | 'rtdl.al_outbox'
  | 'labels.ls_outbox'
  | 'cases.case_trigger_outbox'
  | 'cases.cm_action_outbox';

export interface OutboxPlace {
  readonly table: OutboxTable;
  readonly platformRunId: string;
}

export interface OutgoingEvent {
  readonly eventId: string;
  readonly text: string;
}

/** Run it in the transaction that decides the events; an event that is there already stays as it is. */
export async function addToOutbox(
  transaction: Queryable,
  { table, platformRunId }: OutboxPlace,
  events: readonly OutgoingEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await transaction.execute({
    name: `add_${table}`,
    text: `INSERT INTO ${table} (platform_run_id, event_id, envelope)
      SELECT $1, e, t FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS o (e, t, place) ORDER BY place
      ON CONFLICT (platform_run_id, event_id) DO NOTHING`,
    values: [platformRunId, events.map(({ eventId }) => eventId), events.map(({ text }) => text)],
  });
}

export const outboxTable = (database: Queryable, { table, platformRunId }: OutboxPlace): OutboxStore => ({
  next: async (limit) => {
    const rows = await database.query<{ id: string; event_id: string; envelope: string; attempts: number }>({
      name: `next_${table}`,
      text: `SELECT o.seq::text AS id, event_id, envelope, attempts FROM ${table} o
        WHERE platform_run_id = $1 AND state = 'PENDING' ORDER BY o.seq LIMIT $2`,
      values: [platformRunId, limit],
    });
    return rows.map((row) => ({
      seq: row.id,
      eventId: row.event_id,
      envelope: row.envelope,
      attempts: row.attempts,
    }));
  },
  settle: async (settled) => {
    await database.execute({
      name: `settle_${table}`,
      // By their keys and not by a join, which may be planned as a look through the whole table.
      text: `WITH given AS (SELECT $1::bigint[] AS seqs, $2::text[] AS states, $3::text[] AS reasons, $4::text[] AS refs)
        UPDATE ${table} o SET state = g.states[array_position(g.seqs, o.seq)],
          envelope = CASE WHEN g.states[array_position(g.seqs, o.seq)] = 'DONE' THEN '' ELSE o.envelope END,
          last_reason = g.reasons[array_position(g.seqs, o.seq)], receipt_ref = g.refs[array_position(g.seqs, o.seq)],
          attempts = o.attempts + 1,
          settled_at = CASE WHEN g.states[array_position(g.seqs, o.seq)] = 'PENDING' THEN NULL ELSE clock_timestamp() END
        FROM given g WHERE o.platform_run_id = $5 AND o.seq = ANY ($1::bigint[]) AND o.state = 'PENDING'`,
      values: [
        settled.map(({ row }) => row.seq),
        settled.map(({ publication }) => STATES[publication.kind]),
        settled.map(({ publication }) => (publication.kind === 'published' ? null : publication.reason)),
        settled.map(({ publication }) => (publication.kind === 'open' ? null : (publication.receiptRef ?? null))),
        platformRunId,
      ],
    });
  },
  depth: async () => {
    const [row] = await database.query<{ pending: string; ambiguous: string; refused: string }>({
      name: `depth_${table}`,
      text: `SELECT count(*) FILTER (WHERE state = 'PENDING')::text AS pending,
          count(*) FILTER (WHERE state = 'PENDING' AND attempts >= $2)::text AS ambiguous,
          count(*) FILTER (WHERE state = 'QUARANTINED')::text AS refused
        FROM ${table} WHERE platform_run_id = $1 AND state <> 'DONE'`,
      values: [platformRunId, ATTEMPTS_BEFORE_AMBIGUOUS],
    });
    return {
      pending: Number(row?.pending ?? 0),
      ambiguous: Number(row?.ambiguous ?? 0),
      refused: Number(row?.refused ?? 0),
    };
  },
});

const STATES = { published: 'DONE', refused: 'QUARANTINED', open: 'PENDING' } as const;
