import type { FailureReason, TakenBase, TakenFailure, TakenForeign } from '../../consumer/decode.ts';
import type { HeldLine } from './held-lines.ts';

export const BOUNDARY = 'archive';

/** A record between reading and archiving. */
export type Waiting = WaitingEvent | TakenForeign | TakenFailure;

export interface WaitingEvent extends TakenBase {
  readonly kind: 'event';
  readonly tsUtc: string;
  readonly envelopeHash: string;
  readonly attested: boolean;
  /** Whether the bus held another text of the envelope than its canonical one. */
  readonly nonCanonical: boolean;
  /** One archive_record.v1. */
  readonly line: HeldLine;
}

/** What one window asks for: lines for an object, rows for the ledger. Pure data of `step`. */
export interface SegmentPlan {
  readonly topic: string;
  readonly partition: number;
  readonly fromOffset: number;
  readonly nextOffset: number;
  /** Undefined when no record of the window is archived; then only the checkpoint moves. */
  readonly segment: Segment | undefined;
  readonly failures: readonly Failure[];
  readonly foreign: number;
  /** Archived with the text that stood on the bus, because it was not the canonical one. */
  readonly nonCanonical: number;
  /** Archived as the others, with an event time below the watermark that the partition had when they came. */
  readonly late: number;
  /** Largest event time of the window. */
  readonly watermarkTsUtc: string | undefined;
}

export interface Segment {
  /** Object key in the archive bucket. */
  readonly key: string;
  readonly firstOffset: number;
  readonly lastOffset: number;
  /** In offset order. */
  readonly lines: readonly HeldLine[];
  /** Of the lines, each ended by a newline. */
  readonly contentSha256: string;
  readonly records: readonly SegmentRecord[];
  readonly firstTsUtc: string;
  readonly lastTsUtc: string;
  readonly firstPublishedMs: number;
  readonly lastPublishedMs: number;
}

/** What identifies a line when stored and observed lines are compared. */
export interface SegmentRecord {
  readonly offset: number;
  readonly hash: string;
}

export interface Failure {
  readonly failureId: string;
  readonly offset: number;
  readonly reason: FailureReason | 'UNATTESTED_RECORD';
  readonly bytesSha256: string;
  readonly archived: boolean;
}

/** An offset whose stored line is not what the log holds now. */
export interface Mismatch {
  readonly offset: number;
  readonly expectedHash: string;
  readonly observedHash: string;
}

/** How the object store answered. */
export type StoredSegment =
  /** The object is there with these lines; `created` tells whether this write made it. */
  | {
      readonly kind: 'stored';
      readonly created: boolean;
      readonly sha256: string;
      readonly versionId: string;
      readonly sizeBytes: number;
    }
  /** The key holds other lines. The stored ones stand; replay fails closed. */
  | { readonly kind: 'mismatch'; readonly mismatches: readonly Mismatch[] };
