import type { Action, Thresholds } from '../../decisions/actions.ts';
import type { ServedPosture } from '../../decisions/posture.ts';
import type { Resolution } from '../../decisions/registry.ts';
import type { BusRef, SixPins } from '../../reads/pins.ts';

/** A traffic event that asks for a decision (14, section 2.1). Truth columns have no member here. */
export interface Candidate {
  readonly eventId: string;
  readonly eventType: string;
  readonly eventClass: string;
  readonly tsUtc: string;
  /** Event time in microseconds. */
  readonly at: number;
  readonly payloadHash: string;
  readonly pins: SixPins;
  readonly source: BusRef;
  readonly flowId: string;
  readonly amountMinor: number;
}

/** A record that nothing is decided on. */
export interface Rejection {
  readonly offset: number;
  readonly code: RejectCode;
  /** Undefined where nothing could be read. */
  readonly eventId: string | undefined;
  readonly bytesSha256: string;
}

export type RejectCode =
  | 'INVALID_ENVELOPE'
  | 'NON_TRAFFIC_TOPIC'
  | 'LOOP_PREVENTION'
  | 'EVENT_TYPE_NOT_ALLOWED'
  | 'SCHEMA_VERSION_REQUIRED'
  | 'SCHEMA_VERSION_NOT_ALLOWED'
  | 'MISSING_REQUIRED_PINS'
  | 'MISSING_EVENT_ID'
  | 'UNATTESTED_RECORD'
  | 'PAYLOAD_INVALID'
  | 'PAYLOAD_HASH_MISMATCH'
  | 'SYNTHESIS_ERROR';

/** What became of a record at the inlet. */
export type Inlet =
  | { readonly kind: 'candidate'; readonly candidate: Candidate }
  | { readonly kind: 'reject'; readonly rejection: Rejection }
  | { readonly kind: 'skip'; readonly counter: 'run_scope_skipped' | 'scenario_scope_skipped' };

export type ContextStatus =
  | 'CONTEXT_READY'
  | 'CONTEXT_WAITING'
  | 'CONTEXT_MISSING'
  | 'CONTEXT_BLOCKED'
  | 'CONTEXT_UNAVAILABLE'
  | 'DECISION_DEADLINE_EXCEEDED';

/** An earlier decision about the same flow. */
export interface Prior {
  readonly decisionId: string;
  /** Before any clamp. */
  readonly ruled: Action;
  readonly score: number | null;
  readonly scoreSource: 'model' | 'heuristics' | 'none';
}

/** What every decision of a batch goes by. */
export interface Basis {
  readonly served: ServedPosture;
  readonly resolution: Resolution;
  /** Wall time of the batch, and the moment of each decision in it. */
  readonly decidedAtUtc: string;
  readonly wallMs: number;
}

export interface Ruling {
  readonly action: Action;
  /** Before any clamp. */
  readonly ruled: Action;
  readonly score: number | null;
  readonly scoreSource: 'model' | 'heuristics' | 'none';
  readonly reasons: readonly string[];
  readonly topReasons: readonly string[];
  /** Of each rule that held; undefined where no rule was asked. */
  readonly points: Readonly<Record<string, number>> | undefined;
  /** What the score was held against; undefined without a score. */
  readonly thresholds: Thresholds | undefined;
}
