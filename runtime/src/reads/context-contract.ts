import type { BusRef, SixPins } from './pins.ts';

/** Which arrival a frame gathers (13, section 5.1). */
export interface JoinFrameKey {
  readonly platform_run_id: string;
  readonly scenario_run_id: string;
  readonly merchant_id: string;
  readonly arrival_seq: string;
}

/** Exactly one of `flow_id` and `join_frame_key` (13, section 5.3). */
export interface ContextQuery {
  readonly request_id: string;
  readonly query_kind: 'resolve_flow_binding' | 'fetch_join_frame';
  readonly flow_id?: string;
  readonly join_frame_key?: JoinFrameKey;
  /** What happened after it is not seen. */
  readonly as_of_ts_utc?: string;
  readonly pins: SixPins;
}

export type ContextRole = 'arrival_events' | 'arrival_entities' | 'flow_anchor';

/** One event of a frame. Its payload has no truth columns. */
export interface FrameSlot {
  readonly event_id: string;
  readonly event_type: string;
  readonly ts_utc: string;
  readonly payload_hash: string;
  readonly eb_ref: BusRef;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface FlowBinding {
  readonly flow_id: string;
  readonly join_frame_key: JoinFrameKey;
  readonly source_event: {
    readonly event_id: string;
    readonly event_type: string;
    readonly ts_utc: string;
    readonly eb_ref: BusRef;
  };
  readonly authoritative_source_event_type: string;
  readonly payload_hash: string;
  readonly pins: SixPins;
  readonly bound_at_utc: string;
}

export interface ContextRef {
  readonly event_id: string;
  readonly event_type: string;
  readonly eb_ref: BusRef;
}

export interface JoinFrame {
  readonly key: JoinFrameKey;
  readonly flow_id?: string;
  readonly context_complete: boolean;
  /** Over the hashes of the slots only, so that it does not depend on the order in which they came. */
  readonly frame_hash: string;
  readonly slots: Readonly<Partial<Record<ContextRole, FrameSlot>>>;
}

export const REASONS = {
  READY: ['READY'],
  MISSING_BINDING: ['FLOW_BINDING_NOT_FOUND'],
  MISSING_JOIN_FRAME: ['JOIN_FRAME_NOT_FOUND', 'JOIN_FRAME_INCOMPLETE'],
  CONFLICT: ['PINS_MISMATCH'],
  INVALID_REQUEST: ['INVALID_REQUEST'],
} as const;

export type ContextStatus = keyof typeof REASONS;

export interface ContextAnswer {
  readonly request_id: string;
  readonly status: ContextStatus;
  readonly reason_codes: readonly (typeof REASONS)[ContextStatus][number][];
  readonly flow_binding?: FlowBinding;
  readonly join_frame_key?: JoinFrameKey;
  readonly join_frame?: JoinFrame;
  /** By role; a role whose event is not there has no member. */
  readonly context_refs: Readonly<Partial<Record<ContextRole, ContextRef>>>;
  readonly evidence_refs: readonly { readonly kind: string; readonly ref: string }[];
}
