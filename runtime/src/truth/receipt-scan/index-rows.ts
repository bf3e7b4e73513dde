import type { Queryable } from '../../substrate/database/port.ts';

/** What the gate's exporter noted about one object. */
export interface Segment {
  readonly segmentId: string;
  /** Below its prefix, as in the store. */
  readonly name: string;
  readonly exported: boolean;
  readonly lines: number;
  /** Undefined when the exporter noted none. */
  readonly sha256: string | undefined;
}

export type SegmentKind = 'receipts' | 'quarantine_lines' | 'quarantine_objects';

const PAGE_ROWS = 500;

/** Segments of a kind in the byte order of their names, which is the order in which a store lists their objects. */
export async function* readSegments(
  database: Queryable,
  platformRunId: string,
  kind: SegmentKind,
): AsyncGenerator<Segment> {
  let after = '';
  for (;;) {
    const rows = await database.query<{
      segment_id: string;
      name: string;
      exported: boolean;
      lines: number | null;
      sha256: string | null;
    }>({
      text: `SELECT s.segment_id::text, n.name, s.exported_at IS NOT NULL AS exported, s.lines, s.sha256
        FROM ig.segments s, LATERAL (SELECT ig.segment_name(s.opened_minute, s.segment_id) COLLATE "C" AS name) n
        WHERE s.platform_run_id = $1 AND s.kind = $2 AND n.name > $3 ORDER BY n.name LIMIT ${PAGE_ROWS}`,
      values: [platformRunId, kind, after],
    });
    for (const { segment_id: segmentId, name, exported, lines, sha256 } of rows) {
      yield { segmentId, name, exported, lines: lines ?? 0, sha256: sha256 ?? undefined };
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.name;
  }
}

/** A receipt as the index has it, with the admission that its identity stands for. */
export interface ReceiptRow extends Record<string, unknown> {
  readonly line: number;
  readonly receipt_id: string;
  readonly dedupe_key: string;
  readonly decision: 'ADMIT' | 'DUPLICATE' | 'QUARANTINE';
  readonly occurrence: number;
  /** Null for a first admission, whose receipt follows from the admission. */
  readonly document: string | null;
  readonly topic: string | null;
  readonly event_id: string | null;
  readonly payload_hash: string | null;
  readonly eb_partition: number | null;
  readonly eb_offset: string | null;
  readonly eb_published_ms: string | null;
  readonly ts_us: string | null;
  readonly partition_key: string | null;
  readonly created_at: string;
  readonly context_id: number;
}

/** One segment's worth: the gate bounds the lines of a segment, and so the memory of this. */
export const readReceiptRows = (database: Queryable, segmentId: string): Promise<readonly ReceiptRow[]> =>
  database.query<ReceiptRow>({
    name: 'receipt_scan_rows',
    text: `SELECT r.line, encode(r.receipt_id, 'hex') AS receipt_id, encode(r.dedupe_key, 'hex') AS dedupe_key,
        r.decision, r.occurrence, r.document, c.topic, a.event_id, encode(a.payload_hash, 'hex') AS payload_hash,
        a.eb_partition, a.eb_offset, a.eb_published_ms, a.ts_us, encode(a.partition_key, 'hex') AS partition_key,
        r.created_at, r.context_id
      FROM ig.receipt_rows r JOIN ig.contexts c ON c.context_id = r.context_id
      LEFT JOIN ig.admission_rows a ON a.dedupe_key = r.dedupe_key AND r.decision <> 'QUARANTINE'
      WHERE r.segment_id = $1::bigint ORDER BY r.line`,
    values: [segmentId],
  });

/** What the receipts of these contexts share, by context, as canonical JSON. */
export async function readContexts(
  database: Queryable,
  ids: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string>> {
  if (ids.size === 0) return new Map();
  const rows = await database.query<{ context_id: number; document: string }>({
    text: 'SELECT context_id, document FROM ig.contexts WHERE context_id = ANY($1::integer[])',
    values: [[...ids]],
  });
  return new Map(rows.map((row) => [row.context_id, row.document]));
}

export interface QuarantineRow extends Record<string, unknown> {
  readonly quarantine_id: string;
  readonly record: string;
  readonly has_raw: boolean;
}

export const readQuarantineRows = (database: Queryable, segmentId: string): Promise<readonly QuarantineRow[]> =>
  database.query<QuarantineRow>({
    text: `SELECT quarantine_id, record, raw IS NOT NULL AS has_raw FROM ig.quarantine_rows
      WHERE segment_id = $1::bigint ORDER BY line`,
    values: [segmentId],
  });

/** Records that are objects of their own, in the byte order of their names. */
export async function* readSingleQuarantines(
  database: Queryable,
  platformRunId: string,
): AsyncGenerator<QuarantineRow & { readonly exported: boolean }> {
  let after = '';
  for (;;) {
    const rows = await database.query<QuarantineRow & { exported: boolean }>({
      text: `SELECT q.quarantine_id, q.record, q.raw IS NOT NULL AS has_raw, s.exported_at IS NOT NULL AS exported
        FROM ig.quarantine_rows q JOIN ig.segments s ON s.segment_id = q.segment_id
        WHERE s.platform_run_id = $1 AND s.kind = 'quarantine_objects' AND q.quarantine_id > $2
        ORDER BY q.quarantine_id LIMIT ${PAGE_ROWS}`,
      values: [platformRunId, after],
    });
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.quarantine_id;
  }
}

/** Counted by the database over all rows of the run, whatever segment they name. */
export interface IndexTotals {
  readonly receipts: number;
  readonly receiptsByDecision: Readonly<Record<string, number>>;
  readonly quarantines: number;
  /** Distinct identities that are proven on the log. */
  readonly admitted: number;
  /** Receipts of a refusal for which there is no quarantine record. */
  readonly receiptsWithoutRecord: number;
}

export async function readIndexTotals(database: Queryable, platformRunId: string): Promise<IndexTotals> {
  const decisions = await database.query<{ decision: string; count: string }>({
    text: `SELECT r.decision, count(*)::text AS count FROM ig.receipt_rows r
      JOIN ig.contexts c ON c.context_id = r.context_id WHERE c.platform_run_id = $1 GROUP BY 1 ORDER BY 1`,
    values: [platformRunId],
  });
  const [others] = await database.query<{ quarantines: string; admitted: string; recordless: string }>({
    text: `SELECT (SELECT count(*) FROM ig.quarantine_rows WHERE platform_run_id = $1)::text AS quarantines,
        (SELECT count(*) FROM ig.admission_rows a JOIN ig.contexts c ON c.context_id = a.context_id
          WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED')::text AS admitted,
        (SELECT count(*) FROM ig.receipt_rows r JOIN ig.contexts c ON c.context_id = r.context_id
          WHERE c.platform_run_id = $1 AND r.decision = 'QUARANTINE'
            AND NOT EXISTS (SELECT FROM ig.quarantine_rows q WHERE q.receipt_id = r.receipt_id))::text AS recordless`,
    values: [platformRunId],
  });
  const receiptsByDecision = Object.fromEntries(decisions.map(({ decision, count }) => [decision, Number(count)]));
  return {
    receipts: Object.values(receiptsByDecision).reduce((sum, count) => sum + count, 0),
    receiptsByDecision,
    quarantines: Number(others?.quarantines),
    admitted: Number(others?.admitted),
    receiptsWithoutRecord: Number(others?.recordless),
  };
}
