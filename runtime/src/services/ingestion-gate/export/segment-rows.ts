import { textOfMicros } from '../../../kernel/clock.ts';
import type { Database } from '../../../substrate/database/port.ts';
import { contextOf } from '../ledger/receipt.ts';
import type { ReceiptConstants, ReceiptContext } from '../types.ts';
import type { QuarantineLine } from './parts.ts';

interface ReceiptRow extends Record<string, unknown> {
  readonly line: number;
  readonly document: string | null;
  readonly receipt_id: string;
  readonly dedupe_key: string;
  readonly created_at: string;
  readonly context_id: number;
  readonly context: string;
  readonly topic: string | null;
  readonly event_id: string;
  readonly ts_us: string;
  readonly payload_hash: string;
  readonly partition_key: string;
  readonly eb_partition: number;
  readonly eb_offset: string;
  readonly eb_published_ms: string;
}

const RECEIPTS = `
SELECT r.line, r.document, encode(r.receipt_id, 'hex') AS receipt_id, encode(r.dedupe_key, 'hex') AS dedupe_key,
  r.created_at, r.context_id, c.document AS context, c.topic, a.event_id, a.ts_us,
  encode(a.payload_hash, 'hex') AS payload_hash, encode(a.partition_key, 'hex') AS partition_key, a.eb_partition,
  a.eb_offset, a.eb_published_ms
FROM ig.receipt_rows r JOIN ig.contexts c ON c.context_id = r.context_id
LEFT JOIN ig.admission_rows a ON a.dedupe_key = r.dedupe_key
WHERE r.segment_id = $1::bigint ORDER BY r.line`;

/** The lines of a receipt segment, derived from the rows: the same bytes as were answered. */
export async function readReceiptLines(database: Database, segmentId: string): Promise<readonly string[]> {
  const contexts = new Map<number, ReceiptContext>();
  const rows = await database.query<ReceiptRow>({ text: RECEIPTS, values: [segmentId] });
  return rows.map((row, index) => {
    if (row.line !== index + 1) throw new Error(`receipt segment ${segmentId} has no line ${index + 1}`);
    if (row.document !== null) return row.document;
    let context = contexts.get(row.context_id);
    if (context === undefined) {
      // Our own canonical text, written by this service and never changed since (append-only).
      context = contextOf(JSON.parse(row.context) as ReceiptConstants, row.topic ?? undefined);
      contexts.set(row.context_id, context);
    }
    return context.admitText({
      receiptId: row.receipt_id,
      eventId: row.event_id,
      tsUtc: textOfMicros(Number(row.ts_us)),
      admittedAtUtc: row.created_at,
      payloadHash: row.payload_hash,
      partitionKey: row.partition_key,
      dedupeKey: row.dedupe_key,
      position: {
        partition: row.eb_partition,
        offset: Number(row.eb_offset),
        publishedAtUtc: textOfMicros(Number(row.eb_published_ms) * 1000),
      },
    });
  });
}

export async function readQuarantineLines(database: Database, segmentId: string): Promise<readonly QuarantineLine[]> {
  const rows = await database.query<{ quarantine_id: string; record: string; raw: string | null }>({
    text: 'SELECT quarantine_id, record, raw FROM ig.quarantine_rows WHERE segment_id = $1::bigint ORDER BY line',
    values: [segmentId],
  });
  return rows.map((row) => ({ quarantineId: row.quarantine_id, record: row.record, raw: row.raw ?? undefined }));
}
