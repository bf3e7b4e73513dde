/** An event that a transaction decided, with the bytes that are sent at every try (14, section 2.6). */
export interface OutboxRow {
  /** Order of publication. */
  readonly seq: string;
  readonly eventId: string;
  readonly envelope: string;
  /** Tries that brought no decision. */
  readonly attempts: number;
}

/** What the gate said of one event. */
export type Publication =
  | { readonly kind: 'published'; readonly decision: 'ADMIT' | 'DUPLICATE'; readonly receiptRef: string | undefined }
  /** Terminal: the gate keeps it in quarantine, or will never take it from this principal. */
  | { readonly kind: 'refused'; readonly reason: string; readonly receiptRef: string | undefined }
  /** Nobody knows, or the gate asks to come again: the same bytes are sent later. */
  | { readonly kind: 'open'; readonly reason: string };

export interface Settled {
  readonly row: OutboxRow;
  readonly publication: Publication;
}

export interface OutboxDepth {
  readonly pending: number;
  /** Pending after `ATTEMPTS_BEFORE_AMBIGUOUS` tries: an open ambiguity. */
  readonly ambiguous: number;
  readonly refused: number;
}

/** After so many tries without a decision an event counts as ambiguous; it is sent again all the same. */
export const ATTEMPTS_BEFORE_AMBIGUOUS = 5;

export interface OutboxStore {
  /** The oldest pending rows, in the order of publication. */
  next(limit: number): Promise<readonly OutboxRow[]>;
  /** Atomic; a row that is not pending any more stays as it is. */
  settle(settled: readonly Settled[]): Promise<void>;
  depth(): Promise<OutboxDepth>;
}

/** The gate's batch endpoint under one principal. */
export interface GatePusher {
  /** One publication an envelope, in their order. Never throws for what the network or the gate does. */
  push(rows: readonly OutboxRow[]): Promise<readonly Publication[]>;
  close(): Promise<void>;
}
