import { handle } from '@spine-green/evidence-schemas';
import { consumerStreams } from '@spine-green/runtime/consumer/streams';
import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import { readPlaces } from '@spine-green/runtime/truth/consumer-places';
import { readGuards } from '@spine-green/runtime/truth/guards';
import type { StreamFacts } from '../../lib/drift/facts.ts';
import type { Session } from '../../lib/run/session.ts';

/** What log and database say of one run together. Throws what a read throws. */
export async function readStreamFacts(session: Session, runId: string): Promise<StreamFacts> {
  const database = await session.database();
  const log = await session.eventLog();
  const streams = consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), runId);
  const { clusterId } = await log.describe();
  return {
    consumers: await readPlaces(database, log, streams),
    clusterId,
    admitted: await readAdmitted(database, log, runId),
    guards: await readGuards(database),
    acceptedPayloads: await countAccepted(database, runId),
    misses: await readMisses(database, runId),
  };
}

/** The last place that receipts name on each partition, beside the end that the log itself tells. */
async function readAdmitted(database: Queryable, log: EventLog, runId: string): Promise<StreamFacts['admitted']> {
  const rows = await database.query<{ topic: string; partition_id: number; last: string }>({
    text: `SELECT c.topic, a.eb_partition AS partition_id, max(a.eb_offset)::text AS last
      FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND a.eb_offset IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`,
    values: [runId],
  });
  const { topics } = await log.describe();
  const there = new Set(topics.map(({ topic }) => topic));
  const ends = new Map<string, number>();
  for (const topic of new Set(rows.map((row) => row.topic))) {
    if (!there.has(topic)) continue;
    for (const { partition, high } of await log.watermarks(topic)) ends.set(`${topic}/${partition}`, high);
  }
  return rows.map((row) => ({
    ...{ topic: row.topic, partition: row.partition_id, last: Number(row.last) },
    end: ends.get(`${row.topic}/${row.partition_id}`),
  }));
}

/** Receipts that called something a duplicate whose payload is another than the admitted one. */
async function countAccepted(database: Queryable, runId: string): Promise<number> {
  const [row] = await database.query<{ accepted: string }>({
    text: `SELECT count(*)::text AS accepted FROM ig.receipt_rows r
      JOIN ig.contexts c USING (context_id) JOIN ig.admission_rows a ON a.dedupe_key = r.dedupe_key
      WHERE c.platform_run_id = $1 AND r.decision = 'DUPLICATE'
        AND r.document::json #>> '{payload_hash,hex}' IS DISTINCT FROM encode(a.payload_hash, 'hex')`,
    values: [runId],
  });
  return Number(row?.accepted ?? Number.NaN);
}

/**
 * By status of the context, whichever it is: decisions that missed a join, as they are kept, and as they were counted when
 * decided. What is counted beside them (a model that was not there) is kept by none.
 */
async function readMisses(database: Queryable, runId: string): Promise<StreamFacts['misses']> {
  const rows = await database.query<{ status: string; kept: string; told: string }>({
    text: `SELECT status, sum(kept)::text AS kept, sum(told)::text AS told FROM (
        SELECT context_status AS status, 1 AS kept, 0 AS told FROM rtdl.df_decisions
          WHERE platform_run_id = $1 AND context_status <> 'CONTEXT_READY'
        UNION ALL
        SELECT dim, 0, value FROM obs.run_counters
          WHERE platform_run_id = $1 AND component = 'df' AND counter = 'degrade'
      ) AS both_of_them GROUP BY status ORDER BY status`,
    values: [runId],
  });
  return rows.map(({ status, kept, told }) => ({ status, kept: Number(kept), told: Number(told) }));
}
