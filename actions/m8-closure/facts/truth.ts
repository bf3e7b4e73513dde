import { streamIdOf, topicsReadBy } from '@spine-green/runtime/consumer/streams';
import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import type { LivePartition } from '../anchors.ts';
import type { ArchiveTruth, IngressTruth } from '../ingress-truth.ts';

/** One state of the database; throws what it throws, because a count that cannot be read is not zero. */
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
        (SELECT count(*) FROM ig.quarantine_rows WHERE platform_run_id = $1)::text AS quarantined,
        (SELECT count(*) FROM ig.receipts WHERE platform_run_id = $1 AND receipt_write_failed)::text AS unwritten`,
    values,
  });
  const unknown = await database.query({
    text: `SELECT c.principal, count(*)::text AS count FROM ig.receipt_rows r JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND r.decision = 'QUARANTINE' AND r.reason_codes = ARRAY['PUBLISH_AMBIGUOUS']
      GROUP BY 1 ORDER BY 1`,
    values,
  });
  const anomalies = await readAnomalies(database, platformRunId);
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
    receiptWriteFailed: Number(rest?.unwritten),
    unknownOutcomes: unknown.map((row) => ({ principal: String(row.principal), count: Number(row.count) })),
    anomalies,
    explained: await readExplained(database, platformRunId, anomalies),
  };
}

/** Each anomaly where it is recorded: refusals, copies on the log, records that the archive refused or saw changed. */
async function readAnomalies(database: Queryable, platformRunId: string): Promise<Readonly<Record<string, number>>> {
  const rows = await database.query({
    text: `SELECT reason, sum(count)::text AS count FROM (
        SELECT code AS reason, count(*) AS count FROM ig.quarantine_rows q, unnest(q.reason_codes) AS code
          WHERE q.platform_run_id = $1 GROUP BY code
        UNION ALL SELECT reason, count(*) FROM rtdl.archive_failures WHERE platform_run_id = $1 GROUP BY reason
        UNION ALL SELECT 'DUPLICATE_PUBLISH', count(*) - count(DISTINCT r.dedupe_key)
          FROM ig.reconciliations r, json_array_elements(r.record::json -> 'matches')
          WHERE r.platform_run_id = $1 AND r.new_state = 'ADMITTED'
        UNION ALL SELECT 'REPLAY_BASIS_MISMATCH', count(*) FROM rtdl.archive_offset_mismatches WHERE stream_id = $2
      ) AS seen GROUP BY reason HAVING sum(count) > 0 ORDER BY seen.reason`,
    values: [platformRunId, streamIdOf('archive-writer', platformRunId)],
  });
  return Object.fromEntries(rows.map((row) => [String(row.reason), Number(row.count)]));
}

/** An unknown outcome is explained once a later record says what became of it; a copy is counted from such a record. */
async function readExplained(
  database: Queryable,
  platformRunId: string,
  { DUPLICATE_PUBLISH: copies }: Readonly<Record<string, number>>,
): Promise<Readonly<Record<string, number>>> {
  const [row] = await database.query({
    text: `SELECT count(*)::text AS resolved FROM ig.quarantine_rows q JOIN ig.receipt_rows r ON r.receipt_id = q.receipt_id
      WHERE q.platform_run_id = $1 AND q.reason_codes = ARRAY['PUBLISH_AMBIGUOUS'] AND encode(r.dedupe_key, 'hex') IN
        (SELECT dedupe_key FROM ig.reconciliations WHERE platform_run_id = $1)`,
    values: [platformRunId],
  });
  const resolved = Number(row?.resolved);
  return {
    ...(copies === undefined ? {} : { DUPLICATE_PUBLISH: copies }),
    ...(resolved === 0 ? {} : { PUBLISH_AMBIGUOUS: resolved }),
  };
}

export async function readArchiveTruth(database: Queryable, platformRunId: string): Promise<ArchiveTruth> {
  const stream = streamIdOf('archive-writer', platformRunId);
  const records = await database.query({
    text: `SELECT topic, sum(record_count)::text AS records FROM rtdl.archive_segments s
      WHERE platform_run_id = $1 GROUP BY s.topic ORDER BY s.topic`,
    values: [platformRunId],
  });
  const [totals] = await database.query({
    text: `SELECT (SELECT coalesce(sum(value), 0) FROM obs.run_counters WHERE platform_run_id = $1
          AND component = 'archive-writer' AND counter = 'seen_total')::text AS seen,
        (SELECT count(*) FROM rtdl.archive_offset_mismatches WHERE stream_id = $2)::text AS mismatched`,
    values: [platformRunId, stream],
  });
  // What a checkpoint went over and what accounts for it, partition by partition.
  const [holes] = await database.query({
    text: `SELECT count(*)::text AS partitions FROM rtdl.archive_checkpoints c WHERE stream_id = $2
      AND next_offset - start_offset <>
        (SELECT coalesce(sum(record_count), 0) FROM rtdl.archive_segments s
          WHERE s.stream_id = c.stream_id AND s.topic = c.topic AND s.partition_id = c.partition_id)
        + (SELECT count(*) FROM rtdl.archive_failures f WHERE f.platform_run_id = $1 AND NOT f.archived
          AND f.topic = c.topic AND f.partition_id = c.partition_id)
        + (SELECT coalesce(sum(value), 0) FROM obs.run_counters r WHERE r.platform_run_id = $1
          AND r.component = 'archive-writer' AND r.counter = 'run_scope_skipped'
          AND r.dim = c.topic || '/' || c.partition_id)`,
    values: [platformRunId, stream],
  });
  const found = new Map(records.map((row) => [String(row.topic), Number(row.records)]));
  return {
    seen: Number(totals?.seen),
    mismatched: Number(totals?.mismatched),
    holes: Number(holes?.partitions),
    recordsByTopic: Object.fromEntries([
      ...topicsReadBy('archive-writer').map((topic) => [topic, 0] as const),
      ...found,
    ]),
  };
}

/** What the log holds of the topics now. */
export async function readLivePartitions(
  log: Pick<EventLog, 'watermarks'>,
  topics: readonly string[],
): Promise<readonly LivePartition[]> {
  const partitions: LivePartition[] = [];
  for (const topic of new Set(topics)) {
    partitions.push(...(await log.watermarks(topic)).map((watermark) => ({ topic, ...watermark })));
  }
  return partitions;
}
