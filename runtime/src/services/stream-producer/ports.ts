import type { Decision, Outgoing, OutputCheckpoint } from './types.ts';
import type { Cell } from './view/envelope.ts';
import type { PlannedColumn } from './view/row-query.ts';

/** Rows of one part, in view order. Valid until the next chunk of the same cursor is asked for. */
export interface RowChunk {
  readonly part: string;
  readonly columns: readonly PlannedColumn[];
  readonly count: number;
  rowIndex(row: number): number;
  /** Event time in microseconds; meaningless when the row has a fault. */
  micros(row: number): number;
  tsUtc(row: number): string;
  /** Code of the reason why this row must not be sent; null for a sound row. */
  fault(row: number): string | null;
  /** A cell of the payload, counted without lineage columns. */
  cell(row: number, column: number): Cell;
}

/** Reads one stream view from a position to its end; never holds more than one chunk. */
export interface RowCursor {
  /** Undefined at the end. Throws CHECKPOINT_INVALID, STREAM_VIEW_SCHEMA_MISMATCH and what the object store throws. */
  next(): Promise<RowChunk | undefined>;
  close(): Promise<void>;
}

/** What the gate decided about each envelope, in input order. */
export type GateAnswer =
  | { readonly kind: 'decided'; readonly items: readonly ItemAnswer[] }
  /** The outcome is unknown or the gate asks to come back: the same bytes may be sent again. */
  | { readonly kind: 'retry'; readonly reason: string; readonly retryAfterMs: number | undefined }
  | { readonly kind: 'rejected'; readonly status: number; readonly detail: string };

export type ItemAnswer = { readonly decision: Decision } | { readonly error: string; readonly retryable: boolean };

export interface Gate {
  /** Sends one batch once. Never throws for what the network or the gate did: that is an answer. */
  push(batch: readonly Outgoing[]): Promise<GateAnswer>;
  close(): Promise<void>;
}

/** Durable progress of a stream; one writer per pack key. */
export interface Checkpoints {
  /** Per output that has one. */
  load(): Promise<ReadonlyMap<string, OutputCheckpoint>>;
  /**
   * Atomic for all given outputs, and counts what they advanced. Throws CHECKPOINT_INVALID when another writer moved
   * one.
   */
  save(advanced: readonly OutputCheckpoint[]): Promise<void>;
}
