import { handle } from '@spine-green/evidence-schemas';
import { findMicros } from '../kernel/clock.ts';
import type { Queryable } from '../substrate/database/port.ts';

/**
 * How far a run has come in its own time, microseconds: the largest event time that the archive holds of it. A world is
 * replayed as if it were live, so what a run can know is bounded by this and by no machine's clock. Undefined before the
 * first event. Point reads: one row a partition.
 */
export async function readRunMicros(database: Queryable, platformRunId: string): Promise<number | undefined> {
  const [row] = await database.query<{ watermark: string | null }>({
    name: 'run_clock',
    text: `SELECT max(watermark_ts_utc) AS watermark FROM rtdl.archive_checkpoints
      WHERE stream_id = $1 AND topic = $2`,
    values: [`archive_writer.v0::${platformRunId}`, handle('FP_BUS_TRAFFIC_FRAUD_V1')],
  });
  return row?.watermark == null ? undefined : findMicros(row.watermark);
}

/** Which of the events the gate admitted in this run and class: point reads by identity. */
export async function findAdmittedEvents(
  database: Queryable,
  { platformRunId, eventClass }: { readonly platformRunId: string; readonly eventClass: string },
  eventIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ event_id: string }>({
    name: 'admitted_events',
    text: `SELECT a.event_id FROM unnest($3::text[]) AS asked (event_id)
      JOIN ig.admission_rows a
        ON a.dedupe_key = sha256(convert_to($1 || ':' || $2 || ':' || asked.event_id, 'UTF8'))
      WHERE a.state = 'ADMITTED'`,
    values: [platformRunId, eventClass, eventIds],
  });
  return new Set(rows.map(({ event_id }) => event_id));
}
