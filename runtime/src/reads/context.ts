import { digestOf } from '@spine-green/evidence-schemas';
import type { Queryable } from '../substrate/database/port.ts';
import { type BusRef, contextStream, PIN_COLUMNS, type SixPins, samePins } from './pins.ts';

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

const REASONS = {
  READY: ['READY'],
  MISSING_BINDING: ['FLOW_BINDING_NOT_FOUND'],
  MISSING_JOIN_FRAME: ['JOIN_FRAME_NOT_FOUND', 'JOIN_FRAME_INCOMPLETE'],
  CONFLICT: ['PINS_MISMATCH'],
  INVALID_REQUEST: ['INVALID_REQUEST'],
} as const;

type ContextStatus = keyof typeof REASONS;

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

/**
 * Binding and frame in one query (13, section 5.3). Never throws for what was asked: an invalid question has its status.
 * Throws what the database throws: what cannot be read is not missing.
 */
export async function readContext(database: Queryable, query: ContextQuery): Promise<ContextAnswer> {
  const selector = findSelector(query);
  if (selector === undefined) return answer(query, 'INVALID_REQUEST', 'INVALID_REQUEST');
  const [row] = await database.query<ContextRow>({ ...selector });
  if (row === undefined) return missing(query);
  const keyed = query.join_frame_key;
  if (!samePins(row, query.pins) || (keyed !== undefined && keyed.scenario_run_id !== row.scenario_run_id)) {
    return answer(query, 'CONFLICT', 'PINS_MISMATCH');
  }
  return judge(query, row);
}

const missing = (query: ContextQuery): ContextAnswer =>
  query.query_kind === 'resolve_flow_binding'
    ? answer(query, 'MISSING_BINDING', 'FLOW_BINDING_NOT_FOUND')
    : answer(query, 'MISSING_JOIN_FRAME', 'JOIN_FRAME_NOT_FOUND');

function judge(query: ContextQuery, row: ContextRow): ContextAnswer {
  const binding = bindingOf(row);
  const frame = frameOf(row, query.as_of_ts_utc);
  const isBound = binding !== undefined && isVisible(binding.bound_at_utc, query.as_of_ts_utc);
  if (query.query_kind === 'resolve_flow_binding' && !isBound) return missing(query);
  const found = {
    ...(isBound ? { flow_binding: binding } : {}),
    ...(frame === undefined ? {} : { join_frame_key: frame.key, join_frame: frame }),
  };
  if (frame === undefined) return { ...answer(query, 'MISSING_JOIN_FRAME', 'JOIN_FRAME_NOT_FOUND'), ...found };
  const refs = refsOf(frame);
  const isWhole = query.query_kind === 'fetch_join_frame' || frame.context_complete;
  const verdict = isWhole
    ? answer(query, 'READY', 'READY')
    : answer(query, 'MISSING_JOIN_FRAME', 'JOIN_FRAME_INCOMPLETE');
  return { ...verdict, ...found, ...refs };
}

const answer = (
  query: ContextQuery,
  status: ContextStatus,
  reason: (typeof REASONS)[ContextStatus][number],
): ContextAnswer => ({
  request_id: query.request_id,
  status,
  reason_codes: [reason],
  context_refs: {},
  evidence_refs: [],
});

const ROLES = [
  ['arrival_events', 'arrival_event'],
  ['arrival_entities', 'arrival_entities'],
  ['flow_anchor', 'flow_anchor'],
] as const satisfies readonly (readonly [ContextRole, keyof ContextRow])[];

function frameOf(row: ContextRow, asOf: string | undefined): JoinFrame | undefined {
  if (row.frame_merchant_id === null || row.frame_arrival_seq === null) return undefined;
  const slots: Partial<Record<ContextRole, FrameSlot>> = {};
  for (const [role, column] of ROLES) {
    const slot = row[column];
    if (slot !== null && isVisible(slot.ts_utc, asOf)) slots[role] = slot;
  }
  if (Object.keys(slots).length === 0) return undefined;
  return {
    key: keyOf(row, row.frame_merchant_id, row.frame_arrival_seq),
    ...(slots.flow_anchor === undefined || row.frame_flow_id === null ? {} : { flow_id: row.frame_flow_id }),
    context_complete: slots.arrival_events !== undefined && slots.flow_anchor !== undefined,
    frame_hash: frameHash(slots),
    slots,
  };
}

/** 13, section 5.1. */
const frameHash = (slots: JoinFrame['slots']): string =>
  digestOf({
    arrival_event: slots.arrival_events?.payload_hash ?? null,
    arrival_entities: slots.arrival_entities?.payload_hash ?? null,
    flow_anchor: slots.flow_anchor?.payload_hash ?? null,
  });

function refsOf({ slots }: JoinFrame): Pick<ContextAnswer, 'context_refs' | 'evidence_refs'> {
  const found = ROLES.flatMap(([role]) => (slots[role] === undefined ? [] : [[role, slots[role]] as const]));
  return {
    context_refs: Object.fromEntries(
      found.map(([role, { event_id, event_type, eb_ref }]) => [role, { event_id, event_type, eb_ref }]),
    ),
    evidence_refs: found.map(([role, { eb_ref }]) => ({
      kind: role,
      ref: `${eb_ref.topic}/${eb_ref.partition}/${eb_ref.offset}`,
    })),
  };
}

