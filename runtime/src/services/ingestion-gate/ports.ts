import type { CounterIncrement } from '../../observability/counters.ts';
import type { LogPositions } from './log-positions.ts';
import type { Candidate, PublishResult, ReceiptContext } from './types.ts';

/** What the admission index knows about an identity. */
export interface KnownAdmission {
  readonly dedupeKey: string;
  readonly state: string;
  readonly payloadHash: string;
  readonly batchId: string;
  readonly attempt: number;
  readonly admittedAtUtc: string | undefined;
  readonly ebPartition: number | undefined;
  readonly ebOffset: string | undefined;
  readonly ebPublishedMs: number | undefined;
}

/** One candidate with the id of its receipt context. */
export interface Reservation {
  readonly candidate: Candidate;
  readonly contextId: number;
}

/** What opens a batch. */
export interface NewBatch {
  readonly batchId: string;
  readonly atUtc: string;
  /** Where its records can lie, noted before any of them is published. */
  readonly logPositions: LogPositions;
}

/** What one batch settles, all in one transaction. */
export interface Settlement {
  readonly batchId: string;
  readonly atUtc: string;
  readonly admitted: readonly AdmittedRow[];
  /** Dedupe keys that are proven not to be on the bus. */
  readonly absent: readonly string[];
  /** Dedupe keys whose outcome is unknown, and the batch that keeps them in sight. */
  readonly ambiguous: readonly string[];
  readonly ambiguousBatchId: string | undefined;
  /** Where the ambiguous records can lie. */
  readonly ambiguousPositions: LogPositions;
  readonly receiptSegment: string | undefined;
  readonly receipts: readonly ReceiptRow[];
  readonly quarantineSegment: string | undefined;
  readonly quarantines: readonly QuarantineRow[];
  readonly counters: readonly CounterIncrement[];
}

export interface AdmittedRow {
  readonly dedupeKey: string;
  readonly contextId: number;
  readonly receiptId: string;
  readonly partition: number;
  readonly offset: number;
  readonly publishedMs: number;
  /** Line of the receipt in its segment, 1-based. */
  readonly line: number;
}

/** A receipt that is kept as a document: every one but that of a first admission. */
export interface ReceiptRow {
  readonly receiptId: string;
  readonly dedupeKey: string;
  readonly contextId: number;
  readonly decision: 'ADMIT' | 'DUPLICATE' | 'QUARANTINE';
  readonly occurrence: number;
  readonly eventId: string;
  readonly reasonCodes: readonly string[];
  readonly document: string;
  readonly line: number;
}

export interface QuarantineRow {
  readonly quarantineId: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly eventClass: string;
  readonly principal: string;
  readonly payloadHash: string;
  readonly reasonCodes: readonly string[];
  readonly receiptId: string | undefined;
  readonly record: string;
  /** As it was received: UTF-8. */
  readonly raw: Uint8Array | undefined;
  readonly line: number;
}

/** A quarantine that was recorded before, and the receipt that was given for it. */
export interface KnownQuarantine {
  readonly recordRef: string;
  /** Undefined where the item had no identity. */
  readonly receipt: { readonly document: string; readonly receiptRef: string } | undefined;
}

export interface HistoryQuestion {
  /** Identities whose next occurrence number is needed. */
  readonly repeats: readonly { readonly dedupeKey: string; readonly decision: string }[];
  readonly quarantineIds: readonly string[];
  /** ADMIT receipts that duplicates point to. */
  readonly originals: readonly string[];
}

export interface History {
  /** Highest occurrence so far by `<dedupe key> <decision>`; absent means none. */
  readonly occurrences: ReadonlyMap<string, number>;
  readonly quarantines: ReadonlyMap<string, KnownQuarantine>;
  /** `receipt_ref` by receipt id. */
  readonly originalRefs: ReadonlyMap<string, string>;
}

/**
 * The admission index. One gate works at a time (session lock), and a key is in at most one batch at a time.
 * All methods throw what the database port throws; after E_DATABASE_UNREACHABLE the same call may be repeated.
 * A reservation and a settlement that are asked for at once may share a transaction; each keeps its own guarantees.
 */
export interface Ledger {
  /** Ids of contexts, in input order; unknown ones are recorded first. */
  contextIds(contexts: readonly ReceiptContext[]): Promise<readonly number[]>;
  /** Inserts what is absent as PUBLISH_IN_FLIGHT of this batch, durably; returns what was there before, for the others.
   * Repeating it with the same batch id reserves nothing twice. */
  reserve(batch: NewBatch, reservations: readonly Reservation[]): Promise<readonly KnownAdmission[]>;
  /** Moves PUBLISH_ABSENT rows to PUBLISH_IN_FLIGHT of this batch with the next attempt number; returns it by key. */
  reclaim(batchId: string, atUtc: string, reservations: readonly Reservation[]): Promise<ReadonlyMap<string, number>>;
  /** Marks the rows that this batch reserved and never published as PUBLISH_ABSENT. */
  abandon(batchId: string): Promise<void>;
  history(question: HistoryQuestion): Promise<History>;
  /** Atomic; twice equals once, because the first time closes the batch. */
  settle(settlement: Settlement): Promise<void>;
  /** Ids for batches that this process will never use twice. */
  nextBatchId(): Promise<string>;
}

/** The bus, for one batch. */
export interface Bus {
  /** One result per candidate, in input order; never throws. Records of one topic keep their order. */
  publish(candidates: readonly Candidate[], attempts: readonly number[]): Promise<readonly PublishResult[]>;
}
