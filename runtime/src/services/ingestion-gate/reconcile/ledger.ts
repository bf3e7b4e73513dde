import { textOfMicros } from '../../../kernel/clock.ts';
import type { Database } from '../../../substrate/database/port.ts';
import type { Position } from '../../../substrate/event-log/port.ts';
import type { ReceiptPart } from '../export/exporter.ts';
import type { SegmentWriter } from '../export/segment-writer.ts';
import { contextOf } from '../ledger/receipt.ts';
import type { GateIdentity, ReceiptConstants, ReceiptContext, Rejected } from '../types.ts';
import { resolveRows } from './resolve.ts';

/** An admission without proof either way. */
export interface OpenRow {
  readonly dedupeKey: string;
  readonly state: string;
  readonly batchId: string;
  readonly attempt: number;
  readonly eventId: string;
  readonly tsUtc: string;
  readonly payloadHash: string;
  readonly partitionKey: string;
  readonly reservedMs: number;
  readonly contextId: number;
  readonly context: ReceiptContext;
  readonly topic: string;
}

export interface Resolution {
  readonly row: OpenRow;
  readonly newState: 'ADMITTED' | 'PUBLISH_ABSENT';
  /** The lowest copy; undefined when there is none. */
  readonly position: Position | undefined;
  readonly anomalies: readonly string[];
  readonly decidedAtUtc: string;
  readonly actor: string;
  readonly reconciliationId: string;
  readonly record: string;
  readonly recordDigest: string;
}

export interface ReconcileLedger {
  /** Every row in flight or ambiguous of the run, oldest first. */
  openRows(): Promise<readonly OpenRow[]>;
  /** Gives rows in flight up: state, quarantine record and receipt, in one settlement. */
  markAmbiguous(rows: readonly OpenRow[]): Promise<void>;
  /** Stores the resolutions with their records and receipts in one transaction. */
  resolve(resolutions: readonly Resolution[]): Promise<void>;
  /** Forgets those of the batches that have no open row any more. */
  closeResolved(batchIds: readonly string[]): Promise<void>;
}

export interface ReconcileLedgerOptions {
  readonly database: Database;
  readonly gate: GateIdentity;
  readonly receipts: SegmentWriter<ReceiptPart>;
  /** Marks the identities ambiguous and sets them aside, as an admission batch would. */
  readonly giveUp: (items: readonly Rejected[]) => Promise<void>;
  /** Runs work between two settlements, because it takes lines of the receipt segment. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
}

interface OpenDatabaseRow extends Record<string, unknown> {
  readonly dedupe_key: string;
  readonly state: string;
  readonly batch_id: string;
  readonly attempt: number;
  readonly event_id: string;
  readonly ts_us: string;
  readonly payload_hash: string;
  readonly partition_key: string;
  readonly reserved_ms: string;
  readonly context_id: number;
  readonly document: string;
  readonly topic: string;
}

const OPEN_ROWS = `
SELECT encode(a.dedupe_key, 'hex') AS dedupe_key, a.state, a.batch_id, a.attempt, a.event_id, a.ts_us,
  encode(a.payload_hash, 'hex') AS payload_hash, encode(a.partition_key, 'hex') AS partition_key,
  trunc(extract(epoch FROM a.reserved_at) * 1000)::bigint AS reserved_ms, a.context_id, c.document, c.topic
FROM ig.open_batches b JOIN ig.admission_rows a ON a.batch_id = b.batch_id
JOIN ig.contexts c ON c.context_id = a.context_id
WHERE b.platform_run_id = $1 AND a.state IN ('PUBLISH_IN_FLIGHT', 'PUBLISH_AMBIGUOUS') ORDER BY a.reserved_at`;

const CLOSE_RESOLVED = `
DELETE FROM ig.open_batches b WHERE b.batch_id = ANY($1::bigint[]) AND NOT EXISTS (
  SELECT FROM ig.admission_rows a WHERE a.batch_id = b.batch_id
    AND a.state IN ('PUBLISH_IN_FLIGHT', 'PUBLISH_AMBIGUOUS'))`;

export function reconcileLedger(options: ReconcileLedgerOptions): ReconcileLedger {
  const { database, gate } = options;
  return {
    openRows: async () => {
      const rows = await database.query<OpenDatabaseRow>({ text: OPEN_ROWS, values: [gate.platform_run_id] });
      return rows.map(openRowOf);
    },
    markAmbiguous: (rows) => options.exclusively(() => options.giveUp(rows.map(givenUp))),
    resolve: (resolutions) => options.exclusively(() => resolveRows(options, resolutions)),
    closeResolved: async (batchIds) => {
      await database.execute({ text: CLOSE_RESOLVED, values: [batchIds] });
    },
  };
}

function openRowOf(row: OpenDatabaseRow): OpenRow {
  return {
    dedupeKey: row.dedupe_key,
    state: row.state,
    batchId: row.batch_id,
    attempt: row.attempt,
    eventId: row.event_id,
    tsUtc: textOfMicros(Number(row.ts_us)),
    payloadHash: row.payload_hash,
    partitionKey: row.partition_key,
    reservedMs: Number(row.reserved_ms),
    contextId: row.context_id,
    // Our own canonical text, written by this service and never changed since (append-only).
    context: contextOf(JSON.parse(row.document) as ReceiptConstants, row.topic),
    topic: row.topic,
  };
}

/** The item itself was lost with the process that reserved the row, so the record has no payload reference. */
const givenUp = (row: OpenRow): Rejected => ({
  kind: 'rejected',
  context: row.context,
  reason: 'PUBLISH_AMBIGUOUS',
  eventId: row.eventId,
  tsUtc: row.tsUtc,
  traceId: undefined,
  dedupeKey: row.dedupeKey,
  payloadHash: row.payloadHash,
  header: {
    event_id: row.eventId,
    event_type: row.context.members.event_type,
    ts_utc: row.tsUtc,
    ...row.context.members.pins,
  },
  faults: [],
  raw: undefined,
  identified: true,
});
