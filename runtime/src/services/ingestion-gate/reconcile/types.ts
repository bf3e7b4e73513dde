import type { Database } from '../../../substrate/database/port.ts';
import type { Position } from '../../../substrate/event-log/port.ts';
import type { ReceiptPart } from '../export/parts.ts';
import type { SegmentWriter } from '../export/segment-writer.ts';
import type { LogPositions } from '../log-positions.ts';
import type { GateIdentity, ReceiptContext, Rejected } from '../types.ts';

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
  /** Where its record can lie. */
  readonly logPositions: LogPositions;
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
  readonly giveUp: (items: readonly Rejected[], positions: LogPositions) => Promise<void>;
  /** Runs work between two settlements, because it takes lines of the receipt segment. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
}
