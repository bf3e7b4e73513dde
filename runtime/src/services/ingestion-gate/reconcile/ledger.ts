import { textOfMicros } from '../../../kernel/clock.ts';
import { contextOf } from '../ledger/receipt.ts';
import { type LogPositions, lowestPositions } from '../log-positions.ts';
import type { ReceiptConstants, Rejected } from '../types.ts';
import { resolveRows } from './resolve.ts';
import type { OpenRow, ReconcileLedger, ReconcileLedgerOptions } from './types.ts';

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
  readonly log_positions: string | null;
}

const OPEN_ROWS = `
SELECT encode(a.dedupe_key, 'hex') AS dedupe_key, a.state, a.batch_id, a.attempt, a.event_id, a.ts_us,
  encode(a.payload_hash, 'hex') AS payload_hash, encode(a.partition_key, 'hex') AS partition_key,
  trunc(extract(epoch FROM a.reserved_at) * 1000)::bigint AS reserved_ms, a.context_id, c.document, c.topic,
  b.log_positions
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
    markAmbiguous: (rows) =>
      options.exclusively(() =>
        options.giveUp(rows.map(givenUp), lowestPositions(rows.map(({ logPositions }) => logPositions))),
      ),
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
    // Written by a reservation of ours; one that is older than the notes has none.
    logPositions: row.log_positions === null ? {} : (JSON.parse(row.log_positions) as LogPositions),
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