function bindingOf(row: ContextRow): FlowBinding | undefined {
  if (row.flow_id === null) return undefined;
  const type = row.authoritative_source_event_type;
  return {
    flow_id: row.flow_id,
    join_frame_key: keyOf(row, row.merchant_id, row.arrival_seq),
    source_event: {
      event_id: row.source_event_id,
      event_type: type,
      ts_utc: row.bound_at_utc,
      eb_ref: {
        topic: row.source_topic,
        partition: row.source_partition,
        offset: row.source_offset,
        offset_kind: 'kafka_offset',
        published_at_utc: row.source_published_at_utc,
      },
    },
    authoritative_source_event_type: type,
    payload_hash: row.payload_hash,
    pins: pinsOf(row),
    bound_at_utc: row.bound_at_utc,
  };
}

const pinsOf = (row: ContextRow): SixPins => ({
  platform_run_id: row.platform_run_id,
  scenario_run_id: row.scenario_run_id,
  manifest_fingerprint: row.manifest_fingerprint,
  parameter_hash: row.parameter_hash,
  seed: row.seed,
  scenario_id: row.scenario_id,
});

const keyOf = (row: ContextRow, merchantId: string, arrivalSeq: string): JoinFrameKey => ({
  platform_run_id: row.platform_run_id,
  scenario_run_id: row.scenario_run_id,
  merchant_id: merchantId,
  arrival_seq: arrivalSeq,
});

/** Event times have one form, so they compare as text. */
const isVisible = (tsUtc: string, asOf: string | undefined): boolean => asOf === undefined || tsUtc <= asOf;

const FRAME_COLUMNS = `f.merchant_id AS frame_merchant_id, f.arrival_seq AS frame_arrival_seq,
  f.flow_id AS frame_flow_id, f.arrival_event, f.arrival_entities, f.flow_anchor`;
const BINDING_COLUMNS = `b.flow_id, b.merchant_id, b.arrival_seq, b.authoritative_source_event_type, b.payload_hash,
  b.source_event_id, b.source_topic, b.source_partition, b.source_offset, b.source_published_at_utc, b.bound_at_utc`;
const SAME_ARRIVAL = 'arrival_seq = b.arrival_seq AND f.merchant_id = b.merchant_id AND f.stream_id = b.stream_id';

/** Undefined for a query that breaks its contract: not exactly one selector, or one of the wrong kind. */
function findSelector({ query_kind, flow_id, join_frame_key, pins }: ContextQuery) {
  const stream = contextStream('csfb', pins.platform_run_id);
  if (query_kind === 'resolve_flow_binding' && flow_id !== undefined && join_frame_key === undefined) {
    return {
      name: 'csfb_read_binding',
      text: `SELECT ${PIN_COLUMNS}, ${BINDING_COLUMNS}, ${FRAME_COLUMNS} FROM rtdl.stream_pins p
        LEFT JOIN rtdl.csfb_flow_bindings b ON b.flow_id = $2 AND b.stream_id = p.stream_id
        LEFT JOIN rtdl.csfb_join_frames f ON f.${SAME_ARRIVAL}
        WHERE p.stream_id = $1`,
      values: [stream, flow_id],
    };
  }
  if (query_kind !== 'fetch_join_frame' || join_frame_key === undefined || flow_id !== undefined) return undefined;
  if (join_frame_key.platform_run_id !== pins.platform_run_id) return undefined;
  return {
    name: 'csfb_read_frame',
    text: `SELECT ${PIN_COLUMNS}, ${BINDING_COLUMNS}, ${FRAME_COLUMNS} FROM rtdl.stream_pins p
      LEFT JOIN rtdl.csfb_join_frames f ON f.arrival_seq = $3 AND f.merchant_id = $2 AND f.stream_id = p.stream_id
      LEFT JOIN rtdl.csfb_flow_bindings b ON b.arrival_seq = f.arrival_seq AND b.merchant_id = f.merchant_id
        AND b.stream_id = f.stream_id
      WHERE p.stream_id = $1`,
    values: [stream, join_frame_key.merchant_id, join_frame_key.arrival_seq],
  };
}

/** `null` where the join found nothing; the columns of a binding are there together. */
type ContextRow = SixPins & {
  flow_id: string | null;
  merchant_id: string;
  arrival_seq: string;
  authoritative_source_event_type: string;
  payload_hash: string;
  source_event_id: string;
  source_topic: string;
  source_partition: number;
  source_offset: string;
  source_published_at_utc: string;
  bound_at_utc: string;
  frame_merchant_id: string | null;
  frame_arrival_seq: string | null;
  frame_flow_id: string | null;
  arrival_event: FrameSlot | null;
  arrival_entities: FrameSlot | null;
  flow_anchor: FrameSlot | null;
};
