import { digestOf } from '@spine-green/evidence-schemas';
import type { Queryable } from '../substrate/database/port.ts';
import type {
  ContextAnswer,
  ContextQuery,
  ContextRole,
  ContextStatus,
  FlowBinding,
  FrameSlot,
  JoinFrame,
  JoinFrameKey,
  REASONS,
} from './context-contract.ts';
import { type ContextRow, findSelector, READ_BINDINGS } from './context-rows.ts';
import { contextStream, type SixPins, samePins } from './pins.ts';

/**
 * Binding and frame in one query (13, section 5.3). Never throws for what was asked: an invalid question has its status.
 * Throws what the database throws: what cannot be read is not missing.
 */
export async function readContext(database: Queryable, query: ContextQuery): Promise<ContextAnswer> {
  const selector = findSelector(query);
  if (selector === undefined) return answer(query, 'INVALID_REQUEST', 'INVALID_REQUEST');
  const [row] = await database.query<ContextRow>({ ...selector });
  return answerOf(query, row);
}

/** A question for the context of a flow. */
export type FlowQuery = ContextQuery & { readonly query_kind: 'resolve_flow_binding'; readonly flow_id: string };

/** What `readContext` answers to each of these questions, in one query whatever their number; all are of one run. */
export async function readFlowContexts(
  database: Queryable,
  queries: readonly FlowQuery[],
): Promise<readonly ContextAnswer[]> {
  const [first] = queries;
  if (first === undefined) return [];
  const rows = await database.query<ContextRow & { place: number }>({
    name: 'csfb_read_bindings',
    text: READ_BINDINGS,
    values: [contextStream('csfb', first.pins.platform_run_id), queries.map(({ flow_id }) => flow_id)],
  });
  const byPlace = new Map(rows.map((row) => [row.place, row]));
  return queries.map((query, index) => answerOf(query, byPlace.get(index + 1)));
}

function answerOf(query: ContextQuery, row: ContextRow | undefined): ContextAnswer {
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
