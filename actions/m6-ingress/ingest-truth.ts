import { renderHandle } from '@spine-green/evidence-schemas';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import type { LaneContext } from '../lib/run/lane.ts';

/**
 * The gate's truth, counted here once more: the summaries are the reporter's work, so the gate over them does not count
 * with the reporter's statements.
 */
export interface IngestTruth {
  readonly receipts: readonly ReceiptCount[];
  readonly admitted: readonly AdmittedTopic[];
  /** Admission rows without proof either way. */
  readonly openRows: number;
  /** Revisions of the gate policy and environments that receipts of the run name. */
  readonly policyDigests: readonly string[];
  readonly environments: readonly string[];
}

export interface ReceiptCount {
  readonly principal: string;
  readonly eventClass: string;
  readonly decision: string;
  readonly count: number;
}

/** Distinct admissions of one topic, and where the last of them lies. */
export interface AdmittedTopic {
  readonly topic: string;
  readonly events: number;
  readonly partition: number;
  readonly lastOffset: number;
}

/** Throws what the database throws; a count that cannot be read is not zero. */
export async function readIngestTruth(database: Queryable, platformRunId: string): Promise<IngestTruth> {
  const values = [platformRunId];
  const receipts = await database.query({
    text: `SELECT c.principal, c.event_class, r.decision, count(*)::text AS count
      FROM ig.receipt_rows r JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    values,
  });
  const admitted = await database.query({
    text: `SELECT topic, sum(events)::text AS events, (array_agg(partition ORDER BY last DESC))[1] AS partition,
        max(last)::text AS last_offset
      FROM (SELECT c.topic, a.eb_partition AS partition, count(*) AS events, max(a.eb_offset) AS last
        FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
        WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED' GROUP BY 1, 2) AS by_partition
      GROUP BY topic ORDER BY topic`,
    values,
  });
  const [open] = await database.query({
    text: `SELECT count(*)::text AS rows FROM ig.open_admissions WHERE platform_run_id = $1`,
    values,
  });
  const contexts = await database.query({
    text: `SELECT DISTINCT policy_digest, document::json ->> 'environment' AS environment FROM ig.contexts
      WHERE platform_run_id = $1 ORDER BY 1, 2`,
    values,
  });
  const distinct = (name: string): readonly string[] => [...new Set(contexts.map((row) => String(row[name])))];
  return {
    receipts: receipts.map((row) => ({
      principal: String(row.principal),
      eventClass: String(row.event_class),
      decision: String(row.decision),
      count: Number(row.count),
    })),
    admitted: admitted.map((row) => ({
      topic: String(row.topic),
      events: Number(row.events),
      partition: Number(row.partition),
      lastOffset: Number(row.last_offset),
    })),
    openRows: Number(open?.rows),
    policyDigests: distinct('policy_digest'),
    environments: distinct('environment'),
  };
}

/** Receipt segments of the run that are not in the object store yet. */
export async function pendingSegments(database: Queryable, platformRunId: string): Promise<number> {
  const [row] = await database.query({
    text: `SELECT count(*)::text AS pending FROM ig.segments WHERE platform_run_id = $1 AND exported_at IS NULL`,
    values: [platformRunId],
  });
  return Number(row?.pending);
}

const SAMPLES_MAX = 20;

/** The first receipts of up to twenty exported segments, as they lie in the object store. */
export async function sampleReceipts(context: LaneContext): Promise<readonly ReceiptV1[]> {
  const database = await context.session.database();
  const segments = await database.query({
    text: `SELECT ig.segment_name(opened_minute, segment_id) AS name FROM ig.segments
      WHERE platform_run_id = $1 AND kind = 'receipts' AND exported_at IS NOT NULL AND lines > 0
      ORDER BY segment_id DESC LIMIT ${SAMPLES_MAX}`,
    values: [context.platformRunId],
  });
  const { store, bucket } = context.session.evidence;
  const prefix = renderHandle('IG_RECEIPTS_PREFIX_PATTERN', { platform_run_id: context.platformRunId ?? 'none' });
  return Promise.all(
    segments.map(async ({ name }) => {
      const { body } = await store.get(bucket, `${prefix}${String(name)}`);
      const text = Buffer.from(body).toString('utf8');
      return ReceiptV1.parse(JSON.parse(text.slice(0, text.indexOf('\n'))));
    }),
  );
}
