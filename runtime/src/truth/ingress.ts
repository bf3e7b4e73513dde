import { LATENCY_METRICS, type LatencyCounts } from '../observability/latency.ts';
import type { Queryable } from '../substrate/database/port.ts';
import { type AdmittedRange, readAdmittedRanges, readCopies, readResolvedAmbiguities } from './admissions.ts';

/** What the gate did in one run, counted by the database from its truth tables (16, section 7.4). */
export interface IngressFacts {
  readonly receipts: readonly ReceiptCount[];
  /** Receipts by reason code; a receipt may have several. */
  readonly receiptReasons: ReadonlyMap<string, number>;
  /** Receipts by principal that say that the outcome of a publish is unknown; none of them was an answer. */
  readonly unknownOutcomes: ReadonlyMap<string, number>;
  readonly admitted: readonly AdmittedRange[];
  /** Further copies of admitted events on the log by topic, each recorded as DUPLICATE_PUBLISH. */
  readonly copies: ReadonlyMap<string, number>;
  /** Quarantines of an unknown outcome that was found out since. */
  readonly resolvedAmbiguous: number;
  readonly openAmbiguous: number;
  readonly openInFlight: number;
  readonly receiptWriteFailed: number;
  readonly quarantineRows: number;
  readonly quarantineReasons: ReadonlyMap<string, number>;
  readonly quarantineFirstUtc: string | undefined;
  readonly quarantineLastUtc: string | undefined;
  readonly exports: readonly ExportedLines[];
  readonly scenarioRunIds: readonly string[];
  /** Rows that the stream producer sent and had answered. */
  readonly sentAcknowledged: number;
  /** Of all lives of the gate, each as of its last heartbeat: one that ended abruptly took what came later with it. */
  readonly latencies: LatencyCounts;
  readonly receiptRefs: readonly string[];
  readonly quarantineRefs: readonly string[];
}

export interface ReceiptCount {
  readonly principal: string;
  readonly eventClass: string;
  readonly eventType: string;
  /** Undefined for a receipt that names no topic. */
  readonly topic: string | undefined;
  readonly decision: string;
  readonly count: number;
}

/** Lines of one kind of object: exported, and waiting to be. */
export interface ExportedLines {
  readonly kind: string;
  readonly objects: number;
  readonly lines: number;
  readonly pendingObjects: number;
}

const SAMPLES_MAX = 50;

export async function readIngress(database: Queryable, platformRunId: string): Promise<IngressFacts> {
  const count = (text: string) => readCounts(database, text, platformRunId);
  const open = await count(`SELECT state AS key, count(*)::text AS count FROM ig.open_admissions
    WHERE platform_run_id = $1 GROUP BY state`);
  const failed = await count(`SELECT 'failed' AS key, count(*)::text AS count FROM ig.receipts
    WHERE platform_run_id = $1 AND receipt_write_failed`);
  const sent = await count(`SELECT 'sent' AS key, coalesce(sum(value), 0)::text AS count FROM obs.run_counters
    WHERE platform_run_id = $1 AND component = 'wsp' AND counter = 'wsp_sent'`);
  return {
    receipts: await readReceipts(database, platformRunId),
    receiptReasons: await count(`SELECT code AS key, count(*)::text AS count
      FROM ig.receipt_rows r JOIN ig.contexts c ON c.context_id = r.context_id, unnest(r.reason_codes) AS code
      WHERE c.platform_run_id = $1 GROUP BY code`),
    unknownOutcomes: await count(`SELECT c.principal AS key, count(*)::text AS count
      FROM ig.receipt_rows r JOIN ig.contexts c ON c.context_id = r.context_id
      WHERE c.platform_run_id = $1 AND r.decision = 'QUARANTINE' AND r.reason_codes = ARRAY['PUBLISH_AMBIGUOUS']
      GROUP BY c.principal`),
    admitted: await readAdmittedRanges(database, platformRunId),
    copies: await readCopies(database, platformRunId),
    resolvedAmbiguous: await readResolvedAmbiguities(database, platformRunId),
    openAmbiguous: open.get('PUBLISH_AMBIGUOUS') ?? 0,
    openInFlight: open.get('PUBLISH_IN_FLIGHT') ?? 0,
    receiptWriteFailed: failed.get('failed') ?? 0,
    ...(await readQuarantine(database, platformRunId)),
    quarantineReasons: await count(`SELECT code AS key, count(*)::text AS count
      FROM ig.quarantine_rows q, unnest(q.reason_codes) AS code WHERE q.platform_run_id = $1 GROUP BY code`),
    exports: await readExports(database, platformRunId),
    scenarioRunIds: await readTexts(
      database,
      `SELECT DISTINCT document::json -> 'pins' ->> 'scenario_run_id' AS text FROM ig.contexts
        WHERE platform_run_id = $1 AND document::json -> 'pins' ->> 'scenario_run_id' IS NOT NULL
        ORDER BY 1 LIMIT 1000`,
      platformRunId,
    ),
    sentAcknowledged: sent.get('sent') ?? 0,
    latencies: await count(`SELECT m.key, sum(m.value::bigint)::text AS count
      FROM obs.component_heartbeats h, jsonb_each_text(h.metrics_json) m
      WHERE h.platform_run_id = $1 AND h.component = 'ig' AND starts_with(m.key, '${LATENCY_METRICS}')
      GROUP BY m.key`),
    receiptRefs: await readTexts(
      database,
      `SELECT receipt_ref AS text FROM ig.receipts WHERE segment_id IN (SELECT segment_id FROM ig.segments
        WHERE platform_run_id = $1 AND kind = 'receipts' AND exported_at IS NOT NULL ORDER BY segment_id LIMIT 5)
        ORDER BY segment_id, line LIMIT ${SAMPLES_MAX}`,
      platformRunId,
    ),
    quarantineRefs: await readTexts(
      database,
      `SELECT evidence_ref AS text FROM ig.quarantines WHERE platform_run_id = $1 ORDER BY quarantine_id
        LIMIT ${SAMPLES_MAX}`,
      platformRunId,
    ),
  };
}

