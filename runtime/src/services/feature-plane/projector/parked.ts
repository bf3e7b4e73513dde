import { type CounterScope, countersStatement } from '../../../observability/counters.ts';
import type { Database } from '../../../substrate/database/port.ts';

/** How long a first event waits for its anchor (13, section 4.2), by the clock of the database alone. */
const PARKED_SECONDS_MAX = 300;
/** How many wait at once; above that the oldest go first. */
const PARKED_MAX = 100_000;

/** The flows of these events have core features from now on; their entities learn of them when the anchor comes. */
export const expireParked = (database: Database, streamId: string, counted: CounterScope): Promise<number> =>
  database.transaction(async (transaction) => {
    const flows = await transaction.execute({
      name: 'ofp_expire_parked',
      text: `WITH gone AS (
          DELETE FROM rtdl.ofp_parked_events p WHERE p.stream_id = $1
            AND (p.parked_at_utc < clock_timestamp() - make_interval(secs => $2) OR p.parked_at_utc < (
              SELECT n.parked_at_utc FROM rtdl.ofp_parked_events n WHERE n.stream_id = $1
              ORDER BY n.parked_at_utc DESC OFFSET $3 LIMIT 1))
          RETURNING p.flow_id, p.event_id, p.event_at, p.amount_minor),
        flows AS (
          SELECT flow_id, count(*) AS n, sum(amount_minor) AS sum, min(event_at) AS first, max(event_at) AS last,
            (array_agg(amount_minor ORDER BY event_at, event_id))[1] AS opening
          FROM gone GROUP BY flow_id)
        INSERT INTO rtdl.ofp_flow_keys AS t (flow_id, stream_id, event_count, amount_sum_minor, first_event_at,
          last_event_at, opened_at, opened_amount_minor)
        SELECT flow_id, $1, n, sum, first, last, first, opening FROM flows ORDER BY flow_id
        ON CONFLICT (flow_id, stream_id) DO UPDATE SET event_count = t.event_count + excluded.event_count,
          amount_sum_minor = t.amount_sum_minor + excluded.amount_sum_minor,
          first_event_at = least(t.first_event_at, excluded.first_event_at),
          last_event_at = greatest(t.last_event_at, excluded.last_event_at),
          opened_at = excluded.opened_at, opened_amount_minor = excluded.opened_amount_minor`,
      values: [streamId, PARKED_SECONDS_MAX, PARKED_MAX],
    });
    if (flows > 0) {
      await transaction.execute(countersStatement(counted, [{ counter: 'missing_features', dim: '', value: flows }]));
    }
    return flows;
  });