/** Every answer of the gate in this run, by who asked for what. */
export async function readReceipts(database: Queryable, platformRunId: string): Promise<readonly ReceiptCount[]> {
  const rows = await database.query<{
    principal: string;
    event_class: string;
    event_type: string;
    topic: string | null;
    decision: string;
    count: string;
  }>({
    text: `SELECT c.principal, c.event_class, c.event_type, c.topic, n.decision, sum(n.count)::text AS count
      FROM (SELECT context_id, decision, count(*) AS count FROM ig.receipt_rows GROUP BY context_id, decision) AS n
      JOIN ig.contexts c ON c.context_id = n.context_id
      WHERE c.platform_run_id = $1 GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`,
    values: [platformRunId],
  });
  return rows.map(({ principal, event_class, event_type, topic, decision, count }) => ({
    principal,
    eventClass: event_class,
    eventType: event_type,
    topic: topic ?? undefined,
    decision,
    count: Number(count),
  }));
}

async function readQuarantine(database: Queryable, platformRunId: string) {
  const [row] = await database.query<{ rows: string; first_utc: string | null; last_utc: string | null }>({
    text: `SELECT count(*)::text AS rows, min(created_at) AS first_utc, max(created_at) AS last_utc
      FROM ig.quarantine_rows WHERE platform_run_id = $1`,
    values: [platformRunId],
  });
  return {
    quarantineRows: Number(row?.rows),
    quarantineFirstUtc: row?.first_utc ?? undefined,
    quarantineLastUtc: row?.last_utc ?? undefined,
  };
}

async function readExports(database: Queryable, platformRunId: string): Promise<readonly ExportedLines[]> {
  const rows = await database.query<{ kind: string; objects: string; lines: string; pending: string }>({
    text: `SELECT kind, count(*) FILTER (WHERE exported_at IS NOT NULL)::text AS objects,
        coalesce(sum(lines) FILTER (WHERE exported_at IS NOT NULL), 0)::text AS lines,
        count(*) FILTER (WHERE exported_at IS NULL)::text AS pending
      FROM ig.segments WHERE platform_run_id = $1 GROUP BY kind ORDER BY kind`,
    values: [platformRunId],
  });
  return rows.map((row) => ({
    kind: row.kind,
    objects: Number(row.objects),
    lines: Number(row.lines),
    pendingObjects: Number(row.pending),
  }));
}

async function readCounts(
  database: Queryable,
  text: string,
  platformRunId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await database.query<{ key: string; count: string }>({ text, values: [platformRunId] });
  return new Map(rows.map((row) => [row.key, Number(row.count)]));
}

async function readTexts(database: Queryable, text: string, platformRunId: string): Promise<readonly string[]> {
  return (await database.query<{ text: string }>({ text, values: [platformRunId] })).map((row) => row.text);
}
